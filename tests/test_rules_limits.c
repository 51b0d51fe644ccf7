/*
 * test_rules_limits.c - rules that are too much are refused, and say why; others take their time
 *
 * Each specification is read, built and asked everything in a process of its
 * own, with so much memory and so much time.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "analysis/automaton.h"
#include "base/text.h"
#include "check/spec_read.h"
#include "image/spec_build.h"

/* The sanitizers take memory and time of their own. */
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif

#ifdef SANITIZED
#define SECONDS 120
#else
#define SECONDS 10
#define MEMORY ((size_t)384 << 20)
#endif

/* The largest figure that a document states. */
#define LARGEST_FIGURE 65535

static struct arena arena;

/* Specifications ---------------------------------------------------------- */

/* A specification while it is written. */
struct writing {
    struct text groups, rules;
    unsigned units, rule_count;
    unsigned (*credit)(unsigned unit);
};

static struct writing *writing_of(unsigned units, unsigned (*credit)(unsigned)) {
    struct writing *writing = arena_alloc(&arena, sizeof *writing);

    *writing = (struct writing){
        .groups = {.arena = &arena}, .rules = {.arena = &arena}, .units = units, .credit = credit};
    return writing;
}

static const char *urn_of(unsigned unit) {
    struct qual_number number;
    char *guess = arena_format(&arena, "A/%03u/%04u", 400 + unit / 10000, unit % 10000);

    return qual_urn_parse(guess, strlen(guess), &number) ? guess
                                                         : arena_copy(&arena, number.expected, 10);
}

/* add_rule - a rule without its name and '/>' */
static void add_rule(struct writing *writing, const char *format, ...) {
    va_list arguments;

    va_start(arguments, format);
    text_add(&writing->rules, arena_vformat(&arena, format, arguments));
    va_end(arguments);
    text_format(&writing->rules, " id=\"r%u\"/>\n", writing->rule_count++);
}

/* add_pair - two units of which one may count */
static void add_pair(struct writing *writing, unsigned a, unsigned b) {
    add_rule(writing, "<at-most n=\"1\" units=\"%s %s\"", urn_of(a), urn_of(b));
}

/* open_group, close_group - one group, of the units between two */
static void add_group(struct writing *writing, const char *letter, const char *within,
                      unsigned first, unsigned end) {
    text_format(&writing->groups, "<group letter=\"%s\" kind=\"optional\"", letter);
    if (within != NULL)
        text_format(&writing->groups, " within=\"%s\"", within);
    text_add(&writing->groups, ">\n");
    for (; first < end; first++)
        text_format(&writing->groups, "<member unit=\"%s\"/>\n", urn_of(first));
    text_add(&writing->groups, "</group>\n");
}

static unsigned hours_of(const struct writing *writing, unsigned unit) {
    unsigned hours = writing->credit(unit) * 7 + unit % 5;

    return hours > LARGEST_FIGURE ? LARGEST_FIGURE : hours;
}

static const char *xml_of(struct writing *writing) {
    struct text text = {.arena = &arena};

    if (writing->groups.length == 0)
        add_group(writing, "A", NULL, 0, writing->units);
    text_add(&text, "<qualification number=\"601/7253/8\" title=\"Limits\""
                    " organisation=\"Example Awards\">\n");
    text_add_bytes(&text, writing->groups.bytes, writing->groups.length);
    text_add(&text, "<rules>\n");
    text_add_bytes(&text, writing->rules.bytes, writing->rules.length);
    text_add(&text, "</rules>\n");
    for (unsigned unit = 0; unit < writing->units; unit++)
        text_format(&text, "<unit urn=\"%s\" title=\"U\" level=\"%u\" credit=\"%u\" glh=\"%u\"/>\n",
                    urn_of(unit), 1 + unit % 4, writing->credit(unit), hours_of(writing, unit));
    text_add(&text, "</qualification>\n");
    text_add_char(&text, '\0');
    return text.bytes;
}

/* Credits of units. */
static unsigned one(unsigned unit) {
    (void)unit;
    return 1;
}

static unsigned few(unsigned unit) {
    return 2 + unit % 7;
}

static unsigned many(unsigned unit) {
    return 1 + unit * unit % 61;
}

static unsigned largest(unsigned unit) {
    (void)unit;
    return LARGEST_FIGURE;
}

static struct writing *one_group_of_80(void) {
    struct writing *writing = writing_of(80, few);

    add_rule(writing, "<amount measure=\"credits\" min=\"60\"");
    add_rule(writing, "<amount measure=\"credits\" min=\"40\" level-min=\"3\"");
    add_rule(writing, "<amount measure=\"credits\" max=\"10\" level-max=\"1\"");
    add_rule(writing, "<amount measure=\"units\" max=\"25\"");
    return writing;
}

static struct writing *hours_over_80(void) {
    struct writing *writing = writing_of(80, many);

    add_rule(writing, "<amount measure=\"hours\" min=\"9000\" max=\"9100\"");
    return writing;
}

static struct writing *three_measures_over_80(void) {
    struct writing *writing = writing_of(80, many);

    add_rule(writing, "<amount measure=\"hours\" min=\"9000\" max=\"9100\"");
    add_rule(writing, "<amount measure=\"credits\" min=\"600\" max=\"601\"");
    add_rule(writing, "<amount measure=\"units\" min=\"20\" max=\"21\"");
    return writing;
}

static struct writing *forty_groups_within(const char *rule, unsigned every) {
    struct writing *writing = writing_of(80, few);

    for (unsigned i = 0; i < 40; i++)
        add_group(writing, arena_format(&arena, "%c%u", 'A' + i / 10, i % 10),
                  i == 0 ? NULL : arena_format(&arena, "%c%u", 'A' + (i - 1) / 10, (i - 1) % 10),
                  i * 2, i * 2 + 2);
    for (unsigned i = 0; i < 40; i += every)
        add_rule(writing, rule, 'A' + i / 10, i % 10, (40 - i) / 2);
    return writing;
}

static struct writing *nested_groups_of_units(void) {
    return forty_groups_within("<amount measure=\"units\" groups=\"%c%u\" min=\"%u\"", 1);
}

static struct writing *nested_groups_outermost(void) {
    return forty_groups_within("<amount measure=\"credits\" groups=\"%c%u\" min=\"%u\"", 39);
}

static struct writing *nested_groups_of_hours(void) {
    return forty_groups_within("<amount measure=\"hours\" groups=\"%c%u\" min=\"3%02u\"", 1);
}

static struct writing *all_letters_within(void) {
    struct writing *writing = writing_of(2600, one);
    const char *last = NULL;

    for (unsigned i = 0; i < 2600; i++) {
        char *letter = arena_format(&arena, "%c%02u", 'A' + i / 100, i % 100);

        add_group(writing, letter, last, i, i + 1);
        last = letter;
    }
    add_rule(writing, "<amount measure=\"units\" min=\"2600\" groups=\"A00\"");
    add_rule(writing, "<amount measure=\"units\" min=\"1\" groups=\"Z99\"");
    return writing;
}

/* add_nested - pathways within pathways, so deep, with two pathways each */
static void add_nested(struct writing *writing, unsigned depth) {
    for (unsigned i = 0; i < depth; i++)
        text_format(&writing->rules, "<pathways id=\"p%u\"><pathway id=\"a%u\">", i, i);
    add_rule(writing, "<amount measure=\"units\" min=\"3\"");
    for (unsigned i = depth; i-- > 0;) {
        text_format(&writing->rules, "</pathway><pathway id=\"b%u\">", i);
        add_rule(writing, "<amount measure=\"units\" min=\"%u\" max=\"%u\"", 4 + i, 4 + i);
        text_add(&writing->rules, "</pathway></pathways>\n");
    }
}

static struct writing *pathways_8_deep(void) {
    struct writing *writing = writing_of(20, one);

    add_nested(writing, 8);
    return writing;
}

static struct writing *pathways_9_deep(void) {
    struct writing *writing = writing_of(20, one);

    add_nested(writing, 9);
    return writing;
}

static struct writing *pathways_40_deep(void) {
    struct writing *writing = writing_of(20, one);

    add_nested(writing, 40);
    return writing;
}

/* add_choices - so many pathways beside each other */
static void add_choices(struct writing *writing, unsigned name, unsigned count) {
    text_format(&writing->rules, "<pathways id=\"p%u\">", name);
    for (unsigned i = 0; i < count; i++) {
        text_format(&writing->rules, "<pathway id=\"p%u-%u\">", name, i);
        add_rule(writing, "<amount measure=\"credits\" min=\"%u\" units=\"%s %s\"", 3 + i,
                 urn_of(name * count + i), urn_of(name * count + (i + 1) % count));
        text_add(&writing->rules, "</pathway>");
    }
    text_add(&writing->rules, "</pathways>\n");
}

static struct writing *choices_64(void) {
    struct writing *writing = writing_of(80, few);

    for (unsigned i = 0; i < 3; i++)
        add_choices(writing, i, 4);
    add_rule(writing, "<amount measure=\"units\" max=\"40\"");
    return writing;
}

static struct writing *choices_81(void) {
    struct writing *writing = writing_of(80, few);

    for (unsigned i = 0; i < 4; i++)
        add_choices(writing, i, 3);
    return writing;
}

static struct writing *barred_ring(void) {
    struct writing *writing = writing_of(30, one);

    for (unsigned i = 0; i < 30; i++)
        add_pair(writing, i, (i + 1) % 30);
    return writing;
}

static struct writing *barred_tangle(void) {
    struct writing *writing = writing_of(80, one);
    unsigned at = 1;

    for (unsigned i = 0; i < 110; i++) {
        unsigned from = at;

        at = (at * 29 + 17 + i) % 80;
        add_pair(writing, from, at == from ? (at + 1) % 80 : at);
    }
    return writing;
}

static struct writing *every_pair_of_16(void) {
    struct writing *writing = writing_of(80, few);

    for (unsigned i = 0; i < 16; i++)
        for (unsigned j = 0; j < i; j++)
            add_pair(writing, i, j);
    return writing;
}

/* pairs - barred pairs that do not meet */
static struct writing *pairs(unsigned count) {
    struct writing *writing = writing_of(count * 2, one);

    for (unsigned i = 0; i < count; i++)
        add_pair(writing, i * 2, i * 2 + 1);
    return writing;
}

static struct writing *pairs_128(void) {
    return pairs(128);
}

static struct writing *pairs_1000(void) {
    return pairs(1000);
}

static struct writing *barred_star(void) {
    struct writing *writing = writing_of(131, one);

    for (unsigned i = 0; i < 130; i++)
        add_pair(writing, 0, i + 1);
    return writing;
}

static struct writing *requirements_in_a_ring(void) {
    struct writing *writing = writing_of(40, few);

    for (unsigned i = 0; i < 40; i++)
        add_rule(writing, "<requires unit=\"%s\" n=\"1\" units=\"%s\"", urn_of(i),
                 urn_of((i + 1) % 40));
    return writing;
}

static struct writing *requirements_in_a_chain(void) {
    struct writing *writing = writing_of(1001, few);

    /* The last unit requires the one before it, and so on; the first one asks for too much. */
    add_rule(writing, "<requires unit=\"%s\" n=\"2\" units=\"%s\"", urn_of(0), urn_of(1000));
    for (unsigned i = 1000; i > 0; i--)
        add_rule(writing, "<requires unit=\"%s\" n=\"1\" units=\"%s\"", urn_of(i), urn_of(i - 1));
    return writing;
}

static struct writing *idle_rules(unsigned count, unsigned units) {
    struct writing *writing = writing_of(units, one);

    for (unsigned i = 0; i < count; i++)
        add_rule(writing, "<amount measure=\"units\" min=\"0\"");
    return writing;
}

static struct writing *rules_1024(void) {
    return idle_rules(1024, 2000);
}

static struct writing *rules_1025(void) {
    return idle_rules(1025, 1);
}

static struct writing *rules_times_units(void) {
    return idle_rules(1000, 4200);
}

static struct writing *units_5000(void) {
    struct writing *writing = writing_of(5000, few);

    add_rule(writing, "<amount measure=\"units\" min=\"100\" level-min=\"4\"");
    return writing;
}

static struct writing *largest_figures(void) {
    struct writing *writing = writing_of(40, few);

    add_rule(writing, "<amount measure=\"hours\" min=\"65535\"");
    add_rule(writing, "<amount measure=\"credits\" max=\"65535\"");
    return writing;
}

static struct writing *largest_sum(void) {
    struct writing *writing = writing_of(33000, largest);

    add_rule(writing, "<amount measure=\"credits\" min=\"65535\"");
    return writing;
}

static struct writing *every_way_of_80(void) {
    struct writing *writing = writing_of(80, few);

    add_rule(writing, "<amount measure=\"credits\" min=\"60\"");
    add_rule(writing, "<amount measure=\"credits\" max=\"20\" gained=\"imported\"");
    add_rule(writing, "<amount measure=\"credits\" max=\"15\" gained=\"rpl transfer\"");
    return writing;
}

/* Asking ------------------------------------------------------------------ */

static struct limit {
    const char *name;
    struct writing *(*write)(void);
    unsigned finding;   /* that says why it is refused; 0 when it is not */
    const char *claims; /* how many are valid; NULL where nobody knows */
} limits[] = {
    {"80 units in one group", one_group_of_80, 0, NULL},
    {"hours of 80 units", hours_over_80, 0, NULL},
    {"three measures of 80 units", three_measures_over_80, 302, NULL},
    {"40 groups within each other, units", nested_groups_of_units, 301, NULL},
    {"40 groups within each other, two rules", nested_groups_outermost, 0, NULL},
    {"40 groups within each other, hours", nested_groups_of_hours, 301, NULL},
    {"2,600 groups within each other", all_letters_within, 0, "1"},
    {"8 pathways within each other", pathways_8_deep, 0, NULL},
    {"9 pathways within each other", pathways_9_deep, 303, NULL},
    {"40 pathways within each other", pathways_40_deep, 303, NULL},
    {"64 choices of pathways", choices_64, 0, NULL},
    {"81 choices of pathways", choices_81, 304, NULL},
    {"30 barred pairs in a ring", barred_ring, 0, "1860498"}, /* a Lucas number */
    {"110 barred pairs in a tangle", barred_tangle, 302, NULL},
    {"every pair of 16 units barred", every_pair_of_16, 0, "313594649253062377472"}, /* 17 * 2^64 */
    {"128 barred pairs", pairs_128, 0,
     "11790184577738583171520872861412518665678211592275841109096961"}, /* 3^128 */
    {"1,000 barred pairs", pairs_1000, 0, NULL},
    {"130 barred pairs that share a unit", barred_star, 301, NULL},
    {"requirements in a ring", requirements_in_a_ring, 0, "2"},
    {"1,001 requirements, none of which can be met", requirements_in_a_chain, 0, "1"},
    {"1,024 rules", rules_1024, 0, NULL},
    {"1,025 rules", rules_1025, 305, NULL},
    {"1,000 rules over 4,200 units", rules_times_units, 305, NULL},
    {"5,000 units", units_5000, 0, NULL},
    {"the largest figures", largest_figures, 0, "0"},
    {"more credits than a counter holds", largest_sum, 301, NULL},
    {"every way of gaining 80 units", every_way_of_80, 0, NULL},
};

/* ask - every question there is; returns 0, or the line that went wrong */
static int ask(qual_spec spec, const char *claims) {
    struct combination_terms terms = qual_combination_terms(spec);
    uint32_t units = qual_spec_unit_count(spec);
    size_t size = qual_complete_memory(spec);
    void *memory = arena_alloc(&arena, size);
    uint8_t *gained = arena_alloc(&arena, units), *claim = arena_alloc(&arena, units);
    const struct automaton *automaton = automaton_create(&arena, &terms);
    qual_verdict verdict;
    qual_unmet unmet;

    if (automaton == NULL || (claims != NULL && strcmp(automaton_count(automaton), claims) != 0))
        return __LINE__;
    if (!automaton_is_empty(automaton))
        (void)automaton_reaches(automaton, QUAL_MEASURE_HOURS, LARGEST_FIGURE);
    for (uint32_t part = 0; part < 4; part++) {
        uint32_t cursor = 0;

        /* Nothing, half, half in every way, everything. */
        for (uint32_t i = 0; i < units; i++)
            gained[i] = (uint8_t)(part == 0 || (part < 3 && i % 2 == 0) ? 0
                                  : part == 2                           ? 1u << i / 2 % 5
                                                                        : QUAL_GAINED_ASSESSED);
        if (!qual_judge(spec, gained, claim, memory, size, &verdict))
            return __LINE__;
        while (qual_unmet_next(spec, gained, claim, &cursor, &unmet))
            if (verdict.earned)
                return __LINE__;
        if ((qual_complete(spec, gained, QUAL_MEASURE_HOURS, claim, memory, size) ==
             QUAL_COMPLETION_IMPOSSIBLE) != automaton_is_empty(automaton) &&
            part == 0)
            return __LINE__;
    }
    return 0;
}

/* shows - whether a finding is shown at a text */
static bool shows(const struct finding *finding, const char *text) {
    return strncmp(finding->where.source->bytes + finding->where.span.from, text, strlen(text)) ==
           0;
}

/*
 * try_limit - in a child: 0 when all is as expected
 *
 * Else the line that went wrong, 254 for a finding in the wrong place, 255 for
 * the wrong finding.
 */
static int try_limit(const struct limit *limit) {
    struct findings findings = {.arena = &arena};
    struct source source = {.name = "limits.xml", .bytes = xml_of(limit->write())};
    const struct spec_model *model;
    const qual_image *image;

    source.length = strlen(source.bytes);
    findings_next_file(&findings);
    model = spec_read(&source, &findings);
    image = model == NULL ? NULL : spec_build(model, &findings, findings.arena);
    for (size_t i = 0; i < findings.count; i++)
        fprintf(stderr, "Q%04u %s\n", findings.items[i].kind->id, findings.items[i].message);
    if (findings.count != (limit->finding != 0) ||
        (limit->finding != 0 && findings.items[0].kind->id != limit->finding))
        return 255;
    if (image == NULL)
        return limit->finding > 302 || shows(&findings.items[0], "<rules") ? 0 : 254;
    if (qual_image_verify(image, qual_image_size(image)) != QUAL_IMAGE_VALID)
        return __LINE__ % 254;
    return ask(qual_spec_at(image, 0), limit->claims) % 254;
}

static void finishes_or_is_refused(void **state) {
    const struct limit *limit = *state;
    pid_t child = fork();
    int status;

    assert_true(child >= 0);
    if (child == 0) {
        setrlimit(RLIMIT_CPU, &(struct rlimit){SECONDS, SECONDS});
#ifdef MEMORY
        setrlimit(RLIMIT_AS, &(struct rlimit){MEMORY, MEMORY});
#endif
        _exit(try_limit(limit));
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    if (WIFSIGNALED(status))
        fail_msg("ended by signal %d", WTERMSIG(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

#define COUNT(array) (sizeof(array) / sizeof *(array))

int main(void) {
    struct CMUnitTest tests[COUNT(limits)];

    for (size_t i = 0; i < COUNT(limits); i++)
        tests[i] =
            (struct CMUnitTest){limits[i].name, finishes_or_is_refused, NULL, NULL, &limits[i]};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
