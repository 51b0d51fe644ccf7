/* diff_apply.c - make reported changes, for the proof that they are all */
#include "diff_apply.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "change/change_kind.h"

/* Small things ------------------------------------------------------------------------ */

static const char *text_of(const json_t *object, const char *key) {
    return json_string_value(json_object_get(object, key));
}

static unsigned id_of(const json_t *change) {
    return (unsigned)strtoul(text_of(change, "id") + 1, NULL, 10);
}

static int compare_texts(const void *a, const void *b) {
    const char *const *left = a;
    const char *const *right = b;

    return strcmp(*left, *right);
}

/* sorted - an array of strings in order */
static json_t *sorted(struct arena *arena, const json_t *array) {
    size_t count = json_array_size(array);
    const char **texts = arena_array(arena, count + 1, sizeof *texts);
    json_t *result = json_array();

    for (size_t i = 0; i < count; i++)
        texts[i] = json_string_value(json_array_get(array, i));
    if (count > 0)
        qsort(texts, count, sizeof *texts, compare_texts);
    for (size_t i = 0; i < count; i++)
        json_array_append_new(result, json_string(texts[i]));
    return result;
}

/* swap_text - let an array say one text for another */
static void swap_text(json_t *array, const char *before, const char *after) {
    for (size_t i = 0; i < json_array_size(array); i++)
        if (strcmp(json_string_value(json_array_get(array, i)), before) == 0)
            json_array_set_new(array, i, json_string(after));
}

/* swap_value - let a key that has one text as its value have another */
static void swap_value(json_t *object, const char *key, const char *before, const char *after) {
    const char *value = text_of(object, key);

    if (value != NULL && strcmp(value, before) == 0)
        json_object_set_new(object, key, json_string(after));
}

static void rename_key(json_t *object, const char *before, const char *after) {
    json_t *value = json_incref(json_object_get(object, before));

    json_object_del(object, before);
    json_object_set_new(object, after, value);
}

/* One form ------------------------------------------------------------------------------ */

/* add_rules - rules by id, each with the id of the one it is in */
static void add_rules(struct arena *arena, json_t *rules, const json_t *array, json_t *within);

static void add_rule(struct arena *arena, json_t *rules, json_t *rule, json_t *within,
                     bool with_children) {
    json_t *copy = json_copy(rule);
    const char *const inside[] = {"alternatives", "rules"};

    json_object_set_new(copy, "within", within);
    for (size_t i = 0; i < 2; i++) {
        const json_t *children = json_object_get(rule, inside[i]);

        json_object_del(copy, inside[i]);
        if (with_children && children != NULL)
            add_rules(arena, rules, children, json_object_get(rule, "id"));
    }
    if (json_object_get(copy, "groups") != NULL) {
        json_object_set_new(copy, "groups", sorted(arena, json_object_get(rule, "groups")));
        json_object_set_new(copy, "units", sorted(arena, json_object_get(rule, "units")));
    }
    json_object_set_new(rules, text_of(rule, "id"), copy);
}

static void add_rules(struct arena *arena, json_t *rules, const json_t *array, json_t *within) {
    for (size_t i = 0; i < json_array_size(array); i++)
        add_rule(arena, rules, json_array_get(array, i),
                 within == NULL ? json_null() : json_incref(within), true);
}

/* spread_outcomes - outcomes and criteria of a unit by their numbers */
static void spread_outcomes(json_t *unit) {
    json_t *outcomes = json_object(), *criteria = json_object();
    const json_t *list = json_object_get(unit, "outcomes");

    for (size_t i = 0; i < json_array_size(list); i++) {
        json_t *outcome = json_copy(json_array_get(list, i));
        const json_t *its = json_object_get(json_array_get(list, i), "criteria");

        for (size_t j = 0; j < json_array_size(its); j++)
            json_object_set(criteria, text_of(json_array_get(its, j), "number"),
                            json_array_get(its, j));
        json_object_del(outcome, "criteria");
        json_object_set_new(outcomes, text_of(outcome, "number"), outcome);
    }
    json_object_set_new(unit, "outcomes", outcomes);
    json_object_set_new(unit, "criteria", criteria);
}

static void add_unit(struct arena *arena, json_t *units, json_t *unit) {
    json_t *copy = json_copy(unit);

    spread_outcomes(copy);
    json_object_del(copy, "group");
    json_object_del(copy, "facts");
    json_object_set_new(copy, "groups", sorted(arena, json_object_get(unit, "groups")));
    json_object_set_new(units, text_of(unit, "urn"), copy);
}

static void add_group(json_t *groups, json_t *group) {
    json_t *copy = json_copy(group);

    json_object_del(copy, "units");
    json_object_set_new(groups, text_of(group, "letter"), copy);
}

/* join_facts - facts of one element as one */
static json_t *join_facts(struct arena *arena, const json_t *facts) {
    json_t *items = json_array(), *item = NULL;
    json_int_t last = -1;

    for (size_t i = 0; i < json_array_size(facts); i++) {
        const json_t *fact = json_array_get(facts, i);
        const char *name = text_of(fact, "name"), *dot = strchr(name, '.');
        const char *element = arena_copy(arena, name, (size_t)(dot - name));
        json_int_t number = json_integer_value(json_object_get(fact, "item"));

        if (item == NULL || number != last || strcmp(text_of(item, "element"), element) != 0 ||
            strcmp(element, "qualification") == 0) {
            item = json_object();
            json_object_set_new(item, "element", json_string(element));
            json_object_set_new(item, "attributes", json_object());
            if (text_of(fact, "unit") != NULL)
                json_object_set(item, "unit", json_object_get(fact, "unit"));
            json_array_append_new(items, item);
        }
        last = number;
        json_object_set(json_object_get(item, "attributes"), dot + 1,
                        json_object_get(fact, "value"));
    }
    return items;
}

/* normalise - what is by place becomes by name */
static void normalise(struct arena *arena, json_t *spec) {
    json_t *units = json_object(), *groups = json_object(), *rules = json_object();
    const json_t *unit_list = json_object_get(spec, "units");
    const json_t *group_list = json_object_get(spec, "groups");

    for (size_t i = 0; i < json_array_size(unit_list); i++) {
        json_t *unit = json_array_get(unit_list, i), *letters = json_array();

        for (size_t g = 0; g < json_array_size(group_list); g++) {
            const json_t *group = json_array_get(group_list, g);
            const json_t *members = json_object_get(group, "units");

            for (size_t m = 0; m < json_array_size(members); m++)
                if (json_equal(json_array_get(members, m), json_object_get(unit, "urn")))
                    json_array_append(letters, json_object_get(group, "letter"));
        }
        json_object_set_new(unit, "groups", letters);
        add_unit(arena, units, unit);
    }
    for (size_t g = 0; g < json_array_size(group_list); g++)
        add_group(groups, json_array_get(group_list, g));
    add_rules(arena, rules, json_object_get(spec, "rules"), NULL);
    json_object_set_new(spec, "units", units);
    json_object_set_new(spec, "groups", groups);
    json_object_set_new(spec, "rules", rules);
    json_object_set_new(spec, "facts", join_facts(arena, json_object_get(spec, "facts")));
}

/* sort_facts - facts in the order of their texts */
static void sort_facts(struct arena *arena, json_t *spec) {
    const json_t *facts = json_object_get(spec, "facts");
    json_t *texts = json_array(), *order;

    for (size_t i = 0; i < json_array_size(facts); i++) {
        char *text = json_dumps(json_array_get(facts, i), JSON_SORT_KEYS);

        json_array_append_new(texts, json_string(text));
        free(text);
    }
    order = sorted(arena, texts);
    json_decref(texts);
    json_object_set_new(spec, "facts", order);
}

/* sort_words - what names groups and units, in order, after any were given other names */
static void sort_words(struct arena *arena, json_t *objects) {
    static const char *const keys[] = {"groups", "units"};
    const char *name;
    json_t *object;

    json_object_foreach(objects, name, object) for (size_t i = 0; i < 2; i++) {
        json_t *words = json_object_get(object, keys[i]);

        if (words != NULL)
            json_object_set_new(object, keys[i], sorted(arena, words));
    }
}

/* Names ------------------------------------------------------------------------------------ */

static void reletter(json_t *spec, const char *before, const char *after) {
    const char *key;
    json_t *object;

    rename_key(json_object_get(spec, "groups"), before, after);
    json_object_foreach(json_object_get(spec, "groups"), key, object) {
        swap_value(object, "letter", before, after);
        swap_value(object, "within", before, after);
    }
    json_object_foreach(json_object_get(spec, "units"), key, object)
        swap_text(json_object_get(object, "groups"), before, after);
    json_object_foreach(json_object_get(spec, "rules"), key, object)
        swap_text(json_object_get(object, "groups"), before, after);
}

static void replace_unit(json_t *spec, const char *before, const char *after) {
    json_t *facts = json_object_get(spec, "facts"), *object;
    const char *key;

    rename_key(json_object_get(spec, "units"), before, after);
    json_object_foreach(json_object_get(spec, "units"), key, object)
        swap_value(object, "urn", before, after);
    json_object_foreach(json_object_get(spec, "rules"), key, object) {
        swap_text(json_object_get(object, "units"), before, after);
        swap_value(object, "unit", before, after);
    }
    for (size_t i = 0; i < json_array_size(facts); i++)
        swap_value(json_array_get(facts, i), "unit", before, after);
}

static void rename_rule(json_t *spec, const char *before, const char *after) {
    const char *key;
    json_t *object;

    rename_key(json_object_get(spec, "rules"), before, after);
    json_object_foreach(json_object_get(spec, "rules"), key, object) {
        swap_value(object, "id", before, after);
        swap_value(object, "within", before, after);
    }
}

static void apply_names(json_t *spec, const json_t *changes, const json_t *change) {
    const char *before = text_of(change, "old"), *after = text_of(change, "new");

    if (id_of(change) == CHANGE_GROUP_RELETTERED) {
        reletter(spec, before, after);
    } else if (id_of(change) == CHANGE_UNIT_REPLACED) {
        replace_unit(spec, before, after);
        for (size_t i = 0; i < json_array_size(changes); i++)
            swap_value(json_object_get(json_array_get(changes, i), "from"), "unit", before, after);
    } else if (id_of(change) == CHANGE_RULE_RENAMED) {
        rename_rule(spec, before, after);
    }
}

/* Fields ------------------------------------------------------------------------------------- */

/* Ids of a stretch, and the key whose value they change. */
struct field {
    unsigned first, last;
    const char *key;
    bool is_figure;
};

/* set_field - the new value of a change, at its key */
static void set_field(json_t *object, const struct field *fields, size_t count,
                      const json_t *change) {
    const char *value = text_of(change, "new");

    for (size_t i = 0; i < count; i++) {
        if (id_of(change) < fields[i].first || id_of(change) > fields[i].last)
            continue;
        if (value == NULL)
            json_object_set_new(object, fields[i].key, json_null());
        else if (fields[i].is_figure)
            json_object_set_new(object, fields[i].key, json_integer(strtol(value, NULL, 10)));
        else
            json_object_set_new(object, fields[i].key, json_string(value));
    }
}

static void apply_spec_field(json_t *spec, const json_t *change) {
    static const struct field fields[] = {
        {601, 601, "number", false},       {602, 602, "version", false}, {603, 603, "title", false},
        {604, 604, "organisation", false}, {605, 608, "level", false},   {609, 612, "credit", true},
        {613, 616, "glh", true},           {617, 620, "tqt", true}};
    json_t *dates = json_object_get(spec, "dates");
    const char *value = text_of(change, "new");
    char key[32] = {0};

    set_field(spec, fields, sizeof fields / sizeof fields[0], change);
    if (id_of(change) < 650 || id_of(change) > 669)
        return;
    strncpy(key, text_of(change, "subject"), sizeof key - 1);
    for (char *dash; (dash = strchr(key, '-')) != NULL;)
        *dash = '_';
    json_object_set_new(dates, key, value == NULL ? json_null() : json_string(value));
}

/* split - the words of a value */
static json_t *split(struct arena *arena, const char *value) {
    json_t *words = json_array();

    while (*value != '\0') {
        size_t length = strcspn(value, " ");

        json_array_append_new(words, json_string(arena_copy(arena, value, length)));
        value += length;
        value += strspn(value, " ");
    }
    return words;
}

static void apply_unit_field(struct arena *arena, json_t *spec, const json_t *change) {
    static const struct field fields[] = {{676, 679, "level", false},
                                          {680, 683, "credit", true},
                                          {684, 687, "glh", true},
                                          {688, 688, "title", false},
                                          {689, 689, "unit_number", false},
                                          {690, 690, "assessment", false},
                                          {691, 691, "summary_digest", false}};
    json_t *unit = json_object_get(json_object_get(spec, "units"), text_of(change, "subject"));

    if (unit == NULL)
        return;
    set_field(unit, fields, sizeof fields / sizeof fields[0], change);
    switch (id_of(change)) {
    case CHANGE_UNIT_MOVED:
    case CHANGE_UNIT_MADE_MANDATORY:
    case CHANGE_UNIT_MADE_OPTIONAL:
    case CHANGE_UNIT_LISTED:
    case CHANGE_UNIT_UNLISTED:
        json_object_set_new(unit, "groups", split(arena, text_of(change, "new")));
        break;
    default:
        break;
    }
}

static void apply_group_field(json_t *spec, const json_t *change) {
    static const struct field fields[] = {{702, 702, "title", false}, {707, 707, "within", false}};
    json_t *group = json_object_get(json_object_get(spec, "groups"), text_of(change, "subject"));
    unsigned id = id_of(change);

    if (group == NULL)
        return;
    set_field(group, fields, sizeof fields / sizeof fields[0], change);
    if (id == CHANGE_GROUP_MADE_MANDATORY || id == CHANGE_GROUP_MADE_OPTIONAL)
        json_object_set_new(group, "mandatory", json_boolean(id == CHANGE_GROUP_MADE_MANDATORY));
    if (id == CHANGE_GROUP_STOPPED_COUNTING || id == CHANGE_GROUP_STARTED_COUNTING)
        json_object_set_new(group, "counts", json_boolean(id == CHANGE_GROUP_STARTED_COUNTING));
}

/* Wholes -------------------------------------------------------------------------------------- */

/* remove_facts - the elements of a unit; contradictions are changes of their own */
static void remove_facts(json_t *spec, const char *urn) {
    json_t *facts = json_object_get(spec, "facts");

    for (size_t i = json_array_size(facts); i-- > 0;) {
        const json_t *fact = json_array_get(facts, i);

        if (text_of(fact, "unit") != NULL && strcmp(text_of(fact, "unit"), urn) == 0 &&
            strcmp(text_of(fact, "element"), "stated") != 0)
            json_array_remove(facts, i);
    }
}

/* remove_rule - a rule and those in it */
static void remove_rule(json_t *rules, const char *id) {
    bool removed = true;

    json_object_del(rules, id);
    while (removed) {
        const char *key, *gone = NULL;
        json_t *rule;

        json_object_foreach(rules, key, rule) {
            const char *within = text_of(rule, "within");

            if (within != NULL && json_object_get(rules, within) == NULL)
                gone = key;
        }
        removed = gone != NULL;
        if (removed)
            json_object_del(rules, gone);
    }
}

static void apply_whole(struct arena *arena, json_t *spec, const json_t *change, bool adding) {
    json_t *units = json_object_get(spec, "units"), *groups = json_object_get(spec, "groups");
    json_t *rules = json_object_get(spec, "rules");
    const char *subject = text_of(change, "subject");
    json_t *to = json_object_get(change, "to");
    bool has_from = !json_is_null(json_object_get(change, "from")), has_to = !json_is_null(to);
    bool is_rule = strcmp(text_of(change, "area"), "rules") == 0;

    switch (id_of(change)) {
    case CHANGE_UNIT_ADDED:
        if (adding) {
            add_unit(arena, units, to);
            json_array_extend(json_object_get(spec, "facts"), json_object_get(to, "facts"));
        }
        return;
    case CHANGE_UNIT_REMOVED:
        if (!adding) {
            remove_facts(spec, subject);
            json_object_del(units, subject);
        }
        return;
    case CHANGE_GROUP_ADDED:
        if (adding)
            add_group(groups, to);
        return;
    case CHANGE_GROUP_REMOVED:
        if (!adding)
            json_object_del(groups, subject);
        return;
    default:
        break;
    }
    if (is_rule && has_from && !has_to && !adding)
        remove_rule(rules, subject);
    if (is_rule && has_to && adding)
        add_rule(arena, rules, to, json_incref(json_object_get(to, "within")), !has_from);
}

/* move_rule - before anything is removed, lest what was moved out of it go too */
static void move_rule(json_t *spec, const json_t *change) {
    json_t *rule;

    if (id_of(change) != CHANGE_RULE_MOVED)
        return;
    rule = json_object_get(json_object_get(spec, "rules"), text_of(change, "subject"));
    json_object_set_new(rule, "within", json_null());
}

/* Facts ---------------------------------------------------------------------------------------- */

static bool is_fact(const json_t *thing) {
    return json_object_get(thing, "element") != NULL;
}

static void apply_fact(json_t *spec, const json_t *change) {
    json_t *facts = json_object_get(spec, "facts");
    json_t *from = json_object_get(change, "from"), *to = json_object_get(change, "to");

    if (is_fact(from)) {
        size_t at = 0;

        while (at < json_array_size(facts) && !json_equal(json_array_get(facts, at), from))
            at++;
        if (at == json_array_size(facts))
            return; /* another change of the same element has been made */
        json_array_remove(facts, at);
    } else if (is_fact(to)) {
        /* Both attributes of an entry may be new; it is one element all the same. */
        for (size_t i = 0; i < json_array_size(facts); i++)
            if (strcmp(text_of(to, "element"), "entry") == 0 &&
                json_equal(json_array_get(facts, i), to))
                return;
    }
    if (is_fact(to))
        json_array_append(facts, to);
}

/* Outcomes and criteria --------------------------------------------------------------------------
 */

/* The changes of the outcomes and criteria of one unit. */
struct outline_changes {
    struct arena *arena;
    const char *urn;
    const json_t *changes;
};

/* detail - what follows the reference of the unit in a subject; NULL for another subject */
static const char *detail(const struct outline_changes *all, const json_t *change) {
    const char *subject = text_of(change, "subject");
    size_t length = strlen(all->urn);

    if (strcmp(text_of(change, "area"), "criteria") != 0 || strncmp(subject, all->urn, length) != 0)
        return NULL;
    return subject[length] == ' ' ? subject + length + 1 : subject + length;
}

/* is_removed - whether an outcome or criterion of a number is gone */
static bool is_removed(const struct outline_changes *all, unsigned id, const char *number) {
    for (size_t i = 0; i < json_array_size(all->changes); i++) {
        const json_t *change = json_array_get(all->changes, i);
        const char *found = detail(all, change);

        if (found != NULL && id_of(change) == id && strcmp(found, number) == 0)
            return true;
    }
    return false;
}

/* new_number - the number that another has become, moved or renumbered; NULL when it is as it was
 */
static const char *new_number(const struct outline_changes *all, unsigned moved,
                              const char *number) {
    for (size_t i = 0; i < json_array_size(all->changes); i++) {
        const json_t *change = json_array_get(all->changes, i);
        const json_t *list = json_object_get(change, "renumbered");

        if (detail(all, change) == NULL)
            continue;
        if (id_of(change) == moved && strcmp(text_of(change, "old"), number) == 0)
            return text_of(change, "new");
        for (size_t j = 0; j < json_array_size(list); j++)
            if (strcmp(text_of(json_array_get(list, j), "old"), number) == 0)
                return text_of(json_array_get(list, j), "new");
    }
    return NULL;
}

static json_t *numbered(json_t *object, const char *number) {
    json_t *copy = json_copy(object);

    json_object_set_new(copy, "number", json_string(number));
    return copy;
}

/* surviving_outcomes - outcomes under their new numbers */
static json_t *surviving_outcomes(const struct outline_changes *all, json_t *outcomes) {
    json_t *result = json_object(), *outcome;
    const char *number;

    json_object_foreach(outcomes, number, outcome) {
        const char *becomes = new_number(all, CHANGE_OUTCOME_MOVED, number);

        if (becomes == NULL)
            becomes = number;
        if (!is_removed(all, CHANGE_OUTCOME_REMOVED, number))
            json_object_set_new(result, becomes, numbered(outcome, becomes));
    }
    return result;
}

static json_t *surviving_criteria(const struct outline_changes *all, json_t *criteria) {
    json_t *result = json_object(), *criterion;
    const char *number;

    json_object_foreach(criteria, number, criterion) {
        const char *becomes = new_number(all, CHANGE_CRITERION_MOVED, number);
        const char *dot = strchr(number, '.');
        const char *outcome = arena_copy(all->arena, number, (size_t)(dot - number));
        const char *other = new_number(all, CHANGE_OUTCOME_MOVED, outcome);

        if (is_removed(all, CHANGE_CRITERION_REMOVED, number) ||
            (becomes == NULL && is_removed(all, CHANGE_OUTCOME_REMOVED, outcome)))
            continue;
        if (becomes == NULL)
            becomes = arena_format(all->arena, "%s%s", other == NULL ? outcome : other, dot);
        json_object_set_new(result, becomes, numbered(criterion, becomes));
    }
    return result;
}

/* put_new - what was added or says something else */
static void put_new(const struct outline_changes *all, json_t *unit) {
    for (size_t i = 0; i < json_array_size(all->changes); i++) {
        const json_t *change = json_array_get(all->changes, i);
        json_t *to = json_object_get(change, "to");
        json_t *whole;

        if (detail(all, change) == NULL || json_is_null(to))
            continue;
        switch (id_of(change)) {
        case CHANGE_OUTCOME_ADDED:
        case CHANGE_OUTCOME_REWORDED:
            whole = json_pack("{s:[O]}", "outcomes", to);
            spread_outcomes(whole);
            json_object_update(json_object_get(unit, "outcomes"),
                               json_object_get(whole, "outcomes"));
            if (id_of(change) == CHANGE_OUTCOME_ADDED)
                json_object_update(json_object_get(unit, "criteria"),
                                   json_object_get(whole, "criteria"));
            json_decref(whole);
            break;
        case CHANGE_CRITERION_ADDED:
        case CHANGE_CRITERION_REWORDED:
        case CHANGE_CRITERION_VERB_CHANGED:
            json_object_set_new(json_object_get(unit, "criteria"), text_of(to, "number"),
                                json_copy(to));
            break;
        default:
            break;
        }
    }
}

static void apply_outlines(struct arena *arena, json_t *spec, const json_t *changes) {
    struct outline_changes all = {arena, NULL, changes};
    json_t *unit;

    json_object_foreach(json_object_get(spec, "units"), all.urn, unit) {
        json_t *outcomes = surviving_outcomes(&all, json_object_get(unit, "outcomes"));
        json_t *criteria = surviving_criteria(&all, json_object_get(unit, "criteria"));

        json_object_set_new(unit, "outcomes", outcomes);
        json_object_set_new(unit, "criteria", criteria);
        put_new(&all, unit);
    }
}

/* All --------------------------------------------------------------------------------------------
 */

void apply_changes(struct arena *arena, json_t *spec, json_t *changes) {
    size_t count = json_array_size(changes);

    normalise(arena, spec);
    for (size_t i = 0; i < count; i++)
        apply_names(spec, changes, json_array_get(changes, i));
    for (size_t i = 0; i < count; i++)
        move_rule(spec, json_array_get(changes, i));
    for (size_t i = 0; i < count; i++)
        apply_whole(arena, spec, json_array_get(changes, i), false);
    if (count > 0)
        apply_outlines(arena, spec, changes);
    for (size_t i = 0; i < count; i++)
        apply_whole(arena, spec, json_array_get(changes, i), true);
    for (size_t i = 0; i < count; i++) {
        const json_t *change = json_array_get(changes, i);

        apply_spec_field(spec, change);
        apply_unit_field(arena, spec, change);
        apply_group_field(spec, change);
        apply_fact(spec, change);
    }
    sort_words(arena, json_object_get(spec, "units"));
    sort_words(arena, json_object_get(spec, "rules"));
    sort_facts(arena, spec);
}
