/* version.c - versions of specifications as text */
#include "version.h"
#include "memory.h"

/* A part of a version: its digits. */
struct part {
    const char *digits;
    size_t length;
};

size_t qual_version_text_length(const char *text) {
    size_t length = 0;

    while (length <= QUAL_VERSION_LENGTH && text[length] != '\0')
        length++;
    return length;
}

bool qual_version_shaped(const char *text, size_t length) {
    bool in_part = false;

    if (length > QUAL_VERSION_LENGTH)
        return false;
    for (size_t i = 0; i < length; i++) {
        bool digit = text[i] >= '0' && text[i] <= '9';

        if (!digit && (text[i] != '.' || !in_part))
            return false;
        in_part = digit;
    }
    return in_part;
}

/* cut_part - take the first part, and the dot after it, off a version */
static struct part cut_part(const char **text, size_t *length) {
    struct part part = {*text, 0};

    while (part.length < *length && part.digits[part.length] != '.')
        part.length++;

    size_t taken = part.length + (part.length < *length ? 1 : 0);

    *text += taken;
    *length -= taken;
    return part;
}

static size_t leading_zeros(struct part part) {
    size_t count = 0;

    while (count < part.length && part.digits[count] == '0')
        count++;
    return count;
}

/* compare_parts - by number, which digits without leading zeros tell however long they are */
static int compare_parts(struct part a, struct part b) {
    size_t a_zeros = leading_zeros(a), b_zeros = leading_zeros(b);
    size_t a_length = a.length - a_zeros, b_length = b.length - b_zeros;

    if (a_length != b_length)
        return a_length < b_length ? -1 : 1;
    return a_length == 0 ? 0 : memcmp(a.digits + a_zeros, b.digits + b_zeros, a_length);
}

int qual_version_compare(const char *a, size_t a_length, const char *b, size_t b_length) {
    int by_zeros = 0;

    while (a_length > 0 && b_length > 0) {
        struct part a_part = cut_part(&a, &a_length);
        struct part b_part = cut_part(&b, &b_length);
        int order = compare_parts(a_part, b_part);

        if (order != 0)
            return order;
        if (by_zeros == 0)
            by_zeros = (a_part.length < b_part.length) - (a_part.length > b_part.length);
    }
    if (a_length != b_length)
        return a_length < b_length ? -1 : 1;
    return by_zeros;
}
