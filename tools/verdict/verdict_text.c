/* verdict_text.c - qualc verify for people */
#include <string.h>

#include "catalogue.h"
#include "show/show.h"
#include "verdict/verdict.h"

#define GREEN "\033[1;32m"
#define RED "\033[1;31m"
#define PLAIN "\033[0m"

/* Figures ---------------------------------------------------------------------- */

/* Units with their credit and hours. */
struct sum {
    uint32_t units, credit, glh;
    bool credit_unstated, glh_unstated;
};

static void sum_add(struct sum *sum, qual_unit unit) {
    uint32_t figure = 0;

    sum->units++;
    if (qual_unit_credit(unit, &figure))
        sum->credit += figure;
    else
        sum->credit_unstated = true;
    if (qual_unit_glh(unit, &figure))
        sum->glh += figure;
    else
        sum->glh_unstated = true;
}

/* sum_text - "6 units, 28 credits, 192 guided learning hours" */
static const char *sum_text(struct arena *arena, const struct sum *sum) {
    struct text text = {.arena = arena};

    text_format(&text, "%u %s, ", sum->units, measure_words(QUAL_MEASURE_UNITS, sum->units));
    if (sum->credit_unstated)
        text_add(&text, "credit not stated, ");
    else
        text_format(&text, "%u %s, ", sum->credit,
                    measure_words(QUAL_MEASURE_CREDITS, sum->credit));
    if (sum->glh_unstated)
        text_add(&text, "guided learning hours not stated");
    else
        text_format(&text, "%u %s", sum->glh, measure_words(QUAL_MEASURE_HOURS, sum->glh));
    text_add_char(&text, '\0');
    return text.bytes;
}

/* sum_marked - of the units that are marked */
static struct sum sum_marked(qual_spec spec, const uint8_t *marked) {
    struct sum sum = {0};

    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++)
        if (marked[i] != 0)
            sum_add(&sum, qual_spec_unit(spec, i));
    return sum;
}

/* Units -------------------------------------------------------------------------- */

/* gained_text - "assessment", or the unit that was accepted as equivalent */
static const char *gained_text(struct arena *arena, const struct listed_unit *unit) {
    if (unit->held[0] != '\0')
        return arena_format(arena, "equivalent %s", unit->held);
    switch (unit->how) {
    case QUAL_GAINED_ASSESSED:
        return "assessment";
    case QUAL_GAINED_RPL:
        return "RPL";
    case QUAL_GAINED_TRANSFER:
        return "credit transfer";
    case QUAL_GAINED_EXEMPTION:
        return "exemption";
    case QUAL_GAINED_IMPORTED:
        return "import";
    }
    return NULL;
}

static const char *urn_text(struct arena *arena, qual_unit unit) {
    qual_urn urn = qual_unit_urn(unit);

    return arena_copy(arena, urn.text, strlen(urn.text));
}

/* ends_in - whether a title ends in a letter that stands alone, such as "Optional Group B" */
static bool ends_in(const char *title, const char *letter) {
    size_t length = strlen(title), wanted = strlen(letter);

    return length > wanted && title[length - wanted - 1] == ' ' &&
           strcmp(title + length - wanted, letter) == 0;
}

/* group_name - "Mandatory group (Core)", "Group A (Drinks)" or "Optional Group B" */
static const char *group_name(struct arena *arena, qual_group group) {
    const char *name = group_text(arena, group);
    const char *title = qual_group_title(group);

    if (title != NULL && ends_in(title, qual_group_letter(group)))
        return title;
    name = strncmp(name, "the ", 4) == 0 ? "Mandatory group" : arena_format(arena, "G%s", name + 1);
    return title == NULL ? name : arena_format(arena, "%s (%s)", name, title);
}

/* add_unit - the row of a unit; the last cell differs by table */
static bool add_unit(struct table *table, qual_unit unit, const char *last) {
    struct arena *arena = table->arena;
    uint32_t credit = 0, glh = 0;
    bool has_credit = qual_unit_credit(unit, &credit);
    bool has_glh = qual_unit_glh(unit, &glh);
    const char *cells[] = {urn_text(arena, unit),
                           qual_unit_title(unit),
                           qual_level_text(qual_unit_level(unit)),
                           figure_text(arena, has_credit, credit),
                           figure_text(arena, has_glh, glh),
                           last};

    table_add(table, cells);
    return cells[2] == NULL || !has_credit || !has_glh;
}

/* group_counts - whether units may count because they are in a group */
static bool group_counts(qual_group group) {
    bool counts = qual_group_counts(group);

    while (counts && qual_group_within(group, &group))
        counts = qual_group_counts(group);
    return counts;
}

/*
 * add_group - the units of a claim that stand in a group, with their sum
 *
 * Leaves out those that an earlier group has shown. Returns whether a figure is
 * not stated.
 */
static bool add_group(struct table *table, const struct verdict *verdict, qual_group group,
                      uint8_t *left) {
    struct arena *arena = table->arena;
    uint8_t *here = arena_array(arena, qual_spec_unit_count(verdict->spec), sizeof *here);
    bool unstated = false;
    struct sum sum;

    for (uint32_t i = 0; i < qual_group_unit_count(group); i++) {
        uint32_t index = qual_unit_index(qual_group_unit(group, i));

        here[index] = left[index];
        left[index] = 0;
    }
    sum = sum_marked(verdict->spec, here);
    if (sum.units == 0)
        return false;
    table_heading(table,
                  arena_format(arena, "%s: %s", group_name(arena, group), sum_text(arena, &sum)));
    for (uint32_t i = 0; i < qual_group_unit_count(group); i++) {
        qual_unit unit = qual_group_unit(group, i);
        uint32_t index = qual_unit_index(unit);

        if (here[index] != 0)
            unstated |= add_unit(table, unit, gained_text(arena, &verdict->held->units[index]));
    }
    return unstated;
}

/* Parts ---------------------------------------------------------------------------- */

/* add_first_line - the verdict, and on what */
static void add_first_line(struct text *out, const struct verdict *verdict,
                           const struct look *look) {
    const char *version = qual_spec_version(verdict->spec);
    bool earned = verdict->totals.earned;

    if (look->colour)
        text_add(out, earned ? GREEN : RED);
    text_add(out, earned ? "EARNED" : "NOT EARNED");
    if (look->colour)
        text_add(out, PLAIN);
    text_format(out, "  %s (%s, ", qual_spec_title(verdict->spec), qual_spec_number(verdict->spec));
    if (version == NULL)
        text_add(out, "no version printed)\n");
    else
        text_format(out, "version %s)\n", version);
}

/* add_claim - the units that count, by group; returns whether a figure is not stated */
static bool add_claim(struct text *out, const struct verdict *verdict, const struct look *look) {
    static const struct table_column columns[] = {
        {.title = "URN"},
        {.title = "Title", .flexible = true},
        {.title = "Level", .right = true},
        {.title = "Credit", .right = true},
        {.title = "GLH", .right = true},
        {.title = "Gained by"},
    };
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 6, .indent = 2};
    uint32_t count = qual_spec_unit_count(verdict->spec);
    uint8_t *left = arena_array(out->arena, count, sizeof *left);
    struct sum sum = sum_marked(verdict->spec, verdict->claim);
    bool unstated = false;

    text_add_char(out, '\n');
    look_bold(out, look,
              arena_format(out->arena, "What counts: %s",
                           sum.units == 0 ? "nothing yet" : sum_text(out->arena, &sum)));
    text_add_char(out, '\n');
    memcpy(left, verdict->claim, count);
    for (uint32_t i = 0; i < qual_spec_group_count(verdict->spec); i++) {
        qual_group group = qual_spec_group(verdict->spec, i);

        if (group_counts(group))
            unstated |= add_group(&table, verdict, group, left);
    }
    table_print(out, &table, look);
    return unstated;
}

/* add_surplus - the units that are held and do not count, and why */
static void add_surplus(struct text *out, const struct verdict *verdict, const struct look *look) {
    static const struct table_column columns[] = {
        {.title = "URN"},
        {.title = "Title", .flexible = true},
        {.title = "Why", .flexible = true},
    };
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 3, .indent = 2};
    uint32_t surplus = 0;

    for (uint32_t i = 0; i < qual_spec_unit_count(verdict->spec); i++)
        surplus += verdict->held->gained[i] != 0 && verdict->claim[i] == 0;
    if (surplus == 0)
        return;
    table_heading(&table, arena_format(out->arena, "Surplus: %u %s held that cannot count", surplus,
                                       measure_words(QUAL_MEASURE_UNITS, surplus)));
    for (uint32_t i = 0; i < qual_spec_unit_count(verdict->spec); i++) {
        qual_unit unit = qual_spec_unit(verdict->spec, i);
        const char *cells[] = {urn_text(out->arena, unit), qual_unit_title(unit), NULL};

        if (verdict->held->gained[i] == 0 || verdict->claim[i] != 0)
            continue;
        cells[2] = verdict_surplus_reason(out->arena, verdict, unit);
        table_add(&table, cells);
    }
    table_print(out, &table, look);
}

/* used_by - the numbers of the specifications that use a unit */
static const char *used_by(struct arena *arena, qual_uses uses) {
    struct text text = {.arena = arena};
    const char *last = "";

    for (uint32_t i = 0; i < uses.count; i++) {
        const char *number = qual_spec_number(qual_unit_spec(qual_use(uses, i)));

        if (strcmp(number, last) != 0)
            text_format(&text, "%s%s", text.length > 0 ? ", " : "", number);
        last = number;
    }
    text_add_char(&text, '\0');
    return text.bytes;
}

/* add_unknown - the units that the specification has not */
static void add_unknown(struct text *out, const struct verdict *verdict, const struct look *look) {
    static const struct table_column columns[] = {
        {.title = "URN"},
        {.title = "Title", .flexible = true},
        {.title = "Found in", .flexible = true},
    };
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 3, .indent = 2};
    const struct held *held = verdict->held;
    const qual_image *image = catalogue();

    if (held->unknown_count == 0)
        return;
    table_heading(&table, "Not in this specification, and not counted");
    for (size_t i = 0; i < held->unknown_count; i++) {
        const char *urn = held->unknown[i];
        const char *cells[] = {urn, "not in the catalogue", ""};
        qual_uses uses;

        if (image != NULL && qual_uses_find(image, urn, strlen(urn), &uses)) {
            cells[1] = qual_unit_title(qual_use(uses, 0));
            cells[2] = used_by(out->arena, uses);
        }
        table_add(&table, cells);
    }
    table_print(out, &table, look);
}

/* Completions ------------------------------------------------------------------------ */

/* same_completion - whether two completions come to the same */
static bool same_completion(const struct verdict *verdict, size_t a, size_t b) {
    const struct verdict_completion *left = &verdict->completions[a];
    const struct verdict_completion *right = &verdict->completions[b];

    return left->found == right->found &&
           memcmp(left->units, right->units, qual_spec_unit_count(verdict->spec)) == 0;
}

/* by_text - "hours, credits and units", of all completions like one */
static const char *by_text(struct arena *arena, const struct verdict *verdict, size_t first) {
    static const char *const words[] = {
        [VERDICT_BY_GLH] = "hours",
        [VERDICT_BY_CREDIT] = "credits",
        [VERDICT_BY_UNITS] = "number of units",
    };
    struct text text = {.arena = arena};
    size_t count = 0, listed = 0;

    for (size_t by = first; by < VERDICT_BY_COUNT; by++)
        count += same_completion(verdict, first, by);
    for (size_t by = first; by < VERDICT_BY_COUNT; by++) {
        if (!same_completion(verdict, first, by))
            continue;
        listed++;
        text_format(&text, "%s%s", listed == 1 ? "" : listed == count ? " and " : ", ", words[by]);
    }
    text_add_char(&text, '\0');
    return text.bytes;
}

/* is_repeated - whether an earlier completion is the same */
static bool is_repeated(const struct verdict *verdict, size_t by) {
    for (size_t earlier = 0; earlier < by; earlier++)
        if (same_completion(verdict, earlier, by))
            return true;
    return false;
}

/* add_completion - the units to add; returns whether a figure is not stated */
static bool add_completion(struct text *out, const struct verdict *verdict, size_t by,
                           const struct look *look) {
    static const struct table_column columns[] = {
        {.title = "URN"},
        {.title = "Title", .flexible = true},
        {.title = "Level", .right = true},
        {.title = "Credit", .right = true},
        {.title = "GLH", .right = true},
        {.title = "Group"},
    };
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 6, .indent = 2};
    const struct verdict_completion *completion = &verdict->completions[by];
    struct sum sum = sum_marked(verdict->spec, completion->units);
    bool unstated = false;

    table_heading(&table,
                  arena_format(out->arena, "Cheapest way to finish, by %s: %s",
                               by_text(out->arena, verdict, by), sum_text(out->arena, &sum)));
    for (uint32_t i = 0; i < qual_spec_unit_count(verdict->spec); i++) {
        qual_unit unit = qual_spec_unit(verdict->spec, i);
        qual_group group;

        if (completion->units[i] != 0)
            unstated |= add_unit(&table, unit,
                                 qual_unit_group(unit, &group) ? qual_group_letter(group) : NULL);
    }
    table_print(out, &table, look);
    return unstated;
}

/* add_no_completion - why there is none */
static void add_no_completion(struct text *out, const struct verdict *verdict, size_t by,
                              const struct look *look) {
    text_add_char(out, '\n');
    if (verdict->completions[by].found == QUAL_COMPLETION_IMPOSSIBLE) {
        look_bold(out, look, "No further units of this specification would earn the award");
        text_add_char(out, '\n');
        return;
    }
    look_bold(out, look,
              arena_format(out->arena, "Cheapest way to finish, by %s: not known",
                           by_text(out->arena, verdict, by)));
    text_add(out, "\n  A unit that could be added does not state the figure.\n");
}

bool verdict_completions_text(struct text *out, const struct verdict *verdict,
                              const struct look *look) {
    bool unstated = false;

    for (size_t by = 0; by < VERDICT_BY_COUNT; by++) {
        if (is_repeated(verdict, by))
            continue;
        if (verdict->completions[by].found == QUAL_COMPLETION_FOUND)
            unstated |= add_completion(out, verdict, by, look);
        else
            add_no_completion(out, verdict, by, look);
    }
    return unstated;
}

void verdict_text(struct text *out, const struct verdict *verdict, const struct look *look) {
    bool unstated;

    add_first_line(out, verdict, look);
    unstated = add_claim(out, verdict, look);
    verdict_rules_text(out, verdict, look);
    add_surplus(out, verdict, look);
    add_unknown(out, verdict, look);
    if (!verdict->totals.earned)
        unstated |= verdict_completions_text(out, verdict, look);
    if (unstated)
        text_add(out, "\n- not stated\n");
}
