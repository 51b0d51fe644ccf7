/* unmet.c - which rules a claim does not meet */
#include "claim.h"

#if QUAL_WITH_PATHWAYS
/* is_considered - whether a rule is common, or every pathway around it is the nearest */
static bool is_considered(const struct combination_terms *terms, uint32_t rule,
                          struct claim claim) {
    const qual_image *image = terms->spec.image;
    uint32_t pathway, pathways;

    while (image_figure(image, QUAL_COLUMN_rule_within, rule, &pathway)) {
        if (!image_figure(image, QUAL_COLUMN_rule_within, pathway, &pathways) ||
            qual_claim_nearest(terms, pathways, claim) != pathway)
            return false;
        rule = pathways;
    }
    return true;
}
#endif

uint32_t qual_rule_counted(qual_rule rule, const uint8_t *gained, const uint8_t *claim) {
    struct claim units = {gained, claim};

    return qual_claim_counted(rule, units);
}

bool qual_unmet_next(qual_spec spec, const uint8_t *gained, const uint8_t *claim, uint32_t *cursor,
                     qual_unmet *unmet) {
    struct combination_terms terms = qual_combination_terms(spec);
    struct claim units = {gained, claim};

    for (; terms.first_rule + *cursor < terms.end_rule; ++*cursor) {
        qual_rule rule = {spec.image, terms.first_rule + *cursor};
        uint32_t least, counted;

        if (qual_rule_kind(rule) == QUAL_RULE_REQUIRES || !qual_rule_least(rule, &least))
            continue;
        counted = qual_claim_counted(rule, units);
        if (counted >= least)
            continue;
#if QUAL_WITH_PATHWAYS
        if (!is_considered(&terms, rule.row, units))
            continue;
#endif
        unmet->rule = rule;
        unmet->required = least;
        unmet->counted = counted;
        unmet->missing = least - counted;
        ++*cursor;
        return true;
    }
    return false;
}
