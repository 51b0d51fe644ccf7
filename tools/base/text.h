/* text.h - a text that grows, in an arena */
#ifndef QUALC_BASE_TEXT_H
#define QUALC_BASE_TEXT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct text {
    struct arena *arena;
    char *bytes; /* not ended by NUL */
    size_t length;
    size_t capacity;

    /* Takes the bytes when there is no more room, so that the text need not grow; or NULL. */
    void (*drain)(void *to, const char *bytes, size_t length);
    void *to;
};

/* text_reserve - room for more bytes after the text; the caller adds to its length */
char *text_reserve(struct text *text, size_t more);

/* text_drain - give the bytes so far to what takes them */
void text_drain(struct text *text);

void text_add(struct text *text, const char *string);
void text_add_bytes(struct text *text, const void *bytes, size_t length);
void text_add_char(struct text *text, char c);
void text_add_number(struct text *text, uint64_t number);

/* text_add_hex - lower-case hexadecimal, with zeros before it up to the digits asked for */
void text_add_hex(struct text *text, uint64_t number, unsigned digits);

void text_format(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
