/* vocabulary.c - the elements and attributes of specs/qualification.rnc */
#include "reader/vocabulary.h"

#include <string.h>

#include "reader/model.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* Choices ------------------------------------------------------------------ */

static const struct choice yes_or_no[] = {{"yes", 1}, {"no", 0}, {NULL, 0}};
static const struct choice schemes[] = {{"regulator", 0}, {"organisation", 1}, {NULL, 0}};
static const struct choice scales[] = {{"pass-fail", 0}, {"graded", 1}, {NULL, 0}};
static const struct choice group_kinds[] = {{"mandatory", 1}, {"optional", 0}, {NULL, 0}};
static const struct choice measures[] = {{"units", QUAL_MEASURE_UNITS},
                                         {"credits", QUAL_MEASURE_CREDITS},
                                         {"hours", QUAL_MEASURE_HOURS},
                                         {NULL, 0}};
static const struct choice ways[] = {
    {"assessed", QUAL_GAINED_ASSESSED}, {"rpl", QUAL_GAINED_RPL},
    {"transfer", QUAL_GAINED_TRANSFER}, {"exemption", QUAL_GAINED_EXEMPTION},
    {"imported", QUAL_GAINED_IMPORTED}, {NULL, 0}};
static const struct choice role_names[] = {{"assessor", 0},
                                           {"internal-quality-assurer", 1},
                                           {"external-quality-assurer", 2},
                                           {"expert-witness", 3},
                                           {NULL, 0}};
static const struct choice purposes[] = {
    {"assessing", 0}, {"assuring", 1}, {"subject", 2}, {NULL, 0}};
static const struct choice policy_kinds[] = {
    {"rpl", 0}, {"exemption", 1}, {"transfer", 2}, {"equivalence", 3}, {NULL, 0}};
static const struct choice sameness[] = {
    {"outcomes", 1}, {"criteria", 2}, {"unit-number", 4}, {NULL, 0}};
static const struct choice same_or_greater[] = {{"same-or-greater", 0}, {NULL, 0}};
static const struct choice same_or_higher[] = {{"same-or-higher", 0}, {NULL, 0}};

/* Attributes --------------------------------------------------------------- */

#define REQUIRED true
#define OPTIONAL false

#define MODEL(name, type, required, model, member)                                                 \
    { name, VALUE_##type, required, offsetof(struct model, member), NULL, NULL }
#define CHOICE(name, type, required, model, member, choices)                                       \
    { name, VALUE_##type, required, offsetof(struct model, member), NULL, choices }
#define FACT(element, name, type, required)                                                        \
    { name, VALUE_##type, required, NOT_IN_MODEL, element "." name, NULL }
#define FACT_CHOICE(element, name, type, required, choices)                                        \
    { name, VALUE_##type, required, NOT_IN_MODEL, element "." name, choices }
#define BOTH(element, name, type, required, model, member)                                         \
    { name, VALUE_##type, required, offsetof(struct model, member), element "." name, NULL }

static const struct attribute qualification_attributes[] = {
    MODEL("number", QN, REQUIRED, spec_model, number),
    MODEL("version", VERSION, OPTIONAL, spec_model, version),
    MODEL("issued", DATE, OPTIONAL, spec_model, dates[QUAL_DATE_ISSUED]),
    MODEL("title", WORDS, REQUIRED, spec_model, title),
    MODEL("organisation", WORDS, REQUIRED, spec_model, organisation),
    MODEL("level", LEVEL, OPTIONAL, spec_model, level),
    MODEL("credit", FIGURE, OPTIONAL, spec_model, credit),
    MODEL("glh", FIGURE, OPTIONAL, spec_model, glh),
    MODEL("tqt", FIGURE, OPTIONAL, spec_model, tqt),
    BOTH("qualification", "learning-aim", LEARNING_AIM, OPTIONAL, spec_model, learning_aim),
    FACT("qualification", "specification-code", WORDS, OPTIONAL),
};

static const struct attribute dates_attributes[] = {
    MODEL("operational-start", DATE, OPTIONAL, spec_model, dates[QUAL_DATE_OPERATIONAL_START]),
    MODEL("review", DATE, OPTIONAL, spec_model, dates[QUAL_DATE_REVIEW]),
    MODEL("operational-end", DATE, OPTIONAL, spec_model, dates[QUAL_DATE_OPERATIONAL_END]),
    MODEL("certification-end", DATE, OPTIONAL, spec_model, dates[QUAL_DATE_CERTIFICATION_END]),
};

static const struct attribute change_attributes[] = {
    FACT("change", "version", VERSION, REQUIRED),
    FACT("change", "date", DATE, REQUIRED),
    FACT("change", "kind", WORDS, REQUIRED),
};

static const struct attribute regulator_attributes[] = {
    FACT("regulator", "name", WORDS, REQUIRED),
    FACT("regulator", "nation", WORDS, OPTIONAL),
};

static const struct attribute nation_attributes[] = {
    FACT("nation", "name", WORDS, REQUIRED),
};

static const struct attribute age_range_attributes[] = {
    FACT("age-range", "from", AGE, OPTIONAL),
    FACT("age-range", "to", AGE, OPTIONAL),
};

static const struct attribute sector_attributes[] = {
    FACT_CHOICE("sector", "scheme", CHOICE, REQUIRED, schemes),
    FACT("sector", "code", WORDS, OPTIONAL),
    FACT("sector", "title", WORDS, OPTIONAL),
};

static const struct attribute grading_attributes[] = {
    FACT_CHOICE("grading", "scale", CHOICE, REQUIRED, scales),
};

static const struct attribute assessment_attributes[] = {
    FACT("assessment", "method", WORDS, REQUIRED),
};

static const struct attribute entry_attributes[] = {
    FACT("entry", "minimum-age", AGE, OPTIONAL),
    FACT_CHOICE("entry", "formal", FLAG, OPTIONAL, yes_or_no),
};

static const struct attribute progression_attributes[] = {
    FACT("progression", "number", QN, OPTIONAL),
    FACT("progression", "title", WORDS, REQUIRED),
};

static const struct attribute group_attributes[] = {
    MODEL("letter", LETTER, REQUIRED, group_model, letter),
    CHOICE("kind", FLAG, REQUIRED, group_model, mandatory, group_kinds),
    MODEL("title", WORDS, OPTIONAL, group_model, title),
    MODEL("within", LETTER, OPTIONAL, group_model, within),
    CHOICE("counts", FLAG, OPTIONAL, group_model, counts, yes_or_no),
};

static const struct attribute member_attributes[] = {
    MODEL("unit", URN, REQUIRED, member_model, unit),
};

#define RULE_ID MODEL("id", NAME, REQUIRED, rule_model, id)
#define RULE_SELECTOR                                                                              \
    MODEL("groups", LETTERS, OPTIONAL, rule_model, groups),                                        \
        MODEL("units", URNS, OPTIONAL, rule_model, units),                                         \
        MODEL("level-min", LEVEL, OPTIONAL, rule_model, level_min),                                \
        MODEL("level-max", LEVEL, OPTIONAL, rule_model, level_max),                                \
        CHOICE("gained", CHOICES, OPTIONAL, rule_model, gained, ways)

/* That one of min and max must be there is for the reader to see. */
static const struct attribute amount_attributes[] = {
    RULE_ID,
    CHOICE("measure", CHOICE, REQUIRED, rule_model, measure, measures),
    MODEL("min", FIGURE, OPTIONAL, rule_model, min),
    MODEL("max", FIGURE, OPTIONAL, rule_model, max),
    RULE_SELECTOR,
};

static const struct attribute all_attributes[] = {
    RULE_ID,
    RULE_SELECTOR,
};

static const struct attribute at_most_attributes[] = {
    RULE_ID,
    MODEL("n", FIGURE, REQUIRED, rule_model, n),
    RULE_SELECTOR,
};

static const struct attribute requires_attributes[] = {
    RULE_ID,
    MODEL("unit", URN, REQUIRED, rule_model, unit),
    MODEL("n", FIGURE, REQUIRED, rule_model, n),
    RULE_SELECTOR,
};

static const struct attribute pathways_attributes[] = {
    RULE_ID,
};

static const struct attribute pathway_attributes[] = {
    RULE_ID,
    MODEL("title", WORDS, OPTIONAL, rule_model, title),
};

static const struct attribute unit_attributes[] = {
    MODEL("urn", URN, REQUIRED, unit_model, urn),
    MODEL("number", WORDS, OPTIONAL, unit_model, number),
    MODEL("title", WORDS, REQUIRED, unit_model, title),
    MODEL("level", LEVEL, OPTIONAL, unit_model, level),
    MODEL("credit", FIGURE, OPTIONAL, unit_model, credit),
    MODEL("glh", FIGURE, OPTIONAL, unit_model, glh),
    MODEL("assessment", WORDS, OPTIONAL, unit_model, assessment),
    MODEL("summary", DIGEST, OPTIONAL, unit_model, summary),
};

static const struct attribute standard_attributes[] = {
    FACT("standard", "code", WORDS, OPTIONAL),
    FACT("standard", "title", WORDS, OPTIONAL),
};

static const struct attribute replaces_attributes[] = {
    FACT("replaces", "unit", URN, REQUIRED),
};

static const struct attribute equivalent_attributes[] = {
    FACT("equivalent", "unit", URN, REQUIRED),
};

static const struct attribute outcome_attributes[] = {
    MODEL("number", COUNT, REQUIRED, outcome_model, number),
    MODEL("digest", DIGEST, OPTIONAL, outcome_model, digest),
    MODEL("wording", WORDS, OPTIONAL, outcome_model, wording),
};

static const struct attribute criterion_attributes[] = {
    MODEL("number", CRITERION, REQUIRED, criterion_model, outcome),
    MODEL("verb", VERB, OPTIONAL, criterion_model, verb),
    MODEL("digest", DIGEST, OPTIONAL, criterion_model, digest),
    MODEL("wording", WORDS, OPTIONAL, criterion_model, wording),
};

static const struct attribute evidence_attributes[] = {
    FACT("evidence", "code", WORDS, REQUIRED),
    FACT("evidence", "name", WORDS, REQUIRED),
};

static const struct attribute used_attributes[] = {
    FACT("used", "evidence", WORDS, REQUIRED),
    FACT("used", "where", WORDS, REQUIRED),
};

static const struct attribute role_attributes[] = {
    FACT_CHOICE("role", "name", CHOICE, REQUIRED, role_names),
    FACT_CHOICE("role", "working-towards", FLAG, OPTIONAL, yes_or_no),
    FACT_CHOICE("role", "countersigned", FLAG, OPTIONAL, yes_or_no),
    FACT_CHOICE("role", "competent", FLAG, OPTIONAL, yes_or_no),
};

static const struct attribute holds_attributes[] = {
    FACT("holds", "title", WORDS, REQUIRED),
    FACT_CHOICE("holds", "purpose", CHOICE, REQUIRED, purposes),
    FACT_CHOICE("holds", "or-above", FLAG, OPTIONAL, yes_or_no),
};

static const struct attribute policy_attributes[] = {
    FACT_CHOICE("policy", "kind", CHOICE, REQUIRED, policy_kinds),
    FACT_CHOICE("policy", "allowed", FLAG, REQUIRED, yes_or_no),
    FACT_CHOICE("policy", "same", CHOICES, OPTIONAL, sameness),
    FACT_CHOICE("policy", "credit", CHOICE, OPTIONAL, same_or_greater),
    FACT_CHOICE("policy", "level", CHOICE, OPTIONAL, same_or_higher),
};

static const struct attribute stated_attributes[] = {
    MODEL("unit", URN, OPTIONAL, stated_model, unit), /* the unit of the facts below */
    BOTH("stated", "group", LETTER, OPTIONAL, stated_model, group),
    BOTH("stated", "fact", WORDS, REQUIRED, stated_model, fact),
    BOTH("stated", "value", WORDS, REQUIRED, stated_model, value),
    BOTH("stated", "where", WORDS, REQUIRED, stated_model, where),
};

static const struct attribute acknowledge_attributes[] = {
    BOTH("acknowledge", "finding", FINDING, REQUIRED, acknowledge_model, finding),
    BOTH("acknowledge", "subject", WORDS, OPTIONAL, acknowledge_model, subject),
    BOTH("acknowledge", "reason", WORDS, REQUIRED, acknowledge_model, reason),
};

/* Children ----------------------------------------------------------------- */

#define ONE(element, place)                                                                        \
    { ELEMENT_##element, place, true, false }
#define ONE_OR_NONE(element, place)                                                                \
    { ELEMENT_##element, place, false, false }
#define SOME(element, place)                                                                       \
    { ELEMENT_##element, place, true, true }
#define ANY(element, place)                                                                        \
    { ELEMENT_##element, place, false, true }

static const struct child document_children[] = {ONE(QUALIFICATION, 1)};

static const struct child qualification_children[] = {
    ONE_OR_NONE(DATES, 1), ANY(CHANGE, 2),       ANY(REGULATOR, 3),       ANY(NATION, 4),
    ANY(AGE_RANGE, 5),     ANY(SECTOR, 6),       ONE_OR_NONE(GRADING, 7), ANY(ASSESSMENT, 8),
    ONE_OR_NONE(ENTRY, 9), ANY(PROGRESSION, 10), SOME(GROUP, 11),         ONE(RULES, 12),
    SOME(UNIT, 13),        ANY(EVIDENCE, 14),    ANY(USED, 15),           ANY(ROLE, 16),
    ANY(POLICY, 17),       ANY(STATED, 18),      ANY(ACKNOWLEDGE, 19),
};

static const struct child group_children[] = {SOME(MEMBER, 1)};

static const struct child rules_children[] = {
    ANY(AMOUNT, 1), ANY(ALL, 1), ANY(AT_MOST, 1), ANY(REQUIRES, 1), ANY(PATHWAYS, 1),
};

static const struct child pathways_children[] = {SOME(PATHWAY, 1)};

static const struct child pathway_children[] = {
    SOME(AMOUNT, 1), SOME(ALL, 1), SOME(AT_MOST, 1), SOME(REQUIRES, 1), SOME(PATHWAYS, 1),
};

static const struct child unit_children[] = {ANY(STANDARD, 1), ANY(REPLACES, 2), ANY(EQUIVALENT, 3),
                                             ANY(OUTCOME, 4)};

static const struct child outcome_children[] = {ANY(CRITERION, 1)};

static const struct child role_children[] = {ANY(HOLDS, 1)};

/* Elements ----------------------------------------------------------------- */

#define ROW(name, attributes, children)                                                            \
    { name, attributes, COUNT(attributes), children, COUNT(children) }
#define LEAF(name, attributes)                                                                     \
    { name, attributes, COUNT(attributes), NULL, 0 }
#define FRAME(name, children)                                                                      \
    { name, NULL, 0, children, COUNT(children) }

static const struct element_row rows[ELEMENT_COUNT] = {
    [ELEMENT_NONE] = FRAME("", document_children),
    [ELEMENT_QUALIFICATION] =
        ROW("qualification", qualification_attributes, qualification_children),
    [ELEMENT_DATES] = LEAF("dates", dates_attributes),
    [ELEMENT_CHANGE] = LEAF("change", change_attributes),
    [ELEMENT_REGULATOR] = LEAF("regulator", regulator_attributes),
    [ELEMENT_NATION] = LEAF("nation", nation_attributes),
    [ELEMENT_AGE_RANGE] = LEAF("age-range", age_range_attributes),
    [ELEMENT_SECTOR] = LEAF("sector", sector_attributes),
    [ELEMENT_GRADING] = LEAF("grading", grading_attributes),
    [ELEMENT_ASSESSMENT] = LEAF("assessment", assessment_attributes),
    [ELEMENT_ENTRY] = LEAF("entry", entry_attributes),
    [ELEMENT_PROGRESSION] = LEAF("progression", progression_attributes),
    [ELEMENT_GROUP] = ROW("group", group_attributes, group_children),
    [ELEMENT_MEMBER] = LEAF("member", member_attributes),
    [ELEMENT_RULES] = FRAME("rules", rules_children),
    [ELEMENT_AMOUNT] = LEAF("amount", amount_attributes),
    [ELEMENT_ALL] = LEAF("all", all_attributes),
    [ELEMENT_AT_MOST] = LEAF("at-most", at_most_attributes),
    [ELEMENT_REQUIRES] = LEAF("requires", requires_attributes),
    [ELEMENT_PATHWAYS] = ROW("pathways", pathways_attributes, pathways_children),
    [ELEMENT_PATHWAY] = ROW("pathway", pathway_attributes, pathway_children),
    [ELEMENT_UNIT] = ROW("unit", unit_attributes, unit_children),
    [ELEMENT_STANDARD] = LEAF("standard", standard_attributes),
    [ELEMENT_REPLACES] = LEAF("replaces", replaces_attributes),
    [ELEMENT_EQUIVALENT] = LEAF("equivalent", equivalent_attributes),
    [ELEMENT_OUTCOME] = ROW("outcome", outcome_attributes, outcome_children),
    [ELEMENT_CRITERION] = LEAF("criterion", criterion_attributes),
    [ELEMENT_EVIDENCE] = LEAF("evidence", evidence_attributes),
    [ELEMENT_USED] = LEAF("used", used_attributes),
    [ELEMENT_ROLE] = ROW("role", role_attributes, role_children),
    [ELEMENT_HOLDS] = LEAF("holds", holds_attributes),
    [ELEMENT_POLICY] = LEAF("policy", policy_attributes),
    [ELEMENT_STATED] = LEAF("stated", stated_attributes),
    [ELEMENT_ACKNOWLEDGE] = LEAF("acknowledge", acknowledge_attributes),
};

const struct element_row *vocabulary(enum element element) {
    return &rows[element];
}

enum element vocabulary_find(const char *name) {
    for (size_t i = ELEMENT_NONE + 1; i < ELEMENT_COUNT; i++)
        if (strcmp(rows[i].name, name) == 0)
            return (enum element)i;
    return ELEMENT_NONE;
}

const struct attribute *vocabulary_attribute(enum element element, const char *name) {
    const struct element_row *row = &rows[element];

    for (size_t i = 0; i < row->attribute_count; i++)
        if (strcmp(row->attributes[i].name, name) == 0)
            return &row->attributes[i];
    return NULL;
}
