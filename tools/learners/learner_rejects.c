/*
 * learner_rejects.c - rows that are not used, or are no evidence, in a file or as messages
 */
#include "learners/learner_rejects.h"

#include <string.h>

#include "console/message.h"
#include "learners/learner_cells.h"

void rejects_header(struct text *out, char delimiter) {
    static const char *const names[] = {"row", "offset", "column", "reason", "learner"};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (i > 0)
            text_add_char(out, delimiter);
        text_add(out, names[i]);
    }
    text_add_char(out, '\n');
}

void rejects_add(struct text *out, char delimiter, const struct block_work *work,
                 const struct rejects *rejects, uint64_t row) {
    for (size_t i = 0; i < rejects->count; i++) {
        const struct reject *reject = &rejects->items[i];
        const char *words = work->words.bytes;

        text_add_number(out, row + reject->row);
        text_add_char(out, delimiter);
        text_add_number(out, reject->at);
        text_add_char(out, delimiter);
        line_add_cell(out, delimiter, reject->column, strlen(reject->column));
        text_add_char(out, delimiter);
        line_add_cell(out, delimiter, words + reject->reason, reject->reason_length);
        text_add_char(out, delimiter);
        line_add_cell(out, delimiter, words + reject->learner, reject->learner_length);
        text_add_char(out, '\n');
    }
}

void rejects_say(const char *file, const struct block_work *work, const struct rejects *rejects,
                 uint64_t row, uint64_t *said) {
    for (size_t i = 0; i < rejects->count && *said < REJECTS_SAID; i++, ++*said) {
        const struct reject *reject = &rejects->items[i];
        const char *words = work->words.bytes;
        struct text about = {.arena = work->arena};
        uint64_t number = row + reject->row;

        if (reject->column[0] != '\0')
            text_format(&about, ", column '%s'", reject->column);
        if (reject->learner_length > 0) {
            text_add(&about, ", learner ");
            cell_quote(&about,
                       (struct csv_field){words + reject->learner, reject->learner_length, false});
        }
        message("%s: row %llu, byte %llu%.*s: %.*s", file, (unsigned long long)number,
                (unsigned long long)reject->at, (int)about.length, about.bytes,
                (int)reject->reason_length, words + reject->reason);
    }
}
