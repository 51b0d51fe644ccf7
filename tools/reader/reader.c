/* reader.c - read a specification's XML into a model */
#include "reader/reader.h"

#include <string.h>

#include "base/name_index.h"
#include "reader/reader_state.h"

/* Events of libxml2 --------------------------------------------------------- */

/* One event with what it is about, so that all take the same way. */
struct event {
    void (*run)(struct reader *reader, const struct event *event);
    const char *name;
    bool plain; /* the name is in no namespace */
    const xmlChar **attributes;
    int attribute_count;
    const xmlError *error;
};

/*
 * guarded - run an event; when memory runs out on its way, stop the parser
 *
 * libxml2 must return by itself to give its own memory back, so nothing may
 * jump across it.
 */
static void guarded(struct reader *reader, const struct event *event) {
    jmp_buf here;

    /* Not every event stops with the first error: text may still come. */
    if (reader->no_memory || reader->broken)
        return;
    reader->arena->out_of_memory = &here;
    if (setjmp(here) == 0) {
        event->run(reader, event);
    } else {
        reader->no_memory = true;
        xmlStopParser(reader->parser);
    }
}

size_t reader_offset(const struct reader *reader) {
    const xmlParserInput *input = reader->parser->input;
    size_t at;

    if (input == NULL)
        return reader->source->length;
    at = (size_t)input->consumed + (size_t)(input->cur - input->base);
    return at < reader->source->length ? at : reader->source->length;
}

/*
 * tag_start - the offset of the start tag at whose end libxml2 stands
 *
 * Mostly nothing but white space lies between it and the tag before. Else the
 * last '<' is looked for, since within a start tag no other can stand.
 */
static size_t tag_start(const struct reader *reader, size_t end) {
    const char *bytes = reader->source->bytes;
    size_t at = reader->after;

    at += bytes[at] == '>';
    while (bytes[at] == ' ' || bytes[at] == '\n')
        at++;
    if (bytes[at] == '<' && bytes[at + 1] != '!' && bytes[at + 1] != '?')
        return at;
    for (at = end; at > 0 && bytes[at] != '<';)
        at--;
    return at;
}

/* stop - read no more, and hear no more */
static void stop(struct reader *reader) {
    reader->broken = true;
    xmlStopParser(reader->parser);
}

static void run_start(struct reader *reader, const struct event *event) {
    size_t end = reader_offset(reader);
    size_t at = tag_start(reader, end);

    reader->after = end;
    element_open(reader, at, event->name, event->plain, event->attributes, event->attribute_count);
    if (reader->extent == EXTENT_HEAD)
        stop(reader);
}

static void on_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int namespace_count, const xmlChar **namespaces, int attribute_count,
                     int defaulted_count, const xmlChar **attributes) {
    (void)namespace_count;
    (void)namespaces;
    (void)defaulted_count;
    guarded(data, &(struct event){.run = run_start,
                                  .name = (const char *)name,
                                  .plain = prefix == NULL && uri == NULL,
                                  .attributes = attributes,
                                  .attribute_count = attribute_count});
}

static void run_end(struct reader *reader, const struct event *event) {
    (void)event;
    reader->after = reader_offset(reader);
    element_close(reader);
    if (reader->extent == EXTENT_UNIT && reader_top(reader)->element == ELEMENT_QUALIFICATION)
        stop(reader);
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)name;
    (void)prefix;
    (void)uri;
    guarded(data, &(struct event){.run = run_end});
}

static void run_text(struct reader *reader, const struct event *event) {
    (void)event;
    element_text(reader);
}

static void on_text(void *data, const xmlChar *text, int length) {
    for (int i = 0; i < length; i++)
        if (text[i] != ' ' && text[i] != '\n' && text[i] != '\t' && text[i] != '\r') {
            guarded(data, &(struct event){.run = run_text});
            return;
        }
}

static void run_doctype(struct reader *reader, const struct event *event) {
    (void)event;
    doctype_report(reader);
    xmlStopParser(reader->parser);
}

static void on_doctype(void *data, const xmlChar *name, const xmlChar *external,
                       const xmlChar *system) {
    (void)name;
    (void)external;
    (void)system;
    guarded(data, &(struct event){.run = run_doctype});
}

static void run_error(struct reader *reader, const struct event *event) {
    malformed_report(reader, event->error);
}

static void on_error(void *data, xmlErrorPtr error) {
    guarded(data, &(struct event){.run = run_error, .error = error});
}

/* Parsing ------------------------------------------------------------------- */

/*
 * on_stray_error - an error that libxml2 has outside of its parser, which it would print
 *
 * That is one thing only, and no error of the document.
 */
static void on_stray_error(void *data, xmlErrorPtr error) {
    struct reader *reader = data;

    if (error->code == XML_ERR_NO_MEMORY)
        reader->no_memory = true;
}

/*
 * parse - run libxml2 over the source
 *
 * No tree is built and no option set that would let it open anything: no DTD,
 * no entities, no network, no inclusion, no other limits than its own.
 */
static void parse(struct reader *reader) {
    static const xmlSAXHandler handler = {
        .initialized = XML_SAX2_MAGIC,
        .internalSubset = on_doctype,
        .startElementNs = on_start,
        .endElementNs = on_end,
        .characters = on_text,
        .ignorableWhitespace = on_text,
        .cdataBlock = on_text,
        .serror = on_error,
    };
    jmp_buf *outer = reader->arena->out_of_memory;
    xmlStructuredErrorFunc others = xmlStructuredError;
    void *others_data = xmlStructuredErrorContext;

    xmlSetStructuredErrorFunc(reader, on_stray_error);
    reader->parser = xmlCreateMemoryParserCtxt(reader->source->bytes, (int)reader->source->length);
    if (reader->parser == NULL) {
        xmlSetStructuredErrorFunc(others_data, others);
        arena_fail(reader->arena);
    }
    xmlCtxtUseOptions(reader->parser, XML_PARSE_NONET);
    *reader->parser->sax = handler;
    reader->parser->userData = reader;
    xmlParseDocument(reader->parser);

    /* A parser that ran out of memory itself has nothing more to tell. */
    if (reader->parser->errNo == XML_ERR_NO_MEMORY)
        reader->no_memory = true;
    xmlFreeParserCtxt(reader->parser);
    xmlSetStructuredErrorFunc(others_data, others);
    reader->arena->out_of_memory = outer;
    if (reader->no_memory)
        arena_fail(reader->arena);
}

/* fnv_1a - the 64-bit FNV-1a of the source */
static uint64_t fnv_1a(const struct source *source) {
    uint64_t hash = UINT64_C(0xCBF29CE484222325);

    for (size_t i = 0; i < source->length; i++)
        hash = (hash ^ (unsigned char)source->bytes[i]) * UINT64_C(0x100000001B3);
    return hash;
}

/* name_units_of_facts - let what is stated about a unit name it by index */
static void name_units_of_facts(struct spec_model *spec, struct arena *arena) {
    struct name_index units = {.arena = arena};

    if (spec->stated_count == 0)
        return;
    for (size_t i = 0; i < spec->unit_count; i++)
        if (spec->units[i].urn != NULL)
            name_index_add(&units, spec->units[i].urn, i);
    for (size_t i = 0; i < spec->fact_count; i++) {
        struct fact_model *fact = &spec->facts[i];
        const char *unit;
        size_t found;

        if (strncmp(fact->name, "stated.", 7) != 0)
            continue;
        unit = spec->stated[fact->item - 1].unit;
        found = unit == NULL ? NAME_NONE : name_index_find(&units, unit);
        if (found != NAME_NONE)
            fact->unit = found;
    }
}

/* open_frame - an element that is open before anything is read */
static void open_frame(struct reader *reader, enum element element) {
    reader->frames = arena_grow(reader->arena, reader->frames, reader->frame_count,
                                &reader->frame_capacity, sizeof *reader->frames);
    reader->frames[reader->frame_count++] = (struct frame){.element = element, .rule = RULE_COMMON};
}

/* parse_into - parse into a model; false when the XML is malformed or not allowed */
static bool parse_into(struct spec_model *spec, const struct source *source, enum extent extent,
                       struct findings *findings) {
    struct reader reader = {.source = source,
                            .findings = findings,
                            .arena = findings->arena,
                            .spec = spec,
                            .extent = extent};

    spec->source = source;
    open_frame(&reader, ELEMENT_NONE);
    if (extent == EXTENT_UNIT)
        open_frame(&reader, ELEMENT_QUALIFICATION);
    parse(&reader);
    return !reader.broken;
}

const struct spec_model *spec_read_head(const struct source *source, struct arena *arena) {
    struct findings unheard = {.arena = arena};
    struct spec_model *spec = arena_alloc(arena, sizeof *spec);

    (void)parse_into(spec, source, EXTENT_HEAD, &unheard);
    return spec->number == NULL ? NULL : spec;
}

const struct unit_model *spec_read_unit(const struct source *source, size_t at,
                                        struct arena *arena) {
    struct findings unheard = {.arena = arena};
    struct spec_model *spec = arena_alloc(arena, sizeof *spec);
    struct source *rest = arena_alloc(arena, sizeof *rest);

    if (at >= source->length)
        return NULL;
    *rest = (struct source){
        .name = source->name, .bytes = source->bytes + at, .length = source->length - at};
    (void)parse_into(spec, rest, EXTENT_UNIT, &unheard);
    return spec->unit_count == 0 || unheard.count > 0 ? NULL : &spec->units[0];
}

const struct spec_model *spec_parse(const struct source *source, struct findings *findings) {
    struct arena *arena = findings->arena;
    struct spec_model *spec = arena_alloc(arena, sizeof *spec);

    if (!encoding_check(source, findings) || !parse_into(spec, source, EXTENT_ALL, findings))
        return NULL;

    findings->about = spec->number;
    name_units_of_facts(spec, arena);
    spec->source_digest = fnv_1a(source);
    return spec;
}
