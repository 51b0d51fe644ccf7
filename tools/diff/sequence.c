/* sequence.c - what two lists have in common, and in which order */
#include "diff/sequence.h"

#include <string.h>

/* Cells of the table of lengths, at most. */
#define CELLS_LIMIT ((size_t)1 << 22)

/* A stretch of both lists. */
struct stretch {
    const uint64_t *a, *b;
    size_t a_count, b_count;
    size_t a_from, b_from; /* where they begin in the whole lists */
};

static bool alike(uint64_t a, uint64_t b) {
    return a != 0 && a == b;
}

/* trim - pair what the lists have in common at both ends; returns what is between */
static struct stretch trim(const uint64_t *a, size_t a_count, const uint64_t *b, size_t b_count,
                           size_t *partner) {
    size_t from = 0;

    while (from < a_count && from < b_count && alike(a[from], b[from])) {
        partner[from] = from;
        from++;
    }
    while (a_count > from && b_count > from && alike(a[a_count - 1], b[b_count - 1]))
        partner[--a_count] = --b_count;
    return (struct stretch){a + from, b + from, a_count - from, b_count - from, from, from};
}

/* fill - lengths[i * width + j] is the length for what follows a[i] and b[j] */
static void fill(const struct stretch *stretch, uint32_t *lengths) {
    size_t width = stretch->b_count + 1;

    for (size_t i = stretch->a_count; i-- > 0;)
        for (size_t j = stretch->b_count; j-- > 0;) {
            uint32_t down = lengths[(i + 1) * width + j];
            uint32_t right = lengths[i * width + j + 1];

            if (alike(stretch->a[i], stretch->b[j]))
                lengths[i * width + j] = lengths[(i + 1) * width + j + 1] + 1;
            else
                lengths[i * width + j] = down > right ? down : right;
        }
}

/*
 * skips_a - whether to pass over a[i] rather than b[j], which differ
 *
 * Where both ways are as good, the keys decide, so that the answer is the same
 * when the two lists change places.
 */
static bool skips_a(uint64_t a, uint64_t b, uint32_t without_a, uint32_t without_b) {
    if (without_a != without_b)
        return without_a > without_b;
    return a < b;
}

static void walk(const struct stretch *stretch, const uint32_t *lengths, size_t *partner) {
    size_t width = stretch->b_count + 1, i = 0, j = 0;

    while (i < stretch->a_count && j < stretch->b_count) {
        if (alike(stretch->a[i], stretch->b[j])) {
            partner[stretch->a_from + i] = stretch->b_from + j;
            i++;
            j++;
        } else if (stretch->a[i] == 0 && stretch->b[j] == 0) {
            i++;
            j++;
        } else if (skips_a(stretch->a[i], stretch->b[j], lengths[(i + 1) * width + j],
                           lengths[i * width + j + 1])) {
            i++;
        } else {
            j++;
        }
    }
}

void sequence_common(struct arena *arena, const uint64_t *a, size_t a_count, const uint64_t *b,
                     size_t b_count, size_t *partner) {
    struct arena scratch = {.out_of_memory = arena->out_of_memory};
    struct stretch stretch;
    uint32_t *lengths;

    for (size_t i = 0; i < a_count; i++)
        partner[i] = SEQUENCE_NONE;
    stretch = trim(a, a_count, b, b_count, partner);
    if (stretch.a_count == 0 || stretch.b_count == 0 ||
        stretch.a_count + 1 > CELLS_LIMIT / (stretch.b_count + 1))
        return;
    lengths = arena_array(&scratch, (stretch.a_count + 1) * (stretch.b_count + 1), sizeof *lengths);
    fill(&stretch, lengths);
    walk(&stretch, lengths, partner);
    arena_free(&scratch);
}

/* longest_before - how many of the tails, which ascend, are below a value */
static size_t longest_before(const size_t *partner, const size_t *tails, size_t count,
                             size_t value) {
    size_t low = 0;

    while (low < count) {
        size_t middle = low + (count - low) / 2;

        if (partner[tails[middle]] < value)
            low = middle + 1;
        else
            count = middle;
    }
    return low;
}

/* is_ascending - whether nothing is out of order, as it most often is */
static bool is_ascending(const size_t *partner, size_t count) {
    size_t next = 0;

    for (size_t i = 0; i < count; i++) {
        if (partner[i] == SEQUENCE_NONE)
            continue;
        if (partner[i] < next)
            return false;
        next = partner[i] + 1;
    }
    return true;
}

/* leave_longest - mark as moved all but a longest ascending run */
static void leave_longest(struct arena *arena, const size_t *partner, size_t count, bool *moved) {
    struct arena scratch = {.out_of_memory = arena->out_of_memory};
    size_t *tails = arena_array(&scratch, count + 1, sizeof *tails);
    size_t *before = arena_array(&scratch, count + 1, sizeof *before);
    size_t length = 0, at;

    /* Of each length, the ascending run that ends lowest, and what stands before it there. */
    for (size_t i = 0; i < count; i++) {
        moved[i] = partner[i] != SEQUENCE_NONE;
        if (partner[i] == SEQUENCE_NONE)
            continue;
        at = longest_before(partner, tails, length, partner[i]);
        before[i] = at > 0 ? tails[at - 1] : SEQUENCE_NONE;
        tails[at] = i;
        if (at == length)
            length++;
    }
    for (at = length > 0 ? tails[length - 1] : SEQUENCE_NONE; at != SEQUENCE_NONE; at = before[at])
        moved[at] = false;
    arena_free(&scratch);
}

void sequence_moved(struct arena *arena, const size_t *partner, size_t count, bool *moved) {
    if (is_ascending(partner, count))
        memset(moved, 0, count * sizeof *moved);
    else
        leave_longest(arena, partner, count, moved);
}
