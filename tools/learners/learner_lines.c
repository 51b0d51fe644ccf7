/* learner_lines.c - verdicts as lines of CSV or NDJSON
 *
 * A line is written into room that was reserved for the longest it can be.
 */
#include "learners/learner_lines.h"

#include <string.h>

/* Bytes that a line takes beside what varies. */
#define LINE_ROOM 256

/* Bytes that one of a name can take in JSON. */
#define ESCAPED 6

/* Bytes of an unknown unit, with what stands around it. */
#define UNKNOWN_ROOM 16

/* Pieces ------------------------------------------------------------------------ */

static char *put(char *to, const char *bytes, size_t length) {
    memcpy(to, bytes, length);
    return to + length;
}

#define PUT(to, literal) put(to, literal, sizeof(literal) - 1)

static char *put_text(char *to, const char *text) {
    return put(to, text, strlen(text));
}

static char *put_number(char *to, uint32_t number) {
    char digits[10];
    size_t at = sizeof digits;

    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    return put(to, digits + at, sizeof digits - at);
}

/* needs_quotes - whether a field of CSV cannot stand as it is */
static bool needs_quotes(const char *bytes, size_t length, char delimiter) {
    for (size_t i = 0; i < length; i++)
        if (bytes[i] == delimiter || bytes[i] == '"' || bytes[i] == '\n' || bytes[i] == '\r')
            return true;
    return false;
}

/* put_csv_cell - a cell of the input; quotes that stand twice in it already stay so */
static char *put_csv_cell(char *to, const struct csv_field *cell, char delimiter) {
    bool quoted = needs_quotes(cell->text, cell->length, delimiter);

    if (quoted)
        *to++ = '"';
    to = put(to, cell->text, cell->length);
    if (quoted)
        *to++ = '"';
    return to;
}

/* put_json_cell - likewise as a string of JSON */
static char *put_json_cell(char *to, const struct csv_field *cell) {
    static const char hex[] = "0123456789abcdef";

    *to++ = '"';
    for (size_t i = 0; i < cell->length; i++) {
        unsigned char c = (unsigned char)cell->text[i];

        if (c < 0x20) {
            to = PUT(to, "\\u00");
            *to++ = hex[c >> 4];
            *to++ = hex[c & 15];
            continue;
        }
        if (c == '"' || c == '\\')
            *to++ = '\\';
        *to++ = (char)c;
        if (c == '"' && cell->doubled)
            i++;
    }
    *to++ = '"';
    return to;
}

void line_add_cell(struct text *out, char delimiter, const char *bytes, size_t length) {
    if (!needs_quotes(bytes, length, delimiter)) {
        text_add_bytes(out, bytes, length);
        return;
    }
    text_add_char(out, '"');
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] == '"')
            text_add_char(out, '"');
        text_add_char(out, bytes[i]);
    }
    text_add_char(out, '"');
}

/* CSV ---------------------------------------------------------------------------- */

static char *put_csv_unmet(char *to, const struct award *award,
                           const struct learner_verdict *verdict) {
    char *from = to;

    for (int i = 0; i < OBSTACLES; i++)
        if (verdict->obstacles[i]) {
            to = put_text(to, obstacle_name((enum obstacle)i));
            *to++ = ' ';
        }
    for (uint32_t i = 0; i < verdict->unmet_count; i++) {
        const struct award_rule *rule = &award->rules[award->unmet[i].rule];

        to = put(to, rule->id, rule->id_length);
        *to++ = ' ';
    }
    return to > from ? to - 1 : to;
}

static char *put_csv_unknown(char *to, const struct unknown_units *unknown) {
    for (size_t i = 0; i < unknown->count; i++) {
        if (i > 0)
            *to++ = ' ';
        to = put_text(to, unknown->items[i].text);
    }
    return to;
}

static char *put_csv_completion(char *to, const struct award *award, enum qual_completion found) {
    bool first = true;

    if (found == QUAL_COMPLETION_IMPOSSIBLE)
        return PUT(to, "impossible");
    if (found == QUAL_COMPLETION_NOT_STATED)
        return PUT(to, "not-stated");
    for (uint32_t i = 0; i < award->unit_count; i++) {
        if (award->further[i] == 0)
            continue;
        if (!first)
            *to++ = ' ';
        to = put_text(to, qual_unit_urn(qual_spec_unit(award->spec, i)).text);
        first = false;
    }
    return to;
}

static char *put_csv(char *to, const struct line_style *style, const struct learner *learner,
                     const struct learner_verdict *verdict) {
    const struct award *award = learner->award;
    char delimiter = style->delimiter;

    to = put_csv_cell(to, &learner->name, delimiter);
    *to++ = delimiter;
    to = put(to, award->name, award->name_length);
    *to++ = delimiter;
    to = verdict->earned ? PUT(to, "yes") : PUT(to, "no");
    *to++ = delimiter;
    if (verdict->totals.credit_not_stated == 0)
        to = put_number(to, verdict->totals.credit);
    *to++ = delimiter;
    if (verdict->totals.glh_not_stated == 0)
        to = put_number(to, verdict->totals.glh);
    *to++ = delimiter;
    if (!verdict->earned)
        to = put_csv_unmet(to, award, verdict);
    *to++ = delimiter;
    to = put_csv_unknown(to, &learner->unknown);
    *to++ = delimiter;
    if (style->complete_by != QUAL_MEASURE_NONE)
        to = put_csv_completion(to, award, verdict->found);
    if (!style->evidence)
        *to++ = '\n';
    return to;
}

/* NDJSON -------------------------------------------------------------------------- */

static char *put_json_figure(char *to, bool stated, uint32_t figure) {
    return stated ? put_number(to, figure) : PUT(to, "null");
}

/* put_json_urn - one of a list of units */
static char *put_json_urn(char *to, const char *urn, bool *first) {
    if (!*first)
        to = PUT(to, ", ");
    *first = false;
    *to++ = '"';
    to = put_text(to, urn);
    *to++ = '"';
    return to;
}

static char *put_json_unmet(char *to, const struct award *award,
                            const struct learner_verdict *verdict) {
    bool first = true;

    for (int i = 0; i < OBSTACLES; i++)
        if (verdict->obstacles[i]) {
            to = first ? PUT(to, "{\"rule\": \"") : PUT(to, ", {\"rule\": \"");
            to = put_text(to, obstacle_name((enum obstacle)i));
            to = PUT(to, "\", \"required\": null, \"counted\": null, \"missing\": null}");
            first = false;
        }
    for (uint32_t i = 0; i < verdict->unmet_count; i++) {
        const struct award_unmet *unmet = &award->unmet[i];
        const struct award_rule *rule = &award->rules[unmet->rule];

        to = first ? PUT(to, "{\"rule\": \"") : PUT(to, ", {\"rule\": \"");
        to = put(to, rule->id, rule->id_length);
        to = PUT(to, "\", \"required\": ");
        to = put_number(to, rule->required);
        to = PUT(to, ", \"counted\": ");
        to = put_number(to, unmet->counted);
        to = PUT(to, ", \"missing\": ");
        to = put_number(to, rule->required - unmet->counted);
        *to++ = '}';
        first = false;
    }
    return to;
}

static char *put_json_completion(char *to, const struct award *award) {
    bool first = true;

    *to++ = '[';
    for (uint32_t i = 0; i < award->unit_count; i++)
        if (award->further[i] != 0)
            to = put_json_urn(to, qual_unit_urn(qual_spec_unit(award->spec, i)).text, &first);
    *to++ = ']';
    return to;
}

static char *put_ndjson(char *to, const struct line_style *style, const struct learner *learner,
                        const struct learner_verdict *verdict) {
    const struct award *award = learner->award;
    const qual_verdict *totals = &verdict->totals;
    bool first = true;

    to = PUT(to, "{\"learner\": ");
    to = put_json_cell(to, &learner->name);
    to = PUT(to, ", \"qualification\": \"");
    to = put(to, award->name, award->name_length);
    to = verdict->earned ? PUT(to, "\", \"earned\": true, \"credit\": ")
                         : PUT(to, "\", \"earned\": false, \"credit\": ");
    to = put_json_figure(to, totals->credit_not_stated == 0, totals->credit);
    to = PUT(to, ", \"glh\": ");
    to = put_json_figure(to, totals->glh_not_stated == 0, totals->glh);
    to = PUT(to, ", \"unmet\": [");
    to = put_json_unmet(to, award, verdict);
    to = PUT(to, "], \"unknown\": [");
    for (size_t i = 0; i < learner->unknown.count; i++)
        to = put_json_urn(to, learner->unknown.items[i].text, &first);
    to = PUT(to, "], \"completion\": ");
    if (style->complete_by != QUAL_MEASURE_NONE && verdict->found == QUAL_COMPLETION_FOUND)
        to = put_json_completion(to, award);
    else
        to = PUT(to, "null");
    return style->evidence ? to : PUT(to, "}\n");
}

/* Lines ------------------------------------------------------------------------------ */

void line_header(struct text *out, const struct line_style *style) {
    static const char *const names[] = {"learner",  "qualification", "earned",  "credit",
                                        "glh",      "unmet",         "unknown", "completion",
                                        "achieved", "missing"};
    size_t count = sizeof names / sizeof names[0] - (style->evidence ? 0 : 2);

    if (style->form == LINE_JSON)
        text_add(out, "{\"learners\": [\n");
    if (style->form != LINE_CSV)
        return;
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            text_add_char(out, style->delimiter);
        text_add(out, names[i]);
    }
    text_add_char(out, '\n');
}

void line_end(struct text *out, const struct line_style *style) {
    if (style->form == LINE_JSON)
        text_add(out, "\n]}\n");
}

/* add_evidence - complete a line with what is known of evidence */
static void add_evidence(struct text *out, const struct line_style *style,
                         const struct award *award) {
    line_add_evidence(out, style, award);
    if (style->form != LINE_CSV)
        text_add_char(out, '}');
    text_add(out, style->form == LINE_JSON ? LINE_JSON_JOINT : "\n");
}

/* add_line - a line of CSV or JSON, without its end when it goes on */
static void add_line(struct text *out, const struct line_style *style,
                     const struct learner *learner, const struct learner_verdict *verdict) {
    const struct award *award = learner->award;
    size_t most = LINE_ROOM + ESCAPED * learner->name.length + award->name_length +
                  award->line_most + UNKNOWN_ROOM * learner->unknown.count;
    char *from = text_reserve(out, most);
    char *to = style->form == LINE_CSV ? put_csv(from, style, learner, verdict)
                                       : put_ndjson(from, style, learner, verdict);

    out->length += (size_t)(to - from);
}

void line_add(struct text *out, const struct line_style *style, const struct learner *learner,
              const struct learner_verdict *verdict) {
    if (style->form == LINE_TEXT) {
        line_add_text(out, style, learner, verdict);
        return;
    }
    add_line(out, style, learner, verdict);
    if (style->evidence)
        add_evidence(out, style, learner->award);
}
