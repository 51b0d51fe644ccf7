/* test_rules_glpk.c - rules of combination agree with an integer-programming solver
 *
 * On specifications too large to look at every set of units.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <glpk.h>

#include "analysis/automaton.h"
#include "base/text.h"
#include "check/spec_read.h"
#include "image/spec_build.h"

#define SPECS 300
#define LEAST_UNITS 20
#define MOST_UNITS 60
#define GROUPS 4
#define MOST_RULES 16

/* A rule that stands in no pathway. */
#define COMMON (-1)

/* No bound. */
#define OPEN (-1)

struct made_unit {
    int group;
    int credit, hours;
};

/* At least 'least' and at most 'most' of a measure, over units from one to another. */
struct made_rule {
    enum qual_rule_kind kind;
    enum qual_measure measure;
    int from, to; /* one past the last */
    int least, most;
    int subject; /* the unit that requires others */
    int pathway;
};

struct made {
    unsigned number;
    int units, rules, pathways;
    struct made_unit unit[MOST_UNITS];
    struct made_rule rule[MOST_RULES];
};

static jmp_buf out_of_memory;

/* Making --------------------------------------------------------------------- */

static uint64_t seed;

/* below - the next number of a fixed sequence, below a limit */
static int below(int limit) {
    seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (int)((seed >> 33) % (uint64_t)limit);
}

static int amount(const struct made *made, enum qual_measure measure, int unit) {
    if (measure == QUAL_MEASURE_CREDITS)
        return made->unit[unit].credit;
    return measure == QUAL_MEASURE_HOURS ? made->unit[unit].hours : 1;
}

static int total(const struct made *made, const struct made_rule *rule) {
    int sum = 0;

    for (int unit = rule->from; unit < rule->to; unit++)
        if (unit != rule->subject)
            sum += amount(made, rule->measure, unit);
    return sum;
}

/* make_bounds - what a rule over a stretch of units asks for */
static void make_bounds(const struct made *made, struct made_rule *rule) {
    int sum = total(made, rule);

    switch (rule->kind) {
    case QUAL_RULE_ALL:
        rule->least = sum;
        break;
    case QUAL_RULE_AT_MOST:
        rule->most = 1 + below(2);
        break;
    case QUAL_RULE_REQUIRES:
        rule->least = 1 + below(2);
        break;
    default:
        if (below(4) > 0)
            rule->least = below(sum / 2 + 2);
        if (rule->least == OPEN || below(3) == 0)
            rule->most = (rule->least == OPEN ? sum / 6 : rule->least) + below(sum / 4 + 2);
    }
}

static void add_rule(struct made *made, int pathway) {
    static const enum qual_rule_kind kinds[] = {
        QUAL_RULE_AMOUNT,  QUAL_RULE_AMOUNT,  QUAL_RULE_AMOUNT,   QUAL_RULE_AMOUNT,
        QUAL_RULE_AT_MOST, QUAL_RULE_AT_MOST, QUAL_RULE_REQUIRES, QUAL_RULE_ALL};
    struct made_rule rule = {.kind = kinds[below(8)],
                             .measure = QUAL_MEASURE_UNITS,
                             .least = OPEN,
                             .most = OPEN,
                             .subject = -1,
                             .pathway = pathway};
    int group = below(GROUPS), first = group * made->units / GROUPS;
    int end = (group + 1) * made->units / GROUPS;

    rule.from = first;
    rule.to = end;
    if (rule.kind == QUAL_RULE_AMOUNT) {
        rule.measure = below(3) == 0 ? QUAL_MEASURE_UNITS : QUAL_MEASURE_CREDITS;
        if (below(4) == 0) {
            rule.from = 0;
            rule.to = made->units;
        } else if (below(8) == 0)
            rule.measure = QUAL_MEASURE_HOURS;
    } else {
        rule.from = first + below(end - first);
        rule.to = rule.from + 1 + below(3);
        if (rule.to > made->units)
            rule.to = made->units;
    }
    if (rule.kind == QUAL_RULE_REQUIRES)
        rule.subject = first;
    make_bounds(made, &rule);
    made->rule[made->rules++] = rule;
}

static struct made make(unsigned number) {
    struct made made = {.number = number,
                        .units = LEAST_UNITS + below(MOST_UNITS - LEAST_UNITS + 1),
                        .pathways = below(3) == 0 ? 2 : 0};

    for (int unit = 0; unit < made.units; unit++)
        made.unit[unit] = (struct made_unit){unit * GROUPS / made.units, below(11), below(61)};
    for (int rules = 3 + below(5); rules > 0; rules--)
        add_rule(&made, COMMON);
    for (int pathway = 0; pathway < made.pathways; pathway++)
        for (int rules = 1 + below(2); rules > 0; rules--)
            add_rule(&made, pathway);
    return made;
}

/* As XML ------------------------------------------------------------------------ */

/* reference - of a unit, with the letter that is right for it */
static const char *reference(struct arena *arena, int unit) {
    struct qual_number number;
    char *text = arena_format(arena, "A/999/%04d", unit);

    if (!qual_urn_parse(text, strlen(text), &number))
        text = arena_copy(arena, number.expected, strlen(number.expected));
    return text;
}

static void write_bounds(struct text *xml, const struct made_rule *rule) {
    static const char *const measures[] = {[QUAL_MEASURE_UNITS] = "units",
                                           [QUAL_MEASURE_CREDITS] = "credits",
                                           [QUAL_MEASURE_HOURS] = "hours"};

    switch (rule->kind) {
    case QUAL_RULE_AMOUNT:
        text_format(xml, " measure=\"%s\"", measures[rule->measure]);
        if (rule->least != OPEN)
            text_format(xml, " min=\"%d\"", rule->least);
        if (rule->most != OPEN)
            text_format(xml, " max=\"%d\"", rule->most);
        break;
    case QUAL_RULE_AT_MOST:
        text_format(xml, " n=\"%d\"", rule->most);
        break;
    case QUAL_RULE_REQUIRES:
        text_format(xml, " n=\"%d\" unit=\"%s\"", rule->least,
                    reference(xml->arena, rule->subject));
        break;
    default:
        break;
    }
}

static void write_rules(struct text *xml, const struct made *made, int pathway) {
    static const char *const names[] = {[QUAL_RULE_AMOUNT] = "amount",
                                        [QUAL_RULE_ALL] = "all",
                                        [QUAL_RULE_AT_MOST] = "at-most",
                                        [QUAL_RULE_REQUIRES] = "requires"};

    for (int i = 0; i < made->rules; i++) {
        const struct made_rule *rule = &made->rule[i];

        if (rule->pathway != pathway)
            continue;
        text_format(xml, "<%s id=\"r%d\"", names[rule->kind], i);
        write_bounds(xml, rule);
        text_add(xml, " units=\"");
        for (int unit = rule->from; unit < rule->to; unit++)
            text_format(xml, " %s", reference(xml->arena, unit));
        text_add(xml, "\"/>\n");
    }
}

static const char *as_xml(struct arena *arena, const struct made *made) {
    struct text xml = {.arena = arena};

    text_add(&xml, "<qualification number=\"999/0001/4\" title=\"t\" organisation=\"o\">\n"
                   "<group letter=\"A\" kind=\"optional\">\n");
    for (int unit = 0; unit < made->units; unit++)
        text_format(&xml, "<member unit=\"%s\"/>\n", reference(arena, unit));
    text_add(&xml, "</group>\n<rules>\n");
    write_rules(&xml, made, COMMON);
    if (made->pathways > 0)
        text_add(&xml, "<pathways id=\"ways\">\n");
    for (int pathway = 0; pathway < made->pathways; pathway++) {
        text_format(&xml, "<pathway id=\"way%d\">\n", pathway);
        write_rules(&xml, made, pathway);
        text_add(&xml, "</pathway>\n");
    }
    text_add(&xml, made->pathways > 0 ? "</pathways>\n</rules>\n" : "</rules>\n");
    for (int unit = 0; unit < made->units; unit++)
        text_format(&xml, "<unit urn=\"%s\" title=\"t\" credit=\"%d\" glh=\"%d\"/>\n",
                    reference(arena, unit), made->unit[unit].credit, made->unit[unit].hours);
    text_add(&xml, "</qualification>\n");
    return arena_copy(arena, xml.bytes, xml.length);
}

/* As an integer program ------------------------------------------------------------ */

/* Coefficients of one row; columns count from 1, and so do the arrays. */
struct row {
    int columns[MOST_UNITS + 3];
    double values[MOST_UNITS + 3];
    int count;
};

static void put(struct row *row, int column, int value) {
    if (value == 0)
        return;
    row->count++;
    row->columns[row->count] = column;
    row->values[row->count] = value;
}

static void add_row(glp_prob *program, const struct row *row, int kind, int bound) {
    int index = glp_add_rows(program, 1);

    glp_set_row_bnds(program, index, kind, bound, bound);
    glp_set_mat_row(program, index, row->count, row->columns, row->values);
}

/* sum_row - what a rule counts */
static struct row sum_row(const struct made *made, const struct made_rule *rule) {
    struct row row = {.count = 0};

    for (int unit = rule->from; unit < rule->to; unit++)
        if (unit != rule->subject)
            put(&row, unit + 1, amount(made, rule->measure, unit));
    return row;
}

/*
 * add_rule_rows - the bounds of a rule; one in a pathway holds where its pathway is chosen
 */
static void add_rule_rows(glp_prob *program, const struct made *made,
                          const struct made_rule *rule) {
    struct row least = sum_row(made, rule), most = least;
    int choice = made->units + 1 + rule->pathway, sum = total(made, rule);
    bool common = rule->pathway == COMMON;

    if (rule->kind == QUAL_RULE_REQUIRES) {
        /* sum >= n * (unit + choice - 1), or n * unit */
        put(&least, rule->subject + 1, -rule->least);
        if (!common)
            put(&least, choice, -rule->least);
        add_row(program, &least, GLP_LO, common ? 0 : -rule->least);
        return;
    }
    if (rule->least != OPEN) {
        if (!common)
            put(&least, choice, -rule->least);
        add_row(program, &least, GLP_LO, common ? rule->least : 0);
    }
    if (rule->most != OPEN && rule->most < sum) {
        if (!common)
            put(&most, choice, sum - rule->most);
        add_row(program, &most, GLP_UP, common ? rule->most : sum);
    }
}

static glp_prob *as_program(const struct made *made) {
    glp_prob *program = glp_create_prob();
    struct row choices = {.count = 0};

    glp_add_cols(program, made->units + made->pathways);
    for (int column = 1; column <= made->units + made->pathways; column++)
        glp_set_col_kind(program, column, GLP_BV);
    for (int i = 0; i < made->rules; i++)
        add_rule_rows(program, made, &made->rule[i]);
    for (int pathway = 0; pathway < made->pathways; pathway++)
        put(&choices, made->units + 1 + pathway, 1);
    if (made->pathways > 0)
        add_row(program, &choices, GLP_LO, 1);
    return program;
}

/* solve - the least or the most of a measure; false when there is no claim */
static bool solve(glp_prob *program, const struct made *made, enum qual_measure measure,
                  int direction, uint32_t *result) {
    glp_iocp settings;
    int status;

    glp_init_iocp(&settings);
    settings.presolve = GLP_ON;
    settings.msg_lev = GLP_MSG_OFF;
    glp_set_obj_dir(program, direction);
    for (int unit = 0; unit < made->units; unit++)
        glp_set_obj_coef(program, unit + 1, amount(made, measure, unit));
    status = glp_intopt(program, &settings);
    if (status == GLP_ENOPFS)
        return false;
    assert_int_equal(status, 0);
    if (glp_mip_status(program) == GLP_NOFEAS)
        return false;
    assert_int_equal(glp_mip_status(program), GLP_OPT);
    *result = (uint32_t)(glp_mip_obj_val(program) + 0.5);
    return true;
}

/* Agreement ---------------------------------------------------------------------------- */

/* automaton_of - the automaton of a made-up specification; NULL when it is refused */
static struct automaton *automaton_of(struct arena *arena, const struct made *made) {
    struct source source = {.name = "made.xml", .bytes = as_xml(arena, made)};
    struct findings findings = {.arena = arena};
    const struct spec_model *model;
    const qual_image *image;
    struct combination_terms terms;

    source.length = strlen(source.bytes);
    findings_next_file(&findings);
    model = spec_read(&source, &findings);
    if (model == NULL)
        fail_msg("%s\n%s", findings.items[0].message, source.bytes);
    image = spec_build(model, &findings, findings.arena);
    if (image == NULL)
        return NULL;
    terms = qual_combination_terms(qual_spec_at(image, 0));
    return automaton_create(arena, &terms);
}

/* compare - the least and most of each measure, by both */
static void compare(const struct made *made, const struct automaton *automaton) {
    glp_prob *program = as_program(made);

    for (int measure = QUAL_MEASURE_UNITS; measure <= QUAL_MEASURE_HOURS; measure++) {
        uint32_t least = 0, most = 0;
        bool possible = solve(program, made, (enum qual_measure)measure, GLP_MIN, &least);
        struct range range;

        if (possible == automaton_is_empty(automaton))
            fail_msg("specification %u is %spossible", made->number, possible ? "" : "im");
        if (!possible)
            break;
        assert_true(solve(program, made, (enum qual_measure)measure, GLP_MAX, &most));
        range = automaton_range(automaton, (enum qual_measure)measure);
        if (range.min != least || range.max != most)
            fail_msg("specification %u, measure %d: %u to %u, by the solver %u to %u", made->number,
                     measure, range.min, range.max, least, most);
    }
    glp_delete_prob(program);
}

/* What was compared. */
struct counts {
    unsigned compared, possible, with_pathways;
};

static void make_and_compare(struct arena *arena, unsigned number, struct counts *counts) {
    struct made made = make(number);
    const struct automaton *automaton = automaton_of(arena, &made);

    if (automaton == NULL)
        return;
    compare(&made, automaton);
    counts->compared++;
    counts->possible += !automaton_is_empty(automaton);
    counts->with_pathways += made.pathways > 0;
}

static void least_and_most_agree_with_the_solver(void **state) {
    struct arena arena = {.out_of_memory = &out_of_memory};
    struct counts counts = {0};

    (void)state;
    if (setjmp(out_of_memory) != 0)
        fail_msg("out of memory");
    seed = 1;
    glp_term_out(GLP_OFF);
    for (unsigned i = 0; i < SPECS; i++) {
        make_and_compare(&arena, i, &counts);
        arena_free(&arena);
    }
    glp_free_env();

    /* The specifications are worth comparing. */
    assert_in_range(counts.compared, SPECS * 9 / 10, SPECS);
    assert_in_range(counts.possible, SPECS * 4 / 10, SPECS * 9 / 10);
    assert_true(counts.with_pathways > SPECS / 6);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(least_and_most_agree_with_the_solver)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
