/* match_likeness.c - match the units that no reference and no statement matches */
#include <stdlib.h>
#include <string.h>

#include "diff/criterion_key.h"
#include "diff/match.h"

/* Pairs of units that are compared, at most. */
#define PAIRS_LIMIT ((size_t)1 << 20)

/* How much each likeness counts. */
enum weight { WEIGHT_TITLE = 40, WEIGHT_CRITERIA = 40, WEIGHT_CREDIT = 10, WEIGHT_LEVEL = 10 };

/* A list of keys in ascending order. */
struct keys {
    uint64_t *items;
    size_t count, capacity;
};

struct likeness {
    struct keys words; /* of the title */
    struct keys criteria;
    bool has_credit;
    uint32_t credit;
    qual_level level;
};

static void add_key(struct arena *arena, struct keys *keys, uint64_t key) {
    keys->items = arena_grow(arena, keys->items, keys->count, &keys->capacity, sizeof *keys->items);
    keys->items[keys->count++] = key;
}

static int compare_keys(const void *a, const void *b) {
    const uint64_t *left = a, *right = b;

    return *left < *right ? -1 : *left > *right;
}

static void sort_keys(struct keys *keys) {
    if (keys->count > 0)
        qsort(keys->items, keys->count, sizeof *keys->items, compare_keys);
}

/* add_title - a key for each pair of neighbouring letters of each word, whatever their case */
static void add_title(struct arena *arena, struct keys *keys, const char *title) {
    unsigned char before = ' ';

    for (const unsigned char *at = (const unsigned char *)title;; at++) {
        unsigned char c = *at;

        if (c >= 'A' && c <= 'Z')
            c = (unsigned char)(c - 'A' + 'a');
        else if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80))
            c = ' ';
        if (before != ' ' || c != ' ')
            add_key(arena, keys, (uint64_t)before << 8 | c);
        before = c;
        if (*at == '\0')
            return;
    }
}

struct likeness *likeness_prepare(struct arena *arena, qual_unit unit) {
    struct likeness *likeness = arena_alloc(arena, sizeof *likeness);

    add_title(arena, &likeness->words, qual_unit_title(unit));
    for (uint32_t i = 0; i < qual_unit_outcome_count(unit); i++) {
        qual_outcome outcome = qual_unit_outcome(unit, i);

        for (uint32_t j = 0; j < qual_outcome_criterion_count(outcome); j++) {
            uint64_t key = criterion_key(qual_outcome_criterion(outcome, j));

            if (key != 0)
                add_key(arena, &likeness->criteria, key);
        }
    }
    sort_keys(&likeness->words);
    sort_keys(&likeness->criteria);
    likeness->has_credit = qual_unit_credit(unit, &likeness->credit);
    likeness->level = qual_unit_level(unit);
    return likeness;
}

/* shared - how many keys two lists share, each used once */
static size_t shared(const struct keys *a, const struct keys *b) {
    size_t i = 0, j = 0, count = 0;

    while (i < a->count && j < b->count) {
        if (a->items[i] == b->items[j]) {
            count++;
            i++;
            j++;
        } else if (a->items[i] < b->items[j]) {
            i++;
        } else {
            j++;
        }
    }
    return count;
}

unsigned likeness_percent(const struct likeness *a, const struct likeness *b) {
    size_t weight = WEIGHT_TITLE, sum;

    sum = WEIGHT_TITLE * 2 * 100 * shared(&a->words, &b->words) / (a->words.count + b->words.count);
    if (a->criteria.count > 0 && b->criteria.count > 0) {
        weight += WEIGHT_CRITERIA;
        sum += WEIGHT_CRITERIA * 2 * 100 * shared(&a->criteria, &b->criteria) /
               (a->criteria.count + b->criteria.count);
    }
    if (a->has_credit && b->has_credit) {
        weight += WEIGHT_CREDIT;
        sum += a->credit == b->credit ? WEIGHT_CREDIT * 100 : 0;
    }
    if (a->level != QUAL_LEVEL_NOT_STATED && b->level != QUAL_LEVEL_NOT_STATED) {
        weight += WEIGHT_LEVEL;
        sum += a->level == b->level ? WEIGHT_LEVEL * 100 : 0;
    }
    return (unsigned)(sum / weight);
}

/* What is left of one version. */
struct rest {
    uint32_t *units; /* their indexes */
    struct likeness **likeness;
    unsigned *best;   /* of each, the percent of the likest */
    unsigned *second; /* and of the second likest */
    size_t count;
};

static struct rest rest_of(struct arena *arena, const uint32_t *partners, uint32_t count) {
    struct rest rest = {arena_array(arena, (size_t)count + 1, sizeof *rest.units), NULL, NULL, NULL,
                        0};

    for (uint32_t i = 0; i < count; i++)
        if (partners[i] == 0)
            rest.units[rest.count++] = i;
    rest.likeness = arena_array(arena, rest.count + 1, sizeof *rest.likeness);
    rest.best = arena_array(arena, rest.count + 1, sizeof *rest.best);
    rest.second = arena_array(arena, rest.count + 1, sizeof *rest.second);
    return rest;
}

static void prepare(struct arena *arena, struct rest *rest, qual_spec spec) {
    for (size_t i = 0; i < rest->count; i++)
        rest->likeness[i] = likeness_prepare(arena, qual_spec_unit(spec, rest->units[i]));
}

/* note - remember of a unit how much its likest and second likest are alike */
static void note(struct rest *rest, size_t index, unsigned percent) {
    if (percent > rest->best[index]) {
        rest->second[index] = rest->best[index];
        rest->best[index] = percent;
    } else if (percent > rest->second[index]) {
        rest->second[index] = percent;
    }
}

/* is_sure - whether a unit's likest is like enough, and nothing else comes near */
static bool is_sure(const struct rest *rest, size_t index, unsigned percent) {
    return percent >= MATCH_THRESHOLD && percent == rest->best[index] &&
           percent - rest->second[index] >= MATCH_MARGIN;
}

static void join_sure(struct match *match, const struct rest *old_rest, const struct rest *new_rest,
                      const unsigned char *percents) {
    for (size_t i = 0; i < old_rest->count; i++)
        for (size_t j = 0; j < new_rest->count; j++) {
            unsigned percent = percents[i * new_rest->count + j];

            if (!is_sure(old_rest, i, percent) || !is_sure(new_rest, j, percent))
                continue;
            partners_join(&match->units, old_rest->units[i], new_rest->units[j]);
            match->by[old_rest->units[i]] = MATCH_BY_LIKENESS;
            match->confidence[old_rest->units[i]] = percent;
        }
}

void match_by_likeness(struct arena *arena, struct match *match) {
    struct arena scratch = {.out_of_memory = arena->out_of_memory};
    struct rest old_rest = rest_of(&scratch, match->units.to_new, match->units.old_count);
    struct rest new_rest = rest_of(&scratch, match->units.to_old, match->units.new_count);
    unsigned char *percents;

    if (old_rest.count > 0 && new_rest.count > PAIRS_LIMIT / old_rest.count)
        match->likeness_left_out = true;
    else if (old_rest.count > 0 && new_rest.count > 0) {
        prepare(&scratch, &old_rest, match->old_spec);
        prepare(&scratch, &new_rest, match->new_spec);
        percents = arena_array(&scratch, old_rest.count * new_rest.count, 1);
        for (size_t i = 0; i < old_rest.count; i++)
            for (size_t j = 0; j < new_rest.count; j++) {
                unsigned percent = likeness_percent(old_rest.likeness[i], new_rest.likeness[j]);

                percents[i * new_rest.count + j] = (unsigned char)percent;
                note(&old_rest, i, percent);
                note(&new_rest, j, percent);
            }
        join_sure(match, &old_rest, &new_rest, percents);
    }
    arena_free(&scratch);
}
