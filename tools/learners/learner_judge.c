/* learner_judge.c - the verdict on a learner of a file */
#include "learners/learner_judge.h"

#include <string.h>

#include "learners/learner_cells.h"
#include "value/value.h"

/* Numbers that a compiler adds at once. */
#define LANES 8
#define MOST_LANES 64

/* Units that are looked through at once. */
#define STRIDE 128

/* list_claim - the places of the units in the claim, without a branch for each */
static uint32_t list_claim(const uint8_t *claim, uint32_t count, uint8_t places[STRIDE]) {
    uint32_t listed = 0;

    for (uint32_t i = 0; i < count; i++) {
        places[listed] = (uint8_t)i;
        listed += claim[i] != 0;
    }
    return listed;
}

/* add_lanes - add what the units in the claim add to LANES rules */
static void add_lanes(const struct award *award, uint32_t lane, const uint8_t *places,
                      uint32_t listed, uint32_t first, uint32_t sums[LANES]) {
    for (uint32_t i = 0; i < listed; i++) {
        const uint32_t *weights =
            award->weights + (size_t)(first + places[i]) * award->lanes + lane;

        for (uint32_t j = 0; j < LANES; j++)
            sums[j] += weights[j];
    }
}

/* unmet_by_weights - the rules that the claim does not meet, by adding */
static uint32_t unmet_by_weights(const struct award *award) {
    uint32_t sums[MOST_LANES] = {0}, count = 0;

    for (uint32_t first = 0; first < award->unit_count; first += STRIDE) {
        uint32_t left = award->unit_count - first;
        uint8_t places[STRIDE];
        uint32_t listed = list_claim(award->claim + first, left < STRIDE ? left : STRIDE, places);

        for (uint32_t lane = 0; lane < award->lanes; lane += LANES)
            add_lanes(award, lane, places, listed, first, sums + lane);
    }
    for (uint32_t i = 0; i < award->rule_count; i++) {
        award->unmet[count] = (struct award_unmet){i, sums[i]};
        count += sums[i] < award->rules[i].required;
    }
    return count;
}

/* unmet_by_walk - the same, asked of libqual */
static uint32_t unmet_by_walk(const struct award *award) {
    uint32_t cursor = 0, count = 0, rule = 0;
    qual_unmet unmet;

    while (qual_unmet_next(award->spec, award->gained, award->claim, &cursor, &unmet)) {
        while (award->rules[rule].rule.row != unmet.rule.row)
            rule++;
        award->unmet[count++] = (struct award_unmet){rule, unmet.counted};
    }
    return count;
}

/* Obstacles -------------------------------------------------------------------- */

static bool is_before(qual_date a, qual_date b) {
    return value_compare_dates(a, b) < 0;
}

/*
 * check_dates - of registration and claim
 *
 * Learners who were registered in time may claim after the operational end,
 * until the certification end; where none is stated, the operational end is the
 * last day that is.
 */
static void check_dates(const struct award *award, const struct stated *stated,
                        bool obstacles[OBSTACLES]) {
    const qual_date *dates = award->dates;
    const bool *dated = award->dated;

    if (dated[OBSTACLE_OPERATIONAL_START])
        obstacles[OBSTACLE_OPERATIONAL_START] =
            (stated->has_registered &&
             is_before(stated->registered, dates[OBSTACLE_OPERATIONAL_START])) ||
            (stated->has_claim && is_before(stated->claim, dates[OBSTACLE_OPERATIONAL_START]));
    if (dated[OBSTACLE_OPERATIONAL_END])
        obstacles[OBSTACLE_OPERATIONAL_END] =
            (stated->has_registered &&
             is_before(dates[OBSTACLE_OPERATIONAL_END], stated->registered)) ||
            (stated->has_claim && !dated[OBSTACLE_CERTIFICATION_END] &&
             is_before(dates[OBSTACLE_OPERATIONAL_END], stated->claim));
    if (dated[OBSTACLE_CERTIFICATION_END])
        obstacles[OBSTACLE_CERTIFICATION_END] =
            stated->has_claim && is_before(dates[OBSTACLE_CERTIFICATION_END], stated->claim);
}

/* check_age - whether the age at registration is in no range; unknown is in every one */
static bool check_age(const struct award *award, const struct stated *stated) {
    uint32_t age = stated->age;

    if (!stated->has_age) {
        if (!stated->has_born || !stated->has_registered)
            return false;
        age = years_between(stated->born, stated->registered);
    }
    if (age < award->least_age)
        return true;
    for (size_t i = 0; i < award->age_count; i++)
        if (age >= award->ages[i].from && age <= award->ages[i].to)
            return false;
    return award->age_count > 0;
}

static bool find_obstacles(const struct award *award, const struct stated *stated,
                           bool obstacles[OBSTACLES]) {
    bool any = false;

    check_dates(award, stated, obstacles);
    obstacles[OBSTACLE_AGE] = check_age(award, stated);
    for (int i = 0; i < OBSTACLES; i++)
        any |= obstacles[i];
    return any;
}

/* Verdicts ----------------------------------------------------------------------- */

struct learner_verdict learner_judge(struct awards *awards, const struct learner *learner,
                                     enum qual_measure complete_by) {
    const struct award *award = learner->award;
    struct learner_verdict verdict = {.found = QUAL_COMPLETION_FOUND};

    if (!qual_judge(award->spec, award->gained, award->claim, awards->memory, awards->memory_size,
                    &verdict.totals))
        arena_fail(awards->arena);
    verdict.earned = verdict.totals.earned;
    if (!verdict.earned)
        verdict.unmet_count =
            award->weights != NULL ? unmet_by_weights(award) : unmet_by_walk(award);
    if (find_obstacles(award, &learner->stated, verdict.obstacles))
        verdict.earned = false;
    if (complete_by != QUAL_MEASURE_NONE) {
        verdict.found = qual_complete(award->spec, award->gained, complete_by, award->further,
                                      awards->memory, awards->memory_size);
        if (verdict.found == QUAL_COMPLETION_MEMORY)
            arena_fail(awards->arena);
    }
    return verdict;
}

void verdict_count(struct award *award, const struct learner_verdict *verdict) {
    ++*(verdict->earned ? &award->earned : &award->not_earned);
    for (uint32_t i = 0; i < verdict->unmet_count; i++)
        award->rules[award->unmet[i].rule].unmet++;
    for (int i = 0; i < OBSTACLES; i++)
        award->obstacles[i] += verdict->obstacles[i];
}
