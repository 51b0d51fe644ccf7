/* emit_pool.c - the string pool in generated C */
#include "compile/emit_pool.h"

#include <string.h>

#define WIDEST 100
#define INDENT "        "

struct pool_parts pool_split(struct arena *arena, const unsigned char *pool, uint32_t size) {
    struct pool_parts parts = {0};
    uint32_t first = 0, end = 0;

    while (end < size) {
        uint32_t next = end + (uint32_t)strlen((const char *)pool + end) + 1;

        /* The literal's own NUL is the last of the part. */
        if (end > first && next - first > EMIT_LITERAL_LIMIT + 1) {
            parts.items =
                arena_grow(arena, parts.items, parts.count, &parts.capacity, sizeof *parts.items);
            parts.items[parts.count++] = (struct pool_part){first, end - first};
            first = end;
        }
        end = next;
    }
    parts.items = arena_grow(arena, parts.items, parts.count, &parts.capacity, sizeof *parts.items);
    parts.items[parts.count++] = (struct pool_part){first, end - first};
    return parts;
}

/*
 * put_character - a byte as a literal holds it; returns how many characters
 *
 * A question mark is escaped lest two make a trigraph; what is not ASCII, lest
 * it depend on the character set of the compiler.
 */
static size_t put_character(char *to, unsigned char c) {
    if (c < 0x20 || c >= 0x7F) {
        to[0] = '\\';
        to[1] = (char)('0' + (c >> 6));
        to[2] = (char)('0' + (c >> 3 & 7));
        to[3] = (char)('0' + (c & 7));
        return 4;
    }
    if (c == '"' || c == '\\' || c == '?') {
        to[0] = '\\';
        to[1] = (char)c;
        return 2;
    }
    to[0] = (char)c;
    return 1;
}

/* emit_string - one string, on as many lines as it needs; its NUL unless it is the last */
static void emit_string(struct text *out, const unsigned char *string, size_t length, int last) {
    char line[WIDEST + 16] = INDENT "\"";
    size_t begin = sizeof INDENT, used = begin;

    for (size_t i = 0; i < length; i++) {
        used += put_character(line + used, string[i]);
        /* Room for one more character of four, "\0", the quote and the comma. */
        if (used > WIDEST - 8 && i + 1 < length) {
            line[used] = '"';
            line[used + 1] = '\n';
            text_add_bytes(out, line, used + 2);
            used = begin;
        }
    }
    text_add_bytes(out, line, used);
    text_add(out, last ? "\",\n" : "\\0\"\n");
}

/* emit_bytes - a string too long for a literal, as numbers */
static void emit_bytes(struct text *out, const unsigned char *bytes, uint32_t size) {
    text_add(out, INDENT "{");
    for (uint32_t i = 0; i < size; i++) {
        if (i > 0)
            text_add(out, i % 16 == 0 ? ",\n" INDENT " " : ", ");
        text_add_number(out, bytes[i]);
    }
    text_add(out, "},\n");
}

void emit_pool_part(struct text *out, const unsigned char *pool, const struct pool_part *part) {
    const unsigned char *at = pool + part->first;
    const unsigned char *end = at + part->size;

    if (part->size > EMIT_LITERAL_LIMIT + 1) {
        emit_bytes(out, at, part->size);
        return;
    }
    while (at < end) {
        size_t length = strlen((const char *)at);

        emit_string(out, at, length, at + length + 1 == end);
        at += length + 1;
    }
}
