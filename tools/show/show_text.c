/* show_text.c - qualc show for people */
#include <string.h>

#include "show/show.h"

/* A row of two cells: what it is, and what it says. */
static const struct table_column fact_columns[] = {{.title = NULL}, {.flexible = true}};

const char *figure_text(struct arena *arena, bool stated, uint32_t figure) {
    return stated ? arena_format(arena, "%u", figure) : NULL;
}

static const char *urn_text(struct arena *arena, qual_unit unit) {
    qual_urn urn = qual_unit_urn(unit);

    return arena_copy(arena, urn.text, strlen(urn.text));
}

static const char *unit_credit_text(struct arena *arena, qual_unit unit) {
    uint32_t credits = 0;
    bool stated = qual_unit_credit(unit, &credits);

    return figure_text(arena, stated, credits);
}

static const char *unit_glh_text(struct arena *arena, qual_unit unit) {
    uint32_t hours = 0;
    bool stated = qual_unit_glh(unit, &hours);

    return figure_text(arena, stated, hours);
}

/* add_legend - what "-" stands for, when it was printed */
static void add_legend(struct text *out, bool used) {
    if (used)
        text_add(out, "\n- not stated\n");
}

/* Summary ------------------------------------------------------------------ */

static void add_fact_row(struct table *table, const char *label, const char *value) {
    const char *cells[] = {label, value};

    table_add(table, cells);
}

static const char *date_text(struct arena *arena, qual_spec spec, enum qual_date_kind kind) {
    qual_date date;
    char text[QUAL_DATE_SIZE];

    if (!qual_spec_date(spec, kind, &date))
        return NULL;
    qual_date_format(date, text);
    return arena_copy(arena, text, strlen(text));
}

/* version_text - "2.2, issued 2025-05" */
static const char *version_text(struct arena *arena, qual_spec spec) {
    const char *version = qual_spec_version(spec);
    const char *issued = date_text(arena, spec, QUAL_DATE_ISSUED);

    if (version == NULL)
        version = "none printed";
    return issued == NULL ? version : arena_format(arena, "%s, issued %s", version, issued);
}

static void add_figures(struct table *table, qual_spec spec) {
    static const struct {
        const char *label;
        bool (*read)(qual_spec spec, uint32_t *figure);
        const char *measure;
    } figures[] = {
        {"Credit", qual_spec_credit, ""},
        {"GLH", qual_spec_glh, " hours"},
        {"TQT", qual_spec_tqt, " hours"},
    };

    for (size_t i = 0; i < sizeof figures / sizeof figures[0]; i++) {
        uint32_t figure = 0;
        bool stated = figures[i].read(spec, &figure);

        add_fact_row(table, figures[i].label,
                     stated ? arena_format(table->arena, "%u%s", figure, figures[i].measure)
                            : NULL);
    }
}

static void add_dates(struct table *table, qual_spec spec) {
    static const struct {
        const char *label;
        enum qual_date_kind kind;
    } dates[] = {
        {"Operational start", QUAL_DATE_OPERATIONAL_START},
        {"Review", QUAL_DATE_REVIEW},
        {"Operational end", QUAL_DATE_OPERATIONAL_END},
        {"Certification end", QUAL_DATE_CERTIFICATION_END},
    };

    for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++)
        add_fact_row(table, dates[i].label, date_text(table->arena, spec, dates[i].kind));
}

static void add_summary(struct text *out, qual_spec spec, const struct look *look) {
    struct table table = {.arena = out->arena, .columns = fact_columns, .column_count = 2};

    look_bold(out, look, qual_spec_title(spec));
    text_add(out, "\n\n");
    add_fact_row(&table, "Number", qual_spec_number(spec));
    add_fact_row(&table, "Organisation", qual_spec_organisation(spec));
    add_fact_row(&table, "Version", version_text(out->arena, spec));
    add_fact_row(&table, "Level", qual_level_text(qual_spec_level(spec)));
    add_figures(&table, spec);
    add_dates(&table, spec);
    show_facts_text(&table, spec, NULL);
    table_print(out, &table, look);
}

/* Units ---------------------------------------------------------------------- */

/* group_heading - "Group A, mandatory: Title (3 units; they do not count)" */
static const char *group_heading(struct arena *arena, qual_group group) {
    struct text text = {.arena = arena};
    const char *name = group_text(arena, group);
    const char *title = qual_group_title(group);
    uint32_t count = qual_group_unit_count(group);
    qual_group around;

    if (strncmp(name, "the ", 4) == 0)
        text_add(&text, "Mandatory group");
    else
        text_format(&text, "G%s, %s", name + 1,
                    qual_group_is_mandatory(group) ? "mandatory" : "optional");
    if (qual_group_within(group, &around))
        text_format(&text, ", within %s", group_text(arena, around));
    if (title != NULL)
        text_format(&text, ": %s", title);
    text_format(&text, " (%u unit%s%s)", count, count == 1 ? "" : "s",
                qual_group_counts(group) ? "" : ", not counted");
    text_add_char(&text, '\0');
    return text.bytes;
}

/* add_units - every group with its units; returns whether a figure is not stated */
static bool add_units(struct text *out, qual_spec spec, const struct look *look) {
    static const struct table_column columns[] = {
        {.title = "URN"},
        {.title = "Number"},
        {.title = "Title", .flexible = true},
        {.title = "Level", .right = true},
        {.title = "Credit", .right = true},
        {.title = "GLH", .right = true},
    };
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 6, .indent = 2};
    bool unstated = false;

    for (uint32_t g = 0; g < qual_spec_group_count(spec); g++) {
        qual_group group = qual_spec_group(spec, g);

        table_heading(&table, group_heading(out->arena, group));
        for (uint32_t u = 0; u < qual_group_unit_count(group); u++) {
            qual_unit unit = qual_group_unit(group, u);
            const char *cells[] = {urn_text(out->arena, unit),
                                   qual_unit_number(unit),
                                   qual_unit_title(unit),
                                   qual_level_text(qual_unit_level(unit)),
                                   unit_credit_text(out->arena, unit),
                                   unit_glh_text(out->arena, unit)};

            for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++)
                unstated |= cells[i] == NULL;
            table_add(&table, cells);
        }
    }
    table_print(out, &table, look);
    return unstated;
}

/* is_unstated - whether the summary prints a "-" */
static bool is_unstated(qual_spec spec) {
    uint32_t figure;
    qual_date date;
    bool all = qual_spec_level(spec) != QUAL_LEVEL_NOT_STATED;

    all &= qual_spec_credit(spec, &figure);
    all &= qual_spec_glh(spec, &figure);
    all &= qual_spec_tqt(spec, &figure);
    for (int kind = QUAL_DATE_OPERATIONAL_START; kind <= QUAL_DATE_CERTIFICATION_END; kind++)
        all &= qual_spec_date(spec, (enum qual_date_kind)kind, &date);
    return !all;
}

void show_spec_text(struct text *out, qual_spec spec, const struct look *look) {
    bool unstated = is_unstated(spec);

    add_summary(out, spec, look);
    show_rules_text(out, spec, look);
    unstated |= add_units(out, spec, look);
    add_legend(out, unstated);
}

/* Outcomes and criteria -------------------------------------------------------- */

static void add_outcome(struct table *table, qual_outcome outcome) {
    struct arena *arena = table->arena;
    uint32_t number = qual_outcome_number(outcome);
    const char *wording = qual_outcome_wording(outcome);

    add_fact_row(table, arena_format(arena, "Outcome %u", number), wording == NULL ? "" : wording);
    for (uint32_t i = 0; i < qual_outcome_criterion_count(outcome); i++) {
        qual_criterion criterion = qual_outcome_criterion(outcome, i);
        const char *said = qual_criterion_wording(criterion);

        if (said == NULL)
            said = qual_criterion_verb(criterion);
        add_fact_row(
            table, arena_format(arena, "  %u.%u", number, qual_criterion_number(criterion)), said);
    }
}

void show_outcomes_text(struct text *out, qual_spec spec, const struct look *look) {
    for (uint32_t u = 0; u < qual_spec_unit_count(spec); u++) {
        qual_unit unit = qual_spec_unit(spec, u);
        struct table table = {
            .arena = out->arena, .columns = fact_columns, .column_count = 2, .indent = 2};

        table_heading(&table, arena_format(out->arena, "%s (%s)", qual_unit_title(unit),
                                           qual_unit_urn(unit).text));
        if (qual_unit_assessment(unit) != NULL)
            add_fact_row(&table, "Assessment", qual_unit_assessment(unit));
        show_facts_text(&table, spec, &unit);
        for (uint32_t i = 0; i < qual_unit_outcome_count(unit); i++)
            add_outcome(&table, qual_unit_outcome(unit, i));
        table_print(out, &table, look);
    }
}

/* Uses ------------------------------------------------------------------------- */

/* add_titles - the unit's titles, one line each: specifications need not agree */
static void add_titles(struct text *out, const struct use_list *uses, const struct look *look) {
    for (size_t i = 0; i < uses->count; i++) {
        const char *title = qual_unit_title(uses->items[i]);
        size_t earlier = 0;

        while (earlier < i && strcmp(qual_unit_title(uses->items[earlier]), title) != 0)
            earlier++;
        if (earlier < i)
            continue;
        look_bold(out, look,
                  arena_format(out->arena, "%s (%s)", title, qual_unit_urn(uses->items[i]).text));
        text_add_char(out, '\n');
    }
    text_add_char(out, '\n');
}

void show_uses_text(struct text *out, const struct use_list *uses, const struct look *look) {
    static const struct table_column columns[] = {
        {.title = "Number"},
        {.title = "Version"},
        {.title = "Organisation", .flexible = true},
        {.title = "Qualification", .flexible = true},
        {.title = "Level", .right = true},
        {.title = "Credit", .right = true},
        {.title = "GLH", .right = true},
        {.title = "Group"},
    };
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 8};
    bool unstated = false;

    add_titles(out, uses, look);
    for (size_t i = 0; i < uses->count; i++) {
        qual_unit unit = uses->items[i];
        qual_spec spec = qual_unit_spec(unit);
        qual_group group;
        const char *version = qual_spec_version(spec);
        const char *cells[] = {qual_spec_number(spec),
                               version,
                               qual_spec_organisation(spec),
                               qual_spec_title(spec),
                               qual_level_text(qual_unit_level(unit)),
                               unit_credit_text(out->arena, unit),
                               unit_glh_text(out->arena, unit),
                               qual_unit_group(unit, &group) ? qual_group_letter(group) : NULL};

        for (size_t c = 0; c < sizeof cells / sizeof cells[0]; c++)
            unstated |= cells[c] == NULL;
        table_add(&table, cells);
    }
    table_print(out, &table, look);
    add_legend(out, unstated);
}
