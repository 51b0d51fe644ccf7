/* markdown.c - texts of strangers in Markdown */
#include "diff/markdown.h"

#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"

/* Shown as nothing, and keeps what follows from being read with what is before. */
#define APART "&#8203;"

/* Punctuation that a text may have as it is: alone it marks up nothing within a line. */
#define PLAIN " ,;./-?()'"

/* Hexadecimal digits in a row that may be taken for the name of a commit. */
#define COMMIT_DIGITS 7

static bool is_alphanumeric(unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_hexadecimal(unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* code_point - the character of a length that begins a text */
static uint32_t code_point(const unsigned char *bytes, size_t length) {
    static const unsigned char masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t code = bytes[0] & masks[length];

    for (size_t i = 1; i < length; i++)
        code = code << 6 | (bytes[i] & 0x3F);
    return code;
}

/* is_blank - whether a character is white space or a line end of some kind */
static bool is_blank(uint32_t code) {
    return code == '\t' || code == '\n' || code == '\r' || code == 0x85 || code == 0xA0 ||
           code == 0x2028 || code == 0x2029;
}

/* misleads - whether a character is for a machine, or turns the direction of writing */
static bool misleads(uint32_t code) {
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x061C || code == 0x200E ||
           code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

/* ends_with - whether the bytes before a place, of a text of ASCII capitals or not, are a word */
static bool ends_with(const char *string, size_t at, const char *word) {
    size_t length = strlen(word);

    if (at < length)
        return false;
    for (size_t i = 0; i < length; i++)
        if ((string[at - length + i] | 0x20) != word[i])
            return false;
    return true;
}

/* is_plain - whether punctuation at a place may stand as it is; a colon only where a space follows
 */
static bool is_plain(const char *string, size_t at) {
    return strchr(PLAIN, string[at]) != NULL || (string[at] == ':' && string[at + 1] == ' ');
}

/* joins - whether a plain mark at a place would make a link or a reference: www. and GH-1 */
static bool joins(const char *string, size_t at) {
    return (string[at] == '.' && ends_with(string, at, "www")) ||
           (string[at] == '-' && ends_with(string, at, "gh"));
}

/* hexadecimal_run - how many hexadecimal digits stand in a row around a place, before it */
static size_t hexadecimal_run(const char *string, size_t at) {
    size_t count = 0;

    while (count < at && is_hexadecimal((unsigned char)string[at - 1 - count]))
        count++;
    return count;
}

static void add_ascii(struct text *out, const char *string, size_t at) {
    unsigned char c = (unsigned char)string[at];

    if (is_alphanumeric(c)) {
        size_t run = is_hexadecimal(c) ? hexadecimal_run(string, at) : 0;

        if (run > 0 && run % (COMMIT_DIGITS - 1) == 0)
            text_add(out, APART);
        text_add_char(out, (char)c);
    } else if (is_plain(string, at)) {
        if (joins(string, at))
            text_add(out, APART);
        text_add_char(out, (char)c);
    } else {
        text_format(out, "&#%u;", (unsigned)c);
        if (string[at + 1] != ' ' && string[at + 1] != '\0')
            text_add(out, APART);
    }
}

/* add_character - one character, of which the bytes are given; 0 for a byte that is none */
static void add_character(struct text *out, const char *string, size_t at, size_t size) {
    uint32_t code = size == 0 ? 0 : code_point((const unsigned char *)string + at, size);

    if (is_blank(code))
        text_add_char(out, ' ');
    else if (size == 0 || misleads(code))
        text_add_char(out, '?');
    else if (size == 1)
        add_ascii(out, string, at);
    else
        text_add_bytes(out, string + at, size);
}

void markdown_text(struct text *out, const char *string) {
    size_t length = strlen(string), at = 0;

    for (size_t count = 0; at < length; count++) {
        size_t size = utf8_length(string + at, length - at);

        if (count == MARKDOWN_TEXT_LIMIT) {
            text_add(out, "...");
            return;
        }
        add_character(out, string, at, size);
        at += size == 0 ? 1 : size;
    }
}
