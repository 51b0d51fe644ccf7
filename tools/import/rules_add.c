/* rules_add.c - name rules and put them into the draft */
#include <string.h>

#include "import/rules.h"

/* More groups than this are not all named in an id. */
#define NAMED_GROUPS 8

struct span rules_span(const struct rules *rules, const struct word_token *token) {
    return import_line(rules->import, token->line).span;
}

struct datum rules_number(const struct rules *rules, const struct word_token *token,
                          int64_t number) {
    if (number == UNNAMED)
        return (struct datum){0};
    return (struct datum){arena_format(rules->import->arena, "%lld", (long long)number),
                          rules_span(rules, token)};
}

/* Names ---------------------------------------------------------------------- */

/* is_every - whether a selection is of all the groups of one kind */
static bool is_every(const struct draft *draft, const struct selection *selection, bool mandatory) {
    if (selection->groups == NULL)
        return false;
    for (size_t i = 0; i < draft->group_count; i++)
        if (selection->groups[i] != (draft->groups[i].mandatory == mandatory))
            return false;
    return true;
}

/* add_letters - the letters of the groups that are selected, as an id has them */
static void add_letters(struct text *id, const struct draft *draft,
                        const struct selection *selection) {
    if (selection->group_count > NAMED_GROUPS)
        return;
    for (size_t i = 0; i < draft->group_count; i++) {
        if (!selection->groups[i])
            continue;
        text_add_char(id, '-');
        for (const char *at = draft->groups[i].letter.value; at != NULL && *at != '\0'; at++)
            text_add_char(id, *at >= 'A' && *at <= 'Z' ? (char)(*at + ('a' - 'A')) : *at);
    }
}

/* has_no_letter - whether the only group selected is one that no letter is printed of */
static bool has_no_letter(const struct draft *draft, const struct selection *selection) {
    for (size_t i = 0; i < draft->group_count; i++)
        if (selection->groups[i])
            return selection->group_count == 1 && draft->groups[i].letter.value != NULL &&
                   strcmp(draft->groups[i].letter.value, "M") == 0;
    return false;
}

/* rule_name - what a rule is about, as its id: "group-a-credit", "mandatory-units" */
static const char *rule_name(const struct rules *rules, const struct selection *selection,
                             enum qual_measure measure) {
    const struct draft *draft = rules->import->draft;
    struct text id = {.arena = rules->import->arena};
    bool level = selection->level_min != NULL || selection->level_max != NULL;

    if (selection->groups == NULL && selection->units.count > 0)
        text_add(&id, "named");
    else if (selection->groups == NULL)
        text_add(&id, level ? "level" : "total");
    else if (has_no_letter(draft, selection))
        text_add(&id, "mandatory");
    else if (selection->optional_units && is_every(draft, selection, false))
        text_add(&id, "optional");
    else {
        text_add(&id, selection->group_count == 1 ? "group" : "groups");
        add_letters(&id, draft, selection);
    }
    if (level && selection->groups != NULL)
        text_add(&id, "-level");
    text_add(&id, measure == QUAL_MEASURE_UNITS     ? "-units"
                  : measure == QUAL_MEASURE_CREDITS ? "-credit"
                                                    : "-hours");
    text_add_char(&id, '\0');
    return id.bytes;
}

/* Adding ------------------------------------------------------------------------- */

/* rule_list - where rules are put now */
static struct draft_rule *rule_list(const struct rules *rules, size_t *count) {
    *count = rules->open != NULL ? rules->open->count : rules->import->draft->rule_count;
    return rules->open != NULL ? rules->open->rules : rules->import->draft->rules;
}

/* unique_id - an id, with a number behind it when it is taken */
static const char *unique_id(struct rules *rules, const char *id) {
    const char *unique = id;
    size_t found;

    rules->ids.arena = rules->import->arena;
    found = name_index_find(&rules->ids, id);
    if (found == NAME_NONE) {
        rules->next = arena_grow(rules->import->arena, rules->next, rules->next_count,
                                 &rules->next_capacity, sizeof *rules->next);
        rules->next[rules->next_count] = 2;
        name_index_add(&rules->ids, id, rules->next_count++);
        return id;
    }
    do
        unique = arena_format(rules->import->arena, "%s-%zu", id, rules->next[found]++);
    while (name_index_find(&rules->ids, unique) != NAME_NONE);
    return unique_id(rules, unique);
}

static bool same_text(const char *a, const char *b) {
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool holds(const struct data *data, const char *value) {
    for (size_t i = 0; i < data->count; i++)
        if (strcmp(data->items[i].value, value) == 0)
            return true;
    return false;
}

/* same_data - whether two lists name the same, in whatever order */
static bool same_data(const struct data *a, const struct data *b) {
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++)
        if (!holds(b, a->items[i].value))
            return false;
    return true;
}

/* find_same - the rule that counts the same as another; NULL when there is none */
static struct draft_rule *find_same(const struct rules *rules, const struct draft_rule *rule) {
    size_t count;
    struct draft_rule *list = rule_list(rules, &count);

    for (size_t i = 0; i < count; i++)
        if (list[i].kind == rule->kind && list[i].measure == rule->measure &&
            same_data(&list[i].groups, &rule->groups) && same_data(&list[i].units, &rule->units) &&
            same_text(list[i].unit.value, rule->unit.value) &&
            same_text(list[i].level_min.value, rule->level_min.value) &&
            same_text(list[i].level_max.value, rule->level_max.value))
            return &list[i];
    return NULL;
}

void rules_add(struct rules *rules, struct draft_rule rule) {
    struct pathway *open = rules->open;

    rules->read++;
    if (find_same(rules, &rule) != NULL)
        return;
    rule.id = unique_id(rules, rule.id);
    if (open == NULL) {
        *draft_add_rule(rules->import->draft) = rule;
        return;
    }
    open->rules = arena_grow(rules->import->arena, open->rules, open->count, &open->capacity,
                             sizeof *open->rules);
    open->rules[open->count++] = rule;
}

/* join_bound - state a bound of a rule again; a finding when it differs */
static void join_bound(const struct rules *rules, const struct draft_rule *rule,
                       struct datum *bound, struct datum again, const char *name) {
    struct finding *finding;

    if (again.value == NULL)
        return;
    if (bound->value == NULL) {
        *bound = again;
        return;
    }
    if (strcmp(bound->value, again.value) == 0)
        return;
    finding = finding_add(rules->import->findings, 541,
                          (struct place){rules->import->document->source, again.at},
                          "the %s of rule '%s' is %s here and %s above, which is kept", name,
                          rule->id, again.value, bound->value);
    finding->subject = rule->id;
    finding->also_message = "stated here first";
    finding->also = (struct place){rules->import->document->source, bound->at};
}

/* add_or_join - put a rule into the draft unless it is there */
static void add_or_join(struct rules *rules, const struct draft_rule *rule) {
    struct draft_rule *same = find_same(rules, rule);

    if (same == NULL) {
        rules_add(rules, *rule);
        return;
    }
    rules->read++;
    join_bound(rules, same, &same->min, rule->min, "minimum");
    join_bound(rules, same, &same->max, rule->max, "maximum");
}

/* Amounts --------------------------------------------------------------------------- */

/* member_count - how many units the groups of a selection have together */
static size_t member_count(const struct draft *draft, const struct selection *selection) {
    size_t count = 0;

    for (size_t i = 0; selection->groups != NULL && i < draft->group_count; i++)
        if (selection->groups[i])
            count += draft->groups[i].members.count;
    return count;
}

/* is_all - whether an amount is of every unit: "all", or a number that is all there are */
static bool is_all(const struct draft *draft, const struct quantity *quantity,
                   const struct selection *selection) {
    if (quantity->all)
        return true;
    return quantity->measure == QUAL_MEASURE_UNITS && !quantity->bounded &&
           is_every(draft, selection, true) && quantity->min > 0 &&
           (quantity->definite || (size_t)quantity->min >= member_count(draft, selection));
}

/* check_count - a finding when a sentence names another number of units than the table has */
static void check_count(const struct rules *rules, const struct word_token *token,
                        const struct quantity *quantity, const struct selection *selection) {
    const struct draft *draft = rules->import->draft;
    size_t count = selection->groups == NULL ? draft->unit_count : member_count(draft, selection);

    if (quantity->min == UNNAMED || (size_t)quantity->min == count)
        return;
    finding_add(rules->import->findings, 542,
                (struct place){rules->import->document->source, rules_span(rules, token)},
                "the sentence names %lld units, and the table has %zu", (long long)quantity->min,
                count);
}

static struct datum level_datum(const struct rules *rules, const struct word_token *token,
                                const char *level) {
    struct datum datum = {.value = level};

    if (level != NULL)
        datum.at = rules_span(rules, token);
    return datum;
}

/* add_amount - the rule of an amount over a selection as it is */
static void add_amount(struct rules *rules, const struct word_token *token,
                       const struct quantity *quantity, const struct selection *selection) {
    const struct draft *draft = rules->import->draft;
    struct draft_rule rule = {.at = rules_span(rules, token), .within = DRAFT_COMMON};

    rule.id = rule_name(rules, selection, quantity->measure);
    rule.units = selection->units;
    rule.level_min = level_datum(rules, token, selection->level_min);
    rule.level_max = level_datum(rules, token, selection->level_max);
    for (size_t i = 0; selection->groups != NULL && i < draft->group_count; i++)
        if (selection->groups[i])
            draft_add_datum(rules->import->draft, &rule.groups,
                            (struct datum){draft->groups[i].letter.value, rule.at});
    if (is_all(draft, quantity, selection)) {
        rule.kind = QUAL_RULE_ALL;
        check_count(rules, token, quantity, selection);
    } else {
        rule.kind = QUAL_RULE_AMOUNT;
        rule.measure = quantity->measure;
        rule.min = rules_number(rules, token, quantity->min);
        rule.max = rules_number(rules, token, quantity->max);
    }
    add_or_join(rules, &rule);
}

void rules_add_amount(struct rules *rules, const struct word_token *token,
                      const struct quantity *quantity, const struct selection *selection) {
    const struct draft *draft = rules->import->draft;
    struct selection one = *selection;

    if (!selection->each) {
        add_amount(rules, token, quantity, selection);
        return;
    }
    for (size_t i = 0; i < draft->group_count; i++) {
        bool meant = selection->groups != NULL ? selection->groups[i] : !draft->groups[i].mandatory;

        if (!meant)
            continue;
        rules_select_group(rules, i, &one);
        one.optional_units = false;
        add_amount(rules, token, quantity, &one);
    }
}

/* Alternatives -------------------------------------------------------------------------- */

struct choice_set *rules_new_set(struct rules *rules, struct span at) {
    struct choice_set *set;

    rules->sets = arena_grow(rules->import->arena, rules->sets, rules->set_count,
                             &rules->set_capacity, sizeof *rules->sets);
    set = &rules->sets[rules->set_count++];
    *set = (struct choice_set){.at = at};
    return set;
}

struct pathway *rules_new_pathway(struct rules *rules, struct choice_set *set, struct span at) {
    struct pathway *pathway;

    set->pathways = arena_grow(rules->import->arena, set->pathways, set->count, &set->capacity,
                               sizeof *set->pathways);
    pathway = &set->pathways[set->count++];
    *pathway = (struct pathway){.at = at};
    return pathway;
}

/* add_pathway - an alternative with its rules; a finding when it has none */
static void add_pathway(struct rules *rules, const struct pathway *pathway, size_t within,
                        size_t number) {
    struct draft *draft = rules->import->draft;
    const char *id = unique_id(rules, arena_format(rules->import->arena, "pathway-%zu", number));
    size_t index = draft->rule_count;
    struct draft_rule *rule;

    if (pathway->count == 0) {
        finding_add(rules->import->findings, 540,
                    (struct place){rules->import->document->source, pathway->at},
                    "no rule of this pathway was understood; it is left out");
        return;
    }
    rule = draft_add_rule(draft);
    rule->kind = QUAL_RULE_PATHWAY;
    rule->id = id;
    rule->title = pathway->title;
    rule->within = within;
    rule->at = pathway->at;
    for (size_t i = 0; i < pathway->count; i++) {
        rule = draft_add_rule(draft);
        *rule = pathway->rules[i];
        rule->within = index;
    }
}

void rules_add_sets(struct rules *rules) {
    struct draft *draft = rules->import->draft;
    size_t number = 1;

    rules->open = NULL;
    for (size_t i = 0; i < rules->set_count; i++) {
        const struct choice_set *set = &rules->sets[i];
        size_t index = draft->rule_count, filled = 0;
        struct draft_rule *rule;

        for (size_t j = 0; j < set->count; j++)
            filled += set->pathways[j].count > 0;
        if (set->count == 0)
            continue;
        if (filled > 0) {
            const char *id = unique_id(rules, "pathways");

            rule = draft_add_rule(draft);
            rule->kind = QUAL_RULE_PATHWAYS;
            rule->id = id;
            rule->at = set->at;
        }
        for (size_t j = 0; j < set->count; j++)
            add_pathway(rules, &set->pathways[j], index, number++);
    }
}
