/* cmd_explain.c - qualc explain: the page of a finding */
#include <string.h>

#include "base/json.h"
#include "base/suggest.h"
#include "change/change_kind.h"
#include "command/command.h"
#include "console/message.h"
#include "console/option.h"
#include "finding/finding.h"

struct values {
    int format;
};

static const struct option_row rows[] = {
    OPTION_FORMAT(struct values),
};

static const struct usage usage = {
    "explain",
    "[ID]...",
    "Explain findings and changes: what they mean, and what to do. Without an ID, list\n"
    "all.",
    OPTION_ROWS(rows),
    "ID is an id such as Q0107, or the short name that the list gives.\n\n"
    "Examples:\n"
    "  qualc explain Q0107\n"
    "  qualc explain | grep date\n",
};

/* What has a page: a kind of finding, or a kind of change. */
struct topic {
    char id[FINDING_ID_SIZE];
    const char *severity;
    const char *name;
    const char *purpose;
    const char *page;
};

struct topics {
    struct topic *items;
    size_t count;
};

/* topics_list - everything that has a page, in order of id: changes come after findings */
static struct topics topics_list(struct arena *arena) {
    size_t finding_count, change_count;
    const struct finding_kind *findings = finding_kinds(&finding_count);
    const struct change_kind *changes = change_kinds(&change_count);
    struct topics topics = {arena_array(arena, finding_count + change_count, sizeof(struct topic)),
                            finding_count + change_count};

    for (size_t i = 0; i < finding_count; i++) {
        topics.items[i] = (struct topic){.severity = severity_text(findings[i].severity),
                                         .name = findings[i].name,
                                         .purpose = findings[i].purpose,
                                         .page = findings[i].page};
        finding_id_text(findings[i].id, topics.items[i].id);
    }
    for (size_t i = 0; i < change_count; i++) {
        struct topic *topic = &topics.items[finding_count + i];

        *topic = (struct topic){.severity = change_severity_text(changes[i].severity),
                                .name = changes[i].name,
                                .purpose = changes[i].purpose,
                                .page = changes[i].page};
        finding_id_text(changes[i].id, topic->id);
    }
    return topics;
}

/* id_matches - whether a word is an id, with Q or q before it or without */
static bool id_matches(const char *word, const char *id) {
    if (word[0] == 'Q' || word[0] == 'q')
        word++;
    return strcmp(word, id + 1) == 0;
}

static const struct topic *topic_by_word(const struct topics *topics, const char *word) {
    for (size_t i = 0; i < topics->count; i++)
        if (id_matches(word, topics->items[i].id) || strcmp(word, topics->items[i].name) == 0)
            return &topics->items[i];
    return NULL;
}

/* unknown - say that a word is no id, and which one may be meant */
static enum status unknown(struct arena *arena, const struct topics *topics, const char *word) {
    const char **words = arena_array(arena, 2 * topics->count, sizeof *words);
    const char *near;

    for (size_t i = 0; i < topics->count; i++) {
        words[2 * i] = topics->items[i].id;
        words[2 * i + 1] = topics->items[i].name;
    }
    message("there is no finding '%s'", word);
    near = suggest(word, words, 2 * topics->count);
    if (near != NULL)
        hint("did you mean '%s'?", near);
    hint("qualc explain lists all");
    return STATUS_USAGE;
}

static json_t *topic_json(struct arena *arena, const struct topic *topic, bool page) {
    json_t *object = json_make_object(arena);

    json_put(arena, object, "id", json_make_text(arena, topic->id));
    json_put(arena, object, "severity", json_make_text(arena, topic->severity));
    json_put(arena, object, "name", json_make_text(arena, topic->name));
    json_put(arena, object, "purpose", json_make_text(arena, topic->purpose));
    if (page)
        json_put(arena, object, "page", json_make_text(arena, topic->page));
    return object;
}

static void topic_line(struct text *out, const struct topic *topic, int severity_width,
                       int name_width) {
    text_format(out, "%s  %-*s  %-*s  %s\n", topic->id, severity_width, topic->severity, name_width,
                topic->name, topic->purpose);
}

static void topic_page(struct text *out, const struct topic *topic) {
    size_t length = strlen(topic->page);

    text_format(out, "%s %s (%s): %s\n\n", topic->id, topic->name, topic->severity, topic->purpose);
    text_add(out, topic->page);
    if (length == 0 || topic->page[length - 1] != '\n')
        text_add_char(out, '\n');
}

/* widest - the greater of a width and that of a text */
static int widest(int width, const char *text) {
    return (int)strlen(text) > width ? (int)strlen(text) : width;
}

/* list_all - one line for each kind */
static void list_all(struct text *out, const struct topics *topics, json_t *array) {
    int severity_width = 0, name_width = 0;

    for (size_t i = 0; i < topics->count; i++) {
        severity_width = widest(severity_width, topics->items[i].severity);
        name_width = widest(name_width, topics->items[i].name);
    }
    for (size_t i = 0; i < topics->count; i++) {
        if (array != NULL)
            json_add(out->arena, array, topic_json(out->arena, &topics->items[i], false));
        else
            topic_line(out, &topics->items[i], severity_width, name_width);
    }
}

enum status cmd_explain(struct arena *arena, int argc, char **argv) {
    struct values values = {0};
    struct operands operands;
    struct text out = {.arena = arena};
    json_t *array = NULL;
    struct topics topics;
    enum status status;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    topics = topics_list(arena);
    for (size_t i = 0; i < operands.count; i++)
        if (topic_by_word(&topics, operands.items[i]) == NULL)
            return unknown(arena, &topics, operands.items[i]);

    if (values.format == FORMAT_JSON)
        array = json_make_array(arena);
    if (operands.count == 0)
        list_all(&out, &topics, array);
    for (size_t i = 0; i < operands.count; i++) {
        const struct topic *topic = topic_by_word(&topics, operands.items[i]);

        if (array != NULL)
            json_add(arena, array, topic_json(arena, topic, true));
        else {
            if (i > 0)
                text_add_char(&out, '\n');
            topic_page(&out, topic);
        }
    }
    if (array != NULL) {
        json_t *object = json_make_object(arena);

        json_put(arena, object, "kinds", array);
        json_print(&out, object);
    }
    return print_result(&out, STATUS_DONE);
}
