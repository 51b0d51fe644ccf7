/* ages.c - whether a change of ages shuts anybody out */
#include <stdlib.h>
#include <string.h>

#include "diff/comparison.h"
#include "value/value.h"

/* The ages that a version approves. */
struct ages {
    bool stated;
    bool approved[VALUE_LARGEST_AGE + 1];
};

/* age_of - an attribute as an age; what is not stated leaves the range open */
static unsigned long age_of(const struct fact_item *item, const char *name, unsigned long open) {
    const char *text = fact_item_value(item, name);
    unsigned long age = text == NULL ? open : strtoul(text, NULL, 10);

    return age > VALUE_LARGEST_AGE ? VALUE_LARGEST_AGE : age;
}

static struct ages ages_of(const struct fact_items *items) {
    struct ages ages = {0};

    for (size_t i = 0; i < items->count; i++) {
        const struct fact_item *item = &items->items[i];

        if (strcmp(item->element, "age-range") != 0)
            continue;
        ages.stated = true;
        for (unsigned long age = age_of(item, "from", 0);
             age <= age_of(item, "to", VALUE_LARGEST_AGE); age++)
            ages.approved[age] = true;
    }
    return ages;
}

/* somebody_shut_out - whether an age was approved and is not any longer; with none stated all are
 */
static bool somebody_shut_out(const struct ages *before, const struct ages *after) {
    if (!after->stated)
        return false;
    for (size_t age = 0; age <= VALUE_LARGEST_AGE; age++)
        if ((!before->stated || before->approved[age]) && !after->approved[age])
            return true;
    return false;
}

void settle_ages(struct comparison *comparison) {
    struct ages before = ages_of(&comparison->match->old_items);
    struct ages after = ages_of(&comparison->match->new_items);
    bool shut_out = somebody_shut_out(&before, &after);

    for (size_t i = 0; i < comparison->changes->count; i++) {
        struct change *change = &comparison->changes->items[i];

        if (change->kind->id == CHANGE_AGES_REMOVED && !shut_out) {
            change->severity = CHANGE_COMPATIBLE;
            change->reason = "every age that was approved still is";
        } else if (change->kind->id == CHANGE_AGES_ADDED && shut_out && !before.stated) {
            change->severity = CHANGE_BREAKING;
            change->reason = "ages that were not ruled out now are";
        }
    }
}
