/* verify.c - compare an image with the XML it was compiled from */
#include "compile/verify.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include "compile/verify_fact.h"
#include "compile/verify_rule.h"
#include "compile/verify_value.h"

/* compare_criteria - the criteria of an outcome; the tables keep the second part of a number */
static void compare_criteria(struct verification *verification, const xmlNode *node,
                             qual_outcome outcome) {
    uint32_t count = qual_outcome_criterion_count(outcome), index = 0;
    const xmlNode *at = next_element(node->children);

    for (; at != NULL; at = next_element(at->next), index++) {
        const char *number = attribute_text(verification, at, "number");
        qual_criterion criterion;
        uint64_t digest = 0;
        bool digested;
        char *own;

        if (index >= count)
            continue;
        criterion = qual_outcome_criterion(outcome, index);
        digested = qual_criterion_digest(criterion, &digest);
        if (number == NULL || strtoul(number, &own, 10) != qual_outcome_number(outcome) ||
            *own != '.' || strtoul(own + 1, NULL, 10) != qual_criterion_number(criterion))
            differ(verification, at, "number: the XML has %s, the tables %lu.%lu",
                   number == NULL ? "none" : number, (unsigned long)qual_outcome_number(outcome),
                   (unsigned long)qual_criterion_number(criterion));
        same_text(verification, at, "verb", qual_criterion_verb(criterion));
        same_text(verification, at, "wording", qual_criterion_wording(criterion));
        same_digest(verification, at, "digest", digested, digest);
    }
    same_count(verification, node, "criteria", index, count);
}

static void compare_outcome(struct verification *verification, const xmlNode *node,
                            qual_outcome outcome) {
    uint64_t digest = 0;
    bool digested = qual_outcome_digest(outcome, &digest);

    same_figure(verification, node, "number", true, qual_outcome_number(outcome));
    same_text(verification, node, "wording", qual_outcome_wording(outcome));
    same_digest(verification, node, "digest", digested, digest);
    compare_criteria(verification, node, outcome);
}

/* compare_found - whether looking a unit up by its reference leads to it */
static void compare_found(struct verification *verification, const xmlNode *node, qual_unit unit,
                          const char *urn) {
    size_t length = strlen(urn);
    qual_unit found;
    qual_uses uses;
    uint32_t index = 0;

    if (!qual_unit_find(verification->spec, urn, length, &found) || found.row != unit.row)
        differ(verification, node, "looking for %s does not lead to it", urn);
    if (!qual_uses_find(verification->spec.image, urn, length, &uses))
        return;
    while (index < uses.count && qual_use(uses, index).row != unit.row)
        index++;
    if (index == uses.count)
        differ(verification, node, "it is not among the uses of %s", urn);
    for (index = 0; index < uses.count; index++)
        if (strcmp(qual_unit_urn(qual_use(uses, index)).text, urn) != 0)
            differ(verification, node, "another unit is among the uses of %s", urn);
}

/* compare_first_group - the first group of the XML that lists the unit */
static void compare_first_group(struct verification *verification, const xmlNode *node,
                                qual_unit unit, const char *urn) {
    const char *want = NULL;
    qual_group group;
    bool grouped = qual_unit_group(unit, &group);
    const xmlNode *at = next_element(verification->root->children);

    for (; at != NULL && want == NULL; at = next_element(at->next)) {
        const xmlNode *member = element_is(at, "group") ? next_element(at->children) : NULL;

        for (; member != NULL && want == NULL; member = next_element(member->next)) {
            const char *listed = attribute_text(verification, member, "unit");

            if (listed != NULL && strcmp(listed, urn) == 0)
                want = attribute_text(verification, at, "letter");
        }
    }
    if (grouped != (want != NULL) || (grouped && strcmp(qual_group_letter(group), want) != 0))
        differ(verification, node, "the XML has it in group %s, the tables in %s",
               want == NULL ? "none" : want, grouped ? qual_group_letter(group) : "none");
}

static void compare_unit(struct verification *verification, const xmlNode *node, qual_unit unit) {
    qual_urn urn = qual_unit_urn(unit);
    uint32_t credit = 0, glh = 0;
    uint64_t digest = 0;
    bool has_credit = qual_unit_credit(unit, &credit);
    bool has_glh = qual_unit_glh(unit, &glh);
    bool digested = qual_unit_summary_digest(unit, &digest);

    same_text(verification, node, "urn", urn.text);
    same_text(verification, node, "number", qual_unit_number(unit));
    same_text(verification, node, "title", qual_unit_title(unit));
    same_text(verification, node, "assessment", qual_unit_assessment(unit));
    same_level(verification, node, "level", qual_unit_level(unit));
    same_figure(verification, node, "credit", has_credit, credit);
    same_figure(verification, node, "glh", has_glh, glh);
    same_digest(verification, node, "summary", digested, digest);
    compare_found(verification, node, unit, urn.text);
    compare_first_group(verification, node, unit, urn.text);
}

/* verify_unit - a unit, its outcomes, and what else is stated about it */
static void verify_unit(struct verification *verification, const xmlNode *node) {
    uint32_t index = verification->unit++, outcomes = 0;
    const char *urn = attribute_text(verification, node, "urn");
    const xmlNode *at = next_element(node->children);
    qual_unit unit;

    if (index >= qual_spec_unit_count(verification->spec))
        return;
    unit = qual_spec_unit(verification->spec, index);
    compare_unit(verification, node, unit);
    for (; at != NULL; at = next_element(at->next)) {
        if (!element_is(at, "outcome"))
            verify_facts(verification, at, urn);
        else if (outcomes++ < qual_unit_outcome_count(unit))
            compare_outcome(verification, at, qual_unit_outcome(unit, outcomes - 1));
    }
    same_count(verification, node, "outcomes", outcomes, qual_unit_outcome_count(unit));
}

/* verify_group - a group and its members */
static void verify_group(struct verification *verification, const xmlNode *node) {
    uint32_t index = verification->group++, members = 0;
    const xmlNode *at = next_element(node->children);
    qual_group group, around;
    bool within;

    if (index >= qual_spec_group_count(verification->spec))
        return;
    group = qual_spec_group(verification->spec, index);
    within = qual_group_within(group, &around);
    same_text(verification, node, "letter", qual_group_letter(group));
    same_text(verification, node, "title", qual_group_title(group));
    same_text(verification, node, "within", within ? qual_group_letter(around) : NULL);
    same_flag(verification, node, "kind", "mandatory", false, qual_group_is_mandatory(group));
    same_flag(verification, node, "counts", "yes", true, qual_group_counts(group));
    for (; at != NULL; at = next_element(at->next)) {
        if (members++ < qual_group_unit_count(group)) {
            qual_unit unit = qual_group_unit(group, members - 1);
            qual_urn urn = qual_unit_urn(unit);

            same_text(verification, at, "unit", urn.text);
            if (qual_unit_spec(unit).row != verification->spec.row)
                differ(verification, at, "the tables have a unit of another specification");
        }
    }
    same_count(verification, node, "members", members, qual_group_unit_count(group));
}

static void verify_dates(struct verification *verification, const xmlNode *node) {
    same_date(verification, node, "operational-start", QUAL_DATE_OPERATIONAL_START);
    same_date(verification, node, "review", QUAL_DATE_REVIEW);
    same_date(verification, node, "operational-end", QUAL_DATE_OPERATIONAL_END);
    same_date(verification, node, "certification-end", QUAL_DATE_CERTIFICATION_END);
}

/* verify_stated - facts that name their unit themselves */
static void verify_stated(struct verification *verification, const xmlNode *node) {
    verify_facts(verification, node, attribute_text(verification, node, "unit"));
}

/* Elements with functions of their own; what stands in every other one are facts. */
static const struct {
    const char *name;
    void (*verify)(struct verification *verification, const xmlNode *node);
} elements[] = {
    {"dates", verify_dates}, {"group", verify_group},   {"rules", verify_rules},
    {"unit", verify_unit},   {"stated", verify_stated},
};

static void verify_element(struct verification *verification, const xmlNode *node) {
    for (size_t i = 0; i < sizeof elements / sizeof elements[0]; i++)
        if (element_is(node, elements[i].name)) {
            elements[i].verify(verification, node);
            return;
        }
    verify_fact_elements(verification, node, NULL);
}

/* compare_spec_found - whether looking the specification up leads to it */
static void compare_spec_found(struct verification *verification) {
    const char *number = qual_spec_number(verification->spec);
    const char *version = qual_spec_version(verification->spec);
    qual_spec found;

    if (version == NULL)
        version = "unversioned";
    if (!qual_spec_find_version(verification->spec.image, number, strlen(number), version,
                                strlen(version), &found) ||
        found.row != verification->spec.row)
        differ(verification, verification->root, "looking for %s@%s does not lead to it", number,
               version);
}

/* verify_attributes - what the qualification's own element says */
static void verify_attributes(struct verification *verification) {
    const xmlNode *node = verification->root;
    qual_spec spec = verification->spec;
    uint32_t credit = 0, glh = 0, tqt = 0;
    bool has_credit = qual_spec_credit(spec, &credit);
    bool has_glh = qual_spec_glh(spec, &glh);
    bool has_tqt = qual_spec_tqt(spec, &tqt);

    same_text(verification, node, "number", qual_spec_number(spec));
    same_text(verification, node, "version", qual_spec_version(spec));
    same_text(verification, node, "title", qual_spec_title(spec));
    same_text(verification, node, "organisation", qual_spec_organisation(spec));
    same_level(verification, node, "level", qual_spec_level(spec));
    same_figure(verification, node, "credit", has_credit, credit);
    same_figure(verification, node, "glh", has_glh, glh);
    same_figure(verification, node, "tqt", has_tqt, tqt);
    same_date(verification, node, "issued", QUAL_DATE_ISSUED);
    compare_spec_found(verification);
    verify_facts(verification, node, NULL);
}

/* verify_nothing_left - report attributes that nothing above has compared */
static void verify_nothing_left(struct verification *verification, const xmlNode *node) {
    for (; node != NULL; node = next_element(node->next)) {
        for (const xmlAttr *at = node->properties; at != NULL; at = at->next)
            if (at->_private == NULL)
                differ(verification, node, "%s: the tables have no place for it",
                       (const char *)at->name);
        /* libxml2 limits the depth of a document, and with it that of this. */
        verify_nothing_left(verification, next_element(node->children));
    }
}

static void verify_document(struct verification *verification) {
    const xmlNode *root = verification->root;
    const xmlNode *node = next_element(root->children);
    bool dated = false;

    if (!element_is(root, "qualification"))
        differ(verification, root, "the root is not 'qualification'");
    verify_attributes(verification);
    for (; node != NULL; node = next_element(node->next)) {
        dated = dated || element_is(node, "dates");
        verify_element(verification, node);
    }
    if (!dated)
        verify_dates(verification, NULL);
    same_count(verification, root, "groups", verification->group,
               qual_spec_group_count(verification->spec));
    same_count(verification, root, "units", verification->unit,
               qual_spec_unit_count(verification->spec));
    verify_no_more_facts(verification);
    verify_nothing_left(verification, root);
}

/* compare_digest - whether the image was made from these very bytes */
static void compare_digest(struct verification *verification, const struct source *source) {
    uint64_t hash = UINT64_C(14695981039346656037);

    for (size_t i = 0; i < source->length; i++)
        hash = (hash ^ (unsigned char)source->bytes[i]) * UINT64_C(1099511628211);
    if (hash != qual_spec_source_digest(verification->spec)) {
        text_add(verification->out, "the tables were made from other bytes than these\n");
        verification->differences++;
    }
}

/* parse - the tree of the XML; NULL when it cannot be parsed */
static xmlDoc *parse(const struct source *source, struct arena *arena) {
    xmlParserCtxt *parser = xmlNewParserCtxt();
    xmlDoc *document;
    bool no_memory;

    if (parser == NULL)
        arena_fail(arena);
    document = xmlCtxtReadMemory(parser, source->bytes, (int)source->length, source->name, NULL,
                                 XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                     XML_PARSE_BIG_LINES);
    /* A parser that ran out of memory may return a tree all the same, but not the whole. */
    no_memory = parser->errNo == XML_ERR_NO_MEMORY;
    xmlFreeParserCtxt(parser);
    if (no_memory) {
        xmlFreeDoc(document);
        arena_fail(arena);
    }
    return document;
}

bool verify_spec(const struct source *source, qual_spec spec, struct text *differences) {
    struct verification verification = {.spec = spec, .out = differences};
    struct arena *arena = differences->arena;
    jmp_buf *outer = arena->out_of_memory;
    jmp_buf out_of_memory;
    xmlDoc *document;

    compare_digest(&verification, source);
    document = parse(source, arena);
    if (document == NULL) {
        text_add(differences, "the XML cannot be parsed\n");
        return false;
    }

    /* The document is not in the arena, and must not outlive a failed allocation. */
    if (setjmp(out_of_memory) != 0) {
        xmlFreeDoc(document);
        arena->out_of_memory = outer;
        arena_fail(arena);
    }
    arena->out_of_memory = &out_of_memory;
    verification.root = xmlDocGetRootElement(document);
    verify_document(&verification);
    arena->out_of_memory = outer;
    xmlFreeDoc(document);
    if (verification.differences > VERIFY_SHOWN)
        text_format(differences, "and %zu differences more\n",
                    verification.differences - VERIFY_SHOWN);
    return verification.differences == 0;
}
