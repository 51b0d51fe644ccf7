/* bench_glpk.c - the least hours of a specification, by integer programming
 *
 * bench_glpk IMAGE NUMBER prints the least hours of a claim that satisfies every
 * rule, as a person would ask GLPK for it. Rules are minimums over groups.
 */
#include <glpk.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

/* is_selected - whether a rule looks at a unit */
static bool is_selected(qual_rule rule, qual_unit unit) {
    bool named = qual_rule_choice_count(rule) == 0;
    qual_group group;

    for (uint32_t i = 0; i < qual_rule_choice_count(rule) && !named; i++)
        if (qual_rule_choice_group(rule, i, &group))
            for (uint32_t j = 0; j < qual_group_unit_count(group) && !named; j++)
                named = qual_group_unit(group, j).row == unit.row;
    return named && qual_unit_level(unit) >= qual_rule_level_min(rule);
}

static double amount(qual_rule rule, qual_unit unit) {
    uint32_t figure = 1;

    if (qual_rule_measure(rule) == QUAL_MEASURE_CREDITS && !qual_unit_credit(unit, &figure))
        return 0;
    if (qual_rule_measure(rule) == QUAL_MEASURE_HOURS && !qual_unit_glh(unit, &figure))
        return 0;
    return figure;
}

/* add_rule - one row of the program */
static void add_rule(glp_prob *program, qual_spec spec, qual_rule rule) {
    int units = (int)qual_spec_unit_count(spec), count = 0, row = glp_add_rows(program, 1);
    int *columns = bench_array((size_t)units + 1, sizeof *columns);
    double *values = bench_array((size_t)units + 1, sizeof *values);
    uint32_t least, most;

    if (qual_rule_most(rule, &most) || !qual_rule_least(rule, &least))
        bench_fail("%s is no minimum", qual_rule_id(rule));
    for (int i = 0; i < units; i++) {
        qual_unit unit = qual_spec_unit(spec, (uint32_t)i);

        if (!is_selected(rule, unit))
            continue;
        columns[++count] = i + 1;
        values[count] = amount(rule, unit);
    }
    glp_set_row_bnds(program, row, GLP_LO, least, 0);
    glp_set_mat_row(program, row, count, columns, values);
    free(columns);
    free(values);
}

int main(int argc, char **argv) {
    const qual_image *image;
    glp_prob *program;
    glp_iocp settings;
    qual_spec spec;
    double start;

    if (argc != 3)
        bench_fail("usage: bench_glpk IMAGE NUMBER");
    image = bench_image(argv[1]);
    if (!qual_spec_find(image, argv[2], strlen(argv[2]), &spec))
        bench_fail("the image has no %s", argv[2]);

    start = bench_seconds();
    glp_term_out(GLP_OFF);
    program = glp_create_prob();
    glp_set_obj_dir(program, GLP_MIN);
    glp_add_cols(program, (int)qual_spec_unit_count(spec));
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++) {
        uint32_t figure;
        double hours = qual_unit_glh(qual_spec_unit(spec, i), &figure) ? figure : 0;

        glp_set_col_kind(program, (int)i + 1, GLP_BV);
        glp_set_obj_coef(program, (int)i + 1, hours);
    }
    for (uint32_t i = 0; i < qual_spec_rule_count(spec); i++)
        add_rule(program, spec, qual_spec_rule(spec, i));
    glp_init_iocp(&settings);
    settings.presolve = GLP_ON;
    if (glp_intopt(program, &settings) != 0 || glp_mip_status(program) != GLP_OPT)
        bench_fail("GLPK finds no claim");
    printf("hours %.0f\nseconds %.6f\n", glp_mip_obj_val(program), bench_seconds() - start);
    glp_delete_prob(program);
    return 0;
}
