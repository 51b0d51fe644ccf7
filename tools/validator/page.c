/* page.c - HTML around a validator's module */
#include "validator/page.h"

#include <string.h>

#include "base/json.h"
#include "show/show.h"
#include "validator/runtime_text.h"
#include "validator/sha256.h"

/* What a page is made from; style and script as they stand between their tags. */
struct page {
    struct text *out;
    const qual_spec *specs;
    size_t count;
    const struct module *module;
    struct text style, script;
};

/* Encodings ------------------------------------------------------------------- */

static void add_base64(struct text *out, const unsigned char *bytes, size_t length) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    for (size_t at = 0; at < length; at += 3) {
        size_t left = length - at;
        uint32_t three = (uint32_t)bytes[at] << 16 | (uint32_t)(left > 1 ? bytes[at + 1] : 0) << 8 |
                         (left > 2 ? bytes[at + 2] : 0);

        text_add_char(out, digits[three >> 18]);
        text_add_char(out, digits[three >> 12 & 63]);
        text_add_char(out, left > 1 ? digits[three >> 6 & 63] : '=');
        text_add_char(out, left > 2 ? digits[three & 63] : '=');
    }
}

/* add_escaped - a text of a specification as HTML */
static void add_escaped(struct text *out, const char *text) {
    for (; *text != '\0'; text++)
        switch (*text) {
        case '&':
            text_add(out, "&amp;");
            break;
        case '<':
            text_add(out, "&lt;");
            break;
        case '>':
            text_add(out, "&gt;");
            break;
        case '"':
            text_add(out, "&quot;");
            break;
        default:
            text_add_char(out, *text);
        }
}

/* Facts ----------------------------------------------------------------------- */

/* rule_facts - a rule in words, and its bounds as they are written */
static json_t *rule_facts(struct arena *arena, qual_rule rule) {
    json_t *facts = json_make_object(arena);
    struct text sentence = {.arena = arena};
    uint32_t least = 0, most = 0;
    bool has_least = qual_rule_min(rule, &least), has_most = qual_rule_max(rule, &most);
    qual_unit unit;

    if (qual_rule_kind(rule) == QUAL_RULE_ALL)
        has_least = qual_rule_least(rule, &least);
    if (qual_rule_kind(rule) == QUAL_RULE_REQUIRES)
        has_least = qual_rule_n(rule, &least);
    if (qual_rule_kind(rule) == QUAL_RULE_AT_MOST)
        has_most = qual_rule_n(rule, &most);
    rule_sentence(&sentence, rule);
    json_put(arena, facts, "text", json_make_bytes(arena, sentence.bytes, sentence.length));
    json_put(arena, facts, "least", json_make_figure(arena, has_least, least));
    json_put(arena, facts, "most", json_make_figure(arena, has_most, most));
    if (qual_rule_unit(rule, &unit))
        json_put(arena, facts, "unit", json_make_number(arena, qual_unit_index(unit)));
    return facts;
}

static json_t *group_facts(struct arena *arena, qual_group group) {
    json_t *facts = json_make_object(arena);
    qual_group around;

    json_put(arena, facts, "within",
             json_make_text(arena,
                            qual_group_within(group, &around) ? qual_group_letter(around) : NULL));
    json_put(arena, facts, "counts", json_make_truth(qual_group_counts(group)));
    return facts;
}

/* spec_facts - what the page says that the module does not hold */
static json_t *spec_facts(struct arena *arena, qual_spec spec) {
    json_t *facts = json_make_object(arena), *groups = json_make_array(arena);
    json_t *rules = json_make_array(arena);
    uint32_t ways = 0;

    for (uint32_t i = 0; i < qual_spec_group_count(spec); i++)
        json_add(arena, groups, group_facts(arena, qual_spec_group(spec, i)));
    for (uint32_t i = 0; i < qual_spec_rule_count(spec); i++) {
        qual_rule rule = qual_spec_rule(spec, i);

        ways |= qual_rule_gained(rule);
        json_add(arena, rules, rule_facts(arena, rule));
    }
    json_put(arena, facts, "organisation", json_make_text(arena, qual_spec_organisation(spec)));
    json_put(arena, facts, "ways", json_make_truth(ways != 0));
    json_put(arena, facts, "groups", groups);
    json_put(arena, facts, "rules", rules);
    return facts;
}

/* add_facts - as JSON that no element can be ended by */
static void add_facts(const struct page *page) {
    struct arena *arena = page->out->arena;
    json_t *facts = json_make_array(arena);
    struct text text = {.arena = arena};

    for (size_t i = 0; i < page->count; i++)
        json_add(arena, facts, spec_facts(arena, page->specs[i]));
    json_print(&text, facts);
    for (size_t i = 0; i < text.length; i++)
        if (text.bytes[i] == '<')
            text_add(page->out, "\\u003c");
        else
            text_add_char(page->out, text.bytes[i]);
}

/* Template -------------------------------------------------------------------- */

/* add_digest - the source by which the policy lets a style or script through */
static void add_digest(const struct page *page, const struct text *text) {
    unsigned char digest[SHA256_SIZE];

    sha256(text->bytes, text->length, digest);
    text_add(page->out, "'sha256-");
    add_base64(page->out, digest, sizeof digest);
    text_add_char(page->out, '\'');
}

static void add_title(const struct page *page) {
    if (page->count == 1)
        add_escaped(page->out, qual_spec_title(page->specs[0]));
    else
        text_format(page->out, "Units of %zu qualifications", page->count);
}

static void add_style(const struct page *page) {
    text_add_bytes(page->out, page->style.bytes, page->style.length);
}

static void add_script(const struct page *page) {
    text_add_bytes(page->out, page->script.bytes, page->script.length);
}

static void add_style_digest(const struct page *page) {
    add_digest(page, &page->style);
}

static void add_script_digest(const struct page *page) {
    add_digest(page, &page->script);
}

static void add_version(const struct page *page) {
    text_add(page->out, QUAL_VERSION);
}

static void add_module(const struct page *page) {
    add_base64(page->out, page->module->bytes, page->module->length);
}

/* What stands in the template in the place of a text. */
static const struct place {
    const char *mark;
    void (*add)(const struct page *page);
} places[] = {
    {"@TITLE@", add_title},   {"@VERSION@", add_version},
    {"@STYLE@", add_style},   {"@STYLE_DIGEST@", add_style_digest},
    {"@SCRIPT@", add_script}, {"@SCRIPT_DIGEST@", add_script_digest},
    {"@FACTS@", add_facts},   {"@MODULE@", add_module},
};

/* place_at - the place that a line goes on with; NULL when it is no place */
static const struct place *place_at(const char *line) {
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (strncmp(line, places[i].mark, strlen(places[i].mark)) == 0)
            return &places[i];
    return NULL;
}

static void add_line(const struct page *page, const char *line) {
    while (*line != '\0') {
        const struct place *place = place_at(line);

        if (place == NULL) {
            text_add_char(page->out, *line++);
            continue;
        }
        place->add(page);
        line += strlen(place->mark);
    }
}

/* join_texts - the lines of the page's texts whose name ends so */
static void join_texts(struct text *out, const char *ending) {
    for (const struct runtime_text *text = page_texts; text->name != NULL; text++)
        if (strcmp(strrchr(text->name, '.'), ending) == 0)
            for (const char *const *line = text->lines; *line != NULL; line++)
                text_add(out, *line);
}

void page_make(struct text *out, const qual_spec *specs, size_t count,
               const struct module *module) {
    struct page page = {out, specs, count, module, {.arena = out->arena}, {.arena = out->arena}};

    join_texts(&page.style, ".css");
    join_texts(&page.script, ".js");
    for (const struct runtime_text *text = page_texts; text->name != NULL; text++)
        if (strcmp(strrchr(text->name, '.'), ".html") == 0)
            for (const char *const *line = text->lines; *line != NULL; line++)
                add_line(&page, *line);
}
