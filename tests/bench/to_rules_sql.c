/* to_rules_sql.c - the units and rules of an image as SQL
 *
 * to_rules_sql IMAGE prints statements that SQLite and DuckDB both take:
 *
 *   unit      a table of every unit of the current versions, with its first group
 *   verdict   a view of learner, qualification, earned, credit and glh, over a
 *             table or view 'held' of them and the references that they hold
 */
#include <stdio.h>

#include "bench.h"

static void print_units(qual_spec spec) {
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++) {
        qual_unit unit = qual_spec_unit(spec, i);
        uint32_t credit = 0, glh = 0;
        qual_group group;

        if (!qual_unit_credit(unit, &credit))
            credit = 0;
        if (!qual_unit_glh(unit, &glh))
            glh = 0;
        printf("INSERT INTO unit VALUES ('%s', '%s', '%s', %d, %u, %u);\n", qual_spec_number(spec),
               qual_unit_urn(unit).text,
               qual_unit_group(unit, &group) ? qual_group_letter(group) : "",
               (int)qual_unit_level(unit), credit, glh);
    }
}

/* print_rule - one rule, a minimum over groups and levels, over the units that were joined */
static void print_rule(qual_rule rule) {
    static const char *const amounts[] = {[QUAL_MEASURE_NONE] = "1",
                                          [QUAL_MEASURE_UNITS] = "1",
                                          [QUAL_MEASURE_CREDITS] = "credit",
                                          [QUAL_MEASURE_HOURS] = "glh"};
    uint32_t least = 0, most;
    qual_group group;
    qual_unit unit;

    if (qual_rule_most(rule, &most) || !qual_rule_least(rule, &least) ||
        qual_rule_unit(rule, &unit) || qual_rule_level_max(rule) != QUAL_LEVEL_NOT_STATED)
        bench_fail("%s is no rule of the kind that is compared", qual_rule_id(rule));
    printf("coalesce(sum(CASE WHEN ");
    if (qual_rule_level_min(rule) != QUAL_LEVEL_NOT_STATED)
        printf("level >= %d AND ", (int)qual_rule_level_min(rule));
    printf("letter IN (");
    for (uint32_t i = 0; i < qual_rule_choice_count(rule); i++) {
        if (!qual_rule_choice_group(rule, i, &group))
            bench_fail("%s is no rule of the kind that is compared", qual_rule_id(rule));
        printf("%s'%s'", i == 0 ? "" : ", ", qual_group_letter(group));
    }
    if (qual_rule_choice_count(rule) == 0)
        printf("letter");
    printf(") THEN %s END), 0) >= %u", amounts[qual_rule_measure(rule)], least);
}

static void print_rules(qual_spec spec) {
    printf("    WHEN '%s' THEN ", qual_spec_number(spec));
    for (uint32_t i = 0; i < qual_spec_rule_count(spec); i++) {
        if (i > 0)
            printf("\n      AND ");
        print_rule(qual_spec_rule(spec, i));
    }
    printf("\n");
}

int main(int argc, char **argv) {
    const qual_image *image;

    if (argc != 2)
        bench_fail("usage: to_rules_sql IMAGE");
    image = bench_image(argv[1]);
    puts("CREATE TABLE unit (qualification TEXT, urn TEXT, letter TEXT, level INTEGER,"
         " credit INTEGER, glh INTEGER, PRIMARY KEY (qualification, urn));");
    for (uint32_t i = 0; i < qual_spec_count(image); i++)
        if (qual_spec_is_current(qual_spec_at(image, i)))
            print_units(qual_spec_at(image, i));
    puts("CREATE VIEW verdict AS SELECT learner, qualification,\n  CASE qualification");
    for (uint32_t i = 0; i < qual_spec_count(image); i++)
        if (qual_spec_is_current(qual_spec_at(image, i)))
            print_rules(qual_spec_at(image, i));
    puts("  END AS earned, sum(credit) AS credit, sum(glh) AS glh\n"
         "  FROM held GROUP BY learner, qualification;");
    return 0;
}
