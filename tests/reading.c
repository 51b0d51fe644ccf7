/* reading.c - what tests of the reader share */
#include "reading.h"

#include <string.h>

#include "check/spec_read.h"
#include "finding/render.h"

struct arena arena;
struct findings findings;
jmp_buf out_of_memory;

int set_up(void **state) {
    (void)state;
    arena = (struct arena){.out_of_memory = &out_of_memory};
    findings = (struct findings){.arena = &arena};
    findings_next_file(&findings);
    return 0;
}

int give_back(void **state) {
    (void)state;
    arena_free(&arena);
    return 0;
}

const struct spec_model *read_bytes(const char *name, const char *bytes, size_t length) {
    struct source *source = arena_alloc(&arena, sizeof *source);

    /* A copy of the exact size, so that a sanitizer sees a byte too far. */
    *source =
        (struct source){.name = name, .bytes = arena_copy(&arena, bytes, length), .length = length};
    return spec_read(source, &findings);
}

const struct spec_model *read_text(const char *text) {
    return read_bytes("test.xml", text, strlen(text));
}

const char *rendered(bool colour) {
    struct text text = {.arena = &arena};

    findings_sort(&findings);
    render_text(&text, &findings, colour);
    text_add_char(&text, '\0');
    return text.bytes;
}

bool has_finding(unsigned id) {
    for (size_t i = 0; i < findings.count; i++)
        if (findings.items[i].kind->id == id)
            return true;
    return false;
}

void expect_alone(unsigned id, size_t line, size_t column) {
    struct position position;

    if (findings.count != 1)
        fail_msg("%zu findings:\n%s", findings.count, rendered(false));
    position = source_position(findings.items[0].where.source, findings.items[0].where.span.from);
    assert_int_equal(findings.items[0].kind->id, id);
    assert_int_equal(position.line, line);
    assert_int_equal(position.column, column);
}

const char *file_text(const char *path) {
    struct source source;
    const char *reason;

    return source_read(&arena, path, &source, &reason) == SOURCE_READ ? source.bytes : "";
}

/* nth_urn - one of many unit references */
static const char *nth_urn(size_t n) {
    const char *urn = arena_format(&arena, "A/%03zu/%04zu", 100 + n / 10000, n % 10000);
    struct qual_number number;

    (void)qual_urn_parse(urn, strlen(urn), &number);
    return arena_copy(&arena, number.expected, strlen(number.expected));
}

struct text large_text(size_t units, const char *start) {
    struct text text = {.arena = &arena};

    text_add(&text, start);
    text_add(&text, HEAD "<group letter=\"M\" kind=\"mandatory\">\n");
    for (size_t i = 0; i < units; i++) {
        text_format(&text, "<member unit=\"%s\"/>\n", nth_urn(i));
    }
    text_add(&text, "</group>\n<rules/>\n");
    for (size_t i = 0; i < units; i++) {
        text_format(&text,
                    "<!-- %zu -->\n<unit urn=\"%s\" title=\"Caf\xC3\xA9 %zu\" level=\"%s\"/>\n", i,
                    nth_urn(i), i, i + 1 == units ? "high" : "2");
    }
    text_add(&text, TAIL);
    return text;
}
