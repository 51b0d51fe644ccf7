/* text.c - a text that grows, in an arena */
#include "base/text.h"

#include <stdio.h>
#include <string.h>

#define FIRST_CAPACITY 256

void text_drain(struct text *text) {
    if (text->length > 0)
        text->drain(text->to, text->bytes, text->length);
    text->length = 0;
}

char *text_reserve(struct text *text, size_t more) {
    if (more > text->capacity - text->length && text->drain != NULL)
        text_drain(text);
    if (more > text->capacity - text->length) {
        size_t capacity = text->capacity == 0 ? FIRST_CAPACITY : text->capacity * 2;

        if (capacity - text->length < more)
            capacity = text->length + more;
        text->bytes = arena_extend(text->arena, text->bytes, text->capacity, capacity);
        text->capacity = capacity;
    }
    return text->bytes + text->length;
}

void text_add_bytes(struct text *text, const void *bytes, size_t length) {
    if (length == 0)
        return;
    memcpy(text_reserve(text, length), bytes, length);
    text->length += length;
}

void text_add(struct text *text, const char *string) {
    text_add_bytes(text, string, strlen(string));
}

void text_add_char(struct text *text, char c) {
    *text_reserve(text, 1) = c;
    text->length++;
}

void text_add_number(struct text *text, uint64_t number) {
    char digits[20];
    size_t at = sizeof digits;

    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    text_add_bytes(text, digits + at, sizeof digits - at);
}

void text_add_hex(struct text *text, uint64_t number, unsigned digits) {
    char hex[16];
    size_t at = sizeof hex;

    do {
        hex[--at] = "0123456789abcdef"[number & 15];
        number >>= 4;
    } while (at > 0 && (number != 0 || sizeof hex - at < digits));
    text_add_bytes(text, hex + at, sizeof hex - at);
}

void text_format(struct text *text, const char *format, ...) {
    va_list arguments, again;
    int length;

    va_start(arguments, format);
    va_copy(again, arguments);
    length = vsnprintf(NULL, 0, format, again);
    va_end(again);

    if (length < 0) {
        va_end(arguments);
        arena_fail(text->arena);
    }
    /* vsnprintf ends with a NUL, which needs room but is not counted. */
    vsnprintf(text_reserve(text, (size_t)length + 1), (size_t)length + 1, format, arguments);
    text->length += (size_t)length;
    va_end(arguments);
}
