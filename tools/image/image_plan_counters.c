/* image_plan_counters.c - where in a state each rule counts */
#include "image/image_plan_counters.h"

#include <stddef.h>

/* next_to_place - the counter that opens first of those not placed; NULL when all are */
static struct counter *next_to_place(struct counter *counters, uint32_t count) {
    struct counter *next = NULL;

    for (uint32_t i = 0; i < count; i++)
        if (!counters[i].placed && (next == NULL || counters[i].open < next->open))
            next = &counters[i];
    return next;
}

/* find_busy - the bits of a state that others hold while a counter is open */
static struct combination find_busy(const struct counter *counters, uint32_t count,
                                    const struct counter *counter) {
    struct combination busy = {{0}};

    for (uint32_t i = 0; i < count; i++) {
        const struct counter *other = &counters[i];

        if (other->placed && other->bits > 0 && other->open <= counter->close &&
            counter->open <= other->close)
            busy.words[other->shift / 64] |= ((UINT64_C(1) << other->bits) - 1)
                                             << other->shift % 64;
    }
    return busy;
}

/* place - at the lowest place that is free; false when there is none */
static bool place(struct counter *counter, const struct combination *busy, uint32_t words) {
    uint64_t mask = (UINT64_C(1) << counter->bits) - 1;

    for (uint32_t shift = 0; shift < words * 64; shift++)
        if (shift % 64 + counter->bits <= 64 &&
            (busy->words[shift / 64] & mask << shift % 64) == 0) {
            counter->shift = shift;
            return true;
        }
    return false;
}

bool image_plan_counters(struct counter *counters, uint32_t count, uint32_t words) {
    struct counter *counter;

    while ((counter = next_to_place(counters, count)) != NULL) {
        struct combination busy = find_busy(counters, count, counter);

        if (counter->bits > COUNTER_BITS || (counter->bits > 0 && !place(counter, &busy, words)))
            return false;
        counter->placed = true;
    }
    return true;
}
