/* analyse_dot.c - groups, pathways and rules as a graph for Graphviz */
#include <string.h>

#include "analysis/analyse.h"
#include "show/show.h"

/* Columns of a label before it is broken between words. */
#define LABEL_WIDTH 28

/* add_quoted - a text in quotes, broken into lines between words */
static void add_quoted(struct text *out, const char *text) {
    size_t column = 0;

    text_add_char(out, '"');
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;

        if (c == ' ' && column + 1 + strcspn(text + 1, " ") > LABEL_WIDTH) {
            text_add(out, "\\n");
            column = 0;
            continue;
        }
        if (c == '"' || c == '\\')
            text_add_char(out, '\\');
        text_add_char(out, c < ' ' ? ' ' : *text);
        column++;
    }
    text_add_char(out, '"');
}

static void add_indent(struct text *out, unsigned depth) {
    text_format(out, "%*s", (int)(2 * depth), "");
}

/* Groups --------------------------------------------------------------------------- */

/* add_member - a unit within a group; one in several groups is drawn in each */
static void add_member(struct text *out, const struct analysis *analysis, uint32_t group,
                       qual_unit unit, unsigned depth) {
    uint32_t index = qual_unit_index(unit);
    qual_urn urn = qual_unit_urn(unit);

    add_indent(out, depth);
    text_format(out, "g%u_u%u [label=", group, index);
    add_quoted(out, arena_format(out->arena, "%s %s", urn.text, qual_unit_title(unit)));
    if (analysis->possible && analysis->forced[index])
        text_add(out, ", penwidth=2");
    if (analysis->possible && analysis->dead[index])
        text_add(out, ", style=dashed, fontcolor=gray40");
    text_add(out, "];\n");
}

/* group_label - "Group A: Title" */
static const char *group_label(struct arena *arena, qual_group group) {
    const char *title = qual_group_title(group);
    const char *counts = qual_group_counts(group) ? "" : " (does not count)";

    if (title == NULL)
        return arena_format(arena, "Group %s%s", qual_group_letter(group), counts);
    return arena_format(arena, "Group %s: %s%s", qual_group_letter(group), title, counts);
}

/* is_directly_within - whether a group stands in another; with NULL, in none */
static bool is_directly_within(qual_group group, const qual_group *around) {
    qual_group other;

    if (!qual_group_within(group, &other))
        return around == NULL;
    return around != NULL && other.row == around->row;
}

/*
 * add_groups - the groups directly within another, with all that they hold
 *
 * Groups lie within groups no deeper than there are groups, and the recursion
 * with them.
 */
static void add_groups(struct text *out, const struct analysis *analysis, const qual_group *around,
                       unsigned depth) {
    for (uint32_t i = 0; i < analysis->group_count; i++) {
        qual_group group = qual_spec_group(analysis->spec, i);

        if (!is_directly_within(group, around))
            continue;
        add_indent(out, depth);
        text_format(out, "subgraph cluster_g%u {\n", i);
        add_indent(out, depth + 1);
        text_add(out, "label=");
        add_quoted(out, group_label(out->arena, group));
        text_add(out, qual_group_is_mandatory(group) ? "; penwidth=2;\n" : ";\n");
        for (uint32_t j = 0; j < qual_group_unit_count(group); j++)
            add_member(out, analysis, i, qual_group_unit(group, j), depth + 1);
        add_groups(out, analysis, &group, depth + 1);
        add_indent(out, depth);
        text_add(out, "}\n");
    }
}

/* Rules ----------------------------------------------------------------------------- */

/* rule_label - the id of a rule and what it says */
static const char *rule_label(struct arena *arena, qual_rule rule) {
    struct text sentence = {.arena = arena};

    rule_sentence(&sentence, rule);
    text_add_char(&sentence, '\0');
    return arena_format(arena, "%s: %s", qual_rule_id(rule), sentence.bytes);
}

static bool is_container(qual_rule rule) {
    return qual_rule_kind(rule) == QUAL_RULE_PATHWAYS || qual_rule_kind(rule) == QUAL_RULE_PATHWAY;
}

/* is_within - whether a rule stands directly in another; with NULL, in none */
static bool is_within(qual_rule rule, const qual_rule *around) {
    qual_rule other;

    if (!qual_rule_within(rule, &other))
        return around == NULL;
    return around != NULL && other.row == around->row;
}

/* add_rules - the rules directly in another; pathways as boxes around theirs */
static void add_rules(struct text *out, const struct analysis *analysis, const qual_rule *around,
                      unsigned depth) {
    for (uint32_t i = 0; i < analysis->rule_count; i++) {
        qual_rule rule = analysis_rule(analysis, i);

        if (!is_within(rule, around))
            continue;
        add_indent(out, depth);
        if (is_container(rule)) {
            text_format(out, "subgraph cluster_r%u {\n", i);
            add_indent(out, depth + 1);
            text_add(out, "label=");
            add_quoted(out, rule_label(out->arena, rule));
            text_add(out, "; style=rounded;\n");
            add_rules(out, analysis, &rule, depth + 1);
            add_indent(out, depth);
            text_add(out, "}\n");
            continue;
        }
        text_format(out, "r%u [shape=box, label=", i);
        add_quoted(out, rule_label(out->arena, rule));
        if (analysis->possible && analysis->redundant != NULL && analysis->redundant[i])
            text_add(out, ", style=\"rounded,dashed\"");
        text_add(out, "];\n");
    }
}

/* Edges ------------------------------------------------------------------------------ */

/* add_unit_edge - from a rule to a unit, in the first group that holds it */
static void add_unit_edge(struct text *out, const struct analysis *analysis, uint32_t rule,
                          qual_unit unit, const char *style) {
    qual_group group;

    if (!qual_unit_group(unit, &group))
        return;
    text_format(out, "  r%u -> g%u_u%u%s;\n", rule,
                group.row - qual_spec_group(analysis->spec, 0).row, qual_unit_index(unit), style);
}

/* add_edges - from each rule to what its selector names */
static void add_edges(struct text *out, const struct analysis *analysis, uint32_t index) {
    qual_rule rule = analysis_rule(analysis, index);
    qual_group group;
    qual_unit unit;

    for (uint32_t i = 0; i < qual_rule_choice_count(rule); i++) {
        if (qual_rule_choice_unit(rule, i, &unit))
            add_unit_edge(out, analysis, index, unit, "");
        if (qual_rule_choice_group(rule, i, &group) && qual_group_unit_count(group) > 0) {
            uint32_t place = group.row - qual_spec_group(analysis->spec, 0).row;

            text_format(out, "  r%u -> g%u_u%u [lhead=cluster_g%u];\n", index, place,
                        qual_unit_index(qual_group_unit(group, 0)), place);
        }
    }
    if (qual_rule_unit(rule, &unit))
        add_unit_edge(out, analysis, index, unit, " [arrowhead=dot, style=bold]");
}

void analyse_dot(struct text *out, const struct analysis *analysis) {
    text_add(out, "digraph rules {\n  graph [compound=true, rankdir=LR, label=");
    add_quoted(out, arena_format(out->arena, "%s %s", qual_spec_number(analysis->spec),
                                 qual_spec_title(analysis->spec)));
    text_add(out, "];\n  node [shape=plain, fontname=\"sans-serif\", fontsize=10];\n"
                  "  edge [color=gray40];\n");
    add_rules(out, analysis, NULL, 1);
    add_groups(out, analysis, NULL, 1);
    for (uint32_t i = 0; i < analysis->rule_count; i++)
        add_edges(out, analysis, i);
    text_add(out, "}\n");
}
