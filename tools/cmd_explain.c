/* cmd_explain.c - qualc explain: the page of a finding */
#include <string.h>

#include "command.h"
#include "finding.h"
#include "json.h"
#include "message.h"
#include "option.h"
#include "suggest.h"

struct values {
    int format;
};

static const struct option_row rows[] = {
    OPTION_FORMAT(struct values),
};

static const struct usage usage = {
    "explain",
    "[ID]...",
    "Explain findings: what they mean, and what to do. Without an ID, list all.",
    OPTION_ROWS(rows),
    "ID is an id such as Q0107, or the short name that the list gives.\n\n"
    "Examples:\n"
    "  qualc explain Q0107\n"
    "  qualc explain | grep date\n",
};

/* id_matches - whether a word is an id, with Q or q before it or without */
static bool id_matches(const char *word, const char *id) {
    if (word[0] == 'Q' || word[0] == 'q')
        word++;
    return strcmp(word, id + 1) == 0;
}

static const struct finding_kind *kind_by_word(const char *word) {
    size_t count;
    const struct finding_kind *kinds = finding_kinds(&count);
    char id[FINDING_ID_SIZE];

    for (size_t i = 0; i < count; i++) {
        finding_id_text(kinds[i].id, id);
        if (id_matches(word, id) || strcmp(word, kinds[i].name) == 0)
            return &kinds[i];
    }
    return NULL;
}

/* unknown - say that a word is no id, and which one may be meant */
static enum status unknown(struct arena *arena, const char *word) {
    size_t count;
    const struct finding_kind *kinds = finding_kinds(&count);
    const char **words = arena_array(arena, 2 * count, sizeof *words);
    const char *near;
    char id[FINDING_ID_SIZE];

    for (size_t i = 0; i < count; i++) {
        finding_id_text(kinds[i].id, id);
        words[2 * i] = arena_copy(arena, id, strlen(id));
        words[2 * i + 1] = kinds[i].name;
    }
    message("there is no finding '%s'", word);
    near = suggest(word, words, 2 * count);
    if (near != NULL)
        hint("did you mean '%s'?", near);
    hint("qualc explain lists all");
    return STATUS_USAGE;
}

static json_t *kind_json(struct arena *arena, const struct finding_kind *kind, bool page) {
    json_t *object = json_make_object(arena);
    char id[FINDING_ID_SIZE];

    finding_id_text(kind->id, id);
    json_put(arena, object, "id", json_make_text(arena, id));
    json_put(arena, object, "severity", json_make_text(arena, severity_text(kind->severity)));
    json_put(arena, object, "name", json_make_text(arena, kind->name));
    json_put(arena, object, "purpose", json_make_text(arena, kind->purpose));
    if (page)
        json_put(arena, object, "page", json_make_text(arena, kind->page));
    return object;
}

static void kind_line(struct text *out, const struct finding_kind *kind, int name_width) {
    char id[FINDING_ID_SIZE];

    finding_id_text(kind->id, id);
    text_format(out, "%s  %-7s  %-*s  %s\n", id, severity_text(kind->severity), name_width,
                kind->name, kind->purpose);
}

static void kind_page(struct text *out, const struct finding_kind *kind) {
    size_t length = strlen(kind->page);
    char id[FINDING_ID_SIZE];

    finding_id_text(kind->id, id);
    text_format(out, "%s %s (%s): %s\n\n", id, kind->name, severity_text(kind->severity),
                kind->purpose);
    text_add(out, kind->page);
    if (length == 0 || kind->page[length - 1] != '\n')
        text_add_char(out, '\n');
}

/* list_all - one line for each kind of finding */
static void list_all(struct text *out, json_t *array) {
    size_t count;
    const struct finding_kind *kinds = finding_kinds(&count);
    size_t width = 0;

    for (size_t i = 0; i < count; i++)
        if (strlen(kinds[i].name) > width)
            width = strlen(kinds[i].name);
    for (size_t i = 0; i < count; i++) {
        if (array != NULL)
            json_add(out->arena, array, kind_json(out->arena, &kinds[i], false));
        else
            kind_line(out, &kinds[i], (int)width);
    }
}

enum status cmd_explain(struct arena *arena, int argc, char **argv) {
    struct values values = {0};
    struct operands operands;
    struct text out = {.arena = arena};
    json_t *array = NULL;
    enum status status;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    for (size_t i = 0; i < operands.count; i++)
        if (kind_by_word(operands.items[i]) == NULL)
            return unknown(arena, operands.items[i]);

    if (values.format == FORMAT_JSON)
        array = json_make_array(arena);
    if (operands.count == 0)
        list_all(&out, array);
    for (size_t i = 0; i < operands.count; i++) {
        const struct finding_kind *kind = kind_by_word(operands.items[i]);

        if (array != NULL)
            json_add(arena, array, kind_json(arena, kind, true));
        else {
            if (i > 0)
                text_add_char(&out, '\n');
            kind_page(&out, kind);
        }
    }
    if (array != NULL) {
        json_t *object = json_make_object(arena);

        json_put(arena, object, "kinds", array);
        json_print(&out, object);
    }
    return print_result(&out, STATUS_DONE);
}
