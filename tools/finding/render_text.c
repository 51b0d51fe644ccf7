/* render_text.c - findings as text for people */
#include <string.h>

#include "base/utf8.h"
#include "finding/render.h"

/* Columns of a source line that are shown, and how many of them before a span. */
#define WINDOW 100
#define BEFORE 40
#define TAB_WIDTH 4

/* What is left out of a line at either end of the window. */
#define CUT "..."

/* Colours of a terminal. */
#define COLOUR_PLACE "\033[1m"
#define COLOUR_ERROR "\033[1;31m"
#define COLOUR_WARNING "\033[1;35m"
#define COLOUR_NOTE "\033[1;36m"
#define COLOUR_CARET "\033[1;32m"
#define COLOUR_END "\033[0m"

/* Where to write, and whether in colour. */
struct paper {
    struct text *out;
    bool colour;
};

static void begin_colour(struct paper *paper, const char *colour) {
    if (paper->colour)
        text_add(paper->out, colour);
}

static void end_colour(struct paper *paper) {
    begin_colour(paper, COLOUR_END);
}

/* put_text - a text that may come from an input, without what could direct a terminal */
static void put_text(struct paper *paper, const char *text) {
    utf8_print(paper->out, text, strlen(text));
}

/* Source lines ---------------------------------------------------------------- */

/* step - bytes of the character, or stray byte, that begins a stretch; never 0 */
static size_t step(const char *bytes, size_t length) {
    size_t size = utf8_length(bytes, length);

    return size == 0 ? 1 : size;
}

/* width - columns that a character takes on the line as printed, from a column on */
static size_t width(const char *bytes, size_t size, size_t column) {
    if (*bytes == '\t')
        return TAB_WIDTH - column % TAB_WIDTH;
    return utf8_width(bytes, size);
}

/* columns - columns that a stretch takes, from a column on */
static size_t columns(const char *bytes, size_t length, size_t column) {
    size_t first = column;

    for (size_t at = 0; at < length;) {
        size_t size = step(bytes + at, length - at);

        column += width(bytes + at, size, column);
        at += size;
    }
    return column - first;
}

/*
 * window_start - the first byte of a line to show, so that the span is in view
 *
 * Zero unless the span would end outside the window.
 */
static size_t window_start(const char *line, size_t from, size_t to) {
    size_t back = 0, start = from;

    if (columns(line, to, 0) <= WINDOW)
        return 0;
    while (start > 0 && back < BEFORE) {
        start--;
        for (int i = 1; i < 4 && start > 0 && ((unsigned char)line[start] & 0xC0) == 0x80; i++)
            start--;
        back += line[start] == '\t' ? TAB_WIDTH : 1;
    }
    return start;
}

/* put_line - the shown part of a line, tabs as spaces; returns the first byte left out */
static size_t put_line(struct paper *paper, const char *line, size_t start, size_t length) {
    size_t column = 0, at = start;

    while (at < length) {
        size_t size = step(line + at, length - at);
        size_t wide = width(line + at, size, column);

        if (column + wide > WINDOW)
            break;
        if (line[at] == '\t')
            text_format(paper->out, "%*s", (int)wide, "");
        else
            utf8_print(paper->out, line + at, size);
        column += wide;
        at += size;
    }
    return at;
}

/*
 * put_excerpt - the line of a span, and under it a caret with a tail as long as
 * the span
 *
 * Of a span over several lines the first is shown, of a long line what is
 * around the span.
 */
static void put_excerpt(struct paper *paper, const struct place *place) {
    const struct source *source = place->source;
    struct span line = source_line(source, place->span.from);
    const char *bytes = source->bytes + line.from;
    size_t from = place->span.from > line.from ? place->span.from - line.from : 0;
    size_t to = from + place->span.length;
    size_t start, end, before, under;

    if (from > line.length)
        from = line.length;
    if (to > line.length)
        to = line.length;
    start = window_start(bytes, from, to);

    text_format(paper->out, " %s", start > 0 ? CUT : "");
    end = put_line(paper, bytes, start, line.length);
    text_format(paper->out, "%s\n", end < line.length ? CUT : "");

    before = columns(bytes + start, from - start, 0);
    if (to > end)
        to = end;
    under = to > from ? columns(bytes + from, to - from, before) : 0;
    text_format(paper->out, " %*s", (int)(before + (start > 0 ? strlen(CUT) : 0)), "");
    begin_colour(paper, COLOUR_CARET);
    text_add_char(paper->out, '^');
    for (size_t i = 1; i < under; i++)
        text_add_char(paper->out, '~');
    end_colour(paper);
    text_add_char(paper->out, '\n');
}

/* Findings ---------------------------------------------------------------------- */

/* put_heading - file, line and column so far as they are known, then the severity */
static void put_heading(struct paper *paper, const struct place *place, const char *colour,
                        const char *severity) {
    if (place->source != NULL) {
        struct position position = source_position(place->source, place->span.from);

        begin_colour(paper, COLOUR_PLACE);
        put_text(paper, place->source->name);
        if (position.line > 0)
            text_format(paper->out, ":%zu:%zu", position.line, position.column);
        text_add_char(paper->out, ':');
        end_colour(paper);
        text_add_char(paper->out, ' ');
    }
    begin_colour(paper, colour);
    text_format(paper->out, "%s:", severity);
    end_colour(paper);
    text_add_char(paper->out, ' ');
}

static bool has_bytes(const struct place *place) {
    return place->source != NULL && place->source->bytes != NULL;
}

/* put_acknowledged - that a finding is acknowledged, and why */
static void put_acknowledged(struct paper *paper, const struct finding *finding) {
    if (!finding->acknowledged)
        return;
    text_add(paper->out, " (acknowledged");
    if (finding->reason != NULL) {
        text_add(paper->out, ": ");
        put_text(paper, finding->reason);
    }
    text_add_char(paper->out, ')');
}

static void put_finding(struct paper *paper, const struct finding *finding) {
    static const char *const colours[] = {COLOUR_NOTE, COLOUR_WARNING, COLOUR_ERROR};

    put_heading(paper, &finding->where, colours[finding->severity],
                severity_text(finding->severity));
    put_text(paper, finding->message);
    if (finding->kind != NULL)
        text_format(paper->out, " [Q%04u]", finding->kind->id);
    put_acknowledged(paper, finding);
    text_add_char(paper->out, '\n');
    if (has_bytes(&finding->where))
        put_excerpt(paper, &finding->where);

    if (finding->also_message != NULL) {
        put_heading(paper, &finding->also, COLOUR_NOTE, "note");
        put_text(paper, finding->also_message);
        text_add_char(paper->out, '\n');
        if (has_bytes(&finding->also))
            put_excerpt(paper, &finding->also);
    }
    if (finding->hint != NULL) {
        begin_colour(paper, COLOUR_NOTE);
        text_add(paper->out, "hint:");
        end_colour(paper);
        text_add(paper->out, " did you mean '");
        put_text(paper, finding->hint);
        text_add(paper->out, "'?\n");
    }
}

/* put_left_out - how many findings of a file are not shown */
static void put_left_out(struct paper *paper, const struct source *source, enum severity severity,
                         size_t count) {
    if (count == 0)
        return;
    if (source != NULL) {
        put_text(paper, source->name);
        text_add(paper->out, ": ");
    }
    text_format(paper->out, "%zu more %s%s not shown\n", count, severity_text(severity),
                count == 1 ? "" : "s");
}

void render_text(struct text *out, const struct findings *findings, bool colour) {
    struct paper paper = {out, colour};
    size_t left_out[SEVERITY_ERROR + 1] = {0};

    for (size_t i = 0; i < findings->count; i++) {
        const struct finding *finding = &findings->items[i];
        const struct source *source = finding->where.source;

        put_finding(&paper, finding);
        left_out[finding->severity] += finding->left_out;
        if (i + 1 < findings->count && findings->items[i + 1].where.source == source)
            continue;
        put_left_out(&paper, source, SEVERITY_ERROR, left_out[SEVERITY_ERROR]);
        put_left_out(&paper, source, SEVERITY_WARNING, left_out[SEVERITY_WARNING]);
        put_left_out(&paper, source, SEVERITY_NOTE, left_out[SEVERITY_NOTE]);
        memset(left_out, 0, sizeof left_out);
    }
}
