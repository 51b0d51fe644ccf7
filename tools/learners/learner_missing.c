/* learner_missing.c - the units achieved and the criteria missing, as part of a line */
#include <string.h>

#include "learners/learner_lines.h"
#include "learners/learner_portfolio.h"

/* unit_urn - the reference of a unit of an award */
static qual_urn unit_urn(const struct award *award, uint32_t unit) {
    return qual_unit_urn(qual_spec_unit(award->spec, unit));
}

/* CSV ------------------------------------------------------------------------------- */

static void add_csv_achieved(struct text *out, const struct award *award) {
    for (uint32_t i = 0; i < award->unit_count; i++)
        if (award->gained[i] != 0) {
            if (out->length > 0)
                text_add_char(out, ' ');
            text_add(out, unit_urn(award, i).text);
        }
}

static void add_csv_missing(struct text *out, const struct award *award) {
    const struct portfolio *portfolio = award->portfolio;
    const struct portfolio_criterion *from, *to;

    for (uint32_t i = 0; i < award->unit_count; i++) {
        uint32_t cursor = 0;

        if (!portfolio_lacks(portfolio, i))
            continue;
        text_format(out, "%s%s:", out->length > 0 ? "; " : "", unit_urn(award, i).text);
        if (portfolio->units[i].count == 0)
            text_add(out, " not-stated");
        while (portfolio_missing(portfolio, i, &cursor, &from, &to)) {
            text_add_char(out, ' ');
            portfolio_add_range(out, from, to);
        }
    }
}

/* add_cell - append what stands in a room as a cell, and empty the room */
static void add_cell(struct text *out, char delimiter, struct text *room) {
    text_add_char(out, delimiter);
    if (room->length > 0)
        line_add_cell(out, delimiter, room->bytes, room->length);
    room->length = 0;
}

/* JSON ------------------------------------------------------------------------------ */

static void add_json_missing(struct text *out, const struct award *award, uint32_t unit) {
    const struct portfolio_criterion *from, *to;
    uint32_t cursor = 0;
    bool first = true;

    text_format(out, "{\"unit\": \"%s\", \"criteria\": ", unit_urn(award, unit).text);
    if (award->portfolio->units[unit].count == 0) {
        text_add(out, "null}");
        return;
    }
    text_add_char(out, '[');
    for (; portfolio_missing(award->portfolio, unit, &cursor, &from, &to); first = false) {
        text_add(out, first ? "\"" : ", \"");
        portfolio_add_range(out, from, to);
        text_add_char(out, '"');
    }
    text_add(out, "]}");
}

static void add_json(struct text *out, const struct award *award) {
    bool first = true;

    text_add(out, ", \"achieved\": [");
    for (uint32_t i = 0; i < award->unit_count; i++)
        if (award->gained[i] != 0) {
            text_format(out, "%s\"%s\"", first ? "" : ", ", unit_urn(award, i).text);
            first = false;
        }
    text_add(out, "], \"missing\": [");
    first = true;
    for (uint32_t i = 0; i < award->unit_count; i++)
        if (portfolio_lacks(award->portfolio, i)) {
            text_add(out, first ? "" : ", ");
            add_json_missing(out, award, i);
            first = false;
        }
    text_add_char(out, ']');
}

void line_add_evidence(struct text *out, const struct line_style *style,
                       const struct award *award) {
    struct text *room = &award->portfolio->room;

    if (style->form != LINE_CSV) {
        add_json(out, award);
        return;
    }
    room->length = 0;
    add_csv_achieved(room, award);
    add_cell(out, style->delimiter, room);
    add_csv_missing(room, award);
    add_cell(out, style->delimiter, room);
}
