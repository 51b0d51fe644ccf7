/*
 * reader_state.h - what the parts of the reader share
 *
 * reader.c drives libxml2 and keeps the stack of open elements,
 * reader_elements.c says what may stand where, reader_attributes.c and
 * reader_values.c turn attributes into the model, and reader_malformed.c reports what is no XML, or
 * none that is allowed.
 */
#ifndef QUALC_READER_READER_STATE_H
#define QUALC_READER_READER_STATE_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "finding/finding.h"
#include "reader/model.h"
#include "reader/vocabulary.h"

/* An element that is open. */
struct frame {
    enum element element;
    size_t at;
    uint32_t seen;        /* bits of the places that have an element */
    unsigned place;       /* the furthest place that has one */
    enum element reached; /* the first element there, */
    size_t reached_at;    /* and where it is */
    size_t cursor;        /* index among the children of the row: the last one found */
    enum element late;    /* the last child, when it came after its place was over */
    bool text_reported;
    size_t rule; /* index of the rule that the element is; RULE_COMMON when it is none */
};

/* How much of a source is read. */
enum extent {
    EXTENT_ALL,
    EXTENT_HEAD, /* the first start tag */
    EXTENT_UNIT  /* the first element, which is a unit */
};

struct reader {
    const struct source *source;
    struct findings *findings;
    struct arena *arena;
    struct spec_model *spec;
    xmlParserCtxtPtr parser;
    struct frame *frames; /* the document, then the elements that are open */
    size_t frame_count, frame_capacity;
    size_t skipped;                /* open elements below, and with, one that is passed over */
    size_t after;                  /* byte offset behind the last tag, for text */
    uint32_t items[ELEMENT_COUNT]; /* how many of each have been read */
    char *scratch;                 /* for values that nobody keeps */
    size_t scratch_size;
    enum extent extent;
    bool broken;    /* the XML is malformed or not allowed: what follows is not heard */
    bool no_memory; /* so nothing read is worth anything */
};

/* An attribute of the document, with what the vocabulary says of it. */
struct given {
    const struct attribute *attribute;
    const char *text; /* its value, white space normalised */
    size_t at;        /* of the element */
};

/* An attribute as libxml2 hands it over, five pointers each. */
enum { RAW_NAME, RAW_PREFIX, RAW_URI, RAW_VALUE, RAW_END, RAW_WIDTH };

/* reader_offset - the byte offset that libxml2 has reached */
size_t reader_offset(const struct reader *reader);

/* reader_top - the innermost open element */
static inline struct frame *reader_top(const struct reader *reader) {
    return &reader->frames[reader->frame_count - 1];
}

/* element_open - a start tag, its attributes included */
void element_open(struct reader *reader, size_t at, const char *name, bool plain,
                  const xmlChar **attributes, int count);

/* element_close - the end of the innermost open element */
void element_close(struct reader *reader);

/* element_text - text other than white space, where none may stand */
void element_text(struct reader *reader);

/*
 * attributes_read - put the attributes of an element into its record and the facts
 *
 * The record is the struct that the vocabulary's offsets are about; NULL for an
 * element of facts only.
 */
void attributes_read(struct reader *reader, enum element element, void *record, size_t at,
                     const xmlChar **attributes, int count);

/*
 * value_keep - put a value into its member of the record; false, reported, when it is wrong
 *
 * The member is of the type that the vocabulary says; NULL for a fact only.
 */
bool value_keep(struct reader *reader, const struct given *given, void *member);

/* encoding_check - report bytes, or a declaration, that are not UTF-8; false when there are */
bool encoding_check(const struct source *source, struct findings *findings);

/* malformed_report - report an error of libxml2, unless it is one that we report ourselves */
void malformed_report(struct reader *reader, const xmlError *error);

/* doctype_report - report a document type declaration */
void doctype_report(struct reader *reader);

#endif
