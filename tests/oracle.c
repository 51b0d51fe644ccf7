/* oracle.c - rules of combination by brute force */
#include "oracle.h"

#include <stdlib.h>
#include <string.h>

/* Claims are cut in two halves, so that what a rule counts is two look-ups. */
#define HALF 9
#define HALF_MASK ((1u << HALF) - 1)

#define MEASURES (QUAL_MEASURE_HOURS + 1)

struct view {
    const struct oracle_spec *spec;
    int without; /* a rule that is deleted, with those in it; or NONE */
    int least[ORACLE_RULES], most[ORACLE_RULES];
    int low[ORACLE_RULES][1 << HALF], high[ORACLE_RULES][1 << HALF];
    int low_total[MEASURES][1 << HALF], high_total[MEASURES][1 << HALF];
};

/* What a claim misses of a rule; broken when more units cannot mend it. */
struct miss {
    bool broken;
    int credits, units, hours;
};

_Static_assert(ORACLE_UNITS <= 2 * HALF, "two halves hold every unit");

static bool has(oracle_set set, int unit) {
    return (set >> unit & 1) != 0;
}

static int size_of(oracle_set set) {
    int size = 0;

    for (; set != 0; set &= set - 1)
        size++;
    return size;
}

/* is_earlier - whether a holds the first unit in which the two differ */
static bool is_earlier(oracle_set a, oracle_set b) {
    oracle_set difference = a ^ b;

    return (a & difference & (~difference + 1)) != 0;
}

/* is_container - whether a rule only holds others */
static bool is_container(const struct oracle_rule *rule) {
    return rule->kind == QUAL_RULE_PATHWAYS || rule->kind == QUAL_RULE_PATHWAY;
}

/* Selectors --------------------------------------------------------------- */

/* lies_in - whether a group is one of some, or within one of them */
static bool lies_in(const struct oracle_spec *spec, int group, uint32_t groups) {
    for (; group != NONE; group = spec->groups[group].within)
        if ((groups >> group & 1) != 0)
            return true;
    return false;
}

oracle_set oracle_countable(const struct oracle_spec *spec) {
    oracle_set countable = 0;
    uint32_t out = 0;

    for (int group = 0; group < spec->group_count; group++)
        if (!spec->groups[group].counts)
            out |= 1u << group;
    for (int group = 0; group < spec->group_count; group++)
        if (!lies_in(spec, group, out))
            countable |= spec->groups[group].members;
    return countable;
}

oracle_set oracle_selected(const struct oracle_spec *spec, int index) {
    const struct oracle_rule *rule = &spec->rules[index];
    oracle_set set = rule->units;

    if (is_container(rule))
        return 0;
    for (int group = 0; group < spec->group_count; group++)
        if (lies_in(spec, group, rule->groups))
            set |= spec->groups[group].members;
    if (rule->groups == 0 && rule->units == 0)
        set = (1u << spec->unit_count) - 1;
    for (int unit = 0; unit < spec->unit_count; unit++) {
        int level = spec->units[unit].level;

        if ((rule->level_min != 0 && (level == 0 || level < rule->level_min)) ||
            (rule->level_max != 0 && (level == 0 || level > rule->level_max)))
            set &= ~(1u << unit);
    }
    if (rule->kind == QUAL_RULE_REQUIRES)
        set &= ~(1u << rule->unit);
    return set & oracle_countable(spec);
}

/* figure_of - a unit by a measure; what is not stated adds nothing */
static int figure_of(const struct oracle_unit *unit, enum qual_measure measure) {
    int figure = measure == QUAL_MEASURE_CREDITS ? unit->credit
                 : measure == QUAL_MEASURE_HOURS ? unit->glh
                                                 : 1;

    return figure == NONE ? 0 : figure;
}

static int add_up(const struct oracle_spec *spec, oracle_set set, enum qual_measure measure) {
    int sum = 0;

    for (int unit = 0; unit < spec->unit_count; unit++)
        if (has(set, unit))
            sum += figure_of(&spec->units[unit], measure);
    return sum;
}

int oracle_counted(const struct oracle_spec *spec, int index, oracle_set claim,
                   const uint8_t *gained) {
    const struct oracle_rule *rule = &spec->rules[index];
    oracle_set set = claim & oracle_selected(spec, index);

    if (is_container(rule))
        return 0;
    for (int unit = 0; unit < spec->unit_count; unit++)
        if (rule->gained != 0 && (rule->gained & gained[unit]) == 0)
            set &= ~(1u << unit);
    return add_up(spec, set, rule->measure);
}

int oracle_least(const struct oracle_spec *spec, int index) {
    const struct oracle_rule *rule = &spec->rules[index];

    if (rule->kind == QUAL_RULE_ALL)
        return size_of(oracle_selected(spec, index));
    return rule->kind == QUAL_RULE_AMOUNT ? rule->min : NONE;
}

int oracle_most(const struct oracle_spec *spec, int index) {
    const struct oracle_rule *rule = &spec->rules[index];

    if (rule->kind == QUAL_RULE_AT_MOST)
        return rule->n;
    return rule->kind == QUAL_RULE_AMOUNT ? rule->max : NONE;
}

bool oracle_can_bind(const struct oracle_spec *spec, int index) {
    int most = oracle_most(spec, index);

    return most != NONE &&
           add_up(spec, oracle_selected(spec, index), spec->rules[index].measure) > most;
}

/* Claims ------------------------------------------------------------------ */

/* fill_halves - from what single units come to, what sets of them do */
static void fill_halves(const int single[2 * HALF], int *low, int *high) {
    low[0] = high[0] = 0;
    for (int unit = 0; unit < HALF; unit++)
        for (oracle_set half = 0; half < 1u << unit; half++) {
            low[half | 1u << unit] = low[half] + single[unit];
            high[half | 1u << unit] = high[half] + single[unit + HALF];
        }
}

/* view_of - a specification made ready for many claims; free it */
static struct view *view_of(const struct oracle_spec *spec, const uint8_t *gained) {
    struct view *view = malloc(sizeof *view);
    int single[2 * HALF] = {0};

    if (view == NULL)
        abort();
    view->spec = spec;
    view->without = NONE;
    for (int by = 0; by < MEASURES; by++) {
        for (int unit = 0; unit < spec->unit_count; unit++)
            single[unit] = figure_of(&spec->units[unit], (enum qual_measure)by);
        fill_halves(single, view->low_total[by], view->high_total[by]);
    }
    for (int rule = 0; rule < spec->rule_count; rule++) {
        view->least[rule] = oracle_least(spec, rule);
        view->most[rule] = oracle_most(spec, rule);
        for (int unit = 0; unit < spec->unit_count; unit++)
            single[unit] = oracle_counted(spec, rule, 1u << unit, gained);
        fill_halves(single, view->low[rule], view->high[rule]);
    }
    return view;
}

/* total - what a set of units comes to */
static int total(const struct view *view, oracle_set set, enum qual_measure by) {
    return view->low_total[by][set & HALF_MASK] + view->high_total[by][set >> HALF];
}

static struct miss miss_of(const struct view *view, int index, oracle_set claim);

static void add_miss(struct miss *sum, struct miss miss) {
    sum->broken = sum->broken || miss.broken;
    sum->credits += miss.credits;
    sum->units += miss.units;
    sum->hours += miss.hours;
}

/* order_of - below 0 when a misses less than b, above 0 when more */
static int order_of(struct miss a, struct miss b) {
    if (a.broken != b.broken)
        return a.broken ? 1 : -1;
    if (a.credits != b.credits)
        return a.credits < b.credits ? -1 : 1;
    if (a.units != b.units)
        return a.units < b.units ? -1 : 1;
    return (a.hours > b.hours) - (a.hours < b.hours);
}

static bool is_met(struct miss miss) {
    return !miss.broken && miss.credits == 0 && miss.units == 0 && miss.hours == 0;
}

/* miss_of_all - of every rule directly within a container, or within none */
static struct miss miss_of_all(const struct view *view, int container, oracle_set claim) {
    struct miss sum = {false, 0, 0, 0};

    for (int rule = container + 1; rule < view->spec->rule_count; rule++)
        if (view->spec->rules[rule].within == container)
            add_miss(&sum, miss_of(view, rule, claim));
    return sum;
}

/* nearest_of - the pathway that misses least; the first of several */
static int nearest_of(const struct view *view, int pathways, oracle_set claim) {
    int nearest = NONE;

    for (int rule = pathways + 1; rule < view->spec->rule_count; rule++)
        if (view->spec->rules[rule].within == pathways &&
            (nearest == NONE ||
             order_of(miss_of(view, rule, claim), miss_of(view, nearest, claim)) < 0))
            nearest = rule;
    return nearest;
}

static struct miss miss_of(const struct view *view, int index, oracle_set claim) {
    const struct oracle_rule *rule = &view->spec->rules[index];
    int counted = view->low[index][claim & HALF_MASK] + view->high[index][claim >> HALF];
    struct miss miss = {false, 0, 0, 0};

    if (index == view->without)
        return miss;
    if (rule->kind == QUAL_RULE_PATHWAY)
        return miss_of_all(view, index, claim);
    if (rule->kind == QUAL_RULE_PATHWAYS)
        return miss_of(view, nearest_of(view, index, claim), claim);
    if (rule->kind == QUAL_RULE_REQUIRES) {
        miss.broken = has(claim, rule->unit) && counted < rule->n;
        return miss;
    }
    miss.broken = view->most[index] != NONE && counted > view->most[index];
    if (view->least[index] != NONE && counted < view->least[index])
        *(rule->measure == QUAL_MEASURE_CREDITS ? &miss.credits
          : rule->measure == QUAL_MEASURE_HOURS ? &miss.hours
                                                : &miss.units) = view->least[index] - counted;
    return miss;
}

static bool is_valid(const struct view *view, oracle_set claim) {
    for (int rule = 0; rule < view->spec->rule_count; rule++)
        if (view->spec->rules[rule].within == NONE && !is_met(miss_of(view, rule, claim)))
            return false;
    return true;
}

/* next_set - the next subset of a set; 0 after the last, which is the set itself */
static oracle_set next_set(oracle_set set, oracle_set whole) {
    return (set - whole) & whole;
}

/* Verdicts ---------------------------------------------------------------- */

static oracle_set achieved_of(const struct oracle_spec *spec, const uint8_t *gained) {
    oracle_set achieved = 0;

    for (int unit = 0; unit < spec->unit_count; unit++)
        if (gained[unit] != 0)
            achieved |= 1u << unit;
    return achieved;
}

/* is_richer - whether one valid claim is to be shown rather than another */
static bool is_richer(const struct view *view, oracle_set a, oracle_set b) {
    int credit = total(view, a, QUAL_MEASURE_CREDITS) - total(view, b, QUAL_MEASURE_CREDITS);

    if (credit != 0)
        return credit > 0;
    if (size_of(a) != size_of(b))
        return size_of(a) > size_of(b);
    return is_earlier(a, b);
}

/* find_earned - the valid claim to show; false when there is none */
static bool find_earned(const struct view *view, oracle_set achieved, oracle_set *best) {
    bool found = false;
    oracle_set claim = 0;

    do {
        if (is_valid(view, claim) && (!found || is_richer(view, claim, *best))) {
            *best = claim;
            found = true;
        }
        claim = next_set(claim, achieved);
    } while (claim != 0);
    return found;
}

/* find_nearest - the claim that misses least of those that break nothing */
static oracle_set find_nearest(const struct view *view, oracle_set achieved) {
    struct miss least = {true, 0, 0, 0};
    oracle_set claim = 0, best = 0;

    do {
        struct miss miss = miss_of_all(view, NONE, claim);
        int order = order_of(miss, least);

        if (!miss.broken && (order < 0 || (order == 0 && is_earlier(claim, best)))) {
            best = claim;
            least = miss;
        }
        claim = next_set(claim, achieved);
    } while (claim != 0);
    return best;
}

/* is_shown - whether a rule is common, or in the nearest of pathways all the way out */
static bool is_shown(const struct view *view, int rule, oracle_set claim) {
    for (int around = view->spec->rules[rule].within; around != NONE;
         rule = around, around = view->spec->rules[rule].within)
        if (view->spec->rules[around].kind == QUAL_RULE_PATHWAYS &&
            nearest_of(view, around, claim) != rule)
            return false;
    return true;
}

static void list_unmet(const struct view *view, const uint8_t *gained,
                       struct oracle_verdict *verdict) {
    for (int rule = 0; rule < view->spec->rule_count; rule++) {
        int counted = oracle_counted(view->spec, rule, verdict->claim, gained);
        int least = view->least[rule];

        if (least != NONE && counted < least && is_shown(view, rule, verdict->claim))
            verdict->unmet[verdict->unmet_count++] =
                (struct oracle_unmet){rule, least, counted, least - counted};
    }
}

struct oracle_verdict oracle_judge(const struct oracle_spec *spec, const uint8_t *gained) {
    struct view *view = view_of(spec, gained);
    oracle_set achieved = achieved_of(spec, gained) & oracle_countable(spec);
    struct oracle_verdict verdict = {0};

    verdict.earned = find_earned(view, achieved, &verdict.claim);
    if (!verdict.earned)
        verdict.claim = find_nearest(view, achieved);
    verdict.units = (unsigned)size_of(verdict.claim);
    verdict.credit = (unsigned)total(view, verdict.claim, QUAL_MEASURE_CREDITS);
    verdict.glh = (unsigned)total(view, verdict.claim, QUAL_MEASURE_HOURS);
    for (int unit = 0; unit < spec->unit_count; unit++) {
        if (!has(verdict.claim, unit))
            continue;
        verdict.credit_not_stated += spec->units[unit].credit == NONE;
        verdict.glh_not_stated += spec->units[unit].glh == NONE;
    }
    list_unmet(view, gained, &verdict);
    free(view);
    return verdict;
}

/* Completions ------------------------------------------------------------- */

/* sets_that_earn - for each further set whether the award is earned with it; free it */
static bool *sets_that_earn(const struct view *view, oracle_set further) {
    const struct oracle_spec *spec = view->spec;
    oracle_set countable = oracle_countable(spec), claim = 0;
    bool *earn = calloc((size_t)1 << spec->unit_count, sizeof *earn);

    if (earn == NULL)
        abort();
    do {
        if (is_valid(view, claim))
            earn[claim & further] = true;
        claim = next_set(claim, countable);
    } while (claim != 0);

    /* A claim within some units is one within more. */
    for (int unit = 0; unit < spec->unit_count; unit++)
        for (oracle_set set = 0; set < 1u << spec->unit_count; set++)
            if (has(further, unit) && has(set, unit) && earn[set & ~(1u << unit)])
                earn[set] = true;
    return earn;
}

bool *oracle_earning(const struct oracle_spec *spec) {
    struct view *view;
    uint8_t gained[ORACLE_UNITS];
    bool *earn;

    memset(gained, QUAL_GAINED_ASSESSED, sizeof gained);
    view = view_of(spec, gained);
    earn = sets_that_earn(view, (1u << spec->unit_count) - 1);
    free(view);
    return earn;
}

/* is_cheaper - by a measure, then by the other two, then by document order */
static bool is_cheaper(const struct view *view, oracle_set a, oracle_set b, enum qual_measure by) {
    static const enum qual_measure order[] = {QUAL_MEASURE_HOURS, QUAL_MEASURE_CREDITS,
                                              QUAL_MEASURE_UNITS};
    int difference = total(view, a, by) - total(view, b, by);

    for (int i = 0; i < 3 && difference == 0; i++)
        difference = total(view, a, order[i]) - total(view, b, order[i]);
    return difference != 0 ? difference < 0 : is_earlier(a, b);
}

/* is_stated - whether each unit of a set states a measure */
static bool is_stated(const struct oracle_spec *spec, oracle_set set, enum qual_measure by) {
    for (int unit = 0; unit < spec->unit_count; unit++)
        if (has(set, unit) && ((by == QUAL_MEASURE_CREDITS && spec->units[unit].credit == NONE) ||
                               (by == QUAL_MEASURE_HOURS && spec->units[unit].glh == NONE)))
            return false;
    return true;
}

void oracle_complete(const struct oracle_spec *spec, const uint8_t *gained,
                     struct oracle_completion completions[QUAL_MEASURE_HOURS + 1]) {
    oracle_set further = oracle_countable(spec) & ~achieved_of(spec, gained);
    uint8_t then[ORACLE_UNITS] = {0};
    struct view *view;
    bool *earn;

    for (int unit = 0; unit < spec->unit_count; unit++)
        then[unit] = gained[unit] == 0 ? QUAL_GAINED_ASSESSED : gained[unit];
    view = view_of(spec, then);
    earn = sets_that_earn(view, further);
    for (int by = QUAL_MEASURE_UNITS; by <= QUAL_MEASURE_HOURS; by++) {
        struct oracle_completion best = {QUAL_COMPLETION_IMPOSSIBLE, 0};
        oracle_set set = 0;

        do {
            if (earn[set] && (best.found == QUAL_COMPLETION_IMPOSSIBLE ||
                              is_cheaper(view, set, best.further, (enum qual_measure)by)))
                best = (struct oracle_completion){QUAL_COMPLETION_FOUND, set};
            set = next_set(set, further);
        } while (set != 0);
        if (best.found == QUAL_COMPLETION_FOUND && !earn[0] &&
            !is_stated(spec, further, (enum qual_measure)by))
            best = (struct oracle_completion){QUAL_COMPLETION_NOT_STATED, 0};
        completions[by] = best;
    }
    free(earn);
    free(view);
}

/* Analysis ---------------------------------------------------------------- */

static void note_claim(const struct view *view, struct oracle_analysis *analysis,
                       oracle_set claim) {
    analysis->dead &= ~claim;
    analysis->forced &= claim;
    for (int by = QUAL_MEASURE_UNITS; by <= QUAL_MEASURE_HOURS; by++) {
        int sum = total(view, claim, (enum qual_measure)by);

        if (analysis->claims == 0 || sum < analysis->least[by])
            analysis->least[by] = sum;
        if (analysis->claims == 0 || sum > analysis->most[by])
            analysis->most[by] = sum;
        if (sum < ORACLE_AMOUNTS)
            analysis->reached[by][sum] = true;
    }
    analysis->claims++;
}

/* common_of - the outermost rule around a rule */
static int common_of(const struct oracle_spec *spec, int rule) {
    while (spec->rules[rule].within != NONE)
        rule = spec->rules[rule].within;
    return rule;
}

/* only_unmet - the common rule that a claim fails, when it is the only one; else NONE */
static int only_unmet(const struct view *view, oracle_set claim) {
    int only = NONE;

    for (int rule = 0; rule < view->spec->rule_count; rule++)
        if (view->spec->rules[rule].within == NONE && !is_met(miss_of(view, rule, claim))) {
            if (only != NONE)
                return NONE;
            only = rule;
        }
    return only;
}

/* note_failed - count a claim for each rule without which it would be valid */
static void note_failed(struct view *view, struct oracle_analysis *analysis, oracle_set claim) {
    int only = only_unmet(view, claim);

    for (int rule = 0; only != NONE && rule < view->spec->rule_count; rule++) {
        if (common_of(view->spec, rule) != only)
            continue;
        view->without = rule;
        analysis->claims_without[rule] += is_met(miss_of(view, only, claim));
        view->without = NONE;
    }
}

static struct view *view_of_assessed(const struct oracle_spec *spec) {
    uint8_t gained[ORACLE_UNITS];

    memset(gained, QUAL_GAINED_ASSESSED, sizeof gained);
    return view_of(spec, gained);
}

void oracle_analyse(const struct oracle_spec *spec, struct oracle_analysis *analysis) {
    oracle_set countable = oracle_countable(spec), claim = 0;
    struct view *view = view_of_assessed(spec);

    memset(analysis, 0, sizeof *analysis);
    analysis->dead = analysis->forced = (1u << spec->unit_count) - 1;
    do {
        if (is_valid(view, claim))
            note_claim(view, analysis, claim);
        else
            note_failed(view, analysis, claim);
        claim = next_set(claim, countable);
    } while (claim != 0);
    for (int rule = 0; rule < spec->rule_count; rule++)
        analysis->claims_without[rule] += analysis->claims;
    free(view);
}

uint64_t oracle_claims_with(const struct oracle_spec *spec, int rule, int least, int most) {
    oracle_set countable = oracle_countable(spec), claim = 0;
    struct view *view = view_of_assessed(spec);
    uint64_t claims = 0;

    view->least[rule] = least;
    view->most[rule] = most;
    do {
        claims += is_valid(view, claim);
        claim = next_set(claim, countable);
    } while (claim != 0);
    free(view);
    return claims;
}
