/*
 * walk.h - read everything that an image holds, by every function of qual.h
 *
 * Under a sanitizer, or in memory that ends where the image does, a walk shows
 * that no function reads outside it. Functions that must agree are compared,
 * and a walk that finds them at odds ends the program.
 */
#ifndef QUAL_TESTS_WALK_H
#define QUAL_TESTS_WALK_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../src/qual.h"

#define WALK_AGREE(condition)                                                                      \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "walk.h:%d: not so: %s\n", __LINE__, #condition);                      \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

/* Working memory, at most, that a walk gives to a verdict; what needs more is not asked. */
#define WALK_MEMORY (1u << 20)

/* What a walk has seen: a sum of all of it, so that no read can be left out. */
struct walk {
    uint64_t sum;
    uint64_t seen;
};

static inline void walk_number(struct walk *walk, uint64_t number) {
    walk->sum = (walk->sum ^ number) * UINT64_C(0x100000001B3);
    walk->seen++;
}

/* walk_figure - add what a function gave that may give nothing */
static inline void walk_figure(struct walk *walk, bool stated, uint64_t figure) {
    walk_number(walk, stated ? figure : UINT64_MAX);
}

static inline void walk_string(struct walk *walk, const char *string) {
    for (const char *c = string; c != NULL && *c != '\0'; c++)
        walk_number(walk, (unsigned char)*c);
}

/* walk_stated - add a string that is never missing */
static inline void walk_stated(struct walk *walk, const char *string) {
    WALK_AGREE(string != NULL);
    walk_string(walk, string);
}

static inline void walk_criterion(struct walk *walk, qual_criterion criterion) {
    uint64_t digest = 0;
    bool stated = qual_criterion_digest(criterion, &digest);

    walk_figure(walk, stated, digest);
    walk_number(walk, qual_criterion_number(criterion));
    walk_string(walk, qual_criterion_verb(criterion));
    walk_string(walk, qual_criterion_wording(criterion));
}

static inline void walk_outcome(struct walk *walk, qual_outcome outcome) {
    uint64_t digest = 0;
    bool stated = qual_outcome_digest(outcome, &digest);

    walk_figure(walk, stated, digest);
    walk_number(walk, qual_outcome_number(outcome));
    walk_string(walk, qual_outcome_wording(outcome));
    for (uint32_t i = 0; i < qual_outcome_criterion_count(outcome); i++)
        walk_criterion(walk, qual_outcome_criterion(outcome, i));
}

/* walk_finding - find a unit by its reference, written both ways, and among its uses */
static inline void walk_finding(struct walk *walk, qual_spec spec, qual_unit unit) {
    qual_urn urn = qual_unit_urn(unit);
    struct qual_number number;
    qual_unit found = {NULL, 0};
    qual_uses uses;
    char plain[8];
    bool used = false;

    WALK_AGREE(qual_urn_parse(urn.text, strlen(urn.text), &number));
    WALK_AGREE(qual_unit_find(spec, urn.text, strlen(urn.text), &found) && found.row == unit.row);
    plain[0] = urn.text[0];
    memcpy(plain + 1, urn.text + 2, 3);
    memcpy(plain + 4, urn.text + 6, 4);
    WALK_AGREE(qual_unit_find(spec, plain, sizeof plain, &found) && found.row == unit.row);
    WALK_AGREE(qual_uses_find(spec.image, urn.text, strlen(urn.text), &uses) && uses.count > 0);
    for (uint32_t i = 0; i < uses.count; i++) {
        qual_unit use = qual_use(uses, i);

        WALK_AGREE(strcmp(qual_unit_urn(use).text, urn.text) == 0);
        used |= use.row == unit.row;
        walk_stated(walk, qual_spec_number(qual_unit_spec(use)));
    }
    WALK_AGREE(used);
}

static inline void walk_unit(struct walk *walk, qual_spec spec, uint32_t index) {
    qual_unit unit = qual_spec_unit(spec, index);
    qual_group group = {NULL, 0};
    uint32_t figure = 0;
    uint64_t digest = 0;
    bool stated;

    WALK_AGREE(qual_unit_spec(unit).row == spec.row && qual_unit_index(unit) == index);
    walk_finding(walk, spec, unit);
    walk_string(walk, qual_unit_number(unit));
    walk_stated(walk, qual_unit_title(unit));
    walk_string(walk, qual_level_text(qual_unit_level(unit)));
    stated = qual_unit_credit(unit, &figure);
    walk_figure(walk, stated, figure);
    stated = qual_unit_glh(unit, &figure);
    walk_figure(walk, stated, figure);
    walk_string(walk, qual_unit_assessment(unit));
    stated = qual_unit_summary_digest(unit, &digest);
    walk_figure(walk, stated, digest);
    if (qual_unit_group(unit, &group))
        walk_stated(walk, qual_group_letter(group));
    for (uint32_t i = 0; i < qual_unit_outcome_count(unit); i++)
        walk_outcome(walk, qual_unit_outcome(unit, i));
}

static inline void walk_group(struct walk *walk, qual_spec spec, uint32_t index) {
    qual_group group = qual_spec_group(spec, index), around = {NULL, 0};
    qual_group inner = group;

    walk_stated(walk, qual_group_letter(group));
    walk_string(walk, qual_group_title(group));
    walk_number(walk, qual_group_is_mandatory(group));
    walk_number(walk, qual_group_counts(group));
    while (qual_group_within(inner, &around)) {
        WALK_AGREE(around.row < inner.row);
        inner = around;
    }
    for (uint32_t i = 0; i < qual_group_unit_count(group); i++)
        WALK_AGREE(qual_unit_spec(qual_group_unit(group, i)).row == spec.row);
}

static inline void walk_choices(struct walk *walk, qual_spec spec, qual_rule rule) {
    for (uint32_t i = 0; i < qual_rule_choice_count(rule); i++) {
        qual_group group = {NULL, 0};
        qual_unit unit = {NULL, 0};
        bool is_group = qual_rule_choice_group(rule, i, &group);
        bool is_unit = qual_rule_choice_unit(rule, i, &unit);

        WALK_AGREE(is_group != is_unit);
        if (is_group)
            walk_stated(walk, qual_group_letter(group));
        if (is_unit)
            WALK_AGREE(qual_unit_spec(unit).row == spec.row);
    }
}

static inline void walk_rule(struct walk *walk, qual_spec spec, uint32_t index) {
    qual_rule rule = qual_spec_rule(spec, index), inner = rule, around = {NULL, 0};
    qual_unit unit = {NULL, 0};
    uint32_t figure = 0;
    bool stated;

    walk_stated(walk, qual_rule_id(rule));
    walk_string(walk, qual_rule_title(rule));
    walk_number(walk, qual_rule_kind(rule));
    walk_number(walk, qual_rule_measure(rule));
    stated = qual_rule_min(rule, &figure);
    walk_figure(walk, stated, figure);
    stated = qual_rule_max(rule, &figure);
    walk_figure(walk, stated, figure);
    stated = qual_rule_n(rule, &figure);
    walk_figure(walk, stated, figure);
    walk_string(walk, qual_level_text(qual_rule_level_min(rule)));
    walk_string(walk, qual_level_text(qual_rule_level_max(rule)));
    walk_number(walk, qual_rule_gained(rule));
    while (qual_rule_within(inner, &around)) {
        WALK_AGREE(around.row < inner.row);
        inner = around;
    }
    if (qual_rule_unit(rule, &unit))
        WALK_AGREE(qual_unit_spec(unit).row == spec.row);
    walk_choices(walk, spec, rule);
}

/* What is put to the rules of a specification, in memory that ends where it must. */
struct walk_claim {
    uint8_t *gained;
    uint8_t *claim;
    void *memory;
};

static inline void *walk_room(size_t size) {
    void *room = malloc(size > 0 ? size : 1);

    WALK_AGREE(room != NULL);
    return room;
}

/* walk_unmet - what each rule counts over a claim, and which of them it does not meet */
static inline void walk_unmet(struct walk *walk, qual_spec spec,
                              const struct walk_claim *achieved) {
    uint32_t cursor = 0, before = 0, figure = 0;
    qual_unmet unmet;

    for (uint32_t i = 0; i < qual_spec_rule_count(spec); i++) {
        qual_rule rule = qual_spec_rule(spec, i);
        bool stated = qual_rule_least(rule, &figure);

        walk_figure(walk, stated, figure);
        stated = qual_rule_most(rule, &figure);
        walk_figure(walk, stated, figure);
        walk_number(walk, qual_rule_counted(rule, achieved->gained, achieved->claim));
        WALK_AGREE(qual_rule_spec(rule).row == spec.row);
    }
    while (qual_unmet_next(spec, achieved->gained, achieved->claim, &cursor, &unmet)) {
        WALK_AGREE(cursor > before && cursor <= qual_spec_rule_count(spec));
        WALK_AGREE(unmet.counted < unmet.required &&
                   unmet.missing == unmet.required - unmet.counted);
        WALK_AGREE(unmet.counted ==
                   qual_rule_counted(unmet.rule, achieved->gained, achieved->claim));
        before = cursor;
    }
}

/* walk_verdict - whether units earn the award, and what is missing */
static inline void walk_verdict(struct walk *walk, qual_spec spec, struct walk_claim *achieved) {
    size_t size = qual_judge_memory(spec);
    uint32_t units = 0;
    qual_verdict verdict;

    if (size > WALK_MEMORY)
        return;
    memset(achieved->claim, 0xEE, qual_spec_unit_count(spec));
    achieved->memory = walk_room(size);
    WALK_AGREE(size == 0 || !qual_judge(spec, achieved->gained, achieved->claim, achieved->memory,
                                        size - 1, &verdict));
    WALK_AGREE(
        qual_judge(spec, achieved->gained, achieved->claim, achieved->memory, size, &verdict));
    free(achieved->memory);
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++) {
        WALK_AGREE(achieved->claim[i] == 0 || achieved->gained[i] != 0);
        units += achieved->claim[i];
    }
    WALK_AGREE(units == verdict.units);
    walk_number(walk, verdict.earned);
    walk_number(walk, verdict.credit);
    walk_number(walk, verdict.glh);
    walk_number(walk, verdict.credit_not_stated);
    walk_number(walk, verdict.glh_not_stated);
    walk_unmet(walk, spec, achieved);
}

/* walk_completion - what would still have to be achieved, by every measure */
static inline void walk_completion(struct walk *walk, qual_spec spec, struct walk_claim *achieved) {
    size_t size = qual_complete_memory(spec);

    if (size > WALK_MEMORY)
        return;
    achieved->memory = walk_room(size);
    for (int by = QUAL_MEASURE_UNITS; by <= QUAL_MEASURE_HOURS; by++) {
        enum qual_measure measure = (enum qual_measure)by;
        enum qual_completion completion;

        WALK_AGREE(size == 0 ||
                   qual_complete(spec, achieved->gained, measure, achieved->claim, achieved->memory,
                                 size - 1) == QUAL_COMPLETION_MEMORY);
        completion =
            qual_complete(spec, achieved->gained, measure, achieved->claim, achieved->memory, size);
        WALK_AGREE(completion != QUAL_COMPLETION_MEMORY);
        walk_number(walk, (uint64_t)completion);
        if (completion != QUAL_COMPLETION_FOUND)
            continue;
        for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++) {
            WALK_AGREE(achieved->claim[i] == 0 || achieved->gained[i] == 0);
            walk_number(walk, achieved->claim[i]);
        }
    }
    free(achieved->memory);
}

/* walk_claims - verdicts over nothing, over every unit, and over some, each gained its own way */
static inline void walk_claims(struct walk *walk, qual_spec spec) {
    uint32_t count = qual_spec_unit_count(spec);
    struct walk_claim achieved = {walk_room(count), walk_room(count), NULL};

    for (uint32_t i = 0; i < 3; i++) {
        for (uint32_t k = 0; k < count; k++)
            achieved.gained[k] = (uint8_t)(i == 0   ? 0
                                           : i == 1 ? QUAL_GAINED_ASSESSED
                                           : k % 2  ? 0
                                                    : 1u << k / 2 % 5);
        walk_verdict(walk, spec, &achieved);
        walk_completion(walk, spec, &achieved);
    }
    free(achieved.gained);
    free(achieved.claim);
}

static inline void walk_facts(struct walk *walk, qual_spec spec) {
    uint32_t cursor = 0;
    qual_fact fact;

    while (qual_fact_next(spec, &cursor, &fact)) {
        walk_stated(walk, fact.name);
        walk_stated(walk, fact.value);
        walk_number(walk, fact.item);
        if (fact.has_unit)
            WALK_AGREE(qual_unit_spec(fact.unit).row == spec.row);
    }
}

static inline void walk_spec(struct walk *walk, qual_spec spec) {
    const char *number = qual_spec_number(spec), *version = qual_spec_version(spec);
    const char *wanted = version == NULL ? "unversioned" : version;
    qual_spec found = {NULL, 0};
    uint32_t figure = 0;
    bool stated;

    walk_stated(walk, qual_spec_title(spec));
    walk_stated(walk, qual_spec_organisation(spec));
    walk_string(walk, qual_level_text(qual_spec_level(spec)));
    walk_number(walk, qual_spec_source_digest(spec));
    stated = qual_spec_credit(spec, &figure);
    walk_figure(walk, stated, figure);
    stated = qual_spec_glh(spec, &figure);
    walk_figure(walk, stated, figure);
    stated = qual_spec_tqt(spec, &figure);
    walk_figure(walk, stated, figure);
    for (int kind = QUAL_DATE_ISSUED; kind <= QUAL_DATE_CERTIFICATION_END; kind++) {
        char text[QUAL_DATE_SIZE];
        qual_date date;

        if (qual_spec_date(spec, (enum qual_date_kind)kind, &date))
            walk_string(walk, qual_date_format(date, text));
    }
    WALK_AGREE(qual_spec_find_version(spec.image, number, strlen(number), wanted, strlen(wanted),
                                      &found) &&
               found.row == spec.row);
    WALK_AGREE(qual_spec_find(spec.image, number, strlen(number), &found) &&
               qual_spec_is_current(found) && found.row >= spec.row);
    WALK_AGREE(qual_spec_is_current(spec) == (found.row == spec.row));
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++)
        walk_unit(walk, spec, i);
    for (uint32_t i = 0; i < qual_spec_group_count(spec); i++)
        walk_group(walk, spec, i);
    for (uint32_t i = 0; i < qual_spec_rule_count(spec); i++)
        walk_rule(walk, spec, i);
    walk_facts(walk, spec);
    walk_claims(walk, spec);
}

/* walk_scan - the unit of a reference by looking at each; false when there is none */
static inline bool walk_scan(qual_spec spec, qual_urn urn, qual_unit *unit) {
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++) {
        *unit = qual_spec_unit(spec, i);
        if (strcmp(qual_unit_urn(*unit).text, urn.text) == 0)
            return true;
    }
    return false;
}

/* walk_pairs - look for every unit of an image in every specification, for small images */
static inline void walk_pairs(const qual_image *image) {
    for (uint32_t i = 0; i < qual_spec_count(image); i++) {
        for (uint32_t k = 0; k < qual_spec_count(image); k++) {
            qual_spec spec = qual_spec_at(image, i), other = qual_spec_at(image, k);

            for (uint32_t n = 0; n < qual_spec_unit_count(other); n++) {
                qual_urn urn = qual_unit_urn(qual_spec_unit(other, n));
                qual_unit found = {NULL, 0}, scanned = {NULL, 0};
                bool is_found = qual_unit_find(spec, urn.text, strlen(urn.text), &found);

                WALK_AGREE(is_found == walk_scan(spec, urn, &scanned));
                WALK_AGREE(!is_found || found.row == scanned.row);
            }
        }
    }
}

/* walk_image - read all of an image that has been verified */
static inline struct walk walk_image(const qual_image *image) {
    struct walk walk = {0, 0};
    qual_uses uses;

    /* Whether or not the image has it, which one without units has not. */
    (void)qual_uses_find(image, "K/503/0323", 10, &uses);
    walk_number(&walk, uses.count);
    for (uint32_t i = 0; i < qual_spec_count(image); i++)
        walk_spec(&walk, qual_spec_at(image, i));
    return walk;
}

#endif
