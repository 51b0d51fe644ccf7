/* agreement.c - whether libqual and the compiler agree with the oracle */
#include "agreement.h"

#include <stdlib.h>
#include <string.h>

#include "../src/image.h"
#include "analysis/automaton.h"
#include "base/text.h"
#include "check/spec_read.h"
#include "image/image_builder.h"
#include "image/spec_build.h"

/* The specification now compared. */
struct subject {
    struct agreement *agreement;
    const struct oracle_spec *rules;
    const char *xml;
    bool refused; /* verdicts would take too much */
    qual_spec spec;
    uint8_t gained[ORACLE_UNITS];
};

/* differs - note that something is not as the oracle says; always false */
static bool differs(const struct subject *subject, const char *what, long long engine,
                    long long oracle) {
    struct text text = {.arena = subject->agreement->arena};

    text_format(&text, "%s: %lld, but it is %lld\ngained:", what, engine, oracle);
    for (int unit = 0; unit < subject->rules->unit_count; unit++)
        text_format(&text, " %d", subject->gained[unit]);
    text_format(&text, "\n%s", subject->xml);
    text_add_char(&text, '\0');
    subject->agreement->difference = text.bytes;
    return false;
}

#define SAME(what, engine, oracle)                                                                 \
    do {                                                                                           \
        long long is = (long long)(engine), should = (long long)(oracle);                          \
        if (is != should)                                                                          \
            return differs(subject, what, is, should);                                             \
    } while (0)

/* Building ---------------------------------------------------------------- */

static const qual_image *image_of(struct subject *subject, const struct oracle_spec *rules,
                                  unsigned number) {
    struct arena *arena = subject->agreement->arena;
    struct source *source = arena_alloc(arena, sizeof *source);
    struct findings findings = {.arena = arena};
    const struct spec_model *model;
    const qual_image *image;

    subject->xml = rules_xml(arena, rules, number);
    *source =
        (struct source){.name = "rules.xml", .bytes = subject->xml, .length = strlen(subject->xml)};
    findings_next_file(&findings);
    model = spec_read(source, &findings);
    image = model == NULL ? NULL : spec_build(model, &findings, findings.arena);
    subject->refused = image == NULL && model != NULL && findings.items[0].kind->id <= 302 &&
                       findings.items[0].kind->id >= 301;
    if (image == NULL && !subject->refused)
        (void)differs(subject, findings.items[0].message, 0, 0);
    return image;
}

/*
 * build - the image, with another specification before it
 *
 * So no row is where it would be if the specification stood alone.
 */
static bool build(struct subject *subject) {
    static const struct oracle_spec front = {.unit_count = 2,
                                             .group_count = 1,
                                             .rule_count = 1,
                                             .units = {{0, 1, 1}, {0, 2, 2}},
                                             .groups = {{NONE, true, 3}},
                                             .rules = {{QUAL_RULE_AT_MOST, QUAL_MEASURE_NONE, NONE,
                                                        NONE, 1, 1, 0, 0, 0, 0, NONE, NONE}}};
    struct image_builder *builder = image_builder_create(subject->agreement->arena);
    const qual_image *first = image_of(subject, &front, 1);
    const qual_image *second = image_of(subject, subject->rules, 2), *both;

    if (first == NULL || second == NULL)
        return false;
    image_builder_add_image(builder, first);
    image_builder_add_image(builder, second);
    both = image_builder_finish(builder);
    SAME("error of the image", qual_image_verify(both, qual_image_size(both)), 0);
    SAME("error of the image alone", qual_image_verify(second, qual_image_size(second)), 0);
    subject->spec = qual_spec_at(both, 1);
    return true;
}

/* Verdicts ---------------------------------------------------------------- */

static oracle_set set_of(const struct subject *subject, const uint8_t *units) {
    oracle_set set = 0;

    for (int unit = 0; unit < subject->rules->unit_count; unit++)
        if (units[unit] != 0)
            set |= 1u << unit;
    return set;
}

/* garbage - memory of exactly so many bytes, with anything in it; NULL for none */
static void *garbage(struct subject *subject, size_t size) {
    unsigned char *bytes = size == 0 ? NULL : malloc(size);

    for (size_t i = 0; i < size; i++)
        bytes[i] =
            (unsigned char)(i % 3 == 0 ? random_below(&subject->agreement->random, 256) : 0xFF);
    return bytes;
}

static bool judge(struct subject *subject, qual_verdict *verdict, uint8_t *claim) {
    size_t size = qual_judge_memory(subject->spec);
    void *memory = garbage(subject, size);
    bool judged = qual_judge(subject->spec, subject->gained, claim, memory, size, verdict);

    if (size > 0 && qual_judge(subject->spec, subject->gained, claim, memory, size - 1, verdict))
        judged = false;
    if (judged)
        judged = qual_judge(subject->spec, subject->gained, claim, memory, size, verdict);
    free(memory);
    return judged;
}

static bool unmet_agree(struct subject *subject, const uint8_t *claim,
                        const struct oracle_verdict *oracle) {
    uint32_t cursor = 0;
    int count = 0;
    qual_unmet unmet;

    while (qual_unmet_next(subject->spec, subject->gained, claim, &cursor, &unmet)) {
        const struct oracle_unmet *expected = &oracle->unmet[count];

        if (count++ == oracle->unmet_count)
            return differs(subject, "unmet rules", count, oracle->unmet_count);
        SAME("unmet rule", atoi(qual_rule_id(unmet.rule) + 1), expected->rule);
        SAME("required", unmet.required, expected->required);
        SAME("counted", unmet.counted, expected->counted);
        SAME("missing", unmet.missing, expected->missing);
    }
    SAME("unmet rules", count, oracle->unmet_count);
    for (int rule = 0; rule < subject->rules->rule_count; rule++)
        SAME("counted by rule",
             qual_rule_counted(qual_spec_rule(subject->spec, (uint32_t)rule), subject->gained,
                               claim),
             oracle_counted(subject->rules, rule, oracle->claim, subject->gained));
    return true;
}

static bool verdicts_agree(struct subject *subject) {
    struct oracle_verdict oracle = oracle_judge(subject->rules, subject->gained);
    struct agreement *agreement = subject->agreement;
    uint8_t claim[ORACLE_UNITS];
    qual_verdict verdict;

    memset(claim, 0xA5, sizeof claim);
    if (!judge(subject, &verdict, claim))
        return differs(subject, "judged", 0, 1);
    SAME("earned", verdict.earned, oracle.earned);
    SAME("claim", set_of(subject, claim), oracle.claim);
    SAME("units", verdict.units, oracle.units);
    SAME("credit", verdict.credit, oracle.credit);
    SAME("glh", verdict.glh, oracle.glh);
    SAME("credit not stated", verdict.credit_not_stated, oracle.credit_not_stated);
    SAME("glh not stated", verdict.glh_not_stated, oracle.glh_not_stated);
    agreement->verdicts++;
    agreement->earned += oracle.earned;
    agreement->with_surplus += oracle.claim != set_of(subject, subject->gained);
    agreement->with_unmet += oracle.unmet_count > 0;
    return unmet_agree(subject, claim, &oracle);
}

static bool completions_agree(struct subject *subject) {
    struct oracle_completion oracle[QUAL_MEASURE_HOURS + 1];
    struct agreement *agreement = subject->agreement;
    size_t size = qual_complete_memory(subject->spec);
    void *memory = garbage(subject, size);
    uint8_t further[ORACLE_UNITS];
    enum qual_completion found[QUAL_MEASURE_HOURS + 1];
    oracle_set sets[QUAL_MEASURE_HOURS + 1];

    oracle_complete(subject->rules, subject->gained, oracle);
    for (int by = QUAL_MEASURE_UNITS; by <= QUAL_MEASURE_HOURS; by++) {
        memset(further, 0xA5, sizeof further);
        found[by] = qual_complete(subject->spec, subject->gained, (enum qual_measure)by, further,
                                  memory, size);
        sets[by] = set_of(subject, further);
    }
    free(memory);
    for (int by = QUAL_MEASURE_UNITS; by <= QUAL_MEASURE_HOURS; by++) {
        SAME("completion", found[by], oracle[by].found);
        SAME("further units", sets[by], oracle[by].further);
        agreement->completions++;
        agreement->found += found[by] == QUAL_COMPLETION_FOUND;
        agreement->empty += found[by] == QUAL_COMPLETION_FOUND && sets[by] == 0;
        agreement->impossible += found[by] == QUAL_COMPLETION_IMPOSSIBLE;
        agreement->not_stated += found[by] == QUAL_COMPLETION_NOT_STATED;
    }
    return true;
}

/* Analysis ---------------------------------------------------------------- */

/* count_with - valid claims with some rules read otherwise */
static long long count_with(struct subject *subject, const uint8_t *edits) {
    struct combination_terms terms = qual_combination_terms(subject->spec);

    terms.edits = edits;
    return atoll(automaton_count(automaton_create(subject->agreement->arena, &terms)));
}

/* leave_out - mark a rule, and those within it, as left out */
static void leave_out(const struct oracle_spec *rules, int rule, uint8_t *edits) {
    memset(edits, RULE_AS_WRITTEN, ORACLE_RULES);
    edits[rule] = RULE_LEFT_OUT;
    for (int other = rule + 1; other < rules->rule_count; other++)
        if (rules->rules[other].within != NONE &&
            edits[rules->rules[other].within] == RULE_LEFT_OUT)
            edits[other] = RULE_LEFT_OUT;
}

/* bounds_agree - one rule with a bound dropped, or its minimum turned into a maximum */
static bool bounds_agree(struct subject *subject, int rule) {
    int least = oracle_least(subject->rules, rule), most = oracle_most(subject->rules, rule);
    uint8_t edits[ORACLE_RULES] = {RULE_AS_WRITTEN};

    edits[rule] = RULE_WITHOUT_LEAST;
    SAME("claims without a minimum", count_with(subject, edits),
         oracle_claims_with(subject->rules, rule, NONE, most));
    edits[rule] = RULE_WITHOUT_MOST;
    SAME("claims without a maximum", count_with(subject, edits),
         oracle_claims_with(subject->rules, rule, least, NONE));
    /* A minimum of nothing is none, and there is nothing to turn. */
    if (least == NONE || least == 0)
        return true;
    edits[rule] = RULE_TURNED;
    SAME("claims with a minimum turned", count_with(subject, edits),
         oracle_claims_with(subject->rules, rule, NONE, least));
    subject->agreement->turned++;
    return true;
}

static bool edits_agree(struct subject *subject, const struct oracle_analysis *oracle) {
    const struct oracle_spec *rules = subject->rules;
    struct agreement *agreement = subject->agreement;
    uint8_t edits[ORACLE_RULES];
    int chosen = random_below(&agreement->random, rules->rule_count);

    for (int rule = 0; rule < rules->rule_count; rule++) {
        if (rules->rules[rule].kind == QUAL_RULE_PATHWAY)
            continue;
        leave_out(rules, rule, edits);
        SAME("claims without a rule", count_with(subject, edits), oracle->claims_without[rule]);
        agreement->redundant += oracle->claims_without[rule] == oracle->claims;
    }
    if (rules->rule_count == 0 || rules->rules[chosen].kind > QUAL_RULE_AT_MOST)
        return true;
    return bounds_agree(subject, chosen);
}

static bool ranges_agree(struct subject *subject, const struct automaton *automaton,
                         const struct oracle_analysis *oracle) {
    for (int by = QUAL_MEASURE_UNITS; by <= QUAL_MEASURE_HOURS; by++) {
        struct range range = automaton_range(automaton, (enum qual_measure)by);

        SAME("least", range.min, oracle->least[by]);
        SAME("most", range.max, oracle->most[by]);
        for (int i = 0; i < 4; i++) {
            int amount =
                oracle->least[by] - 2 +
                random_below(&subject->agreement->random, oracle->most[by] - oracle->least[by] + 5);

            if (amount >= 0 && amount < ORACLE_AMOUNTS)
                SAME("reaches",
                     automaton_reaches(automaton, (enum qual_measure)by, (uint32_t)amount),
                     oracle->reached[by][amount]);
        }
    }
    return true;
}

static bool analysis_agrees(struct subject *subject) {
    struct combination_terms terms = qual_combination_terms(subject->spec);
    struct automaton *automaton = automaton_create(subject->agreement->arena, &terms);
    static struct oracle_analysis oracle;
    bool dead[ORACLE_UNITS], forced[ORACLE_UNITS];

    oracle_analyse(subject->rules, &oracle);
    SAME("claims", atoll(automaton_count(automaton)), oracle.claims);
    SAME("no claim", automaton_is_empty(automaton), oracle.claims == 0);
    automaton_units(automaton, dead, forced);
    for (int unit = 0; unit < subject->rules->unit_count; unit++) {
        SAME("dead", dead[unit], (oracle.dead >> unit & 1) != 0);
        SAME("forced", forced[unit], (oracle.forced >> unit & 1) != 0);
    }
    if (oracle.claims > 0 && !ranges_agree(subject, automaton, &oracle))
        return false;
    subject->agreement->satisfiable += oracle.claims > 0;
    subject->agreement->several_claims += oracle.claims > 1;
    return edits_agree(subject, &oracle);
}

/* Everything -------------------------------------------------------------- */

/* memory_agrees - memory is needed exactly where a rule may leave units out */
static bool memory_agrees(struct subject *subject) {
    const struct oracle_spec *rules = subject->rules;
    bool pathways = false, most = false, requirement = false, gained = false;

    for (int rule = 0; rule < rules->rule_count; rule++) {
        pathways = pathways || rules->rules[rule].kind == QUAL_RULE_PATHWAYS;
        most = most || oracle_can_bind(rules, rule);
        requirement = requirement || rules->rules[rule].kind == QUAL_RULE_REQUIRES;
        gained = gained || rules->rules[rule].gained != 0;
    }
    SAME("memory for a verdict", qual_judge_memory(subject->spec) != 0, pathways || most);
    subject->agreement->with_search += pathways || most;
    subject->agreement->with_pathways += pathways;
    subject->agreement->with_requirements += requirement;
    subject->agreement->with_gained += gained;
    return true;
}

bool agreement_of(struct agreement *agreement, const struct oracle_spec *spec, int sets) {
    struct subject subject = {.agreement = agreement, .rules = spec};

    if (!build(&subject)) {
        agreement->refused += subject.refused;
        return subject.refused;
    }
    if (!memory_agrees(&subject) || !analysis_agrees(&subject))
        return false;
    agreement->specs++;
    for (int i = 0; i < sets; i++) {
        random_gained(&agreement->random, spec, subject.gained);
        if (!verdicts_agree(&subject) || !completions_agree(&subject))
            return false;
    }
    return true;
}
