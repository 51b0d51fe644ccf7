/* to_structs.c - the specifications of an image as C structs with pointers
 *
 * What a program would hold without an image: arrays of structs that point to
 * their strings and to each other. It leaves out what the data lacks, such as
 * wording, and an index by reference, so it is the smaller for it.
 */
#include <stdio.h>

#include "bench.h"

static const char declarations[] =
    "#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n\n"
    "struct criterion {\n    const char *verb;\n    uint64_t digest;\n    uint8_t number;\n};\n\n"
    "struct outcome {\n    const struct criterion *criteria;\n    uint64_t digest;\n"
    "    uint16_t criterion_count;\n    uint16_t number;\n};\n\n"
    "struct group;\n\n"
    "struct unit {\n    const char *urn;\n    const char *title;\n    const struct group *group;\n"
    "    int32_t credit;\n    int32_t glh;\n    uint8_t level;\n    uint16_t outcome_count;\n"
    "    const struct outcome *outcomes;\n    uint64_t summary;\n    const char *number;\n"
    "    const char *assessment;\n};\n\n"
    "struct group {\n    const char *letter;\n    const char *title;\n"
    "    const struct group *within;\n    const struct unit *const *units;\n"
    "    uint32_t unit_count;\n    bool mandatory;\n    bool counts;\n};\n\n"
    "struct choice {\n    const struct group *group;\n    const struct unit *unit;\n};\n\n"
    "struct rule {\n    const char *id;\n    uint8_t kind;\n    uint8_t measure;\n"
    "    uint8_t level_min;\n    uint8_t level_max;\n    uint8_t gained;\n    int32_t min;\n"
    "    int32_t max;\n    int32_t n;\n    uint32_t choice_count;\n"
    "    const struct choice *choices;\n    const struct unit *unit;\n"
    "    const struct rule *within;\n    const char *title;\n};\n\n"
    "struct fact {\n    const char *name;\n    const char *value;\n    const struct unit *unit;\n"
    "    uint32_t item;\n};\n\n"
    "struct date {\n    uint16_t year;\n    uint8_t month;\n    uint8_t day;\n};\n\n"
    "struct spec {\n    const char *number;\n    const char *version;\n    const char *title;\n"
    "    const char *organisation;\n    uint64_t source;\n    uint8_t level;\n"
    "    int32_t credit;\n    int32_t glh;\n    int32_t tqt;\n    struct date dates[5];\n"
    "    uint32_t unit_count;\n    uint32_t group_count;\n    uint32_t rule_count;\n"
    "    uint32_t fact_count;\n    const struct unit *units;\n    const struct group *groups;\n"
    "    const struct rule *rules;\n    const struct fact *facts;\n};\n";

static void print_string(const char *string) {
    if (string == NULL) {
        fputs("NULL", stdout);
        return;
    }
    putchar('"');
    for (const char *c = string; *c != '\0'; c++) {
        if (*c == '"' || *c == '\\')
            putchar('\\');
        putchar(*c);
    }
    putchar('"');
}

static void print_criteria(qual_outcome outcome) {
    printf("static const struct criterion criteria_%u[] = {\n", outcome.row);
    for (uint32_t i = 0; i < qual_outcome_criterion_count(outcome); i++) {
        qual_criterion criterion = qual_outcome_criterion(outcome, i);
        uint64_t digest = 0;

        fputs("    {", stdout);
        print_string(qual_criterion_verb(criterion));
        if (!qual_criterion_digest(criterion, &digest))
            digest = 0;
        printf(", 0x%016llx, %u},\n", (unsigned long long)digest, qual_criterion_number(criterion));
    }
    puts("};");
}

static void print_outcomes(qual_unit unit) {
    const uint32_t count = qual_unit_outcome_count(unit);

    for (uint32_t i = 0; i < count; i++)
        if (qual_outcome_criterion_count(qual_unit_outcome(unit, i)) > 0)
            print_criteria(qual_unit_outcome(unit, i));
    if (count == 0)
        return;
    printf("static const struct outcome outcomes_%u[] = {\n", unit.row);
    for (uint32_t i = 0; i < count; i++) {
        qual_outcome outcome = qual_unit_outcome(unit, i);
        uint32_t criteria = qual_outcome_criterion_count(outcome);
        uint64_t digest = 0;

        if (!qual_outcome_digest(outcome, &digest))
            digest = 0;
        if (criteria > 0)
            printf("    {criteria_%u", outcome.row);
        else
            fputs("    {NULL", stdout);
        printf(", 0x%016llx, %u, %u},\n", (unsigned long long)digest, criteria,
               qual_outcome_number(outcome));
    }
    puts("};");
}

/* print_unit - a unit; what is absent at its end is left out */
static void print_unit(qual_spec spec, qual_unit unit) {
    qual_urn urn = qual_unit_urn(unit);
    uint32_t outcomes = qual_unit_outcome_count(unit);
    uint32_t credit = 0, glh = 0;
    uint64_t summary = 0;
    qual_group group;

    printf("    {\"%s\", ", urn.text);
    print_string(qual_unit_title(unit));
    if (qual_unit_group(unit, &group))
        printf(", &groups_%u[%u]", spec.row, group.row - qual_spec_group(spec, 0).row);
    else
        fputs(", NULL", stdout);
    printf(", %d", qual_unit_credit(unit, &credit) ? (int)credit : -1);
    printf(", %d, %d", qual_unit_glh(unit, &glh) ? (int)glh : -1, (int)qual_unit_level(unit));
    if (outcomes > 0 || qual_unit_number(unit) != NULL || qual_unit_assessment(unit) != NULL) {
        printf(", %u", outcomes);
        if (outcomes > 0)
            printf(", outcomes_%u", unit.row);
        else
            fputs(", NULL", stdout);
        if (!qual_unit_summary_digest(unit, &summary))
            summary = 0;
        printf(", 0x%016llx, ", (unsigned long long)summary);
        print_string(qual_unit_number(unit));
        fputs(", ", stdout);
        print_string(qual_unit_assessment(unit));
    }
    puts("},");
}

static void print_unit_reference(qual_spec spec, qual_unit unit) {
    printf("&units_%u[%u]", spec.row, qual_unit_index(unit));
}

static void print_groups(qual_spec spec) {
    const uint32_t first = qual_spec_group(spec, 0).row;

    for (uint32_t i = 0; i < qual_spec_group_count(spec); i++) {
        qual_group group = qual_spec_group(spec, i);

        printf("static const struct unit *const members_%u[] = {\n", group.row);
        for (uint32_t j = 0; j < qual_group_unit_count(group); j++) {
            fputs("    ", stdout);
            print_unit_reference(spec, qual_group_unit(group, j));
            puts(",");
        }
        puts("};");
    }
    printf("static const struct group groups_%u[%u] = {\n", spec.row, qual_spec_group_count(spec));
    for (uint32_t i = 0; i < qual_spec_group_count(spec); i++) {
        qual_group group = qual_spec_group(spec, i), around;

        fputs("    {", stdout);
        print_string(qual_group_letter(group));
        fputs(", ", stdout);
        print_string(qual_group_title(group));
        if (qual_group_within(group, &around))
            printf(", &groups_%u[%u]", spec.row, around.row - first);
        else
            fputs(", NULL", stdout);
        printf(", members_%u, %u, %d, %d},\n", group.row, qual_group_unit_count(group),
               qual_group_is_mandatory(group), qual_group_counts(group));
    }
    puts("};");
}

static void print_choices(qual_spec spec, qual_rule rule) {
    qual_group group;
    qual_unit unit;

    if (qual_rule_choice_count(rule) == 0)
        return;
    printf("static const struct choice choices_%u[] = {\n", rule.row);
    for (uint32_t i = 0; i < qual_rule_choice_count(rule); i++) {
        if (qual_rule_choice_group(rule, i, &group)) {
            printf("    {&groups_%u[%u], NULL},\n", spec.row,
                   group.row - qual_spec_group(spec, 0).row);
        } else if (qual_rule_choice_unit(rule, i, &unit)) {
            fputs("    {NULL, ", stdout);
            print_unit_reference(spec, unit);
            puts("},");
        }
    }
    puts("};");
}

static void print_rule(qual_spec spec, qual_rule rule) {
    uint32_t min = 0, max = 0, n = 0;
    qual_unit unit;
    qual_rule around;

    fputs("    {", stdout);
    print_string(qual_rule_id(rule));
    printf(", %d, %d, %d, %d, %u", (int)qual_rule_kind(rule), (int)qual_rule_measure(rule),
           (int)qual_rule_level_min(rule), (int)qual_rule_level_max(rule), qual_rule_gained(rule));
    printf(", %d", qual_rule_min(rule, &min) ? (int)min : -1);
    printf(", %d", qual_rule_max(rule, &max) ? (int)max : -1);
    printf(", %d, %u", qual_rule_n(rule, &n) ? (int)n : -1, qual_rule_choice_count(rule));
    if (qual_rule_choice_count(rule) > 0)
        printf(", choices_%u, ", rule.row);
    else
        fputs(", NULL, ", stdout);
    if (qual_rule_unit(rule, &unit))
        print_unit_reference(spec, unit);
    else
        fputs("NULL", stdout);
    if (qual_rule_within(rule, &around))
        printf(", &rules_%u[%u], ", spec.row, around.row - qual_spec_rule(spec, 0).row);
    else
        fputs(", NULL, ", stdout);
    print_string(qual_rule_title(rule));
    puts("},");
}

static void print_rules(qual_spec spec) {
    const uint32_t count = qual_spec_rule_count(spec);

    if (count == 0)
        return;
    for (uint32_t i = 0; i < count; i++)
        print_choices(spec, qual_spec_rule(spec, i));
    printf("static const struct rule rules_%u[%u] = {\n", spec.row, count);
    for (uint32_t i = 0; i < count; i++)
        print_rule(spec, qual_spec_rule(spec, i));
    puts("};");
}

/* print_facts - the facts of a specification; returns how many there are */
static uint32_t print_facts(qual_spec spec) {
    uint32_t cursor = 0, count = 0;
    qual_fact fact;

    for (; qual_fact_next(spec, &cursor, &fact); count++) {
        if (count == 0)
            printf("static const struct fact facts_%u[] = {\n", spec.row);
        fputs("    {", stdout);
        print_string(fact.name);
        fputs(", ", stdout);
        print_string(fact.value);
        fputs(", ", stdout);
        if (fact.has_unit)
            print_unit_reference(spec, fact.unit);
        else
            fputs("NULL", stdout);
        printf(", %u},\n", fact.item);
    }
    if (count > 0)
        puts("};");
    return count;
}

/* print_parts - everything of a specification but its own row; returns the number of facts */
static uint32_t print_parts(qual_spec spec) {
    printf("static const struct group groups_%u[%u];\n", spec.row, qual_spec_group_count(spec));
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++)
        print_outcomes(qual_spec_unit(spec, i));
    printf("static const struct unit units_%u[] = {\n", spec.row);
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++)
        print_unit(spec, qual_spec_unit(spec, i));
    puts("};");
    print_groups(spec);
    print_rules(spec);
    return print_facts(spec);
}

static void print_spec(qual_spec spec, uint32_t facts) {
    uint32_t credit = 0, glh = 0, tqt = 0;

    fputs("    {", stdout);
    print_string(qual_spec_number(spec));
    fputs(", ", stdout);
    print_string(qual_spec_version(spec));
    fputs(", ", stdout);
    print_string(qual_spec_title(spec));
    fputs(", ", stdout);
    print_string(qual_spec_organisation(spec));
    printf(", 0x%016llx, %d", (unsigned long long)qual_spec_source_digest(spec),
           (int)qual_spec_level(spec));
    printf(", %d", qual_spec_credit(spec, &credit) ? (int)credit : -1);
    printf(", %d", qual_spec_glh(spec, &glh) ? (int)glh : -1);
    printf(", %d, {", qual_spec_tqt(spec, &tqt) ? (int)tqt : -1);
    for (int kind = 0; kind <= QUAL_DATE_CERTIFICATION_END; kind++) {
        qual_date date;

        if (!qual_spec_date(spec, (enum qual_date_kind)kind, &date))
            date = (qual_date){0, 0, 0};
        printf("{%d, %d, %d}, ", date.year, date.month, date.day);
    }
    printf("}, %u, %u, %u, %u, units_%u, groups_%u", qual_spec_unit_count(spec),
           qual_spec_group_count(spec), qual_spec_rule_count(spec), facts, spec.row, spec.row);
    if (qual_spec_rule_count(spec) > 0)
        printf(", rules_%u", spec.row);
    else
        fputs(", NULL", stdout);
    if (facts > 0)
        printf(", facts_%u},\n", spec.row);
    else
        puts(", NULL},");
}

int main(int argc, char **argv) {
    const qual_image *image;
    uint32_t *facts;

    if (argc != 2)
        bench_fail("usage: to_structs IMAGE");
    image = bench_image(argv[1]);
    facts = bench_array(qual_spec_count(image), sizeof *facts);
    puts(declarations);
    for (uint32_t i = 0; i < qual_spec_count(image); i++)
        facts[i] = print_parts(qual_spec_at(image, i));
    puts("extern const struct spec specs[];\nconst struct spec specs[] = {");
    for (uint32_t i = 0; i < qual_spec_count(image); i++)
        print_spec(qual_spec_at(image, i), facts[i]);
    puts("};");
    return fflush(stdout) != 0 || ferror(stdout);
}
