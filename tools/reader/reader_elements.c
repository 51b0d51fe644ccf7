/* reader_elements.c - which element may stand where, and the model's place for it */
#include <string.h>

#include "base/suggest.h"
#include "base/text.h"
#include "reader/reader_state.h"

/* place_of_tag - the start tag at a byte offset, as a place to show */
static struct place place_of_tag(const struct reader *reader, size_t at) {
    return (struct place){reader->source, source_tag(reader->source, at)};
}

/* name_of - the name of an element, for messages */
static const char *name_of(enum element element) {
    return vocabulary(element)->name;
}

/* find_child - the child of an open element by name; NULL when it has none such */
static const struct child *find_child(struct frame *frame, const char *name) {
    const struct element_row *row = vocabulary(frame->element);

    /* Like elements stand together, so the last one found is the likeliest. */
    for (size_t i = 0; i < row->child_count; i++) {
        size_t at = frame->cursor + i;

        if (at >= row->child_count)
            at -= row->child_count;
        if (strcmp(name_of(row->children[at].element), name) == 0) {
            frame->cursor = at;
            return &row->children[at];
        }
    }
    return NULL;
}

/* Wrong elements ------------------------------------------------------------ */

/* note_missing - remember that a unit, group or member is not in the model */
static void note_missing(struct reader *reader, const char *name) {
    enum element element = vocabulary_find(name);

    if (element == ELEMENT_UNIT)
        reader->spec->units_missing = true;
    if (element == ELEMENT_GROUP)
        reader->spec->groups_missing = reader->spec->members_missing = true;
    if (element == ELEMENT_MEMBER)
        reader->spec->members_missing = true;
}

/* parents_text - the elements that an element may stand in, as part of a sentence */
static const char *parents_text(const struct reader *reader, enum element element) {
    struct text text = {.arena = reader->arena};

    if (findings_full(reader->findings))
        return "";
    for (unsigned parent = ELEMENT_QUALIFICATION; parent < ELEMENT_COUNT; parent++) {
        const struct element_row *row = vocabulary((enum element)parent);

        for (size_t i = 0; i < row->child_count; i++)
            if (row->children[i].element == element)
                text_format(&text, "%s'%s'", text.length > 0 ? " or " : "", row->name);
    }
    text_add_char(&text, '\0');
    return text.bytes;
}

/* report_foreign - report an element that cannot stand in the innermost open one */
static void report_foreign(struct reader *reader, size_t at, const char *name, bool plain) {
    const struct frame *frame = reader_top(reader);
    const struct element_row *row = vocabulary(frame->element);
    enum element element = plain ? vocabulary_find(name) : ELEMENT_NONE;
    struct place place = place_of_tag(reader, at);
    struct finding *finding;
    struct suggest nearest;

    if (element != ELEMENT_NONE) {
        note_missing(reader, name);
        if (frame->element == ELEMENT_NONE)
            finding_add(reader->findings, 12, place,
                        "'%s' cannot be the outermost element; that is 'qualification'", name);
        else if (element == ELEMENT_QUALIFICATION)
            finding_add(reader->findings, 12, place,
                        "'qualification' can only be the outermost element");
        else
            finding_add(reader->findings, 12, place, "'%s' cannot stand in '%s', only in %s", name,
                        row->name, parents_text(reader, element));
        return;
    }

    finding = finding_add(reader->findings, 9, place, "unknown element '%s'%s", name,
                          plain ? "" : " of another namespace");
    finding->subject = arena_copy(reader->arena, name, strlen(name));
    suggest_start(&nearest, name);
    for (size_t i = 0; i < row->child_count; i++)
        suggest_offer(&nearest, name_of(row->children[i].element));
    finding->hint = nearest.best;
    note_missing(reader, nearest.best == NULL ? name : nearest.best);
}

/*
 * report_late - report an element after others that must follow it, or a second
 * one where only one may stand
 */
static void report_late(struct reader *reader, const struct frame *frame, const struct child *child,
                        size_t at) {
    const char *name = name_of(child->element);
    struct finding *finding;

    if (child->place == frame->place) {
        finding = finding_add(reader->findings, 12, place_of_tag(reader, at),
                              "a second '%s', where only one may stand", name);
        finding->also_message = "the first is here";
    } else {
        finding = finding_add(reader->findings, 12, place_of_tag(reader, at),
                              "'%s' must stand before '%s'", name, name_of(frame->reached));
        finding->also_message = "the first of those is here";
    }
    finding->also = place_of_tag(reader, frame->reached_at);
}

/* keep_order - look whether an element keeps the order and number of its parent's children */
static void keep_order(struct reader *reader, struct frame *frame, const struct child *child,
                       size_t at) {
    bool late = child->place < frame->place || (child->place == frame->place && !child->repeated);

    frame->seen |= UINT32_C(1) << child->place;
    if (late) {
        /* One finding is enough for a run of elements in the wrong place. */
        if (frame->late != child->element)
            report_late(reader, frame, child, at);
        frame->late = child->element;
        return;
    }
    frame->late = ELEMENT_NONE;
    if (child->place > frame->place) {
        frame->place = child->place;
        frame->reached = child->element;
        frame->reached_at = at;
    }
}

/* names_text - the elements of one place, from a child on, as part of a sentence */
static const char *names_text(const struct reader *reader, const struct element_row *row,
                              size_t from) {
    struct text text = {.arena = reader->arena};
    size_t to = from + 1;

    if (findings_full(reader->findings))
        return "";
    while (to < row->child_count && row->children[to].place == row->children[from].place)
        to++;
    for (size_t i = from; i < to; i++) {
        if (i > from)
            text_add(&text, i + 1 < to ? ", " : " or ");
        text_format(&text, "'%s'", name_of(row->children[i].element));
    }
    text_add_char(&text, '\0');
    return text.bytes;
}

/* report_missing - report the children that an element must have and has not */
static void report_missing(struct reader *reader, const struct frame *frame) {
    const struct element_row *row = vocabulary(frame->element);
    uint32_t seen = frame->seen;

    for (size_t i = 0; i < row->child_count; i++) {
        const struct child *child = &row->children[i];

        if (!child->required || (seen & UINT32_C(1) << child->place) != 0)
            continue;
        seen |= UINT32_C(1) << child->place;
        finding_add(reader->findings, 13, place_of_tag(reader, frame->at), "'%s' has no %s",
                    row->name, names_text(reader, row, i));
        note_missing(reader, name_of(child->element));
    }
}

/* Records ------------------------------------------------------------------- */

/* APPEND - a new, zeroed element at the end of a list of the model */
#define APPEND(reader, owner, items, item)                                                         \
    ((owner)->items = arena_grow((reader)->arena, (owner)->items, (owner)->item##_count,           \
                                 &(owner)->item##_capacity, sizeof *(owner)->items),               \
     &(owner)->items[(owner)->item##_count++])

static void *append_rule(struct reader *reader, struct frame *frame, size_t within, size_t at) {
    static const enum qual_rule_kind kinds[ELEMENT_COUNT] = {
        [ELEMENT_AMOUNT] = QUAL_RULE_AMOUNT,     [ELEMENT_ALL] = QUAL_RULE_ALL,
        [ELEMENT_AT_MOST] = QUAL_RULE_AT_MOST,   [ELEMENT_REQUIRES] = QUAL_RULE_REQUIRES,
        [ELEMENT_PATHWAYS] = QUAL_RULE_PATHWAYS, [ELEMENT_PATHWAY] = QUAL_RULE_PATHWAY,
    };
    struct rule_model *rule = APPEND(reader, reader->spec, rules, rule);

    frame->rule = reader->spec->rule_count - 1;
    *rule = (struct rule_model){.at = at, .within = within, .kind = kinds[frame->element]};
    return rule;
}

static void *append_to_unit(struct reader *reader, enum element element, size_t at) {
    struct unit_model *unit = &reader->spec->units[reader->spec->unit_count - 1];
    struct outcome_model *outcome;
    struct criterion_model *criterion;

    if (element == ELEMENT_OUTCOME) {
        outcome = APPEND(reader, unit, outcomes, outcome);
        *outcome = (struct outcome_model){.at = at, .number = NUMBER_UNREAD};
        return outcome;
    }
    outcome = &unit->outcomes[unit->outcome_count - 1];
    outcome->criteria = arena_grow(reader->arena, outcome->criteria, outcome->criterion_count,
                                   &outcome->criterion_capacity, sizeof *outcome->criteria);
    criterion = &outcome->criteria[outcome->criterion_count++];
    *criterion =
        (struct criterion_model){.at = at, .outcome = NUMBER_UNREAD, .number = NUMBER_UNREAD};
    return criterion;
}

static void *append_to_group(struct reader *reader, size_t at) {
    struct group_model *group = &reader->spec->groups[reader->spec->group_count - 1];
    struct member_model *member = APPEND(reader, group, members, member);

    *member = (struct member_model){.at = at};
    return member;
}

static void *append_to_spec(struct reader *reader, enum element element, size_t at) {
    struct spec_model *spec = reader->spec;

    switch (element) {
    case ELEMENT_GROUP: {
        struct group_model *group = APPEND(reader, spec, groups, group);
        *group = (struct group_model){.at = at, .counts = true};
        return group;
    }
    case ELEMENT_UNIT: {
        struct unit_model *unit = APPEND(reader, spec, units, unit);
        *unit = (struct unit_model){.at = at};
        return unit;
    }
    case ELEMENT_STATED: {
        struct stated_model *stated = APPEND(reader, spec, stated, stated);
        *stated = (struct stated_model){.at = at};
        return stated;
    }
    default: {
        struct acknowledge_model *acknowledge = APPEND(reader, spec, acknowledged, acknowledged);
        *acknowledge = (struct acknowledge_model){.at = at};
        return acknowledge;
    }
    }
}

/*
 * append_record - a new record of the model for an element; NULL when it has facts only
 *
 * Later records may move earlier ones, so nobody keeps the pointer.
 */
static void *append_record(struct reader *reader, struct frame *frame, size_t within, size_t at) {
    switch (frame->element) {
    case ELEMENT_QUALIFICATION:
        reader->spec->at = reader->spec->dates_at = reader->spec->rules_at = at;
        return reader->spec;
    case ELEMENT_DATES:
        reader->spec->dates_at = at;
        return reader->spec;
    case ELEMENT_RULES:
        reader->spec->rules_at = at;
        return NULL;
    case ELEMENT_MEMBER:
        return append_to_group(reader, at);
    case ELEMENT_OUTCOME:
    case ELEMENT_CRITERION:
        return append_to_unit(reader, frame->element, at);
    case ELEMENT_AMOUNT:
    case ELEMENT_ALL:
    case ELEMENT_AT_MOST:
    case ELEMENT_REQUIRES:
    case ELEMENT_PATHWAYS:
    case ELEMENT_PATHWAY:
        return append_rule(reader, frame, within, at);
    case ELEMENT_GROUP:
    case ELEMENT_UNIT:
    case ELEMENT_STATED:
    case ELEMENT_ACKNOWLEDGE:
        return append_to_spec(reader, frame->element, at);
    default:
        return NULL;
    }
}

/* Tags and text ------------------------------------------------------------- */

void element_open(struct reader *reader, size_t at, const char *name, bool plain,
                  const xmlChar **attributes, int count) {
    struct frame *frame = reader_top(reader);
    const struct child *child;
    size_t within;

    if (reader->skipped > 0) {
        reader->skipped++;
        return;
    }
    child = plain ? find_child(frame, name) : NULL;
    if (child == NULL) {
        report_foreign(reader, at, name, plain);
        reader->skipped = 1;
        return;
    }
    keep_order(reader, frame, child, at);

    within = frame->rule;
    reader->frames = arena_grow(reader->arena, reader->frames, reader->frame_count,
                                &reader->frame_capacity, sizeof *reader->frames);
    frame = &reader->frames[reader->frame_count++];
    *frame = (struct frame){.element = child->element, .at = at, .rule = RULE_COMMON};
    reader->items[child->element]++;
    attributes_read(reader, child->element, append_record(reader, frame, within, at), at,
                    attributes, count);
}

void element_close(struct reader *reader) {
    if (reader->skipped > 0) {
        reader->skipped--;
        return;
    }
    report_missing(reader, reader_top(reader));
    reader->frame_count--;
}

/* skip_to - the place behind the next occurrence of a text */
static size_t skip_to(const struct source *source, size_t at, const char *text) {
    const char *found = strstr(source->bytes + at, text);

    return found == NULL ? source->length : (size_t)(found - source->bytes) + strlen(text);
}

/* find_text - where the text that libxml2 speaks of stands, from behind the last tag */
static struct span find_text(const struct source *source, size_t at) {
    const char *bytes = source->bytes;
    size_t to;

    if (at < source->length && bytes[at] == '>')
        at++;
    for (;;) {
        at += strspn(bytes + at, " \t\r\n");
        if (strncmp(bytes + at, "<!--", 4) == 0)
            at = skip_to(source, at + 4, "-->");
        else if (strncmp(bytes + at, "<?", 2) == 0)
            at = skip_to(source, at + 2, "?>");
        else
            break;
    }
    if (strncmp(bytes + at, "<![CDATA[", 9) == 0)
        return (struct span){at, skip_to(source, at + 9, "]]>") - at};
    to = at + strcspn(bytes + at, "<\r\n");
    while (to > at && (bytes[to - 1] == ' ' || bytes[to - 1] == '\t'))
        to--;
    return (struct span){at, to - at};
}

void element_text(struct reader *reader) {
    struct frame *frame = reader_top(reader);

    if (reader->skipped > 0 || frame->text_reported)
        return;
    frame->text_reported = true;
    finding_add(reader->findings, 14,
                (struct place){reader->source, find_text(reader->source, reader->after)},
                "text in '%s', where none may stand", name_of(frame->element));
}
