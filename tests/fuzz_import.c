/*
 * fuzz_import.c - read any bytes as a published document
 *
 * Whatever it is, the import ends, what it writes is well-formed XML that has
 * every attribute in the vocabulary's form, and every line it names exists.
 */
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>

#include "finding/render.h"
#include "import/import.h"
#include "import/read_back.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* require - end where a promise is broken */
static void require(bool kept, const char *promise) {
    if (kept)
        return;
    fprintf(stderr, "broken: %s\n", promise);
    abort();
}

/* require_well_formed - what was written parses */
static void require_well_formed(const struct text *xml) {
    xmlDocPtr document =
        xmlReadMemory(xml->bytes, (int)xml->length, "written.xml", NULL,
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE);

    if (document == NULL)
        fwrite(xml->bytes, 1, xml->length, stderr);
    require(document != NULL, "what is written is well-formed XML");
    xmlFreeDoc(document);
}

/* require_places - every finding is somewhere in the document */
static void require_places(const struct findings *findings, const struct source *source) {
    for (size_t i = 0; i < findings->count; i++) {
        const struct place *where = &findings->items[i].where;

        require(where->source != source || where->span.from + where->span.length <= source->length,
                "a finding is within the document");
    }
}

static void import_checked(struct import *import) {
    const struct draft_write_options all = {.wording = true, .lines = true},
                                     none = {.lines = false};
    struct text xml = {.arena = import->arena}, bare = {.arena = import->arena};
    struct text report = {.arena = import->arena}, json = {.arena = import->arena};

    import_run(import);
    draft_write(&xml, import, &all);
    require_well_formed(&xml);
    draft_write(&bare, import, &none);
    require_well_formed(&bare);
    read_back(&bare, "written.xml", import->findings);
    report_text(&report, import);
    report_json(&json, import);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const size_t limit = (size_t)512 << 20;
    jmp_buf out_of_memory;
    struct arena arena = {.limit = limit, .out_of_memory = &out_of_memory};
    struct findings findings = {.arena = &arena};
    struct import import = {.arena = &arena, .findings = &findings};
    struct source source = {.name = "document.txt", .length = size};
    struct text out = {.arena = &arena};

    if (size == 0 || memchr(data, '\0', size) != NULL)
        return 0; /* refused before the import sees it */
    if (setjmp(out_of_memory) != 0) {
        arena_free(&arena);
        return 0;
    }
    source.bytes = arena_copy(&arena, (const char *)data, size);
    findings_next_file(&findings);
    import.document = document_read(&arena, &source);
    import_checked(&import);
    require_places(&findings, &source);
    findings_sort(&findings);
    render_text(&out, &findings, false);
    render_json(&out, &findings);
    arena_free(&arena);
    return 0;
}
