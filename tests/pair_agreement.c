/* pair_agreement.c - whether the comparison of two versions agrees with brute force */
#include "pair_agreement.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"

#define MOST_UNITS (PAIR_UNITS + 4)

/* A unit of either version: its index in each, or NONE. */
struct both {
    int index[2];
};

/* What some units, gained in some ways, come to. */
struct gaining {
    int way[MOST_UNITS]; /* of each unit of both versions; 0 for not gained */
    int units, credit;
};

struct subject {
    struct pair_agreement *agreement;
    const struct random_pair *pair;
    const char *xml[2];
    qual_spec specs[2];
    struct both units[MOST_UNITS];
    int count;
    int ways[5], way_count; /* that some rule tells apart; the first of each kind */
    bool *earning[2];       /* by sets of a version's units, where no rule asks for ways */
    bool earns[2];          /* any set at all */
    bool found[2];          /* whether some set earns under this version alone */
    struct gaining smallest[2];
    int least[ORACLE_RULES], most[ORACLE_RULES]; /* counted by new rules over old claims */
};

static bool differs(const struct subject *subject, const char *what, long long is,
                    long long should) {
    struct text text = {.arena = subject->agreement->arena};

    text_format(&text, "%s: %lld, but it is %lld\nsuccessors:", what, is, should);
    for (int i = 0; i < subject->pair->versions[0].unit_count; i++)
        text_format(&text, " %d", (int)subject->pair->successors[i]);
    text_format(&text, "\n%s\n%s", subject->xml[0], subject->xml[1]);
    text_add_char(&text, '\0');
    subject->agreement->difference = text.bytes;
    return false;
}

#define SAME(what, one, other)                                                                     \
    do {                                                                                           \
        long long is = (long long)(one), should = (long long)(other);                              \
        if (is != should)                                                                          \
            return differs(subject, what, is, should);                                             \
    } while (0)

/* Brute force ------------------------------------------------------------------ */

static void list_units(struct subject *subject) {
    const struct random_pair *pair = subject->pair;
    bool followed[ORACLE_UNITS] = {false};

    for (int i = 0; i < pair->versions[0].unit_count; i++) {
        bool none = pair->successors[i] == ACCEPTANCE_NONE;

        subject->units[subject->count++] =
            (struct both){{i, none ? NONE : (int)pair->successors[i]}};
        if (!none)
            followed[pair->successors[i]] = true;
    }
    for (int i = 0; i < pair->versions[1].unit_count; i++)
        if (!followed[i])
            subject->units[subject->count++] = (struct both){{NONE, i}};
}

/* list_ways - the first way of each kind that all rules treat the same */
static void list_ways(struct subject *subject) {
    for (int way = 1; way <= 16; way *= 2) {
        bool known = false;

        for (int i = 0; i < subject->way_count && !known; i++) {
            known = true;
            for (int side = 0; side < 2; side++)
                for (int rule = 0; rule < subject->pair->versions[side].rule_count; rule++) {
                    uint32_t mask = subject->pair->versions[side].rules[rule].gained;

                    if (mask != 0 &&
                        ((mask & (uint32_t)way) != 0) != ((mask & (uint32_t)subject->ways[i]) != 0))
                        known = false;
                }
        }
        if (!known)
            subject->ways[subject->way_count++] = way;
    }
}

/* earns_under - whether a gaining earns under a version */
static bool earns_under(const struct subject *subject, int side, const struct gaining *gaining) {
    uint8_t gained[ORACLE_UNITS] = {0};
    oracle_set set = 0;

    for (int i = 0; i < subject->count; i++) {
        int unit = subject->units[i].index[side];

        if (unit == NONE || gaining->way[i] == 0)
            continue;
        gained[unit] = (uint8_t)gaining->way[i];
        set |= 1u << unit;
    }
    if (subject->earning[side] != NULL)
        return subject->earning[side][set];
    return oracle_judge(&subject->pair->versions[side], gained).earned;
}

/* urn_at - the reference of a unit in a version */
static qual_urn urn_at(const struct subject *subject, int side, int unit) {
    return qual_unit_urn(
        qual_spec_unit(subject->specs[side], (uint32_t)subject->units[unit].index[side]));
}

/*
 * is_smaller - whether one gaining is to be shown rather than another
 *
 * Both hold only units of the version.
 */
static bool is_smaller(const struct subject *subject, int side, const struct gaining *a,
                       const struct gaining *b) {
    int first = NONE, first_way = NONE;

    if (a->units != b->units)
        return a->units < b->units;
    if (a->credit != b->credit)
        return a->credit < b->credit;
    for (int i = 0; i < subject->count; i++) {
        if ((a->way[i] != 0) != (b->way[i] != 0) &&
            (first == NONE ||
             strcmp(urn_at(subject, side, i).text, urn_at(subject, side, first).text) < 0))
            first = i;
        if (a->way[i] != b->way[i] && subject->units[i].index[side] != NONE &&
            (first_way == NONE ||
             strcmp(urn_at(subject, side, i).text, urn_at(subject, side, first_way).text) < 0))
            first_way = i;
    }
    if (first != NONE)
        return a->way[first] != 0;
    return first_way != NONE && a->way[first_way] < b->way[first_way];
}

/* weigh - a gaining that earns under one version alone */
static void weigh(struct subject *subject, int side, struct gaining *gaining) {
    gaining->units = gaining->credit = 0;
    for (int i = 0; i < subject->count; i++) {
        int unit = subject->units[i].index[side], credit;

        if (gaining->way[i] == 0)
            continue;
        if (unit == NONE)
            return; /* it earns without that unit, too */
        credit = subject->pair->versions[side].units[unit].credit;
        gaining->units++;
        gaining->credit += credit == NONE ? 0 : credit;
    }
    if (!subject->found[side] || is_smaller(subject, side, gaining, &subject->smallest[side]))
        subject->smallest[side] = *gaining;
    subject->found[side] = true;
}

/* look_at_all - judge every gaining under both versions */
static void look_at_all(struct subject *subject) {
    struct gaining gaining = {{0}, 0, 0};
    int digits[MOST_UNITS] = {0}, place;

    do {
        bool earns[2];

        for (int side = 0; side < 2; side++) {
            earns[side] = earns_under(subject, side, &gaining);
            subject->earns[side] = subject->earns[side] || earns[side];
        }
        for (int side = 0; side < 2; side++)
            if (earns[side] && !earns[1 - side])
                weigh(subject, side, &gaining);
        for (place = 0; place < subject->count; place++) {
            digits[place] = (digits[place] + 1) % (subject->way_count + 1);
            gaining.way[place] = digits[place] == 0 ? 0 : subject->ways[digits[place] - 1];
            if (digits[place] != 0)
                break;
        }
    } while (place < subject->count);
}

static void begin(struct subject *subject) {
    list_units(subject);
    list_ways(subject);
    if (subject->way_count == 1)
        for (int side = 0; side < 2; side++)
            subject->earning[side] = oracle_earning(&subject->pair->versions[side]);
    look_at_all(subject);
    for (int side = 0; side < 2; side++)
        free(subject->earning[side]);
}

/* verdict_of - by the definitions */
static enum acceptance_verdict verdict_of(const struct subject *subject, int from) {
    bool lost = subject->found[from], gained = subject->found[1 - from];

    if (!lost)
        return gained ? ACCEPTANCE_GROWN : ACCEPTANCE_EQUAL;
    if (gained)
        return ACCEPTANCE_INCOMPARABLE;
    return subject->earns[1 - from] ? ACCEPTANCE_SHRUNK : ACCEPTANCE_EMPTY;
}

/* Comparison ---------------------------------------------------------------------- */

static bool witness_agrees(struct subject *subject, int side,
                           const struct acceptance_witness *witness) {
    const struct gaining *smallest = &subject->smallest[side];

    SAME("witness", witness->gained != NULL, subject->found[side]);
    if (witness->gained == NULL)
        return true;
    SAME("units of the witness", witness->units, smallest->units);
    SAME("credits of the witness", witness->credit, smallest->credit);
    for (int i = 0; i < subject->count; i++)
        if (subject->units[i].index[side] != NONE)
            SAME("unit of the witness", witness->gained[subject->units[i].index[side]],
                 smallest->way[i]);
    subject->agreement->witnesses++;
    return true;
}

/* compare - from one version to the other */
static bool compare(struct subject *subject, int from, const uint32_t *successors) {
    struct acceptance_pair pair = {subject->specs[from], subject->specs[1 - from], successors};
    const struct acceptance *acceptance =
        acceptance_compare(subject->agreement->arena, &pair, ACCEPTANCE_WORK_LIMIT);

    SAME("contradicted", acceptance->contradicted, false);
    SAME("verdict", acceptance->verdict, verdict_of(subject, from));
    if (from == 0)
        subject->agreement->verdicts[acceptance->verdict]++;
    return witness_agrees(subject, from, &acceptance->lost) &&
           witness_agrees(subject, 1 - from, &acceptance->gained);
}

/* note_kinds - what kinds of rule a pair has */
static void note_kinds(struct pair_agreement *agreement, const struct random_pair *pair) {
    bool pathways = false, most = false, requirements = false;

    for (int side = 0; side < 2; side++)
        for (int i = 0; i < pair->versions[side].rule_count; i++) {
            const struct oracle_rule *rule = &pair->versions[side].rules[i];

            pathways = pathways || rule->kind == QUAL_RULE_PATHWAYS;
            requirements = requirements || rule->kind == QUAL_RULE_REQUIRES;
            most = most || oracle_can_bind(&pair->versions[side], i);
        }
    agreement->pairs++;
    agreement->with_pathways += pathways;
    agreement->with_most += most;
    agreement->with_requirements += requirements;
    agreement->by_way += pair->by_way;
    agreement->unrelated += pair->unrelated;
}

bool pair_agrees(struct pair_agreement *agreement, const struct random_pair *pair) {
    struct subject subject = {.agreement = agreement, .pair = pair};
    uint32_t back[ORACLE_UNITS];

    for (unsigned side = 0; side < 2; side++) {
        subject.xml[side] = rules_xml_labelled(agreement->arena, &pair->versions[side], side + 1,
                                               pair->labels[side]);
        if (!random_pair_spec(agreement->arena, subject.xml[side], &subject.specs[side])) {
            agreement->refused++;
            return true;
        }
    }
    begin(&subject);
    note_kinds(agreement, pair);
    for (int i = 0; i < ORACLE_UNITS; i++)
        back[i] = ACCEPTANCE_NONE;
    for (int i = 0; i < pair->versions[0].unit_count; i++)
        if (pair->successors[i] != ACCEPTANCE_NONE)
            back[pair->successors[i]] = (uint32_t)i;
    return compare(&subject, 0, pair->successors) && compare(&subject, 1, back);
}
