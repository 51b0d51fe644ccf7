/*
 * urn_pilots.c - choose the pilots of the hash over unit reference numbers
 *
 * Buckets are placed from the fullest to the emptiest, each with the first
 * pilot that puts its keys into free rows. There are 256 pilots, so that one
 * takes a byte, and no spare rows; so towards the end no pilot may fit. Then
 * the bucket takes the rows of the buckets that are easiest to place again, and
 * those are placed anew. A walk of that kind that does not end is given up, and
 * the next seed tried.
 */
#include "image/urn_pilots.h"

#include <stdbool.h>
#include <string.h>

#include "../src/urn_index.h"
#include "image/urn_compact.h"

#define PILOTS 256

/*
 * Buckets for each five keys. Fewer make the index smaller, but leave too few
 * buckets of one key, which alone can move about at the end: with two buckets
 * each row is within reach of 21 of them on average, and hardly ever of none;
 * with one bucket for three keys of 13, and one seed in ten fails.
 */
#define BUCKETS_PER_FIVE 2

/* Buckets put back before a seed is given up: so many for each bucket, and some more. */
#define RETURNS_PER_BUCKET 4
#define RETURNS_AT_LEAST 8192

/* A bucket is not put out again within so many placements, lest two chase one another. */
#define REST 16
#define REST_COST 65536

#define NOBODY UINT32_MAX

struct placing {
    uint32_t count; /* of keys and of rows */
    uint32_t buckets;
    uint64_t *hashes;  /* of the keys, those of one bucket together */
    uint32_t *first;   /* of each bucket, its first hash; one entry more */
    uint32_t *order;   /* buckets, the fullest first */
    uint32_t *owner;   /* of each row, the bucket that has it */
    uint32_t *waiting; /* a stack of buckets that lost their rows */
    uint32_t waiting_count;
    uint32_t *placed; /* of each bucket, when it was last placed */
    uint32_t now;     /* placements so far */
    uint8_t *pilots;
};

/* fill_buckets - hash the keys, and lay those of one bucket together */
static void fill_buckets(struct placing *placing, const uint32_t *keys, uint32_t seed) {
    uint32_t *first = placing->first;

    memset(first, 0, ((size_t)placing->buckets + 1) * sizeof *first);
    for (uint32_t i = 0; i < placing->count; i++)
        first[urn_bucket(urn_hash(urn_expand(keys[i]), seed), placing->buckets)]++;
    for (uint32_t bucket = 0, end = 0; bucket <= placing->buckets; bucket++) {
        end += first[bucket];
        first[bucket] = end;
    }
    for (uint32_t i = placing->count; i-- > 0;) {
        uint64_t hash = urn_hash(urn_expand(keys[i]), seed);

        placing->hashes[--first[urn_bucket(hash, placing->buckets)]] = hash;
    }
}

static uint32_t bucket_size(const struct placing *placing, uint32_t bucket) {
    return placing->first[bucket + 1] - placing->first[bucket];
}

/* order_buckets - the fullest first, then as they come */
static void order_buckets(struct placing *placing) {
    uint32_t largest = 0, at = 0;

    for (uint32_t bucket = 0; bucket < placing->buckets; bucket++)
        if (bucket_size(placing, bucket) > largest)
            largest = bucket_size(placing, bucket);
    for (uint32_t size = largest + 1; size-- > 0;)
        for (uint32_t bucket = 0; bucket < placing->buckets; bucket++)
            if (bucket_size(placing, bucket) == size)
                placing->order[at++] = bucket;
}

/* keeps_apart - whether a pilot gives every key of a bucket another row */
static bool keeps_apart(const struct placing *placing, uint32_t bucket, uint32_t pilot) {
    const uint64_t *hashes = placing->hashes + placing->first[bucket];
    uint32_t size = bucket_size(placing, bucket);

    for (uint32_t i = 1; i < size; i++)
        for (uint32_t j = 0; j < i; j++)
            if (urn_row(hashes[i], pilot, placing->count) ==
                urn_row(hashes[j], pilot, placing->count))
                return false;
    return true;
}

/*
 * cost - how hard it is to place again what a pilot would put out, 0 for nothing
 *
 * Full buckets are much harder than others, hence the square. Stops counting at
 * a limit.
 */
static uint64_t cost(const struct placing *placing, uint32_t bucket, uint32_t pilot,
                     uint64_t limit) {
    uint64_t sum = 0;

    for (uint32_t i = placing->first[bucket]; i < placing->first[bucket + 1] && sum < limit; i++) {
        uint32_t owner = placing->owner[urn_row(placing->hashes[i], pilot, placing->count)];

        if (owner != NOBODY) {
            sum += (uint64_t)bucket_size(placing, owner) * bucket_size(placing, owner);
            if (placing->now - placing->placed[owner] < REST)
                sum += REST_COST;
        }
    }
    return sum;
}

/* put_out - take the rows of a bucket away */
static void put_out(struct placing *placing, uint32_t bucket) {
    for (uint32_t i = placing->first[bucket]; i < placing->first[bucket + 1]; i++)
        placing->owner[urn_row(placing->hashes[i], placing->pilots[bucket], placing->count)] =
            NOBODY;
    placing->waiting[placing->waiting_count++] = bucket;
}

/* place - give a bucket the cheapest pilot, trying them from one on; false when none will do */
static bool place(struct placing *placing, uint32_t bucket, uint32_t from) {
    uint64_t least = UINT64_MAX;
    uint32_t best = 0;

    for (uint32_t i = 0; i < PILOTS && least > 0; i++) {
        uint32_t pilot = (from + i) % PILOTS;
        uint64_t pilot_cost = cost(placing, bucket, pilot, least);

        if (pilot_cost < least && keeps_apart(placing, bucket, pilot)) {
            least = pilot_cost;
            best = pilot;
        }
    }
    if (least == UINT64_MAX)
        return false;

    placing->pilots[bucket] = (uint8_t)best;
    placing->placed[bucket] = ++placing->now;
    for (uint32_t i = placing->first[bucket]; i < placing->first[bucket + 1]; i++) {
        uint32_t row = urn_row(placing->hashes[i], best, placing->count);

        if (placing->owner[row] != NOBODY)
            put_out(placing, placing->owner[row]);
        placing->owner[row] = bucket;
    }
    return true;
}

/* place_all - place every bucket; false when the seed is to be given up */
static bool place_all(struct placing *placing) {
    uint64_t left = (uint64_t)placing->buckets * RETURNS_PER_BUCKET + RETURNS_AT_LEAST;

    memset(placing->owner, 0xFF, (size_t)placing->count * sizeof *placing->owner);
    placing->waiting_count = 0;
    for (uint32_t i = 0; i < placing->buckets; i++) {
        if (!place(placing, placing->order[i], 0))
            return false;
        while (placing->waiting_count > 0) {
            uint32_t from = (uint32_t)left * UINT32_C(0x9E3779B1) >> 24;

            if (left-- == 0 || !place(placing, placing->waiting[--placing->waiting_count], from))
                return false;
        }
    }
    return true;
}

struct urn_pilots urn_pilots_choose(struct arena *arena, const uint32_t *keys, uint32_t count) {
    struct placing placing = {.count = count};
    struct urn_pilots chosen = {.seed = 0};

    if (count == 0)
        return chosen;

    placing.buckets = (uint32_t)((uint64_t)count * BUCKETS_PER_FIVE / 5) + 1;
    placing.hashes = arena_array(arena, count, sizeof *placing.hashes);
    placing.first = arena_array(arena, (size_t)placing.buckets + 1, sizeof *placing.first);
    placing.order = arena_array(arena, placing.buckets, sizeof *placing.order);
    placing.owner = arena_array(arena, count, sizeof *placing.owner);
    placing.waiting = arena_array(arena, placing.buckets, sizeof *placing.waiting);
    placing.placed = arena_array(arena, placing.buckets, sizeof *placing.placed);
    placing.pilots = arena_array(arena, placing.buckets, sizeof *placing.pilots);

    for (;; chosen.seed++) {
        fill_buckets(&placing, keys, chosen.seed);
        order_buckets(&placing);
        if (place_all(&placing))
            break;
    }

    chosen.buckets = placing.buckets;
    chosen.values = placing.pilots;
    chosen.rows = arena_array(arena, count, sizeof *chosen.rows);
    for (uint32_t i = 0; i < count; i++) {
        uint64_t hash = urn_hash(urn_expand(keys[i]), chosen.seed);

        chosen.rows[i] = urn_row(hash, placing.pilots[urn_bucket(hash, placing.buckets)], count);
    }
    return chosen;
}
