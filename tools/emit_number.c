/* emit_number.c - long lists of numbers in generated C */
#include "emit_number.h"

#include <string.h>

#include "../src/image.h"

#define WIDEST 100
#define INDENT "        "
#define INDENT_LENGTH (sizeof INDENT - 1)

/* A line that is being filled. */
struct line {
    struct text *out;
    size_t length;
    char bytes[WIDEST + 32];
};

static void begin_line(struct line *line, const char *with) {
    size_t length = strlen(with);

    memcpy(line->bytes, INDENT, INDENT_LENGTH);
    memcpy(line->bytes + INDENT_LENGTH, with, length);
    line->length = INDENT_LENGTH + length;
}

static void end_line(struct line *line) {
    line->bytes[line->length++] = '\n';
    text_add_bytes(line->out, line->bytes, line->length);
}

/* put_decimal - digits of a number; returns how many */
static size_t put_decimal(char *to, uint32_t number) {
    char digits[10];
    size_t count = 0;

    do {
        digits[count++] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    for (size_t i = 0; i < count; i++)
        to[i] = digits[count - 1 - i];
    return count;
}

/* put_hex - the lowest digits of a number, so many as asked for */
static size_t put_hex(char *to, uint64_t number, size_t digits) {
    for (size_t i = digits; i-- > 0; number >>= 4)
        to[i] = "0123456789abcdef"[number & 15];
    return digits;
}

void emit_list(struct text *out, const struct entries *entries) {
    struct line line = {.out = out};

    begin_line(&line, "");
    for (uint32_t row = entries->first; row < entries->end; row++) {
        uint64_t value = image_number(entries->image, entries->column, row);
        char constant[24];
        size_t length;

        if (entries->width == 3) {
            memcpy(constant, "0x", 2);
            length = 2 + put_hex(constant + 2, value, 16);
        } else {
            length = put_decimal(constant, (uint32_t)value);
        }
        if (line.length + length + 1 > WIDEST) {
            line.length--; /* the blank after the last comma */
            end_line(&line);
            begin_line(&line, "");
        }
        memcpy(line.bytes + line.length, constant, length);
        memcpy(line.bytes + line.length + length, ", ", 2);
        line.length += length + 2;
    }
    line.length--;
    end_line(&line);
}

/* put_escape - a backslash and a number: octal for bytes, hexadecimal for wider entries */
static size_t put_escape(char *to, uint32_t value, unsigned width) {
    size_t length = 1, digits = 1;

    to[0] = '\\';
    if (width == 0) {
        if (value >= 64)
            to[length++] = (char)('0' + (value >> 6));
        if (value >= 8)
            to[length++] = (char)('0' + (value >> 3 & 7));
        to[length++] = (char)('0' + (value & 7));
        return length;
    }
    while (digits < 8 && value >> digits * 4 != 0)
        digits++;
    to[1] = 'x';
    return 2 + put_hex(to + 2, value, digits);
}

void emit_literals(struct text *out, const struct entries *entries) {
    static const char *const quotes[] = {"\"", "u\"", "U\""};
    struct line line = {.out = out};

    begin_line(&line, quotes[entries->width]);
    for (uint32_t row = entries->first; row < entries->end; row++) {
        uint32_t value = image_value(entries->image, entries->column, row);
        char escape[12];
        size_t length = put_escape(escape, value, entries->width);

        if (line.length + length + 2 > WIDEST) {
            line.bytes[line.length++] = '"';
            end_line(&line);
            begin_line(&line, quotes[entries->width]);
        }
        memcpy(line.bytes + line.length, escape, length);
        line.length += length;
    }
    line.bytes[line.length++] = '"';
    line.bytes[line.length++] = ',';
    end_line(&line);
}
