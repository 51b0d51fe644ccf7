/* printed_document.c - made-up specifications, printed as organisations print them */
#include "printed_document.h"

#include <stdio.h>
#include <string.h>

#include "../src/qual.h"

#define COUNT(array) ((int)(sizeof(array) / sizeof(array)[0]))

/* Drawing ------------------------------------------------------------------- */

static const char *const verbs[] = {"Describe", "Explain", "Identify", "Outline",  "State",
                                    "Select",   "Compare", "Assess",   "Evaluate", "Record",
                                    "Prepare",  "Measure", "List",     "Check",    "Review"};
static const char *const skills[] = {"Sharpen", "Store", "Dress", "Season", "Laminate", "Bevel"};
static const char *const things[] = {"hand planes",      "green oak",        "a bench grinder",
                                     "mortise gauges",   "reclaimed elm",    "a pole lathe",
                                     "turners' gouges",  "yacht varnish",    "steam-bent hoops",
                                     "dovetail markers", "cabinet scrapers", "a saw bench"};
static const char *const places[] = {
    "in a shared shed",   "before hard frost",    "for a joiner's apprentice",
    "after long storage", "with borrowed clamps", "beside an open hearth",
    "under canvas",       "at a country fair"};

#define DRAW(random, array) (array)[random_below(random, COUNT(array))]

static const char *wording_draw(struct random *random, struct arena *arena, const char *verb) {
    const char *text =
        arena_format(arena, "%s %s %s", verb, DRAW(random, things), DRAW(random, places));

    if (random_chance(random, 40))
        text =
            arena_format(arena, "%s, or %s %s", text, DRAW(random, things), DRAW(random, places));
    return text;
}

static const char *lower(struct arena *arena, const char *text) {
    char *copy = arena_copy(arena, text, strlen(text));

    if (copy[0] >= 'A' && copy[0] <= 'Z')
        copy[0] = (char)(copy[0] - 'A' + 'a');
    return copy;
}

static void criterion_draw(struct random *random, struct arena *arena, const char *verb,
                           struct printed_criterion *criterion) {
    criterion->verb = lower(arena, verb);
    criterion->lead = criterion->wording = wording_draw(random, arena, verb);
    if (!random_chance(random, 8))
        return;
    criterion->lead = arena_format(arena, "%s, by:", criterion->wording);
    for (int i = 0; i < COUNT(criterion->parts); i++)
        criterion->parts[i] = DRAW(random, things);
    criterion->wording =
        arena_format(arena, "%s %s %s", criterion->lead, criterion->parts[0], criterion->parts[1]);
}

/* urn_draw - a reference that no earlier unit has, with the letter that fits */
static void urn_draw(struct random *random, const struct printed_spec *spec, char urn[11]) {
    static const char letters[] = "ADFHJKLMRTY";
    struct qual_number number;

    for (bool taken = true; taken;) {
        char drawn[32];

        snprintf(drawn, sizeof drawn, "A/%03d/%04d", 100 + random_below(random, 800),
                 random_below(random, 10000));
        memcpy(urn, drawn, 11);
        for (size_t i = 0; i < sizeof letters - 1; i++) {
            urn[0] = letters[i];
            if (qual_urn_parse(urn, 10, &number))
                break;
        }
        taken = false;
        for (int i = 0; i < spec->unit_count; i++)
            taken = taken || strcmp(spec->units[i].urn, urn) == 0;
    }
}

static void unit_draw(struct random *random, struct arena *arena, struct printed_spec *spec,
                      int group, bool hours) {
    struct printed_unit unit = {.group = group};

    urn_draw(random, spec, unit.urn);
    unit.title = arena_format(arena, "%s %s %s", DRAW(random, skills), DRAW(random, things),
                              DRAW(random, places));
    unit.level = random_chance(random, 15) ? "E3" : random_chance(random, 50) ? "2" : "3";
    unit.credit = 1 + random_below(random, 12);
    unit.glh = hours ? 5 + random_below(random, 80) : PRINTED_NOT_STATED;
    unit.outcome_count = 1 + random_below(random, PRINTED_OUTCOMES);
    for (int i = 0; i < unit.outcome_count; i++) {
        struct printed_outcome *outcome = &unit.outcomes[i];

        outcome->wording = arena_format(arena, "%s %s %s",
                                        random_chance(random, 50) ? "Understand how to use"
                                                                  : "Be able to look after",
                                        DRAW(random, things), DRAW(random, places));
        outcome->criterion_count =
            1 + random_below(random, random_chance(random, 10) ? PRINTED_CRITERIA : 5);
        for (int k = 0; k < outcome->criterion_count; k++) {
            const char *verb = DRAW(random, verbs);

            criterion_draw(random, arena, verb, &outcome->criteria[k]);
        }
    }
    spec->units[spec->unit_count++] = unit;
}

static void number_draw(struct random *random, char number[11]) {
    struct qual_number parsed;
    char drawn[32];

    do {
        snprintf(drawn, sizeof drawn, "6%02d/%04d/%c", random_below(random, 9),
                 1000 + random_below(random, 9000), "0123456789X"[random_below(random, 11)]);
        memcpy(number, drawn, 11);
    } while (!qual_qn_parse(number, 10, &parsed));
}

void printed_spec_draw(struct random *random, struct arena *arena, struct printed_spec *spec) {
    static const char *const letters[] = {"M", "A", "B", "C"};
    const bool hours = random_chance(random, 80);

    *spec = (struct printed_spec){.level = random_chance(random, 50) ? "2" : "3"};
    number_draw(random, spec->number);
    spec->credit = 13 + random_below(random, 20);
    spec->tqt = spec->credit * 10;
    spec->glh = spec->tqt / 2;
    spec->title = arena_format(arena, "Hollowbeck Level %s Certificate in Coopering", spec->level);
    spec->group_count = 1 + random_below(random, PRINTED_GROUPS);
    for (int i = 0; i < spec->group_count; i++) {
        const int units = 1 + random_below(random, PRINTED_UNITS / PRINTED_GROUPS);

        spec->groups[i] = (struct printed_group){.letter = letters[i], .mandatory = i == 0};
        spec->groups[i].in_units = random_chance(random, 50);
        spec->groups[i].min = spec->groups[i].in_units ? 1 : 1 + random_below(random, 6);
        for (int k = 0; k < units; k++)
            unit_draw(random, arena, spec, i, hours);
    }
}

void printed_style_draw(struct random *random, struct printed_style *style) {
    *style = (struct printed_style){
        .structure = (enum printed_cells)random_below(random, PRINTED_CELLS_COUNT),
        .page = (enum printed_cells)random_below(random, PRINTED_CELLS_COUNT),
        .criteria = (enum printed_criteria)random_below(random, PRINTED_CRITERIA_COUNT),
        .names = random_below(random, 3),
        .labels = random_below(random, 3),
        .page_lines = random_chance(random, 50) ? 4 + random_below(random, 30) : 0,
        .rules = random_below(random, 4),
        .marks = random_below(random, 4),
        .lost = random_chance(random, 15) ? random_below(random, 20) : -1,
        .wrapped = random_chance(random, 30),
        .one_table = random_chance(random, 20),
        .apart = random_chance(random, 30),
        .sections = random_chance(random, 20),
        .markdown = random_chance(random, 40),
        .typographic = random_chance(random, 50),
        .upper_columns = random_chance(random, 15),
        .upper_headings = random_chance(random, 20),
        .contents = random_chance(random, 40),
    };
    for (int i = 0; i < PRINTED_COLUMN_COUNT; i++)
        style->columns[i] = (enum printed_column)i;
    for (int i = PRINTED_COLUMN_COUNT - 1; i > 0; i--) {
        const int other = random_below(random, i + 1);
        const enum printed_column column = style->columns[i];

        style->columns[i] = style->columns[other];
        style->columns[other] = column;
    }
}

const char *printed_style_name(struct arena *arena, const struct printed_style *style) {
    static const char *const cells[] = {"tabs", "pipes", "spaces", "lines"};
    static const char *const criteria[] = {"a row each", "in one cell", "paragraphs", "stacked"};

    return arena_format(
        arena,
        "structure %s%s, pages %s%s, criteria %s, names %d, labels %d, rules %d, marks %d, number "
        "lost %d, page break after %d%s%s%s%s%s%s%s, columns %d%d%d%d%d",
        cells[style->structure], style->one_table ? " (one table)" : "", cells[style->page],
        style->apart ? " (numbers apart)" : "", criteria[style->criteria], style->names,
        style->labels, style->rules, style->marks, style->lost, style->page_lines,
        style->wrapped ? ", wrapped" : "", style->sections ? ", sections" : "",
        style->markdown ? ", markdown" : "", style->typographic ? ", typographic" : "",
        style->upper_headings ? ", upper case" : "", style->upper_columns ? ", upper columns" : "",
        style->contents ? ", contents" : "", style->columns[0], style->columns[1],
        style->columns[2], style->columns[3], style->columns[4]);
}

/* Printing ------------------------------------------------------------------- */

/* The most columns that a table has, and the width of the widest in spaces. */
#define MOST_CELLS 5
#define ROOM 512

struct printer {
    struct text *out;
    const struct printed_spec *spec;
    const struct printed_style *style;
    const char *header[MOST_CELLS]; /* of the table now printed, to be repeated */
    size_t header_count;
    enum printed_cells cells;
    int widths[MOST_CELLS];
    int lines; /* of the page */
    int page;
    int criteria; /* printed so far */
};

/* say - a text, with the quotation marks of the style */
static void say(struct printer *printer, const char *text) {
    for (; *text != '\0'; text++) {
        if (*text == '\'' && printer->style->typographic)
            text_add(printer->out, "\xE2\x80\x99");
        else
            text_add_char(printer->out, *text);
    }
}

/* fit - how many bytes of a text go into a width, breaking at a space */
static size_t fit(const char *text, int width) {
    size_t length = strlen(text), at;

    if (length <= (size_t)width)
        return length;
    for (at = (size_t)width; at > 0 && text[at] != ' '; at--)
        continue;
    return at == 0 ? (size_t)width : at;
}

/* The most characters of a line that is wrapped. */
#define WRAPPED 72

static void line(struct printer *printer, const char *text) {
    char room[WRAPPED + 1];

    while (printer->style->wrapped && strlen(text) > WRAPPED) {
        const size_t length = fit(text, WRAPPED);

        memcpy(room, text, length);
        room[length] = '\0';
        say(printer, room);
        text_add_char(printer->out, '\n');
        text += length;
        text += strspn(text, " ");
    }
    say(printer, text);
    text_add_char(printer->out, '\n');
}

/* What stands before what is listed. */
static const char *const marks[] = {"- ", "\xE2\x80\xA2 ", "\xE2\x80\x93 ", "* "};

/* upper - a text in upper case; lives as long as the room */
static const char *upper(char *room, const char *text) {
    size_t i;

    for (i = 0; text[i] != '\0'; i++)
        room[i] = text[i] >= 'a' && text[i] <= 'z' ? (char)(text[i] - 'a' + 'A') : text[i];
    room[i] = '\0';
    return room;
}

static void heading(struct printer *printer, int depth, const char *text) {
    char room[ROOM];

    text_add_char(printer->out, '\n');
    for (int i = 0; i < depth && printer->style->markdown; i++)
        text_add_char(printer->out, '#');
    if (printer->style->markdown)
        text_add_char(printer->out, ' ');
    text_add(printer->out, printer->style->upper_headings ? upper(room, text) : text);
    text_add(printer->out, "\n\n");
}

/* spaced_row - a row in columns of spaces, its cells wrapped within their widths */
static void spaced_row(struct printer *printer, const char *const *cells, size_t count) {
    const char *rest[MOST_CELLS];
    bool more = true;

    for (size_t i = 0; i < count; i++)
        rest[i] = cells[i];
    while (more) {
        int filled = 0;

        more = false;
        for (size_t i = 0, column = 0; i < count; column += (size_t)printer->widths[i], i++) {
            const size_t length = fit(rest[i], printer->widths[i] - 2);

            for (; length > 0 && (size_t)filled < column; filled++)
                text_add_char(printer->out, ' ');
            for (size_t k = 0; k < length; k++) {
                if (rest[i][k] == '\'' && printer->style->typographic)
                    text_add(printer->out, "\xE2\x80\x99");
                else
                    text_add_char(printer->out, rest[i][k]);
            }
            filled += (int)length;
            rest[i] += length;
            while (*rest[i] == ' ')
                rest[i]++;
            more = more || *rest[i] != '\0';
        }
        text_add_char(printer->out, '\n');
    }
}

static void cells_print(struct printer *printer, const char *const *cells, size_t count) {
    switch (printer->cells) {
    case PRINTED_TABS:
        for (size_t i = 0; i < count; i++) {
            if (i > 0)
                text_add_char(printer->out, '\t');
            say(printer, cells[i]);
        }
        text_add_char(printer->out, '\n');
        break;
    case PRINTED_PIPES:
        for (size_t i = 0; i < count; i++) {
            text_add(printer->out, "| ");
            say(printer, cells[i]);
            text_add_char(printer->out, ' ');
        }
        text_add(printer->out, "|\n");
        break;
    case PRINTED_SPACES:
        spaced_row(printer, cells, count);
        break;
    case PRINTED_LINES:
    case PRINTED_CELLS_COUNT:
        for (size_t i = 0; i < count; i++)
            if (cells[i][0] != '\0')
                line(printer, cells[i]);
        break;
    }
}

static void header_print(struct printer *printer) {
    const char *cells[MOST_CELLS];
    char rooms[MOST_CELLS][ROOM];

    for (size_t i = 0; i < printer->header_count; i++)
        cells[i] = printer->style->upper_columns ? upper(rooms[i], printer->header[i])
                                                 : printer->header[i];
    cells_print(printer, cells, printer->header_count);
    if (printer->cells == PRINTED_PIPES) {
        for (size_t i = 0; i < printer->header_count; i++)
            text_add(printer->out, "| --- ");
        text_add(printer->out, "|\n");
    }
}

/* table_begin - the header of a table, which page breaks repeat */
static void table_begin(struct printer *printer, enum printed_cells cells,
                        const char *const *header, size_t count) {
    printer->cells = cells;
    printer->header_count = count;
    for (size_t i = 0; i < count; i++)
        printer->header[i] = header[i];
    header_print(printer);
    printer->lines = 0;
}

static void page_break(struct printer *printer) {
    text_format(printer->out, "\nPage %d\n\f\nHollowbeck Coopers\n\n", ++printer->page);
    printer->lines = 0;
}

static void row(struct printer *printer, const char *const *cells, size_t count) {
    if (printer->style->page_lines > 0 && printer->lines >= printer->style->page_lines) {
        page_break(printer);
        header_print(printer);
    }
    cells_print(printer, cells, count);
    printer->lines++;
}

/* The names of columns and labels, for each of three organisations. */
static const struct {
    const char *columns[PRINTED_COLUMN_COUNT];
    const char *labels[PRINTED_COLUMN_COUNT];
    const char *outcomes, *criteria;
} names[] = {
    {{"Unit Reference Number", "Unit Title", "Level", "Credit", "GLH"},
     {"Unit Reference", "Title", "Level", "Credit Value", "Guided Learning (GL)"},
     "Learning Outcomes",
     "Assessment Criteria"},
    {{"URN", "Unit title", "Level", "Credit value", "GL"},
     {"URN", "Title", "Level", "Credit value", "GLH"},
     "Learning outcomes The learner will:",
     "Assessment criteria The learner can:"},
    {{"Unit ref", "Title", "Unit level", "Credits", "Guided learning hours"},
     {"Unit number", "Unit title", "Level", "Credit", "GLH"},
     "Learning outcome",
     "Assessment criterion"},
};

static const char *figure(char *room, int value) {
    if (value == PRINTED_NOT_STATED)
        return "-";
    snprintf(room, 16, "%d", value);
    return room;
}

static const char *level_print(const char *level) {
    return level[0] == 'E' ? "Entry 3" : level;
}

/* column_text - what a unit has in a column */
static const char *column_text(const struct printed_unit *unit, enum printed_column column,
                               char *room) {
    switch (column) {
    case PRINTED_URN:
        return unit->urn;
    case PRINTED_TITLE:
        return unit->title;
    case PRINTED_LEVEL:
        return level_print(unit->level);
    case PRINTED_CREDIT:
        return figure(room, unit->credit);
    case PRINTED_GLH:
    case PRINTED_COLUMN_COUNT:
        return figure(room, unit->glh);
    }
    return "";
}

static void group_title(const struct printed_group *group, char title[ROOM]) {
    if (group->mandatory)
        snprintf(title, ROOM, "Mandatory Units");
    else
        snprintf(title, ROOM, "Optional Group %s", group->letter);
}

static void structure_header(struct printer *printer) {
    const char *header[PRINTED_COLUMN_COUNT];

    for (int i = 0; i < PRINTED_COLUMN_COUNT; i++) {
        header[i] = names[printer->style->names].columns[printer->style->columns[i]];
        printer->widths[i] = printer->style->columns[i] == PRINTED_TITLE ? 40 : 24;
    }
    table_begin(printer, printer->style->structure, header, PRINTED_COLUMN_COUNT);
}

static void group_units(struct printer *printer, int index) {
    for (int i = 0; i < printer->spec->unit_count; i++) {
        const struct printed_unit *unit = &printer->spec->units[i];
        const char *cells[PRINTED_COLUMN_COUNT];
        char room[PRINTED_COLUMN_COUNT][16];

        if (unit->group != index)
            continue;
        for (int k = 0; k < PRINTED_COLUMN_COUNT; k++)
            cells[k] = column_text(unit, printer->style->columns[k], room[k]);
        row(printer, cells, PRINTED_COLUMN_COUNT);
    }
}

/* structure_print - a table for each group, or one for all */
static void structure_print(struct printer *printer) {
    for (int i = 0; i < printer->spec->group_count; i++) {
        const char *cells[PRINTED_COLUMN_COUNT] = {"", "", "", "", ""};
        char title[ROOM];

        group_title(&printer->spec->groups[i], title);
        if (!printer->style->one_table) {
            heading(printer, 3, title);
            structure_header(printer);
        } else {
            if (i == 0)
                structure_header(printer);
            cells[0] = title;
            row(printer, cells, printer->cells == PRINTED_PIPES ? PRINTED_COLUMN_COUNT : 1);
        }
        group_units(printer, i);
    }
}

/* listed - one of a list */
static void listed(struct printer *printer, const char *text) {
    char room[ROOM];

    snprintf(room, sizeof room, "%s%s", marks[printer->style->marks], text);
    line(printer, room);
}

/* minimum_print - what has to be taken of an optional group */
static void minimum_print(struct printer *printer, const struct printed_group *group) {
    const char *measure = !group->in_units  ? group->min == 1 ? "credit" : "credits"
                          : group->min == 1 ? "unit"
                                            : "units";
    char text[ROOM];

    switch (printer->style->rules) {
    case 0:
        snprintf(text, sizeof text, "a minimum of %d %s from Optional Group %s", group->min,
                 measure, group->letter);
        listed(printer, text);
        break;
    case 1:
        snprintf(text, sizeof text, "at least %d %s must come from Group %s", group->min, measure,
                 group->letter);
        listed(printer, text);
        break;
    case 2:
        snprintf(text, sizeof text, "Learners must achieve %d or more %s from Optional Group %s.",
                 group->min, measure, group->letter);
        line(printer, text);
        break;
    default:
        snprintf(text, sizeof text,
                 "No fewer than %d %s shall be chosen from the units of Optional Group %s.",
                 group->min, measure, group->letter);
        line(printer, text);
        break;
    }
}

static void rules_print(struct printer *printer) {
    static const char *const mandatory[] = {
        "Learners must complete all units in the mandatory group",
        "all mandatory units must be completed",
        "Learners must achieve all of the mandatory units.",
        "All units in the mandatory group shall be completed.",
    };
    const struct printed_spec *spec = printer->spec;
    char text[ROOM];

    snprintf(text, sizeof text, "To achieve the %s learners must gain a minimum of %d credits.",
             spec->title, spec->credit);
    line(printer, text);
    line(printer, "");
    if (printer->style->rules < 2)
        listed(printer, mandatory[printer->style->rules]);
    else
        line(printer, mandatory[printer->style->rules]);
    for (int i = 1; i < spec->group_count; i++)
        minimum_print(printer, &spec->groups[i]);
}

/* label - one figure of a unit's page */
static void label(struct printer *printer, const char *name, const char *value) {
    const char *const cells[] = {name, value};
    char text[ROOM];

    if (printer->style->labels == 0) {
        printer->cells = printer->style->page == PRINTED_LINES ? PRINTED_LINES : PRINTED_TABS;
        cells_print(printer, cells, 2);
        return;
    }
    snprintf(text, sizeof text, "%s: %s", name, value);
    line(printer, text);
    if (printer->style->labels == 2)
        line(printer, "");
}

/* number_print - the number of a criterion and a space, or nothing where it is lost */
static void number_print(struct printer *printer, char *room, size_t size, int outcome,
                         int criterion) {
    if (printer->criteria++ == printer->style->lost)
        room[0] = '\0';
    else
        snprintf(room, size, "%d.%d ", outcome, criterion);
}

/* outcome_rows - a row for each criterion, the outcome beside the first */
static void outcome_rows(struct printer *printer, const struct printed_outcome *outcome,
                         int number) {
    for (int i = 0; i < outcome->criterion_count; i++) {
        const struct printed_criterion *criterion = &outcome->criteria[i];
        char left[ROOM] = "", right[ROOM], printed[32];
        const char *cells[] = {left, right};

        if (i == 0)
            snprintf(left, sizeof left, "%d. %s", number, outcome->wording);
        number_print(printer, printed, sizeof printed, number, i + 1);
        snprintf(right, sizeof right, "%s%s", printed, criterion->lead);
        row(printer, cells, 2);
        for (int k = 0; k < COUNT(criterion->parts) && criterion->parts[k] != NULL; k++) {
            left[0] = '\0';
            snprintf(right, sizeof right, "%s%s", marks[printer->style->marks],
                     criterion->parts[k]);
            row(printer, cells, 2);
        }
    }
}

/* outcome_apart - the outcome, the numbers of its criteria, and then their sentences */
static void outcome_apart(struct printer *printer, const struct printed_outcome *outcome,
                          int number) {
    char text[ROOM];

    snprintf(text, sizeof text, "%d. %s", number, outcome->wording);
    line(printer, text);
    for (int i = 0; i < outcome->criterion_count; i++) {
        number_print(printer, text, sizeof text, number, i + 1);
        if (text[0] != '\0')
            line(printer, text);
    }
    for (int i = 0; i < outcome->criterion_count; i++) {
        line(printer, outcome->criteria[i].lead);
        for (int k = 0; k < COUNT(outcome->criteria[i].parts); k++)
            if (outcome->criteria[i].parts[k] != NULL)
                listed(printer, outcome->criteria[i].parts[k]);
    }
}

/* criterion_in_cell - a criterion as part of a cell that holds others */
static void criterion_in_cell(struct printer *printer, struct text *cell,
                              const struct printed_criterion *criterion, const char *number) {
    const bool plain = printer->style->criteria == PRINTED_IN_ONE_CELL;

    text_format(cell, "%s%s%s%s", plain ? "" : "<p>", number, criterion->lead, plain ? "" : "</p>");
    if (criterion->parts[0] == NULL)
        return;
    if (plain)
        text_format(cell, " \xE2\x80\xA2 %s \xE2\x80\xA2 %s", criterion->parts[0],
                    criterion->parts[1]);
    else
        text_format(cell, "<ul><li>%s</li><li>%s</li></ul>", criterion->parts[0],
                    criterion->parts[1]);
}

/* outcome_row - one row: the outcome, and all its criteria in a cell or two */
static void outcome_row(struct printer *printer, const struct printed_outcome *outcome,
                        int number) {
    struct text right = {.arena = printer->out->arena}, numbers = {.arena = printer->out->arena};
    const enum printed_criteria form = printer->style->criteria;
    const char *cells[3] = {""};
    char left[ROOM];

    snprintf(left, sizeof left, "%d. %s", number, outcome->wording);
    for (int i = 0; i < outcome->criterion_count; i++) {
        char printed[32];

        number_print(printer, printed, sizeof printed, number, i + 1);
        text_add(&numbers, printed);
        if (i > 0)
            text_add_char(&right, ' ');
        criterion_in_cell(printer, &right, &outcome->criteria[i],
                          form == PRINTED_STACKED ? "" : printed);
    }
    text_add_char(&numbers, '\0');
    text_add_char(&right, '\0');
    cells[0] = left;
    cells[1] = form == PRINTED_STACKED ? numbers.bytes : right.bytes;
    cells[2] = right.bytes;
    row(printer, cells, form == PRINTED_STACKED ? 3 : 2);
}

static void outcome_print(struct printer *printer, const struct printed_outcome *outcome,
                          int number) {
    const enum printed_cells page = printer->style->page;

    if (page == PRINTED_LINES && printer->style->apart)
        outcome_apart(printer, outcome, number);
    else if (printer->style->criteria == PRINTED_A_ROW_EACH || page == PRINTED_SPACES ||
             page == PRINTED_LINES)
        outcome_rows(printer, outcome, number);
    else
        outcome_row(printer, outcome, number);
}

static void unit_print(struct printer *printer, int index) {
    const struct printed_unit *unit = &printer->spec->units[index];
    const int style = printer->style->names;
    const char *const header[] = {names[style].outcomes, names[style].criteria};
    const enum printed_cells page = printer->style->page;
    char text[ROOM], room[16];

    snprintf(text, sizeof text, "Unit %d: %s", index + 1, unit->title);
    heading(printer, 3, text);
    label(printer, names[style].labels[PRINTED_URN], unit->urn);
    label(printer, names[style].labels[PRINTED_LEVEL], level_print(unit->level));
    label(printer, names[style].labels[PRINTED_CREDIT], figure(room, unit->credit));
    if (unit->glh != PRINTED_NOT_STATED)
        label(printer, names[style].labels[PRINTED_GLH], figure(room, unit->glh));
    line(printer, "");
    printer->widths[0] = 40;
    printer->widths[1] = 60;
    table_begin(printer, page, header, 2);
    for (int i = 0; i < unit->outcome_count; i++)
        outcome_print(printer, &unit->outcomes[i], i + 1);
}

static void contents_print(struct printer *printer) {
    heading(printer, 2, "Contents");
    text_add(printer->out, "Qualification summary.............. 2\nStructure........... 3\n");
    for (int i = 0; i < printer->spec->unit_count; i++) {
        const struct printed_unit *unit = &printer->spec->units[i];

        text_format(printer->out, "%s %s .......... %d\n", unit->urn, unit->title, i + 4);
    }
}

static void summary_row(struct printer *printer, const char *name, const char *value) {
    const char *const cells[] = {name, value};

    printer->cells = PRINTED_TABS;
    cells_print(printer, cells, 2);
}

static void summary_print(struct printer *printer) {
    const struct printed_spec *spec = printer->spec;
    char room[16];

    summary_row(printer, "Qualification title", spec->title);
    summary_row(printer, "Qualification number", spec->number);
    summary_row(printer, "Awarding organisation", "Hollowbeck Coopers");
    summary_row(printer, "Level", spec->level);
    summary_row(printer, "Credit value", figure(room, spec->credit));
    summary_row(printer, "Guided learning hours (GLH)", figure(room, spec->glh));
    summary_row(printer, "Total qualification time (TQT)", figure(room, spec->tqt));
}

void printed_document(struct text *out, const struct printed_spec *spec,
                      const struct printed_style *style) {
    struct printer printer = {.out = out, .spec = spec, .style = style};
    char text[ROOM];

    heading(&printer, 1, spec->title);
    if (style->contents)
        contents_print(&printer);
    heading(&printer, 2, "Qualification summary");
    summary_print(&printer);
    heading(&printer, 2, "Qualification structure");
    rules_print(&printer);
    structure_print(&printer);
    heading(&printer, 2, "Unit content");
    for (int i = 0; i < spec->unit_count; i++) {
        const int group = spec->units[i].group;

        if (style->sections && (i == 0 || group != spec->units[i - 1].group)) {
            group_title(&spec->groups[group], text);
            heading(&printer, 2, text);
        }
        unit_print(&printer, i);
    }
}
