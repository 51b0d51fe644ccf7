/* verify_rule.c - compare the rules of combination of an image with the XML */
#include "compile/verify_rule.h"

#include <string.h>

#include "compile/verify_plan.h"

/* Words and the numbers that the image has for them. */
struct word_value {
    const char *word;
    unsigned value;
};

static const struct word_value kinds[] = {
    {"amount", QUAL_RULE_AMOUNT},     {"all", QUAL_RULE_ALL},
    {"at-most", QUAL_RULE_AT_MOST},   {"requires", QUAL_RULE_REQUIRES},
    {"pathways", QUAL_RULE_PATHWAYS}, {"pathway", QUAL_RULE_PATHWAY},
};

static const struct word_value measures[] = {
    {"units", QUAL_MEASURE_UNITS},
    {"credits", QUAL_MEASURE_CREDITS},
    {"hours", QUAL_MEASURE_HOURS},
};

static const struct word_value ways[] = {
    {"assessed", QUAL_GAINED_ASSESSED}, {"rpl", QUAL_GAINED_RPL},
    {"transfer", QUAL_GAINED_TRANSFER}, {"exemption", QUAL_GAINED_EXEMPTION},
    {"imported", QUAL_GAINED_IMPORTED},
};

#define WORDS(table) (table), sizeof(table) / sizeof((table)[0])

/* value_of - the number of a word; 'none' for NULL or a word that is not in the table */
static unsigned value_of(const struct word_value *table, size_t count, const char *word,
                         size_t length, unsigned none) {
    for (size_t i = 0; word != NULL && i < count; i++)
        if (strlen(table[i].word) == length && memcmp(table[i].word, word, length) == 0)
            return table[i].value;
    return none;
}

/* cut_word - the next word of a list and its length; NULL after the last */
static const char *cut_word(const char **list, size_t *length) {
    const char *word = *list;

    if (word == NULL || *word == '\0')
        return NULL;
    *length = strcspn(word, " ");
    *list = word + *length + (word[*length] == ' ');
    return word;
}

/* is_word - whether a text is a word that was cut from a list */
static bool is_word(const char *text, const char *word, size_t length) {
    return strlen(text) == length && memcmp(text, word, length) == 0;
}

/* compare_choices - the groups named, then the units named */
static void compare_choices(struct verification *verification, const xmlNode *node,
                            qual_rule rule) {
    const char *groups = attribute_text(verification, node, "groups");
    const char *units = attribute_text(verification, node, "units");
    uint32_t spec = verification->spec.row, index = 0, count = qual_rule_choice_count(rule);
    const char *word;
    size_t length = 0;

    for (; (word = cut_word(&groups, &length)) != NULL; index++) {
        qual_group group;
        qual_unit unit;

        if (index >= count || !qual_rule_choice_group(rule, index, &group) ||
            qual_rule_choice_unit(rule, index, &unit) ||
            !is_word(qual_group_letter(group), word, length))
            differ(verification, node, "the tables do not choose group %.*s", (int)length, word);
    }
    for (; (word = cut_word(&units, &length)) != NULL; index++) {
        qual_group group;
        qual_unit unit;

        if (index >= count || !qual_rule_choice_unit(rule, index, &unit) ||
            qual_rule_choice_group(rule, index, &group) || qual_unit_spec(unit).row != spec ||
            !is_word(qual_unit_urn(unit).text, word, length))
            differ(verification, node, "the tables do not choose unit %.*s", (int)length, word);
    }
    same_count(verification, node, "groups and units chosen", index, count);
}

/* compare_unit - the unit that requires others */
static void compare_unit(struct verification *verification, const xmlNode *node, qual_rule rule) {
    qual_unit unit;
    bool stated = qual_rule_unit(rule, &unit);
    qual_urn urn = {""};

    if (stated)
        urn = qual_unit_urn(unit);
    same_text(verification, node, "unit", stated ? urn.text : NULL);
    if (stated && qual_unit_spec(unit).row != verification->spec.row)
        differ(verification, node, "the tables have a unit of another specification");
}

/* compare_gained - the ways of gaining that narrow the selector */
static void compare_gained(struct verification *verification, const xmlNode *node, qual_rule rule) {
    const char *list = attribute_text(verification, node, "gained");
    const char *word;
    uint32_t want = 0;
    size_t length = 0;

    while ((word = cut_word(&list, &length)) != NULL)
        want |= value_of(WORDS(ways), word, length, 0);
    if (want != qual_rule_gained(rule))
        differ(verification, node, "gained: the tables have other ways");
}

/* compare_within - the rule around; NULL for a common one */
static void compare_within(struct verification *verification, const xmlNode *node, qual_rule rule,
                           const char *around) {
    qual_rule have;
    bool within = qual_rule_within(rule, &have);

    if (within != (around != NULL) || (within && strcmp(qual_rule_id(have), around) != 0))
        differ(verification, node, "the tables have it within another rule");
}

static void compare_rule(struct verification *verification, const xmlNode *node, qual_rule rule,
                         const char *around) {
    const char *name = (const char *)node->name;
    const char *measure = attribute_text(verification, node, "measure");
    uint32_t min = 0, max = 0, n = 0;
    bool has_min = qual_rule_min(rule, &min);
    bool has_max = qual_rule_max(rule, &max);
    bool has_n = qual_rule_n(rule, &n);

    if (value_of(WORDS(kinds), name, strlen(name), UINT32_MAX) != (unsigned)qual_rule_kind(rule))
        differ(verification, node, "the tables have a rule of another kind");
    if (value_of(WORDS(measures), measure, measure == NULL ? 0 : strlen(measure),
                 QUAL_MEASURE_NONE) != (unsigned)qual_rule_measure(rule))
        differ(verification, node, "measure: the tables have another");
    same_text(verification, node, "id", qual_rule_id(rule));
    same_text(verification, node, "title", qual_rule_title(rule));
    same_figure(verification, node, "min", has_min, min);
    same_figure(verification, node, "max", has_max, max);
    same_figure(verification, node, "n", has_n, n);
    same_level(verification, node, "level-min", qual_rule_level_min(rule));
    same_level(verification, node, "level-max", qual_rule_level_max(rule));
    compare_gained(verification, node, rule);
    compare_unit(verification, node, rule);
    compare_within(verification, node, rule, around);
    compare_choices(verification, node, rule);
    verify_plan(verification, node, rule);
}

/* first_within - the first element within another; NULL when there is none */
static const xmlNode *first_within(const xmlNode *node) {
    return next_element(node->children);
}

void verify_rules(struct verification *verification, const xmlNode *node) {
    const xmlNode *rules = node;

    /* In document order, a rule before those within it; depth is the document's to choose. */
    for (node = first_within(rules); node != NULL;) {
        const xmlNode *next = first_within(node);
        const char *around =
            node->parent == rules ? NULL : attribute_text(verification, node->parent, "id");

        if (verification->rule < qual_spec_rule_count(verification->spec))
            compare_rule(verification, node, qual_spec_rule(verification->spec, verification->rule),
                         around);
        verification->rule++;

        while (next == NULL && node != rules) {
            next = next_element(node->next);
            node = node->parent;
        }
        node = next;
    }
    same_count(verification, rules, "rules", verification->rule,
               qual_spec_rule_count(verification->spec));
}
