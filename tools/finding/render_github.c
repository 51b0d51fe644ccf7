/* render_github.c - findings as annotations of a workflow on GitHub */
#include "finding/render_github.h"

#include <string.h>

/*
 * put_escaped - a text, in which the runner reads '%' and line ends
 *
 * In a property it reads ':' and ',' too.
 */
static void put_escaped(struct text *out, const char *text, bool property) {
    for (; *text != '\0'; text++) {
        bool special = *text == '%' || *text == '\r' || *text == '\n' ||
                       (property && (*text == ':' || *text == ','));

        if (special)
            text_format(out, "%%%02X", (unsigned)(unsigned char)*text);
        else
            text_add_char(out, *text);
    }
}

/* put_place - file, line and columns, so far as they are known */
static void put_place(struct text *out, const struct place *place) {
    const struct source *source = place->source;
    size_t to = place->span.from + place->span.length;
    struct position from, last;

    if (source == NULL)
        return;
    text_add(out, "file=");
    put_escaped(out, source->name, true);
    text_add_char(out, ',');
    from = source_position(source, place->span.from);
    if (from.line == 0)
        return;
    text_format(out, "line=%zu,", from.line);
    last = source_position_after(source, to, place->span.from, from);
    text_format(out, "endLine=%zu,col=%zu,", last.line, from.column);
    /* Columns of an end, which here belongs to the stretch, are for a single line only. */
    if (last.line == from.line && last.column > from.column)
        text_format(out, "endColumn=%zu,", last.column - 1);
}

/* put_also - the other place, as a further line of the message */
static void put_also(struct text *out, const struct finding *finding) {
    const struct source *source = finding->also.source;
    struct position position;

    text_add(out, "%0A");
    if (source != NULL) {
        put_escaped(out, source->name, false);
        position = source_position(source, finding->also.span.from);
        if (position.line > 0)
            text_format(out, ":%zu:%zu", position.line, position.column);
        text_add(out, ": ");
    }
    put_escaped(out, finding->also_message, false);
}

static void put_finding(struct text *out, const struct finding *finding) {
    static const char *const commands[] = {"notice", "warning", "error"};

    text_format(out, "::%s ", commands[finding->severity]);
    put_place(out, &finding->where);
    text_format(out, "title=Q%04u ", finding->kind->id);
    put_escaped(out, finding->kind->name, true);
    text_add(out, "::");
    put_escaped(out, finding->message, false);
    if (finding->also_message != NULL)
        put_also(out, finding);
    if (finding->hint != NULL) {
        text_add(out, "%0Ahint: did you mean '");
        put_escaped(out, finding->hint, false);
        text_add(out, "'?");
    }
    text_add_char(out, '\n');
}

void github_notice(struct text *out, const char *message) {
    text_add(out, "::notice::");
    put_escaped(out, message, false);
    text_add_char(out, '\n');
}

void render_github(struct text *out, const struct findings *findings) {
    for (size_t i = 0; i < findings->count; i++) {
        const struct finding *finding = &findings->items[i];

        if (!finding->acknowledged)
            put_finding(out, finding);
        if (finding->left_out > 0)
            text_format(out, "::notice::%zu more findings like the one above are not shown\n",
                        finding->left_out);
    }
}
