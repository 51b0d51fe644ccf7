/* learner_plain.c - a verdict for a person, who reads one learner after the other */
#include <string.h>

#include "base/utf8.h"
#include "learners/learner_cells.h"
#include "learners/learner_lines.h"
#include "learners/learner_portfolio.h"

/* Where what is said about a learner begins, behind what it is about. */
#define INDENT "              "

/* A list of which every item but the first has the same before it. */
struct listing {
    struct text *out;
    const char *about;
    const char *joint;
    size_t count;
};

/* listing_next - begin the next item */
static struct text *listing_next(struct listing *listing) {
    if (listing->count++ == 0)
        text_format(listing->out, "  %-12s", listing->about);
    else
        text_add(listing->out, listing->joint);
    return listing->out;
}

static void listing_end(struct listing *listing) {
    if (listing->count > 0)
        text_add_char(listing->out, '\n');
}

static qual_urn unit_urn(const struct award *award, uint32_t unit) {
    return qual_unit_urn(qual_spec_unit(award->spec, unit));
}

/* add_name - the learner, as a terminal can show it */
static void add_name(struct text *out, struct text *room, const struct csv_field *name) {
    room->length = 0;
    csv_add_field(room, name);
    if (room->length > 0)
        utf8_print(out, room->bytes, room->length);
}

static void add_figure(struct text *out, bool stated, uint32_t figure, const char *what) {
    if (stated)
        text_format(out, ", %u %s%s", (unsigned)figure, what, figure == 1 ? "" : "s");
    else
        text_format(out, ", %ss not stated", what);
}

static void add_unmet(struct text *out, const struct award *award,
                      const struct learner_verdict *verdict) {
    struct listing unmet = {out, "not met", "\n" INDENT, 0};

    for (int i = 0; i < OBSTACLES; i++)
        if (verdict->obstacles[i])
            text_add(listing_next(&unmet), obstacle_name((enum obstacle)i));
    for (uint32_t i = 0; i < verdict->unmet_count; i++) {
        const struct award_rule *rule = &award->rules[award->unmet[i].rule];

        text_format(listing_next(&unmet), "%s: %u of %u", rule->id,
                    (unsigned)award->unmet[i].counted, (unsigned)rule->required);
    }
    listing_end(&unmet);
}

/* add_units - a list of the units that are marked */
static void add_units(struct text *out, const char *about, const struct award *award,
                      const uint8_t *marked) {
    struct listing units = {out, about, " ", 0};

    for (uint32_t i = 0; i < award->unit_count; i++)
        if (marked[i] != 0)
            text_add(listing_next(&units), unit_urn(award, i).text);
    listing_end(&units);
}

static void add_missing(struct text *out, const struct award *award) {
    struct listing missing = {out, "missing", "\n" INDENT, 0};
    const struct portfolio_criterion *from, *to;

    for (uint32_t i = 0; i < award->unit_count; i++) {
        uint32_t cursor = 0;

        if (!portfolio_lacks(award->portfolio, i))
            continue;
        text_format(listing_next(&missing), "%s ", unit_urn(award, i).text);
        if (award->portfolio->units[i].count == 0)
            text_add(out, " criteria not stated");
        while (portfolio_missing(award->portfolio, i, &cursor, &from, &to)) {
            text_add_char(out, ' ');
            portfolio_add_range(out, from, to);
        }
    }
    listing_end(&missing);
}

/* add_completion - what is the cheapest way to finish, where that was asked for */
static void add_completion(struct text *out, const struct award *award,
                           const struct learner_verdict *verdict) {
    switch (verdict->found) {
    case QUAL_COMPLETION_FOUND:
        add_units(out, "completion", award, award->further);
        return;
    case QUAL_COMPLETION_IMPOSSIBLE:
        text_add(out, "  completion  impossible\n");
        return;
    case QUAL_COMPLETION_NOT_STATED:
        text_add(out, "  completion  needs a figure that is not stated\n");
        return;
    case QUAL_COMPLETION_MEMORY:
        return;
    }
}

void line_add_text(struct text *out, const struct line_style *style, const struct learner *learner,
                   const struct learner_verdict *verdict) {
    const struct award *award = learner->award;
    const qual_verdict *totals = &verdict->totals;
    struct listing unknown = {out, "unknown", " ", 0};

    add_name(out, &award->portfolio->room, &learner->name);
    text_format(out, ", %s: %s", award->name, verdict->earned ? "earned" : "not earned");
    add_figure(out, totals->credit_not_stated == 0, totals->credit, "credit");
    add_figure(out, totals->glh_not_stated == 0, totals->glh, "hour");
    text_add_char(out, '\n');
    if (!verdict->earned)
        add_unmet(out, award, verdict);
    add_units(out, "achieved", award, award->gained);
    add_missing(out, award);
    for (size_t i = 0; i < learner->unknown.count; i++)
        text_add(listing_next(&unknown), learner->unknown.items[i].text);
    listing_end(&unknown);
    if (style->complete_by != QUAL_MEASURE_NONE)
        add_completion(out, award, verdict);
}
