/* input_utf16.c - text that a word processor saved as UTF-16 */
#include "import/input.h"

#include <stdint.h>

#include "base/text.h"

#define REPLACEMENT 0xFFFD /* for half of a pair without the other */

/* unit_at - the 16 bits from a place on */
static uint32_t unit_at(const struct source *source, size_t at, bool big) {
    const unsigned char first = (unsigned char)source->bytes[at];
    const unsigned char second = (unsigned char)source->bytes[at + 1];

    return big ? (uint32_t)first << 8 | second : (uint32_t)second << 8 | first;
}

static void put_utf8(struct text *out, uint32_t c) {
    if (c < 0x80) {
        text_add_char(out, (char)c);
        return;
    }
    if (c < 0x800) {
        text_add_char(out, (char)(0xC0 | c >> 6));
    } else {
        if (c < 0x10000) {
            text_add_char(out, (char)(0xE0 | c >> 12));
        } else {
            text_add_char(out, (char)(0xF0 | c >> 18));
            text_add_char(out, (char)(0x80 | (c >> 12 & 0x3F)));
        }
        text_add_char(out, (char)(0x80 | (c >> 6 & 0x3F)));
    }
    text_add_char(out, (char)(0x80 | (c & 0x3F)));
}

bool input_is_utf16(const struct source *source) {
    return source->length >= 2 && (unit_at(source, 0, true) == 0xFEFF || /* the byte order mark */
                                   unit_at(source, 0, false) == 0xFEFF);
}

void input_utf16(struct arena *arena, struct source *source) {
    const bool big = unit_at(source, 0, true) == 0xFEFF;
    struct text out = {.arena = arena};

    text_reserve(&out, source->length);
    for (size_t at = 2; at + 1 < source->length; at += 2) {
        uint32_t c = unit_at(source, at, big);

        if (c >= 0xD800 && c <= 0xDFFF) {
            const uint32_t next = at + 3 < source->length ? unit_at(source, at + 2, big) : 0;

            if (c <= 0xDBFF && next >= 0xDC00 && next <= 0xDFFF) {
                c = 0x10000 + ((c - 0xD800) << 10) + (next - 0xDC00);
                at += 2;
            } else {
                c = REPLACEMENT;
            }
        }
        put_utf8(&out, c);
    }
    text_add_char(&out, '\0');
    source->bytes = out.bytes;
    source->length = out.length - 1;
}
