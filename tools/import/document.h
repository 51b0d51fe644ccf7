/*
 * document.h - the text of a published document, as lines and cells
 *
 * Whatever made the text (pdftotext with or without -layout, a conversion to
 * Markdown, a copy out of a word processor), the stages of the import see the
 * same thing: lines in order, each of one kind, each split into cells where
 * tabs, pipes or columns of spaces part it, without markup, and each with its
 * place in the source.
 */
#ifndef QUALC_IMPORT_DOCUMENT_H
#define QUALC_IMPORT_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/source.h"

/*
 * One cell of a line. Text has no markup, no list mark, every run of white
 * space (no-break spaces too) is one space, ligatures are letters, soft hyphens
 * are gone; quotation marks and dashes stay as printed.
 */
struct document_cell {
    const char *text;        /* "" for an empty cell */
    struct span at;          /* what it was in the source, markup included */
    size_t column;           /* where it begins on the line, in characters from 0 */
    size_t width;            /* in characters */
    const char **paragraphs; /* its parts between <p>, <li>, <br> and the like, and after bold */
    size_t paragraph_count;  /* words with no space behind them; none is empty */
    const bool *listed;      /* for each paragraph: a list mark or <li> began it */
};

enum document_line_kind {
    LINE_BLANK,
    LINE_TEXT,
    LINE_HEADING,  /* marked as one: # of Markdown, <h1>, or wholly bold */
    LINE_BULLET,   /* begins with a list mark */
    LINE_ROW,      /* more than one cell */
    LINE_RULE,     /* only a drawn line, or the |---| of a Markdown table */
    LINE_PAGE,     /* a page number, or a header or footer that pages repeat */
    LINE_CONTENTS, /* an entry of a table of contents */
};

enum document_separator {
    SEPARATOR_NONE,
    SEPARATOR_TAB,
    SEPARATOR_PIPE,
    SEPARATOR_SPACES,
    SEPARATOR_TAGS, /* <td> and <th>; each <tr> of a line is a line of its own */
};

struct document_line {
    size_t number; /* from 1, as in the source */
    enum document_line_kind kind;
    enum document_separator separator;
    unsigned depth;   /* of a heading, 1 the outermost, 7 when only bold; of a bullet, from 0 */
    size_t page;      /* from 1; counted by form feeds */
    const char *text; /* all cells, joined by one space */
    struct document_cell *cells; /* at least one unless the line is blank */
    size_t cell_count;
};

struct document {
    const struct source *source;
    struct document_line *lines;
    size_t line_count;
    size_t page_count;
};

/* document_read - split a source into lines and cells; everything is in the arena */
struct document *document_read(struct arena *arena, const struct source *source);

/*
 * document_same_words - whether two texts agree but for case, punctuation and
 * white space
 */
bool document_same_words(const char *a, const char *b);

#endif
