/* usage.c - what --help and --version print */
#include <string.h>

#include "../src/qual.h"
#include "../src/qual_image.h"
#include "console/option.h"

/* Column in which the purpose of an option begins. */
#define PURPOSE 26

/* option_name - append the names of an option as --help shows them; returns their length */
static size_t option_name(struct text *out, char letter, const char *letters, const char *name,
                          const char *argument) {
    size_t start = out->length;

    if (letter != '\0')
        text_format(out, "  -%c%s", letter, name != NULL ? ", " : "");
    else
        text_add(out, letters != NULL ? "  -" : "      ");
    if (letters != NULL)
        text_add(out, letters);
    if (name != NULL)
        text_format(out, "--%s", name);
    if (argument != NULL)
        text_format(out, " %s", argument);
    return out->length - start;
}

/* option_line - append one option and its purpose, which may have several lines */
static void option_line(struct text *out, const struct option_row *row) {
    size_t width = option_name(out, row->letter, row->letters, row->name, row->argument);
    const char *line = row->purpose;

    if (width + 2 > PURPOSE) {
        text_add_char(out, '\n');
        width = 0;
    }
    for (;;) {
        size_t length = strcspn(line, "\n");

        text_format(out, "%*s%.*s\n", (int)(PURPOSE - width), "", (int)length, line);
        if (line[length] == '\0')
            return;
        line += length + 1;
        width = 0;
    }
}

void usage_print(const struct usage *usage, struct text *out) {
    static const struct option_row always[] = {
        {.letter = 'h', .name = "help", .purpose = "print this help"},
        {.letter = 'V', .name = "version", .purpose = "print the version"},
    };

    text_format(out, "Usage: qualc %s [OPTION]...", usage->name);
    if (usage->operands != NULL)
        text_format(out, " %s", usage->operands);
    text_format(out, "\n\n%s\n\nOptions:\n", usage->purpose);
    for (size_t i = 0; i < usage->row_count; i++)
        option_line(out, &usage->rows[i]);
    for (size_t i = 0; i < sizeof always / sizeof always[0]; i++)
        option_line(out, &always[i]);
    if (usage->details != NULL)
        text_format(out, "\n%s", usage->details);
}

void version_print(struct text *out) {
    text_format(out, "qualc %s (image layout %d)\n", QUAL_VERSION, QUAL_IMAGE_LAYOUT);
}
