/* emit_number.c - long lists of numbers in generated C */
#include "compile/emit_number.h"

#include <string.h>

#include "image/image_entries.h"

#define WIDEST 100
#define INDENT "        "
#define INDENT_LENGTH (sizeof INDENT - 1)

/* The longest that one entry can be, with what stands around it. */
#define LONGEST 32

/* So many entries are read at a time. */
#define BLOCK 256

/* A line that is being filled, after the end of the text. */
struct line {
    struct text *out;
    char *bytes;
    size_t length;
};

static void begin_line(struct line *line, const char *with) {
    size_t length = strlen(with);

    line->bytes = text_reserve(line->out, WIDEST + LONGEST);
    memcpy(line->bytes, INDENT, INDENT_LENGTH);
    memcpy(line->bytes + INDENT_LENGTH, with, length);
    line->length = INDENT_LENGTH + length;
}

static void end_line(struct line *line) {
    line->bytes[line->length++] = '\n';
    line->out->length += line->length;
}

/* put_bytes - eight characters, the first of which is the highest byte of a number */
static void put_bytes(char *to, uint64_t characters) {
    for (unsigned i = 0; i < 8; i++)
        to[i] = (char)(characters >> (56 - 8 * i));
}

/*
 * hex_digits - the eight digits of a number as eight characters, the first highest
 *
 * The nibbles are spread over the bytes of a word and turned into digits all at
 * once; a one stands in each byte whose nibble takes a letter.
 */
static uint64_t hex_digits(uint32_t number) {
    uint64_t spread = number, letters;

    spread = (spread << 16 | spread) & UINT64_C(0x0000FFFF0000FFFF);
    spread = (spread << 8 | spread) & UINT64_C(0x00FF00FF00FF00FF);
    spread = (spread << 4 | spread) & UINT64_C(0x0F0F0F0F0F0F0F0F);
    letters = (spread + UINT64_C(0x0606060606060606)) >> 4 & UINT64_C(0x0101010101010101);
    return spread + UINT64_C(0x3030303030303030) + letters * ('a' - '0' - 10);
}

/* put_decimal - digits of a number; returns how many */
static size_t put_decimal(char *to, uint32_t number) {
    size_t count = 1;

    for (uint32_t left = number; left >= 10; left /= 10)
        count++;
    for (size_t i = count; i-- > 0; number /= 10)
        to[i] = (char)('0' + number % 10);
    return count;
}

/* list_digests - entries of eight bytes in hexadecimal */
static void list_digests(struct line *line, const struct entries *entries) {
    enum { LENGTH = sizeof "0x0123456789abcdef, " - 1 };
    uint64_t block[BLOCK];

    for (uint32_t row = entries->first, count; row < entries->end; row += count) {
        count = entries->end - row < BLOCK ? entries->end - row : BLOCK;
        image_read_numbers(entries->image, entries->column, row, count, block);
        for (uint32_t i = 0; i < count; i++) {
            char *at;

            if (line->length + LENGTH - 1 > WIDEST) {
                line->length--; /* the blank after the last comma */
                end_line(line);
                begin_line(line, "");
            }
            at = line->bytes + line->length;
            memcpy(at, "0x", 2);
            put_bytes(at + 2, hex_digits((uint32_t)(block[i] >> 32)));
            put_bytes(at + 10, hex_digits((uint32_t)block[i]));
            memcpy(at + 18, ", ", 2);
            line->length += LENGTH;
        }
    }
}

/* list_values - entries of at most four bytes in decimal */
static void list_values(struct line *line, const struct entries *entries) {
    uint32_t block[BLOCK];

    for (uint32_t row = entries->first, count; row < entries->end; row += count) {
        count = entries->end - row < BLOCK ? entries->end - row : BLOCK;
        image_read_values(entries->image, entries->column, row, count, block);
        for (uint32_t i = 0; i < count; i++) {
            size_t length = put_decimal(line->bytes + line->length, block[i]);

            if (line->length + length + 1 > WIDEST) {
                line->length--;
                end_line(line);
                begin_line(line, "");
                length = put_decimal(line->bytes + line->length, block[i]);
            }
            memcpy(line->bytes + line->length + length, ", ", 2);
            line->length += length + 2;
        }
    }
}

void emit_list(struct text *out, const struct entries *entries) {
    struct line line = {.out = out};

    begin_line(&line, "");
    if (entries->width == 3)
        list_digests(&line, entries);
    else
        list_values(&line, entries);
    line.length--;
    end_line(&line);
}

/*
 * put_escape - a backslash and a number: octal for bytes, hexadecimal for wider entries
 *
 * Writes more characters than count; returns how many do.
 */
static size_t put_escape(char *to, uint32_t value, unsigned width) {
    uint64_t digits;
    unsigned skipped; /* zeros before it */

    to[0] = '\\';
    if (width == 0) {
        digits = (uint64_t)('0' + (value >> 6)) << 56 | (uint64_t)('0' + (value >> 3 & 7)) << 48 |
                 (uint64_t)('0' + (value & 7)) << 40;
        skipped = (value < 64 ? 1u : 0u) + (value < 8 ? 1u : 0u);
        put_bytes(to + 1, digits << skipped * 8);
        return 4 - skipped;
    }
    to[1] = 'x';
    for (skipped = 0; skipped < 7 && value >> (28 - skipped * 4) == 0; skipped++)
        ;
    put_bytes(to + 2, hex_digits(value) << skipped * 8);
    return 10 - skipped;
}

void emit_literals(struct text *out, const struct entries *entries) {
    static const char *const quotes[] = {"\"", "u\"", "U\""};
    struct line line = {.out = out};
    uint32_t block[BLOCK];

    begin_line(&line, quotes[entries->width]);
    for (uint32_t row = entries->first, count; row < entries->end; row += count) {
        count = entries->end - row < BLOCK ? entries->end - row : BLOCK;
        image_read_values(entries->image, entries->column, row, count, block);
        for (uint32_t i = 0; i < count; i++) {
            size_t length = put_escape(line.bytes + line.length, block[i], entries->width);

            if (line.length + length + 2 > WIDEST) {
                line.bytes[line.length++] = '"';
                end_line(&line);
                begin_line(&line, quotes[entries->width]);
                length = put_escape(line.bytes + line.length, block[i], entries->width);
            }
            line.length += length;
        }
    }
    line.bytes[line.length++] = '"';
    line.bytes[line.length++] = ',';
    end_line(&line);
}
