/*
 * import.h - the stages that read a specification out of a document
 *
 * Each stage looks at the whole document, writes what it understood into the
 * draft, and marks the lines it used. Nothing is guessed in silence: what a
 * stage assumed (a number given by its place, a wrapped title joined) and what
 * it could not decide is a finding at its line. At the end every line that looks
 * like data and that no stage used is a finding too.
 */
#ifndef QUALC_IMPORT_IMPORT_H
#define QUALC_IMPORT_IMPORT_H

#include "base/text.h"
#include "finding/finding.h"
#include "import/document.h"
#include "import/draft.h"

struct import {
    struct arena *arena;
    const struct document *document;
    struct draft *draft;
    struct findings *findings;
    bool *used;         /* for each line of the document */
    size_t *line_start; /* byte offset of each line of the source, counted in one pass */
    size_t line_total;
    size_t wrap_width;         /* at which lines of text are wrapped, in characters; 0 for none */
    struct data credits_named; /* what a sentence says that its units come to */
    void (*progress)(const char *stage); /* told of each stage as it begins; or NULL */
};

/* The stages, in order. */
void import_structure(struct import *import); /* structure tables: units and groups */
void import_rules(struct import *import);     /* sentences: rules of combination */
void import_units(struct import *import);     /* unit pages: outcomes, criteria, page figures */
void import_facts(struct import *import);     /* summary tables and labels: everything else */
void import_compare(struct import *import);   /* what is stated twice; what is missing */
void import_unused(struct import *import);    /* lines that look like data, used by no stage */

/* import_use - mark a line as understood */
void import_use(struct import *import, const struct document_line *line);

/* import_cell, import_line - places for findings */
struct place import_cell(const struct import *import, const struct document_cell *cell);
struct place import_line(const struct import *import, const struct document_line *line);

/* import_line_number - the line of the source that holds a byte offset, from 1 */
size_t import_line_number(const struct import *import, size_t at);

/*
 * import_datum - a copy of a text as the XML will hold it, with its place
 *
 * Curly quotes become straight, dashes and everything else stay, white space is
 * collapsed; "" is not stated.
 */
struct datum import_datum(const struct import *import, const char *text, struct span at);

/* import_datum_of - the same of a text that stays as it is, which is not copied where it can do */
struct datum import_datum_of(const struct import *import, const char *text, struct span at);

/*
 * draft_write - the draft as XML in the order of the vocabulary
 *
 * With the wording of outcomes and criteria only where asked; with a comment
 * that names the lines of the document before each thing where asked.
 */
struct draft_write_options {
    bool wording;
    bool lines;
};
void draft_write(struct text *out, const struct import *import,
                 const struct draft_write_options *options);

/* report_text, report_json - every figure with its line, and what is to be decided */
void report_text(struct text *out, const struct import *import);
void report_json(struct text *out, const struct import *import);

/* import_report_stated - the finding of what the document states otherwise than before */
void import_report_stated(struct import *import, const struct draft_stated *stated,
                          struct datum before);

/*
 * import_run - all stages; the draft is complete as far as the document was understood
 *
 * The caller sets arena, document and findings; the rest is made here.
 */
void import_run(struct import *import);

#endif
