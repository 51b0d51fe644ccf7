/* compare_facts.c - elements without a function of their own */
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "diff/comparison.h"

/* An element of a fact, and what its changes are called. */
struct element_row {
    const char *element;
    const char *key;      /* attribute by which two that differ are the same; NULL for none */
    const char *more_key; /* another one; or NULL */
    const char *subject;  /* attribute that goes into the subject; NULL for none */
    void (*compare)(struct comparison *comparison, const struct element_row *row,
                    const struct fact_item *before, const struct fact_item *after);
    enum change_id added, removed, changed;
    bool single; /* there is at most one, so two that differ are the same */
};

typedef struct element_row element_row;

static void compare_entry(struct comparison *comparison, const element_row *row,
                          const struct fact_item *before, const struct fact_item *after);
static void compare_role(struct comparison *comparison, const element_row *row,
                         const struct fact_item *before, const struct fact_item *after);
static void compare_policy(struct comparison *comparison, const element_row *row,
                           const struct fact_item *before, const struct fact_item *after);

#define BOTH(name) .added = CHANGE_##name##_ADDED, .removed = CHANGE_##name##_REMOVED
#define ALWAYS(name) .added = CHANGE_##name, .removed = CHANGE_##name, .changed = CHANGE_##name

static const element_row rows[] = {
    {.element = "change", .key = "version", BOTH(HISTORY), .changed = CHANGE_HISTORY_CHANGED},
    {.element = "regulator", BOTH(REGULATOR)},
    {.element = "nation", BOTH(NATION)},
    {.element = "age-range", BOTH(AGES)},
    {.element = "sector", BOTH(SECTOR)},
    {.element = "grading", .single = true, BOTH(GRADING), .changed = CHANGE_GRADING_CHANGED},
    {.element = "assessment", BOTH(ASSESSMENT)},
    {.element = "entry", .single = true, .compare = compare_entry},
    {.element = "progression", BOTH(PROGRESSION)},
    {.element = "standard", BOTH(STANDARD)},
    {.element = "replaces", BOTH(REPLACES)},
    {.element = "equivalent", BOTH(EQUIVALENT)},
    {.element = "evidence",
     .key = "code",
     .subject = "code",
     BOTH(EVIDENCE),
     .changed = CHANGE_EVIDENCE_RENAMED},
    {.element = "role", .key = "name", .subject = "name", BOTH(ROLE), .compare = compare_role},
    {.element = "holds", .subject = "role", BOTH(HOLDS)},
    {.element = "policy",
     .key = "kind",
     .subject = "kind",
     BOTH(POLICY),
     .compare = compare_policy},
    {.element = "stated",
     .key = "fact",
     .subject = "fact",
     BOTH(CONTRADICTION),
     .changed = CHANGE_CONTRADICTION_CHANGED},
    {.element = "acknowledge",
     .key = "finding",
     .more_key = "subject",
     .subject = "finding",
     BOTH(ACKNOWLEDGEMENT),
     .changed = CHANGE_ACKNOWLEDGEMENT_CHANGED},
    {.element = "qualification.specification-code",
     .single = true,
     ALWAYS(SPECIFICATION_CODE_CHANGED)},
    {.element = "qualification.learning-aim", .single = true, ALWAYS(LEARNING_AIM_CHANGED)},
};

static const element_row *find_row(const char *element) {
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (strcmp(rows[i].element, element) == 0)
            return &rows[i];
    return NULL;
}

/* Attributes -------------------------------------------------------------------------- */

static bool same_text(const char *a, const char *b) {
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* is - whether an attribute has a value */
static bool is(const struct fact_item *item, const char *name, const char *value) {
    const char *found = fact_item_value(item, name);

    return found != NULL && strcmp(found, value) == 0;
}

/* Subjects and places -------------------------------------------------------------------- */

/* subject_of - the unit that an element is about, or its name and what tells it from others */
static const char *subject_of(struct comparison *comparison, const struct version *version,
                              const element_row *row, const struct fact_item *item) {
    const char *detail = row->subject == NULL ? NULL : fact_item_value(item, row->subject);
    const char *name =
        strncmp(row->element, "qualification.", 14) == 0 ? row->element + 14 : row->element;

    if (item->unit != ITEM_OF_SPEC)
        return urn_of(comparison, qual_spec_unit(version->spec, item->unit));
    if (strcmp(name, "holds") == 0)
        name = "role";
    return detail == NULL ? name : arena_format(comparison->arena, "%s %s", name, detail);
}

/* place_beside - where an element of the other version would be: its unit, or the qualification */
static struct place place_beside(const struct version *version, const uint32_t *partners,
                                 const struct fact_item *item) {
    if (item->unit != ITEM_OF_SPEC && partners[item->unit] != 0)
        return place_unit(version, qual_spec_unit(version->spec, partners[item->unit] - 1), NULL);
    return place_spec(version, NULL);
}

/* set_before, set_after - what a change is about in each version, and where */
static void set_before(struct comparison *comparison, struct change *change,
                       const struct fact_item *item) {
    change->old_value = fact_item_text(comparison->arena, item);
    change->from = (struct thing){.kind = THING_FACT, .fact = item};
    change->also = place_fact(comparison->before, item);
}

static void set_after(struct comparison *comparison, struct change *change,
                      const struct fact_item *item) {
    change->new_value = fact_item_text(comparison->arena, item);
    change->to = (struct thing){.kind = THING_FACT, .fact = item};
    change->where = place_fact(comparison->after, item);
}

static struct change *add_added(struct comparison *comparison, const element_row *row,
                                enum change_id id, const struct fact_item *after) {
    struct change *change =
        change_new(comparison->changes, id, subject_of(comparison, comparison->after, row, after));

    set_after(comparison, change, after);
    change->also = place_beside(comparison->before, comparison->match->units.to_old, after);
    return change;
}

static struct change *add_removed(struct comparison *comparison, const element_row *row,
                                  enum change_id id, const struct fact_item *before) {
    struct change *change = change_new(comparison->changes, id,
                                       subject_of(comparison, comparison->before, row, before));

    set_before(comparison, change, before);
    change->where = place_beside(comparison->after, comparison->match->units.to_new, before);
    return change;
}

/* add_changed - a change of an element that both versions have */
static struct change *add_changed(struct comparison *comparison, const element_row *row,
                                  enum change_id id, const struct fact_item *before,
                                  const struct fact_item *after) {
    struct change *change =
        change_new(comparison->changes, id, subject_of(comparison, comparison->after, row, after));

    set_before(comparison, change, before);
    set_after(comparison, change, after);
    return change;
}

/* Elements whose attributes count one by one -------------------------------------------------- */

/* The entry requirements of two versions; one may state none at all. */
struct entry_pair {
    struct comparison *comparison;
    const element_row *row;
    const struct fact_item *before, *after;
};

/* entry_change - a change of one attribute */
static void entry_change(const struct entry_pair *pair, enum change_id id, const char *subject,
                         const char *old_value, const char *new_value) {
    struct change *change;

    if (pair->before != NULL && pair->after != NULL)
        change = add_changed(pair->comparison, pair->row, id, pair->before, pair->after);
    else if (pair->before != NULL)
        change = add_removed(pair->comparison, pair->row, id, pair->before);
    else if (pair->after != NULL)
        change = add_added(pair->comparison, pair->row, id, pair->after);
    else
        return;
    change->subject = subject;
    change->old_value = old_value;
    change->new_value = new_value;
}

static void compare_minimum_age(const struct entry_pair *pair, const char *old_age,
                                const char *new_age) {
    enum change_id id;

    if (same_text(old_age, new_age))
        return;
    if (old_age == NULL)
        id = CHANGE_MINIMUM_AGE_ADDED;
    else if (new_age == NULL)
        id = CHANGE_MINIMUM_AGE_REMOVED;
    else
        id = strtoul(new_age, NULL, 10) > strtoul(old_age, NULL, 10) ? CHANGE_MINIMUM_AGE_RAISED
                                                                     : CHANGE_MINIMUM_AGE_LOWERED;
    entry_change(pair, id, "minimum-age", old_age, new_age);
}

static void compare_formal(const struct entry_pair *pair, const char *old_formal,
                           const char *new_formal) {
    enum change_id id;

    if (same_text(old_formal, new_formal))
        return;
    if (same_text(new_formal, "yes"))
        id = CHANGE_FORMAL_ENTRY_IMPOSED;
    else if (same_text(old_formal, "yes"))
        id = CHANGE_FORMAL_ENTRY_LIFTED;
    else
        id = old_formal == NULL ? CHANGE_NO_FORMAL_ENTRY_ADDED : CHANGE_NO_FORMAL_ENTRY_REMOVED;
    entry_change(pair, id, "formal-entry", old_formal, new_formal);
}

static void compare_entry(struct comparison *comparison, const element_row *row,
                          const struct fact_item *before, const struct fact_item *after) {
    static const struct fact_item nothing = {.element = "entry"};
    const struct entry_pair pair = {comparison, row, before, after};
    const struct fact_item *old = before == NULL ? &nothing : before;
    const struct fact_item *new = after == NULL ? &nothing : after;

    compare_minimum_age(&pair, fact_item_value(old, "minimum-age"),
                        fact_item_value(new, "minimum-age"));
    compare_formal(&pair, fact_item_value(old, "formal"), fact_item_value(new, "formal"));
}

/* Whether a change asks for more in some way, and for less in some way. */
struct demand {
    bool more;
    bool less;
};

/* note_flag - a flag that asks for more when it is one value, and less when it is the other */
static void note_flag(struct demand *demand, const struct fact_item *before,
                      const struct fact_item *after, const char *name, const char *strict) {
    const char *lax = strcmp(strict, "yes") == 0 ? "no" : "yes";

    if (is(before, name, lax) && is(after, name, strict))
        demand->more = true;
    else if (is(before, name, strict) && is(after, name, lax))
        demand->less = true;
    else if (!same_text(fact_item_value(before, name), fact_item_value(after, name)))
        demand->more = demand->less = true; /* not stated in one: nobody can tell */
}

static enum change_id demand_change(struct demand demand, enum change_id more, enum change_id less,
                                    enum change_id either) {
    if (demand.more == demand.less)
        return either;
    return demand.more ? more : less;
}

static void compare_role(struct comparison *comparison, const element_row *row,
                         const struct fact_item *before, const struct fact_item *after) {
    struct demand demand = {false, false};

    note_flag(&demand, before, after, "working-towards", "no");
    note_flag(&demand, before, after, "countersigned", "yes");
    note_flag(&demand, before, after, "competent", "yes");
    add_changed(
        comparison, row,
        demand_change(demand, CHANGE_ROLE_TIGHTENED, CHANGE_ROLE_LOOSENED, CHANGE_ROLE_CHANGED),
        before, after);
}

/* has_word - whether a list of words holds one */
static bool has_word(const char *list, const char *word, size_t length) {
    while (list != NULL && *list != '\0') {
        size_t here = strcspn(list, " ");

        if (here == length && strncmp(list, word, length) == 0)
            return true;
        list += here;
        list += strspn(list, " ");
    }
    return false;
}

/* lacks_word - whether a list holds some word that another does not */
static bool lacks_word(const char *list, const char *other) {
    while (list != NULL && *list != '\0') {
        size_t length = strcspn(list, " ");

        if (!has_word(other, list, length))
            return true;
        list += length;
        list += strspn(list, " ");
    }
    return false;
}

static void compare_policy(struct comparison *comparison, const element_row *row,
                           const struct fact_item *before, const struct fact_item *after) {
    static const char *const conditions[] = {"same", "credit", "level"};
    struct demand demand = {false, false};

    if (is(before, "allowed", "no") && is(after, "allowed", "yes")) {
        add_changed(comparison, row, CHANGE_POLICY_ALLOWED, before, after);
        return;
    }
    if (is(before, "allowed", "yes") && is(after, "allowed", "no")) {
        add_changed(comparison, row, CHANGE_POLICY_REFUSED, before, after);
        return;
    }
    for (size_t i = 0; i < sizeof conditions / sizeof conditions[0]; i++) {
        const char *old_value = fact_item_value(before, conditions[i]);
        const char *new_value = fact_item_value(after, conditions[i]);

        demand.more |= lacks_word(new_value, old_value);
        demand.less |= lacks_word(old_value, new_value);
    }
    add_changed(comparison, row,
                demand_change(demand, CHANGE_POLICY_TIGHTENED, CHANGE_POLICY_LOOSENED,
                              CHANGE_POLICY_CHANGED),
                before, after);
}

/* Pairing --------------------------------------------------------------------------------- */

/* An element in the order in which those of two versions are walked together. */
struct entry {
    const struct fact_item *item;
    const element_row *row;
    uint32_t unit;    /* index in the new version, or past all of them in the old */
    const char *text; /* all its attributes */
    const char *key;  /* what it is known by; NULL for nothing */
    bool paired;
};

struct entries {
    struct entry *items;
    size_t count;
};

/* add_attribute - a name and its value, with what neither can hold between them */
static void add_attribute(struct text *text, const char *name, const char *value) {
    text_add(text, name);
    text_add_char(text, '\1');
    text_add(text, value);
    text_add_char(text, '\2');
}

static const char *whole_text(struct arena *arena, const struct fact_item *item) {
    struct text text = {.arena = arena};

    for (size_t i = 0; i < item->count; i++)
        add_attribute(&text, item->attributes[i].name, item->attributes[i].value);
    text_add_char(&text, '\0');
    return text.bytes;
}

static const char *key_text(struct arena *arena, const element_row *row,
                            const struct fact_item *item) {
    struct text text = {.arena = arena};
    const char *key = row->key == NULL ? NULL : fact_item_value(item, row->key);
    const char *more = row->more_key == NULL ? NULL : fact_item_value(item, row->more_key);

    if (row->single)
        return "";
    if (key == NULL)
        return NULL;
    add_attribute(&text, row->key, key);
    if (more != NULL)
        add_attribute(&text, row->more_key, more);
    text_add_char(&text, '\0');
    return text.bytes;
}

/* row_of - the row of an element; those of the qualification are known by their attribute */
static const element_row *row_of(struct arena *arena, const struct fact_item *item) {
    if (strcmp(item->element, "qualification") == 0)
        return find_row(arena_format(arena, "qualification.%s", item->attributes[0].name));
    return find_row(item->element);
}

/*
 * entries_of - the elements of one version
 *
 * 'to_new' maps units of the old version; NULL for the new one. A unit that is
 * in one version only is told as a whole, with its elements.
 */
static struct entries entries_of(struct arena *arena, const struct fact_items *items,
                                 const uint32_t *to_other, bool is_old) {
    struct entries entries = {arena_array(arena, items->count + 1, sizeof *entries.items), 0};

    for (size_t i = 0; i < items->count; i++) {
        const struct fact_item *item = &items->items[i];
        const element_row *row = row_of(arena, item);
        uint32_t unit = item->unit;

        if (row == NULL)
            continue;
        if (unit != ITEM_OF_SPEC && to_other[unit] == 0 && strcmp(row->element, "stated") != 0)
            continue;
        if (unit != ITEM_OF_SPEC && is_old)
            unit = to_other[unit] == 0 ? ITEM_OF_SPEC - 1 : to_other[unit] - 1;
        entries.items[entries.count++] = (struct entry){.item = item,
                                                        .row = row,
                                                        .unit = unit,
                                                        .text = whole_text(arena, item),
                                                        .key = key_text(arena, row, item)};
    }
    return entries;
}

/* compare_places - by element, then unit */
static int compare_places(const struct entry *a, const struct entry *b) {
    if (a->row != b->row)
        return a->row < b->row ? -1 : 1;
    if (a->unit != b->unit)
        return a->unit < b->unit ? -1 : 1;
    return 0;
}

static int compare_by_document(const void *a, const void *b) {
    const struct entry *left = a, *right = b;

    return left->item->first < right->item->first ? -1 : left->item->first > right->item->first;
}

static int order_by_text(const struct entry *a, const struct entry *b) {
    int order = compare_places(a, b);

    return order != 0 ? order : strcmp(a->text, b->text);
}

/* order_by_key - what is known by nothing, or is paired, comes last */
static int order_by_key(const struct entry *a, const struct entry *b) {
    bool a_out = a->paired || a->key == NULL, b_out = b->paired || b->key == NULL;
    int order;

    if (a_out || b_out)
        return a_out - b_out;
    order = compare_places(a, b);
    return order != 0 ? order : strcmp(a->key, b->key);
}

static int compare_by_text(const void *a, const void *b) {
    int order = order_by_text(a, b);

    return order != 0 ? order : compare_by_document(a, b);
}

static int compare_by_key(const void *a, const void *b) {
    int order = order_by_key(a, b);

    return order != 0 ? order : compare_by_document(a, b);
}

static void sort_entries(struct entries *entries, int (*compare)(const void *, const void *)) {
    if (entries->count > 0)
        qsort(entries->items, entries->count, sizeof *entries->items, compare);
}

/* drop_equal - mark what both versions say alike */
static void drop_equal(struct entries *before, struct entries *after) {
    size_t i = 0, j = 0;

    sort_entries(before, compare_by_text);
    sort_entries(after, compare_by_text);
    while (i < before->count && j < after->count) {
        int order = order_by_text(&before->items[i], &after->items[j]);

        if (order == 0)
            before->items[i].paired = after->items[j].paired = true;
        i += order <= 0;
        j += order >= 0;
    }
}

static void pair_changed(struct comparison *comparison, struct entry *before, struct entry *after) {
    const element_row *row = before->row;

    before->paired = after->paired = true;
    if (row->compare != NULL)
        row->compare(comparison, row, before->item, after->item);
    else
        add_changed(comparison, row, row->changed, before->item, after->item);
}

/* report_changed - what both versions say otherwise of the same */
static void report_changed(struct comparison *comparison, struct entries *before,
                           struct entries *after) {
    size_t i = 0, j = 0;

    sort_entries(before, compare_by_key);
    sort_entries(after, compare_by_key);
    while (i < before->count && j < after->count) {
        struct entry *a = &before->items[i], *b = &after->items[j];
        int order = order_by_key(a, b);

        if (a->paired || a->key == NULL || b->paired || b->key == NULL)
            break;
        if (order == 0)
            pair_changed(comparison, a, b);
        i += order <= 0;
        j += order >= 0;
    }
}

/* report_rest - what only one version says */
static void report_rest(struct comparison *comparison, struct entries *entries, bool is_old) {
    sort_entries(entries, compare_by_document);
    for (size_t i = 0; i < entries->count; i++) {
        const struct entry *entry = &entries->items[i];

        if (entry->paired)
            continue;
        if (entry->row->added == 0)
            entry->row->compare(comparison, entry->row, is_old ? entry->item : NULL,
                                is_old ? NULL : entry->item);
        else if (is_old)
            add_removed(comparison, entry->row, entry->row->removed, entry->item);
        else
            add_added(comparison, entry->row, entry->row->added, entry->item);
    }
}

void compare_fact_items(struct comparison *comparison) {
    const struct match *match = comparison->match;
    struct entries before =
        entries_of(comparison->arena, &match->old_items, match->units.to_new, true);
    struct entries after =
        entries_of(comparison->arena, &match->new_items, match->units.to_old, false);

    drop_equal(&before, &after);
    report_changed(comparison, &before, &after);
    report_rest(comparison, &before, true);
    report_rest(comparison, &after, false);
}
