/* search.c - the best of all claims, by merging those that share a state */
#include "search.h"

/* A claim up to some unit. The earlier a unit, the higher its bit in the set. */
struct node {
    struct combination state;
    uint32_t costs[SEARCH_COSTS];
    uint32_t slot; /* in which it is found */
    /* The words of its set follow. */
};

static uint64_t *set_of(struct node *node) {
    return (uint64_t *)(void *)(node + 1);
}

static const uint64_t *set_within(const struct node *node) {
    return (const uint64_t *)(const void *)(node + 1);
}

/* Claims that have been decided up to the same unit, and where to find one by its state. */
struct layer {
    unsigned char *nodes;
    uint32_t count;
};

struct frontier {
    const struct search *search;
    struct combination_terms terms;
    uint32_t first_unit, unit_count;
    uint32_t words; /* of a set */
    size_t node_size;
    uint32_t capacity; /* nodes of a layer */
    uint32_t slot_mask;
    struct layer now, next;
    uint32_t *slots;    /* index of a node of the next layer plus one; 0 free */
    struct node *draft; /* room for one node while it is made */
};

/* slot_count - a power of two, at least twice the nodes */
static uint32_t slot_count(uint32_t nodes) {
    uint32_t slots = 4;

    while (slots < nodes * 2)
        slots *= 2;
    return slots;
}

static uint32_t set_words(uint32_t units) {
    return (units + 63) / 64;
}

static size_t node_size(uint32_t units) {
    return sizeof(struct node) + (size_t)set_words(units) * sizeof(uint64_t);
}

uint64_t qual_search_bytes(uint32_t units, uint32_t states) {
    /* Two layers and the best claim so far, one draft, the slots. */
    return (2 * (uint64_t)states + 2) * node_size(units) + slot_count(states) * sizeof(uint32_t);
}

size_t qual_search_memory(qual_spec spec) {
    uint32_t states = image_value(spec.image, QUAL_COLUMN_spec_states, spec.row);

    return (size_t)qual_search_bytes(qual_spec_unit_count(spec), states);
}

static struct frontier frontier_of(const struct search *search) {
    qual_spec spec = search->spec;
    uint32_t states = image_value(spec.image, QUAL_COLUMN_spec_states, spec.row);
    unsigned char *memory = (unsigned char *)search->memory;
    struct frontier frontier;

    memset(&frontier, 0, sizeof frontier);
    frontier.search = search;
    frontier.terms = qual_combination_terms(spec);
    frontier.unit_count = qual_spec_unit_count(spec);
    frontier.words = set_words(frontier.unit_count);
    frontier.node_size = node_size(frontier.unit_count);
    frontier.capacity = states;
    frontier.slot_mask = slot_count(states) - 1;
    frontier.first_unit = image_value(spec.image, QUAL_COLUMN_spec_first_unit, spec.row);
#if QUAL_WITH_PATHWAYS
    frontier.terms.one_pathway = search->aim == SEARCH_NEAREST;
#endif
    frontier.draft = (struct node *)(void *)memory;
    frontier.now.nodes = memory + 2 * frontier.node_size;
    frontier.next.nodes = frontier.now.nodes + states * frontier.node_size;
    frontier.slots = (uint32_t *)(void *)(frontier.next.nodes + states * frontier.node_size);
    return frontier;
}

static struct node *node_at(const struct frontier *frontier, const struct layer *layer,
                            uint32_t index) {
    return (struct node *)(void *)(layer->nodes + index * frontier->node_size);
}

/* is_better - whether a claim is cheaper, or as cheap and earlier in document order */
static bool is_better(const struct frontier *frontier, const struct node *a, const struct node *b) {
    for (uint32_t i = 0; i < SEARCH_COSTS; i++)
        if (a->costs[i] != b->costs[i])
            return a->costs[i] < b->costs[i];
    for (uint32_t i = 0; i < frontier->words; i++)
        if (set_within(a)[i] != set_within(b)[i])
            return set_within(a)[i] > set_within(b)[i];
    return false;
}

/* keep_draft - put the draft into the next layer, or nothing when a better one has its state */
static bool keep_draft(struct frontier *frontier) {
    struct node *draft = frontier->draft;
    uint32_t slot = combination_hash(&draft->state) & frontier->slot_mask;

    for (; frontier->slots[slot] != 0; slot = (slot + 1) & frontier->slot_mask) {
        struct node *node = node_at(frontier, &frontier->next, frontier->slots[slot] - 1);

        if (memcmp(&node->state, &draft->state, sizeof draft->state) == 0) {
            draft->slot = slot;
            if (is_better(frontier, draft, node))
                memcpy(node, draft, frontier->node_size);
            return true;
        }
    }
    if (frontier->next.count == frontier->capacity)
        return false;
    draft->slot = slot;
    memcpy(node_at(frontier, &frontier->next, frontier->next.count), draft, frontier->node_size);
    frontier->slots[slot] = ++frontier->next.count;
    return true;
}

/* close_draft - settle the rules that end at a unit; false when the claim is none */
static bool close_draft(struct frontier *frontier, uint32_t unit) {
    struct node *draft = frontier->draft;
    struct shortfall missing = {0, 0, 0};

    if (frontier->search->aim != SEARCH_NEAREST)
        return qual_combination_close(&frontier->terms, &draft->state, unit, NULL);
    if (!qual_combination_close(&frontier->terms, &draft->state, unit, &missing))
        return false;
    draft->costs[0] += missing.credits;
    draft->costs[1] += missing.units;
    draft->costs[2] += missing.hours;
    return true;
}

/* leave_out - the draft goes on without the unit */
static bool leave_out(struct frontier *frontier, uint32_t unit, uint32_t gained) {
    const qual_image *image = frontier->terms.spec.image;
    struct node *draft = frontier->draft;

    if (frontier->search->aim == SEARCH_EARNED && gained != 0) {
        draft->costs[0] += combination_measure(image, unit, QUAL_MEASURE_CREDITS);
        draft->costs[1]++;
    }
    return !close_draft(frontier, unit) || keep_draft(frontier);
}

/* take_in - the draft goes on with the unit, where it can be had and the rules allow it */
static bool take_in(struct frontier *frontier, uint32_t unit, uint32_t gained) {
    const qual_image *image = frontier->terms.spec.image;
    const struct search *search = frontier->search;
    struct node *draft = frontier->draft;
    uint32_t index = unit - frontier->first_unit;
    bool completes = search->aim == SEARCH_COMPLETION;

    if ((gained == 0 && !completes) || image_value(image, QUAL_COLUMN_unit_surplus, unit) != 0)
        return true;
    if (!qual_combination_take(&frontier->terms, &draft->state, unit,
                               gained == 0 ? (uint32_t)QUAL_GAINED_ASSESSED : gained))
        return true;
    if (completes && gained == 0)
        for (uint32_t i = 0; i < SEARCH_COSTS; i++)
            draft->costs[i] += combination_measure(image, unit, search->order[i]);
    if (!completes || gained == 0)
        set_of(draft)[index / 64] |= UINT64_C(1) << (63 - index % 64);
    return !close_draft(frontier, unit) || keep_draft(frontier);
}

/* free_slots - of the claims decided so far, so that those of the next unit can be entered */
static void free_slots(struct frontier *frontier) {
    for (uint32_t i = 0; i < frontier->now.count; i++)
        frontier->slots[node_at(frontier, &frontier->now, i)->slot] = 0;
}

/* decide_unit - from the claims so far to those that take the unit and those that do not */
static bool decide_unit(struct frontier *frontier, uint32_t unit) {
    uint32_t gained = frontier->search->gained[unit - frontier->first_unit];
    struct layer spare;

    free_slots(frontier);
    frontier->next.count = 0;
    for (uint32_t i = 0; i < frontier->now.count; i++) {
        const struct node *node = node_at(frontier, &frontier->now, i);

        memcpy(frontier->draft, node, frontier->node_size);
        if (!leave_out(frontier, unit, gained))
            return false;
        memcpy(frontier->draft, node, frontier->node_size);
        if (!take_in(frontier, unit, gained))
            return false;
    }
    spare = frontier->now;
    frontier->now = frontier->next;
    frontier->next = spare;
    return true;
}

/* search_choice - search with one choice of pathways; the best claim improves *best */
static bool search_choice(struct frontier *frontier, uint32_t choice, struct node *best,
                          bool *found) {
    const qual_image *image = frontier->terms.spec.image;
    struct node *first = node_at(frontier, &frontier->now, 0);

    memset(frontier->slots, 0, ((size_t)frontier->slot_mask + 1) * sizeof *frontier->slots);
    memset(first, 0, frontier->node_size);
#if QUAL_WITH_PATHWAYS
    first->state = qual_combination_begin(&frontier->terms, choice);
#else
    (void)choice;
#endif
    frontier->now.count = 1;
    for (uint32_t i = 0; i < frontier->unit_count && frontier->now.count > 0; i++)
        if (!decide_unit(frontier,
                         image_value(image, QUAL_COLUMN_unit_order, frontier->first_unit + i)))
            return false;
    for (uint32_t i = 0; i < frontier->now.count; i++) {
        const struct node *node = node_at(frontier, &frontier->now, i);

        if (!*found || is_better(frontier, node, best))
            memcpy(best, node, frontier->node_size);
        *found = true;
    }
    return true;
}

bool qual_search_run(const struct search *search, uint8_t *chosen) {
    struct frontier frontier;
    struct node *best;
    uint32_t choices = 1;
    bool found = false;

    if (search->memory == NULL || search->size < qual_search_memory(search->spec))
        return false;
    frontier = frontier_of(search);
    best = (struct node *)(void *)((unsigned char *)search->memory + frontier.node_size);
#if QUAL_WITH_PATHWAYS
    if (frontier.terms.one_pathway)
        choices = qual_combination_choices(&frontier.terms);
#endif

    memset(chosen, 0, frontier.unit_count); /* nothing is, where the states stated are too few */

    for (uint32_t choice = 0; choice < choices; choice++)
        if (!search_choice(&frontier, choice, best, &found))
            return false;
    for (uint32_t i = 0; i < frontier.unit_count; i++)
        chosen[i] = found && (set_within(best)[i / 64] >> (63 - i % 64) & 1) != 0;
    return found;
}
