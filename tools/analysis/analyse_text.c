/* analyse_text.c - qualc analyse for people */
#include <string.h>

#include "analysis/analyse.h"
#include "finding/render.h"
#include "show/show.h"

/* Columns of a bar, on a terminal of the usual width and on a narrow one. */
#define BAR_WIDTH 40
#define NARROW_BAR_WIDTH 16
#define NARROW 80

static size_t bar_width(const struct look *look) {
    return look->width != 0 && look->width < NARROW ? NARROW_BAR_WIDTH : BAR_WIDTH;
}

/* grouped - a decimal number with a comma after every third digit from its end */
static const char *grouped(struct arena *arena, const char *digits) {
    struct text text = {.arena = arena};

    for (size_t left = strlen(digits); left > 0; left--, digits++) {
        text_add_char(&text, *digits);
        if (left > 1 && left % 3 == 1)
            text_add_char(&text, ',');
    }
    text_add_char(&text, '\0');
    return text.bytes;
}

static const char *number_text(struct arena *arena, uint32_t number) {
    return grouped(arena, arena_format(arena, "%u", number));
}

static const char *capital_words(enum qual_measure measure) {
    static const char *const words[] = {[QUAL_MEASURE_UNITS] = "Units",
                                        [QUAL_MEASURE_CREDITS] = "Credits",
                                        [QUAL_MEASURE_HOURS] = "Hours"};

    return words[measure];
}

static void heading(struct text *out, const struct look *look, const char *text) {
    text_add_char(out, '\n');
    look_bold(out, look, text);
    text_add_char(out, '\n');
}

/* Bars -------------------------------------------------------------------------- */

/* A bar, drawn from left to right. */
struct bar {
    char *cells;
    size_t width;
    uint32_t scale; /* what its whole width stands for */
};

static struct bar bar_begin(struct arena *arena, const struct look *look, uint32_t scale) {
    struct bar bar = {.width = bar_width(look), .scale = scale == 0 ? 1 : scale};

    bar.cells = arena_alloc(arena, bar.width + 1);
    memset(bar.cells, ' ', bar.width);
    return bar;
}

/* bar_column - the column in which a figure lies */
static size_t bar_column(const struct bar *bar, uint32_t figure) {
    return (size_t)((uint64_t)figure * (bar->width - 1) / bar->scale);
}

/* bar_end - one past the last column of a stretch from 0 that is so long; 0 has no column */
static size_t bar_end(const struct bar *bar, uint32_t figure) {
    return figure == 0 ? 0 : bar_column(bar, figure) + 1;
}

/* bar_fill - draw from where one figure ends to where another does */
static void bar_fill(struct bar *bar, uint32_t from, uint32_t to, char mark) {
    for (size_t i = bar_end(bar, from); i < bar_end(bar, to); i++)
        bar->cells[i] = mark;
}

/* Totals ------------------------------------------------------------------------ */

/* total_bar - least, stated and most on one scale from 0 */
static const char *total_bar(struct arena *arena, const struct analysis_total *total,
                             const struct look *look) {
    uint32_t scale = total->known ? total->range.max : 0;
    struct bar bar;

    if (total->stated && total->figure > scale)
        scale = total->figure;
    bar = bar_begin(arena, look, scale);
    if (total->known) {
        memset(bar.cells, '.', bar_column(&bar, total->range.min));
        for (size_t i = bar_column(&bar, total->range.min); i < bar_column(&bar, total->range.max);
             i++)
            bar.cells[i] = '=';
        bar.cells[bar_column(&bar, total->range.max)] = '>';
        bar.cells[bar_column(&bar, total->range.min)] =
            total->range.min == total->range.max ? '=' : '<';
    }
    if (total->stated)
        bar.cells[bar_column(&bar, total->figure)] = '|';
    return bar.cells;
}

/* add_totals - a row for each total */
static void add_totals(struct text *out, const struct analysis *analysis, const struct look *look) {
    static const struct table_column columns[] = {{.title = ""},
                                                  {.title = "Least", .right = true},
                                                  {.title = "Stated", .right = true},
                                                  {.title = "Most", .right = true},
                                                  {.title = "< least  | stated  > most"}};
    struct arena *arena = out->arena;
    struct table table = {.arena = arena, .columns = columns, .column_count = 5, .indent = 2};

    for (int measure = QUAL_MEASURE_UNITS; measure < ANALYSIS_MEASURES; measure++) {
        const struct analysis_total *total = &analysis->totals[measure];
        const char *cells[5] = {capital_words((enum qual_measure)measure),
                                total->known ? number_text(arena, total->range.min) : NULL,
                                total->stated ? number_text(arena, total->figure) : NULL,
                                total->known ? number_text(arena, total->range.max) : NULL,
                                total_bar(arena, total, look)};

        table_add(&table, cells);
    }
    heading(out, look, "Totals of a claim");
    table_print(out, &table, look);
}

/* Groups ------------------------------------------------------------------------- */

/* group_bar - what is mandatory, required, allowed and available of a group */
static const char *group_bar(struct arena *arena, const struct analysis_group *group,
                             uint32_t scale, const struct look *look) {
    struct bar bar = bar_begin(arena, look, scale);

    bar_fill(&bar, 0, group->available, '.');
    bar_fill(&bar, 0, group->most, '-');
    bar_fill(&bar, 0, group->least, '=');
    bar_fill(&bar, 0, group->forced, '#');
    return bar.cells;
}

/* group_name - "A", and within a group "A1 in A" */
static const char *group_name(struct arena *arena, qual_group group) {
    qual_group around;

    if (!qual_group_within(group, &around))
        return qual_group_letter(group);
    return arena_format(arena, "%s in %s", qual_group_letter(group), qual_group_letter(around));
}

/* add_groups - a bar for each group, all on one scale */
static void add_groups(struct text *out, const struct analysis *analysis, const struct look *look) {
    static const struct table_column columns[] = {
        {.title = ""},
        {.title = "Mandatory", .right = true},
        {.title = "Required", .right = true},
        {.title = "Allowed", .right = true},
        {.title = "Available", .right = true},
        {.title = "# mandatory  = required  - allowed  . more"}};
    struct arena *arena = out->arena;
    struct table table = {.arena = arena, .columns = columns, .column_count = 6, .indent = 2};
    uint32_t scale = 0;

    for (uint32_t i = 0; i < analysis->group_count; i++)
        if (analysis->groups[i].available > scale)
            scale = analysis->groups[i].available;
    for (uint32_t i = 0; i < analysis->group_count; i++) {
        const struct analysis_group *group = &analysis->groups[i];
        const char *cells[6] = {group_name(arena, qual_spec_group(analysis->spec, i)),
                                number_text(arena, group->forced),
                                number_text(arena, group->least),
                                number_text(arena, group->most),
                                number_text(arena, group->available),
                                group_bar(arena, group, scale, look)};

        table_add(&table, cells);
    }
    heading(out, look,
            arena_format(arena, "%s of each group", capital_words(analysis->group_measure)));
    table_print(out, &table, look);
}

/* Cheapest claims ------------------------------------------------------------------ */

/* The columns of cheapest claims, in order. */
static const enum qual_measure cheapest_order[] = {QUAL_MEASURE_HOURS, QUAL_MEASURE_CREDITS,
                                                   QUAL_MEASURE_UNITS};
#define CHEAPEST_COUNT (sizeof cheapest_order / sizeof cheapest_order[0])
#define CHEAPEST_FIRST 4 /* column of the first of them */
#define CHEAPEST_COLUMNS (CHEAPEST_FIRST + CHEAPEST_COUNT)

/* unit_figure - a figure of a unit as text; NULL where it is not stated */
static const char *unit_figure(struct arena *arena, qual_unit unit, enum qual_measure measure) {
    uint32_t figure = 0;
    bool stated = analysis_figure(unit, measure, &figure);

    return figure_text(arena, stated, figure);
}

/* add_cheapest_units - the units of the cheapest claims, and in which of them they stand */
static void add_cheapest_units(struct table *table, const struct analysis *analysis) {
    for (uint32_t i = 0; i < analysis->unit_count; i++) {
        qual_unit unit = analysis_unit(analysis, i);
        const char *cells[CHEAPEST_COLUMNS] = {NULL, qual_unit_title(unit)};
        qual_urn urn = qual_unit_urn(unit);
        bool any = false;

        cells[0] = arena_copy(table->arena, urn.text, strlen(urn.text));
        cells[2] = unit_figure(table->arena, unit, QUAL_MEASURE_CREDITS);
        cells[3] = unit_figure(table->arena, unit, QUAL_MEASURE_HOURS);
        for (size_t j = 0; j < CHEAPEST_COUNT; j++) {
            const uint8_t *claim = analysis->cheapest[cheapest_order[j]];
            bool held = claim != NULL && claim[i] != 0;

            cells[CHEAPEST_FIRST + j] = held ? "x" : "";
            any = any || held;
        }
        if (any)
            table_add(table, cells);
    }
}

/* claim_figure - what a claim comes to; NULL where a unit does not state it */
static const char *claim_figure(const struct table *table, const struct analysis *analysis,
                                const uint8_t *claim, enum qual_measure measure) {
    if (claim == NULL || !analysis->totals[measure].known)
        return NULL;
    return number_text(table->arena, analysis_sum(analysis, claim, measure));
}

/* add_cheapest - the cheapest claim by hours, by credits and by units */
static void add_cheapest(struct text *out, const struct analysis *analysis,
                         const struct look *look) {
    static const struct table_column columns[CHEAPEST_COLUMNS] = {
        {.title = "Unit"},
        {.title = "Title", .flexible = true},
        {.title = "Credits", .right = true},
        {.title = "Hours", .right = true},
        {.title = "By hours", .right = true},
        {.title = "By credits", .right = true},
        {.title = "By units", .right = true}};
    struct table table = {
        .arena = out->arena, .columns = columns, .column_count = CHEAPEST_COLUMNS, .indent = 2};

    add_cheapest_units(&table, analysis);
    for (size_t i = 0; i < CHEAPEST_COUNT; i++) {
        const char *cells[CHEAPEST_COLUMNS] = {"", capital_words(cheapest_order[i]), "", ""};

        for (size_t j = 0; j < CHEAPEST_COUNT; j++)
            cells[CHEAPEST_FIRST + j] = claim_figure(
                &table, analysis, analysis->cheapest[cheapest_order[j]], cheapest_order[i]);
        table_add(&table, cells);
    }
    heading(out, look, "Cheapest claims");
    table_print(out, &table, look);
}

/* Units and rules ---------------------------------------------------------------- */

/* units_text - the references of units that are marked; "none" */
static const char *units_text(const struct analysis *analysis, const bool *marked) {
    uint8_t *units = arena_array(analysis->arena, analysis->unit_count + 1, sizeof *units);
    uint32_t count = 0;

    for (uint32_t i = 0; i < analysis->unit_count; i++) {
        units[i] = marked[i];
        count += marked[i];
    }
    return count == 0 ? "none" : analysis_list(analysis, units);
}

/* redundant_text - the ids of rules that can be deleted; "none" */
static const char *redundant_text(const struct analysis *analysis) {
    struct text list = {.arena = analysis->arena};

    if (analysis->redundant == NULL)
        return NULL;
    for (uint32_t i = 0; i < analysis->rule_count; i++)
        if (analysis->redundant[i])
            text_format(&list, "%s%s", list.length > 0 ? ", " : "",
                        qual_rule_id(analysis_rule(analysis, i)));
    return list.length == 0 ? "none" : arena_copy(analysis->arena, list.bytes, list.length);
}

/* add_sets - units in every valid claim and in none, rules that change nothing */
static void add_sets(struct text *out, const struct analysis *analysis, const struct look *look) {
    static const struct table_column columns[] = {{.title = NULL}, {.flexible = true}};
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 2};
    const char *rows[][2] = {{"Units in every valid claim", units_text(analysis, analysis->forced)},
                             {"Units in none", units_text(analysis, analysis->dead)},
                             {"Rules that change nothing", redundant_text(analysis)}};

    text_add_char(out, '\n');
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        table_add(&table, rows[i]);
    table_print(out, &table, look);
}

/* All ------------------------------------------------------------------------------ */

static void add_title(struct text *out, const struct analysis *analysis, const struct look *look) {
    const char *version = qual_spec_version(analysis->spec);

    look_bold(out, look, qual_spec_title(analysis->spec));
    text_format(out, "\n%s%s%s\n\n", qual_spec_number(analysis->spec),
                version == NULL ? "" : ", version ", version == NULL ? "" : version);
    if (analysis->automaton == NULL)
        text_add(out, "How many claims are valid is not known.\n");
    else if (!analysis->possible)
        text_add(out, "No claim is valid.\n");
    else
        text_format(out, "%s claim%s valid.\n", grouped(out->arena, analysis->claims),
                    strcmp(analysis->claims, "1") == 0 ? " is" : "s are");
}

void analyse_text(struct text *out, const struct analysis *analysis, const struct look *look) {
    add_title(out, analysis, look);
    if (analysis->possible) {
        add_totals(out, analysis, look);
        add_groups(out, analysis, look);
        add_cheapest(out, analysis, look);
        add_sets(out, analysis, look);
    }
    if (analysis->findings->count > 0) {
        heading(out, look, "Findings");
        render_text(out, analysis->findings, look->colour);
    }
}
