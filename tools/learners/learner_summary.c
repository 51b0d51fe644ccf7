/* learner_summary.c - totals by qualification and by unmet rule */
#include "learners/learner_summary.h"

#include <string.h>

#include "base/json.h"

/* Characters of a bar that stands for everybody. */
#define BAR 40

/* What findings are called, in JSON and for a person. */
static const struct {
    const char *key, *words;
} notes[NOTES] = {
    [NOTE_UNIT] = {"unit_unknown", "unit unknown"},
    [NOTE_CRITERION] = {"criterion_unknown", "criterion unknown"},
    [NOTE_TYPE] = {"type_outside_key", "type outside the key"},
    [NOTE_NO_TYPE] = {"type_missing", "type missing"},
    [NOTE_DATE] = {"date_to_come", "date to come"},
};

/* Counting ----------------------------------------------------------------------- */

/* move - add one counter to another, and let it begin anew */
static void move(uint64_t *total, uint64_t *counted) {
    *total += *counted;
    *counted = 0;
}

static void take_award(struct award *total, struct award *counted) {
    move(&total->earned, &counted->earned);
    move(&total->not_earned, &counted->not_earned);
    for (uint32_t i = 0; i < counted->rule_count; i++)
        move(&total->rules[i].unmet, &counted->rules[i].unmet);
    for (int i = 0; i < OBSTACLES; i++)
        move(&total->obstacles[i], &counted->obstacles[i]);
}

void summary_take(struct awards *totals, struct awards *counted) {
    for (uint32_t row = 0; row < qual_spec_count(counted->image); row++)
        if (counted->by_row[row] != NULL)
            take_award(awards_of(totals, counted->by_row[row]->spec), counted->by_row[row]);
}

void summary_drop(struct awards *counted) {
    for (uint32_t row = 0; row < qual_spec_count(counted->image); row++) {
        struct award *award = counted->by_row[row];

        if (award == NULL)
            continue;
        award->earned = award->not_earned = 0;
        for (uint32_t i = 0; i < award->rule_count; i++)
            award->rules[i].unmet = 0;
        memset(award->obstacles, 0, sizeof award->obstacles);
    }
}

void counts_add(struct learner_counts *totals, const struct learner_counts *counts) {
    totals->rows += counts->rows;
    totals->rows_rejected += counts->rows_rejected;
    totals->learners += counts->learners;
    totals->learners_rejected += counts->learners_rejected;
    totals->not_earned += counts->not_earned;
    totals->bad += counts->bad;
    totals->findings.all += counts->findings.all;
    for (int i = 0; i < NOTES; i++)
        totals->findings.of[i] += counts->findings.of[i];
}

/* Text ---------------------------------------------------------------------------- */

/* add_bar - one line: what, how many, which part of all, and that as a bar */
static void add_bar(struct text *out, size_t width, const char *what, uint64_t count,
                    uint64_t all) {
    uint64_t length = all == 0 ? 0 : (count * BAR + all / 2) / all;
    uint64_t tenths = all == 0 ? 0 : (count * 1000 + all / 2) / all;

    if (count > 0 && length == 0)
        length = 1;
    text_format(out, "  %-*s %12llu %3llu.%llu%%", (int)width, what, (unsigned long long)count,
                (unsigned long long)(tenths / 10), (unsigned long long)(tenths % 10));
    if (length > 0)
        text_add(out, "  ");
    for (uint64_t i = 0; i < length; i++)
        text_add_char(out, '#');
    text_add_char(out, '\n');
}

/* widest - characters of the longest id that is shown of an award */
static size_t widest(const struct award *award) {
    size_t width = strlen("not earned");

    for (uint32_t i = 0; i < award->rule_count; i++)
        if (award->rules[i].unmet > 0 && award->rules[i].id_length > width)
            width = award->rules[i].id_length;
    for (int i = 0; i < OBSTACLES; i++)
        if (award->obstacles[i] > 0 && strlen(obstacle_name((enum obstacle)i)) > width)
            width = strlen(obstacle_name((enum obstacle)i));
    return width;
}

static void add_award(struct text *out, const struct award *award) {
    uint64_t all = award->earned + award->not_earned;
    size_t width = widest(award);

    text_format(out, "%s, %llu learner%s\n", award->name, (unsigned long long)all,
                all == 1 ? "" : "s");
    add_bar(out, width, "earned", award->earned, all);
    add_bar(out, width, "not earned", award->not_earned, all);
    if (award->not_earned > 0)
        text_add(out, "  not met by\n");
    for (int i = 0; i < OBSTACLES; i++)
        if (award->obstacles[i] > 0)
            add_bar(out, width, obstacle_name((enum obstacle)i), award->obstacles[i], all);
    for (uint32_t i = 0; i < award->rule_count; i++)
        if (award->rules[i].unmet > 0)
            add_bar(out, width, award->rules[i].id, award->rules[i].unmet, all);
}

/* was_met - whether a row of the image is an award on which there are verdicts */
static bool was_met(const struct awards *totals, uint32_t row) {
    const struct award *award = totals->by_row[row];

    return award != NULL && award->earned + award->not_earned > 0;
}

static void add_findings(struct text *out, const struct finding_counts *findings) {
    size_t width = 0;

    for (int i = 0; i < NOTES; i++)
        if (findings->of[i] > 0 && strlen(notes[i].words) > width)
            width = strlen(notes[i].words);
    text_format(out, "evidence, %llu finding%s\n", (unsigned long long)findings->all,
                findings->all == 1 ? "" : "s");
    for (int i = 0; i < NOTES; i++)
        if (findings->of[i] > 0)
            add_bar(out, width, notes[i].words, findings->of[i], findings->all);
}

void summary_text(struct text *out, const struct awards *totals,
                  const struct learner_counts *counts) {
    for (uint32_t row = 0; row < qual_spec_count(totals->image); row++)
        if (was_met(totals, row))
            add_award(out, totals->by_row[row]);
    if (counts->findings.all > 0)
        add_findings(out, &counts->findings);
}

/* JSON ------------------------------------------------------------------------------ */

static void put_count(struct arena *arena, json_t *array, const char *rule, uint64_t learners) {
    json_t *object = json_make_object(arena);

    json_put(arena, object, "rule", json_make_text(arena, rule));
    json_put(arena, object, "learners", json_make_number(arena, learners));
    json_add(arena, array, object);
}

static json_t *award_json(struct arena *arena, const struct award *award) {
    json_t *object = json_make_object(arena), *unmet = json_make_array(arena);

    for (int i = 0; i < OBSTACLES; i++)
        if (award->obstacles[i] > 0)
            put_count(arena, unmet, obstacle_name((enum obstacle)i), award->obstacles[i]);
    for (uint32_t i = 0; i < award->rule_count; i++)
        if (award->rules[i].unmet > 0)
            put_count(arena, unmet, award->rules[i].id, award->rules[i].unmet);
    json_put(arena, object, "qualification", json_make_text(arena, award->name));
    json_put(arena, object, "learners", json_make_number(arena, award->earned + award->not_earned));
    json_put(arena, object, "earned", json_make_number(arena, award->earned));
    json_put(arena, object, "not_earned", json_make_number(arena, award->not_earned));
    json_put(arena, object, "unmet", unmet);
    return object;
}

static json_t *findings_json(struct arena *arena, const struct finding_counts *findings) {
    json_t *object = json_make_object(arena);

    json_put(arena, object, "all", json_make_number(arena, findings->all));
    for (int i = 0; i < NOTES; i++)
        json_put(arena, object, notes[i].key, json_make_number(arena, findings->of[i]));
    return object;
}

void summary_json(struct text *out, const struct awards *totals,
                  const struct learner_counts *counts, bool findings) {
    struct arena *arena = out->arena;
    json_t *object = json_make_object(arena), *learners = json_make_object(arena);
    json_t *rows = json_make_object(arena), *qualifications = json_make_array(arena);

    json_put(arena, learners, "in", json_make_number(arena, counts->learners));
    json_put(arena, learners, "verdicts",
             json_make_number(arena, counts->learners - counts->learners_rejected));
    json_put(arena, learners, "rejected", json_make_number(arena, counts->learners_rejected));
    json_put(arena, learners, "apart", json_make_number(arena, counts->apart));
    json_put(arena, rows, "in", json_make_number(arena, counts->rows));
    json_put(arena, rows, "used", json_make_number(arena, counts->rows - counts->rows_rejected));
    json_put(arena, rows, "rejected", json_make_number(arena, counts->rows_rejected));
    for (uint32_t row = 0; row < qual_spec_count(totals->image); row++)
        if (was_met(totals, row))
            json_add(arena, qualifications, award_json(arena, totals->by_row[row]));
    json_put(arena, object, "learners", learners);
    json_put(arena, object, "rows", rows);
    if (findings)
        json_put(arena, object, "findings", findings_json(arena, &counts->findings));
    json_put(arena, object, "qualifications", qualifications);
    json_print(out, object);
}
