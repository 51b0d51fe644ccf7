/* emit_text.c - words in generated C: names, comments, who wrote it */
#include "compile/emit_text.h"

#include <stdbool.h>
#include <string.h>

#include "../src/qual_image.h"
#include "compile/emit.h"

static char name_character(char c, bool upper) {
    if (c >= 'a' && c <= 'z')
        return upper ? (char)(c - 'a' + 'A') : c;
    if (c >= 'A' && c <= 'Z')
        return upper ? c : (char)(c - 'A' + 'a');
    return c >= '0' && c <= '9' ? c : '_';
}

static void emit_name(struct text *out, const char *name, bool upper) {
    size_t length = strlen(name);
    char *to = text_reserve(out, length);

    for (size_t i = 0; i < length; i++)
        to[i] = name_character(name[i], upper);
    out->length += length;
}

void emit_upper(struct text *out, const char *name) {
    emit_name(out, name, true);
}

static void emit_lower(struct text *out, const char *name) {
    emit_name(out, name, false);
}

void emit_version(struct text *out, const char *version) {
    text_add(out, version == NULL ? "_unversioned" : "_v");
    if (version != NULL)
        emit_lower(out, version);
}

char *emit_symbol(struct arena *arena, const char *prefix, qual_spec spec) {
    struct text name = {.arena = arena};

    text_add(&name, prefix);
    text_add_char(&name, '_');
    emit_lower(&name, qual_spec_number(spec));
    emit_version(&name, qual_spec_version(spec));
    return arena_copy(arena, name.bytes, name.length);
}

/*
 * unprintable - bytes of a character that a comment must not hold; 0 when it may
 *
 * Control characters, and those that change the direction of writing, which
 * compilers warn of because they make text look other than it is.
 */
static size_t unprintable(const char *text) {
    unsigned char a = (unsigned char)text[0], b, c;

    if (a < 0x20 || a == 0x7F)
        return 1;
    if (a != 0xC2 && a != 0xD8 && a != 0xE2)
        return 0;
    b = (unsigned char)text[1];
    if ((a == 0xC2 && b >= 0x80 && b < 0xA0) || (a == 0xD8 && b == 0x9C))
        return 2;
    if (a != 0xE2 || (b != 0x80 && b != 0x81))
        return 0;
    c = (unsigned char)text[2];
    if (b == 0x80)
        return c == 0x8E || c == 0x8F || (c >= 0xA8 && c <= 0xAE) ? 3 : 0;
    return c >= 0xA6 && c <= 0xA9 ? 3 : 0;
}

void emit_words(struct text *out, const char *words) {
    /* A character becomes itself, a blank, or itself and a blank: twice as many at most. */
    char *begin = text_reserve(out, strlen(words) * 2), *to = begin;

    while (*words != '\0') {
        size_t skipped = unprintable(words);

        if (skipped > 0) {
            *to++ = ' ';
            words += skipped;
            continue;
        }
        *to++ = *words;
        if ((words[0] == '*' && words[1] == '/') || (words[0] == '/' && words[1] == '*'))
            *to++ = ' ';
        words++;
    }
    out->length += (size_t)(to - begin);
}

/* emit_digests - the digest of each XML file, with what names it where there are several */
static void emit_digests(struct text *out, const qual_image *image) {
    uint32_t count = qual_spec_count(image);

    text_add(out, count == 1 ? "Source digest" : "Source digests:");
    for (uint32_t i = 0; i < count; i++) {
        qual_spec spec = qual_spec_at(image, i);
        const char *version = qual_spec_version(spec);

        if (count > 1) {
            text_add(out, "\n *   ");
            emit_words(out, qual_spec_number(spec));
            text_add_char(out, ' ');
            emit_words(out, version == NULL ? "unversioned" : version);
        }
        text_add_char(out, ' ');
        text_add_hex(out, qual_spec_source_digest(spec), 16);
    }
    text_add(out, count == 1 ? ".\n" : "\n");
}

void emit_preamble(struct text *out, const qual_image *image, const char *what) {
    text_add(out, "/*\n * ");
    emit_words(out, what);
    text_add(out, "\n *\n * Written by qualc ");
    text_add_number(out, image->compiler >> 16);
    text_add_char(out, '.');
    text_add_number(out, image->compiler >> 8 & 0xFF);
    text_add_char(out, '.');
    text_add_number(out, image->compiler & 0xFF);
    text_add(out, "; do not edit. ");
    emit_digests(out, image);
    text_add(out, " */\n");
}
