/* rules_select.c - what an amount in a sentence is counted over */
#include <string.h>
#include <strings.h>

#include "import/rules.h"

/* Groups ------------------------------------------------------------------- */

static void name_group(const struct rules *rules, size_t group, struct selection *selection) {
    const struct draft *draft = rules->import->draft;

    if (selection->groups == NULL)
        selection->groups =
            arena_array(rules->import->arena, draft->group_count + 1, sizeof *selection->groups);
    if (!selection->groups[group])
        selection->group_count++;
    selection->groups[group] = true;
}

void rules_select_group(const struct rules *rules, size_t group, struct selection *selection) {
    selection->groups = NULL;
    selection->group_count = 0;
    name_group(rules, group, selection);
}

/* same_letter - whether a word is the letter of a group, in either case */
static bool same_letter(const struct word_token *token, const char *letter) {
    if (letter == NULL || strlen(letter) != token->length)
        return false;
    for (size_t i = 0; i < token->length; i++) {
        char c = letter[i];

        if (c >= 'A' && c <= 'Z')
            c = (char)(c + ('a' - 'A'));
        if (c != token->text[i])
            return false;
    }
    return true;
}

/* title_names - whether the title of a group holds "group" and then a word, as in Group 1 */
static bool title_names(const struct rules *rules, const char *title,
                        const struct word_token *token) {
    struct sentence words = {0};

    if (title == NULL || token->number < 0)
        return false;
    sentence_add_text(rules->import->arena, &words, NULL, title);
    for (size_t i = 0; i + 1 < words.count; i++)
        if (token_in(&words.tokens[i], "group section") &&
            words.tokens[i + 1].number == token->number)
            return true;
    return false;
}

/* find_group - the group that a word names; the number of groups when it names none */
static size_t find_group(const struct rules *rules, const struct word_token *token) {
    const struct draft *draft = rules->import->draft;

    for (size_t i = 0; i < draft->group_count; i++)
        if (same_letter(token, draft->groups[i].letter.value) ||
            title_names(rules, draft->groups[i].title.value, token))
            return i;
    return draft->group_count;
}

/* is_letter - whether a word has the look of a group's letter: one capital, and a digit or none */
static bool is_letter(const struct word_token *token) {
    return token->length <= 2 && token->printed[0] >= 'A' && token->printed[0] <= 'Z' &&
           (token->length == 1 || (token->text[1] >= '0' && token->text[1] <= '9'));
}

/*
 * name_list - the groups of a list such as "A, B and C" or "A-D"; returns the word behind it
 */
static size_t name_list(const struct rules *rules, const struct sentence *sentence,
                        struct stretch stretch, struct selection *selection) {
    const size_t none = rules->import->draft->group_count;
    size_t last = none, i = stretch.from;
    bool range = false, listed = false; /* whether another letter is to come */

    while (i < stretch.to) {
        const struct word_token *token = &sentence->tokens[i];
        size_t group = find_group(rules, token);

        if (group != none) {
            for (size_t j = range && last < group ? last + 1 : group; j <= group; j++)
                name_group(rules, j, selection);
            last = group;
            range = false;
        } else if (last != none && token_in(token, "- to")) {
            range = true;
        } else if (is_letter(token) && (last == none || range || listed)) {
            selection->unknown = true;
            break;
        } else if (last == none || !token_in(token, ", and or & / group groups +")) {
            break;
        }
        listed = group == none && !range;
        i++;
    }
    return last == none && !selection->unknown ? stretch.from : i;
}

/* name_kind - every mandatory, or every optional, group */
static void name_kind(const struct rules *rules, bool mandatory, struct selection *selection) {
    const struct draft *draft = rules->import->draft;

    for (size_t i = 0; i < draft->group_count; i++)
        if (draft->groups[i].mandatory == mandatory)
            name_group(rules, i, selection);
}

/* current_group - the last group whose title stands before a word; their number when none */
static size_t current_group(const struct rules *rules, const struct word_token *token) {
    const struct draft *draft = rules->import->draft;
    struct span line = rules_span(rules, token);
    size_t found = draft->group_count;

    for (size_t i = 0; i < draft->group_count; i++)
        if (rules->group_from[i] < line.from + line.length)
            found = i;
    return found;
}

/* name_titles - the groups whose whole title, of two words and more, stands in a stretch */
static void name_titles(const struct rules *rules, const struct sentence *sentence,
                        struct stretch stretch, struct selection *selection) {
    const struct draft *draft = rules->import->draft;

    for (size_t i = 0; i < draft->group_count; i++) {
        struct sentence title = {0};

        if (draft->groups[i].title.value == NULL)
            continue;
        sentence_add_text(rules->import->arena, &title, NULL, draft->groups[i].title.value);
        for (size_t at = stretch.from; title.count > 1 && at + title.count <= stretch.to; at++) {
            size_t same = 0;

            while (same < title.count &&
                   token_same(&sentence->tokens[at + same], &title.tokens[same]))
                same++;
            if (same == title.count)
                name_group(rules, i, selection);
        }
    }
}

/* Levels ---------------------------------------------------------------------- */

static const char *const level_names[] = {"1", "2", "3", "4", "5", "6", "7", "8"};
static const char *const entry_names[] = {"E1", "E2", "E3"};

/* level_text - the level that a word names, "3" or "Entry 3"; NULL when it names none */
static const char *level_text(const struct word_token *token, bool entry) {
    if (token->number >= 1 && token->number <= (entry ? 3 : 8))
        return entry ? entry_names[token->number - 1] : level_names[token->number - 1];
    if (token->length == 2 && token->text[0] == 'e' && token->text[1] >= '1' &&
        token->text[1] <= '3')
        return entry_names[token->text[1] - '1'];
    return NULL;
}

/* level_of_qualification - the level that the title of the qualification names; NULL */
static const char *level_of_qualification(const struct rules *rules) {
    return draft_get(&rules->import->draft->qualification, "level").value;
}

/* narrow - a range of levels at the word "level", unless that is part of a title */
static bool narrow(const struct rules *rules, const struct sentence *sentence,
                   struct stretch stretch, size_t at, struct selection *selection) {
    bool entry = at > stretch.from && token_is(&sentence->tokens[at - 1], "entry");
    size_t first = at - (entry ? 1 : 0), next = at + 1;
    const char *level = next < stretch.to ? level_text(&sentence->tokens[next], entry) : NULL;
    bool above =
        first >= stretch.from + 1 && token_in(&sentence->tokens[first - 1], "at/above above");
    bool at_level = first > stretch.from && token_is(&sentence->tokens[first - 1], "at");

    if (level == NULL && above)
        level = level_of_qualification(rules);
    else if (level != NULL)
        next++;
    if (level == NULL)
        return false;
    if (sentence_match(sentence, next, stretch.to, "or|and|& above|higher") > 0)
        above = true;
    if (above) {
        selection->level_min = level;
        return true;
    }
    if (sentence_match(sentence, next, stretch.to, "or|and|& below|lower") > 0) {
        selection->level_max = level;
        return true;
    }
    if (at_level)
        selection->level_min = selection->level_max = level;
    return at_level;
}

/* Units ---------------------------------------------------------------------------- */

/* urn_unit - the unit whose reference a word is; NULL when it is none of the draft's */
static struct draft_unit *urn_unit(const struct rules *rules, const struct word_token *token) {
    struct qual_number number;

    if (token->length < 8 || !qual_urn_parse(token->printed, token->length, &number))
        return NULL;
    return draft_unit_find(rules->import->draft, number.canonical);
}

/* numbered_unit - the unit of the organisation's own number; NULL */
static struct draft_unit *numbered_unit(const struct rules *rules, const struct word_token *token) {
    const struct draft *draft = rules->import->draft;

    for (size_t i = 0; i < draft->unit_count; i++) {
        const char *number = draft->units[i].number.value;

        if (number != NULL && strlen(number) == token->length &&
            strncasecmp(number, token->text, token->length) == 0)
            return &draft->units[i];
    }
    return NULL;
}

void rules_units(const struct rules *rules, const struct sentence *sentence, struct stretch stretch,
                 struct data *units) {
    bool list = false; /* within a list that began with "unit" */

    for (size_t i = stretch.from; i < stretch.to; i++) {
        const struct word_token *token = &sentence->tokens[i];
        const struct draft_unit *unit = urn_unit(rules, token);

        if (unit == NULL && list)
            unit = numbered_unit(rules, token);
        if (unit != NULL)
            draft_add_datum(rules->import->draft, units,
                            (struct datum){unit->urn.value, rules_span(rules, token)});
        list = token_in(token, "unit units") ||
               (list && (unit != NULL || token_in(token, ", and or &")));
    }
}

/* Selections --------------------------------------------------------------------------- */

/* select_word - what one word of a stretch selects; returns the word to go on at */
static size_t select_word(const struct rules *rules, const struct sentence *sentence,
                          struct stretch stretch, size_t i, struct selection *named,
                          struct selection *kinds) {
    const struct word_token *token = &sentence->tokens[i];
    const size_t none = rules->import->draft->group_count;

    if (token_in(token, "group groups section sections cluster")) {
        size_t behind = name_list(rules, sentence, (struct stretch){i + 1, stretch.to}, named);

        if (behind > i + 1)
            return behind;
        if (i > stretch.from && token_is(&sentence->tokens[i - 1], "this") &&
            current_group(rules, token) != none)
            name_group(rules, current_group(rules, token), named);
    } else if (token_in(token, "mandatory core compulsory")) {
        name_kind(rules, true, kinds);
    } else if (token_in(token, "optional elective")) {
        name_kind(rules, false, kinds);
        named->optional_units |= sentence_match(sentence, i + 1, stretch.to, "unit|units") > 0;
    } else if (token_in(token, "each every")) {
        named->each = true;
    } else if (token_in(token, "total overall qualification")) {
        named->total = true;
    } else if (token_in(token, "level levels")) {
        narrow(rules, sentence, stretch, i, named);
    }
    return i + 1;
}

bool rules_select(const struct rules *rules, const struct sentence *sentence,
                  struct stretch stretch, struct selection *selection) {
    struct selection kinds = {0};

    *selection = (struct selection){0};
    for (size_t i = stretch.from; i < stretch.to;)
        i = select_word(rules, sentence, stretch, i, selection, &kinds);
    if (selection->groups == NULL)
        name_titles(rules, sentence, stretch, selection);
    if (selection->groups == NULL) {
        selection->groups = kinds.groups;
        selection->group_count = kinds.group_count;
    }
    rules_units(rules, sentence, stretch, &selection->units);
    return selection->groups != NULL || selection->units.count > 0 || selection->each ||
           selection->unknown || selection->level_min != NULL || selection->level_max != NULL;
}
