/* document_parts.h - how document.c is divided; for its files alone */
#ifndef QUALC_IMPORT_DOCUMENT_PARTS_H
#define QUALC_IMPORT_DOCUMENT_PARTS_H

#include "import/document.h"

/* Depth of a heading that is only printed in bold: below those that say their own. */
#define DOCUMENT_BOLD_DEPTH 7

/* A line as it stands in the source, without its end. */
struct raw_line {
    size_t from, to;
    size_t number;
    size_t page;
    size_t gaps; /* runs of two and more spaces within it, between other characters */
    bool tab, pipe;
    bool tags; /* a row of an HTML table */
    bool wide; /* it has bytes beyond ASCII */
};

struct raw_lines {
    const char *bytes;
    struct raw_line *items;
    size_t count, capacity;
    size_t page_count;
    bool windows; /* the bytes are Windows-1252 */
};

/* A piece of a line that will be a cell. */
struct raw_cell {
    size_t from, to;
};

struct raw_cells {
    struct arena *arena;
    struct raw_cell *items;
    size_t count, capacity;
};

/* What the markup of a cell said beside its text. */
struct markup {
    bool bullet;      /* a list mark was taken off its beginning */
    unsigned heading; /* of <h1> and so on; 0 for none */
    bool bold;        /* all of it is */
};

/* document_lines - the lines of a source, with what tells whether they have cells */
struct raw_lines document_lines(struct arena *arena, const struct source *source);

/*
 * document_split - the cells of a line
 *
 * Looks at the lines around it too: a gap of a few spaces is a column only where
 * theirs stand at the same place.
 */
enum document_separator document_split(const struct raw_lines *lines, size_t index,
                                       struct raw_cells *cells);

/* document_clean - the text of a cell without its markup; sets text and paragraphs */
struct markup document_clean(struct arena *arena, const struct raw_lines *lines,
                             struct raw_cell raw, struct document_cell *cell);

/* document_mark_pages - find page numbers, and what pages repeat at their edges */
void document_mark_pages(struct arena *arena, struct document *document);

/* document_mark_contents - find the entries of tables of contents */
void document_mark_contents(struct document *document);

#endif
