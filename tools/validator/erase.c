/* erase.c - read tables where libqual reads an image */
#include "validator/erase.h"

#include <stdint.h>
#include <string.h>

#define COLUMN_PREFIX "QUAL_COLUMN_"
#define TABLE_PREFIX "QUAL_TABLE_"

/* A part whose tokens are being rewritten. */
struct eraser {
    struct arena *arena;
    struct c_tokens tokens; /* those of its file */
    size_t first, end;
    const struct tables *tables;
};

static struct c_token *token_at(struct eraser *eraser, size_t at) {
    return &eraser->tokens.items[at];
}

static bool is(struct eraser *eraser, size_t at, const char *text) {
    return at < eraser->end && c_token_is(token_at(eraser, at), text);
}

static size_t next(struct eraser *eraser, size_t at) {
    return c_next(&eraser->tokens, at, eraser->end);
}

static size_t previous(struct eraser *eraser, size_t at) {
    return c_previous(&eraser->tokens, at);
}

/* take_out - tokens from first up to, not with, end */
static void take_out(struct eraser *eraser, size_t first, size_t end) {
    for (; first < end; first++)
        token_at(eraser, first)->length = 0;
}

/* take_out_statement - with the semicolon that ends it and the line break before it */
static void take_out_statement(struct eraser *eraser, size_t first) {
    size_t end = first;

    while (end < eraser->end && !is(eraser, end, ";"))
        end++;
    if (first > eraser->first && token_at(eraser, first - 1)->kind == C_SPACE)
        first--;
    take_out(eraser, first, end + 1);
}

/* begin_of_path - the first token of the path x.y->image that ends at a token */
static size_t begin_of_path(struct eraser *eraser, size_t last) {
    size_t begin = last, before = previous(eraser, last - 1);

    while (before != SIZE_MAX && (is(eraser, before, ".") || is(eraser, before, "->"))) {
        begin = previous(eraser, before - 1);
        before = previous(eraser, begin - 1);
    }
    return begin;
}

/* take_out_element - one of a list between brackets, with a comma and the space around it */
static void take_out_element(struct eraser *eraser, size_t first, size_t last) {
    size_t after = next(eraser, last + 1), before = previous(eraser, first - 1);

    if (is(eraser, after, ",")) {
        size_t end = next(eraser, after + 1);

        take_out(eraser, first, end);
    } else if (is(eraser, before, ",")) {
        take_out(eraser, before, last + 1);
    } else {
        take_out(eraser, first, last + 1);
    }
}

/* erase_declaration - of 'const qual_image *image', which ends at a token */
static void erase_declaration(struct eraser *eraser, size_t name) {
    size_t star = previous(eraser, name - 1);
    size_t type = previous(eraser, star - 1), first = previous(eraser, type - 1);
    size_t after = next(eraser, name + 1);

    if (is(eraser, after, ";") || is(eraser, after, "=")) {
        take_out_statement(eraser, first);
    } else if (is(eraser, after, ")") && is(eraser, previous(eraser, first - 1), "(")) {
        take_out(eraser, first, name);
        c_token_set(token_at(eraser, name), "void");
    } else {
        take_out_element(eraser, first, name);
    }
}

/* erase_mentions - of the image, wherever its name stands */
static void erase_mentions(struct eraser *eraser) {
    for (size_t at = eraser->first; at < eraser->end; at++) {
        const struct c_token *token = token_at(eraser, at);
        size_t begin, before, after;

        if (token->kind != C_NAME || !c_token_is(token, "image"))
            continue;
        before = previous(eraser, at - 1);
        after = next(eraser, at + 1);
        if (is(eraser, before, "*")) {
            erase_declaration(eraser, at);
            continue;
        }
        begin = begin_of_path(eraser, at);
        if (is(eraser, after, "=") && begin != at)
            take_out_statement(eraser, begin);
        else
            take_out_element(eraser, begin, at);
    }
}

/* column_function - the name of what reads a column */
static char *column_function(struct eraser *eraser, const struct c_token *column,
                             const char *ending) {
    return arena_format(eraser->arena, "%.*s%s", (int)(column->length - strlen(COLUMN_PREFIX)),
                        column->text + strlen(COLUMN_PREFIX), ending);
}

/* read_column - rewrite FUNCTION(QUAL_COLUMN_x, row...) whose name is at a token; around: or NULL
 */
static void read_column(struct eraser *eraser, size_t at, const char *around, const char *ending) {
    size_t open = next(eraser, at + 1), column = next(eraser, open + 1);
    size_t comma = next(eraser, column + 1), row = next(eraser, comma + 1);
    size_t close = c_closing(&eraser->tokens, open, eraser->end), stop = row;
    const char *name = column_function(eraser, token_at(eraser, column), ending);

    if (around == NULL) {
        take_out(eraser, open + 1, row);
        c_token_set(token_at(eraser, at), name);
        return;
    }
    c_token_set(token_at(eraser, at), around);
    c_token_set(token_at(eraser, column), name);
    c_token_set(token_at(eraser, comma), "(");
    take_out(eraser, comma + 1, row);
    while (stop < close && !is(eraser, stop, ",")) {
        const struct c_token *token = token_at(eraser, stop);

        stop = token->kind == C_OTHER && token->length == 1 && strchr("([", token->text[0]) != NULL
                   ? c_closing(&eraser->tokens, stop, eraser->end) + 1
                   : stop + 1;
    }
    c_token_set(token_at(eraser, stop), stop < close ? ")," : "))");
}

/* table_rows - how many rows the table has that a token names */
static char *table_rows(struct eraser *eraser, const struct c_token *name) {
    return arena_format(
        eraser->arena, "%u",
        tables_rows(eraser->tables, arena_copy(eraser->arena, name->text + strlen(TABLE_PREFIX),
                                               name->length - strlen(TABLE_PREFIX))));
}

/* erase_reads - of columns */
static void erase_reads(struct eraser *eraser) {
    for (size_t at = eraser->first; at < eraser->end; at++) {
        if (is(eraser, at, "image_value")) {
            read_column(eraser, at, NULL, COLUMN_AT);
        } else if (is(eraser, at, "image_count")) {
            read_column(eraser, at, NULL, COLUMN_COUNT);
        } else if (is(eraser, at, "image_figure")) {
            read_column(eraser, at, "figure_of", COLUMN_AT);
        } else if (is(eraser, at, "image_string")) {
            read_column(eraser, at, "string_of", COLUMN_AT);
        } else if (is(eraser, at, "image_row_count")) {
            size_t open = next(eraser, at + 1), name = next(eraser, open + 1);

            c_token_set(token_at(eraser, at), table_rows(eraser, token_at(eraser, name)));
            take_out(eraser, open, next(eraser, name + 1) + 1);
        }
    }
}

void erase_image(struct arena *arena, struct c_part *part, const struct tables *tables) {
    struct eraser eraser = {arena, part->file->tokens, part->code, part->end, tables};

    if (part->kind == C_PART_MACRO || part->kind == C_PART_REMARK)
        return;
    erase_mentions(&eraser);
    erase_reads(&eraser);
}
