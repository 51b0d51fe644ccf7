/* check_title.c - titles, against figures and against each other */
#include <string.h>

#include "base/fold.h"
#include "check/check.h"

/* Size of a qualification by a word of its title, in hours of total qualification time. */
static const struct size {
    const char *word;
    uint32_t least, most;
    const char *text;
} sizes[] = {
    {"award", 0, 120, "an award is at most 120"},
    {"certificate", 121, 369, "a certificate is from 121 to 369"},
    {"diploma", 370, UINT32_MAX, "a diploma is at least 370"},
};

/* next_word - the next word of a folded text; of no length at its end */
static struct span next_word(const char *text, size_t from) {
    from += text[from] == ' ';
    return (struct span){from, strcspn(text + from, " ")};
}

static bool is_word(const char *text, struct span span, const char *word) {
    return span.length == strlen(word) && memcmp(text + span.from, word, span.length) == 0;
}

/* level_of_word - the level that a digit is, after "level" or "entry"; or QUAL_LEVEL_NOT_STATED */
static qual_level level_of_word(const char *text, struct span span, bool entry) {
    char level[3] = {'E', span.length == 1 ? text[span.from] : '?', '\0'};

    return entry ? qual_level_parse(level, 2) : qual_level_parse(level + 1, 1);
}

/*
 * level_in_title - the level that a title names: "Level 3", "Entry Level 2", "Entry 2"
 *
 * QUAL_LEVEL_NOT_STATED when it names none.
 */
static qual_level level_in_title(struct arena *arena, const char *title) {
    const char *text = fold(arena, title);
    bool entry = false, level = false;

    for (struct span span = next_word(text, 0); span.length > 0;
         span = next_word(text, span.from + span.length)) {
        qual_level found = QUAL_LEVEL_NOT_STATED;

        if (entry || level)
            found = level_of_word(text, span, entry);
        if (found != QUAL_LEVEL_NOT_STATED)
            return found;
        level = is_word(text, span, "level");
        entry = is_word(text, span, "entry") || (entry && level);
    }
    return QUAL_LEVEL_NOT_STATED;
}

/* check_title_level - Q0130: the title names another level */
void check_title_level(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    qual_level level = level_in_title(context->findings->arena, spec->title);
    struct finding *finding;

    if (level == QUAL_LEVEL_NOT_STATED || spec->level == QUAL_LEVEL_NOT_STATED ||
        level == spec->level)
        return;
    finding = finding_add(context->findings, 130, check_attribute(context, spec->at, "level"),
                          "the level is %s, but the title names level %s",
                          qual_level_text(spec->level), qual_level_text(level));
    finding->subject = spec->number;
    finding->aspect = "level";
    finding->also = check_attribute(context, spec->at, "title");
    finding->also_message = "the title is here";
}

/* size_in_title - the first size that a title names; NULL when it names none */
static const struct size *size_in_title(struct arena *arena, const char *title) {
    const char *text = fold(arena, title);

    for (struct span span = next_word(text, 0); span.length > 0;
         span = next_word(text, span.from + span.length))
        for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
            if (is_word(text, span, sizes[i].word))
                return &sizes[i];
    return NULL;
}

/* check_title_size - Q0131: the title names a size that the total qualification time has not */
void check_title_size(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    const struct size *size = size_in_title(context->findings->arena, spec->title);
    struct finding *finding;

    if (size == NULL || !spec->tqt.stated ||
        (spec->tqt.value >= size->least && spec->tqt.value <= size->most))
        return;
    finding = finding_add(context->findings, 131, check_attribute(context, spec->at, "tqt"),
                          "the TQT is %u, but that of %s", (unsigned)spec->tqt.value, size->text);
    finding->subject = spec->number;
    finding->aspect = "tqt";
    finding->also = check_attribute(context, spec->at, "title");
    finding->also_message = "the title is here";
}

/* check_repeated_titles - Q0142: two units of one title */
void check_repeated_titles(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct name_index seen = {.arena = context->findings->arena};

    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];
        size_t first = name_index_add(&seen, fold(seen.arena, unit->title), i);
        struct finding *finding;

        if (first == NAME_NONE)
            continue;
        finding = finding_add(context->findings, 142, check_attribute(context, unit->at, "title"),
                              "'%s' has the title of '%s'", unit->urn, spec->units[first].urn);
        finding->subject = unit->urn;
        finding->aspect = "title";
        finding->also = check_attribute(context, spec->units[first].at, "title");
        finding->also_message = "that is here";
    }
}
