/* group_heading.c - headings that name a group of units, or a pathway */
#include "import/group_heading.h"

#include <string.h>

#define LONGEST_HEADING 120 /* characters; what is longer is a sentence */
#define MOST_WORDS 24

/* A word of a heading: its letters and digits in lower case, and where it stands. */
struct word {
    char text[24];
    size_t from, to;
    bool dash; /* a dash, a colon or a bracket stands before it */
};

struct words {
    struct word items[MOST_WORDS];
    size_t count;
};

enum word_kind {
    WORD_OTHER,
    WORD_MANDATORY,
    WORD_OPTIONAL,
    WORD_GROUP,
    WORD_UNIT,
    WORD_PATHWAY,
    WORD_BARRED,
    WORD_ELSEWHERE, /* the table is not of the structure */
    WORD_END,       /* the name ends before it */
    WORD_VERB,      /* it is a sentence */
};

static const struct {
    const char *word;
    enum word_kind kind;
} kinds[] = {
    {"achieve", WORD_END},
    {"additional", WORD_OPTIONAL},
    {"all", WORD_END},
    {"are", WORD_VERB},
    {"at", WORD_END},
    {"barred", WORD_BARRED},
    {"be", WORD_VERB},
    {"can", WORD_VERB},
    {"candidates", WORD_END},
    {"choose", WORD_END},
    {"component", WORD_UNIT},
    {"components", WORD_UNIT},
    {"complete", WORD_END},
    {"compulsory", WORD_MANDATORY},
    {"core", WORD_MANDATORY},
    {"credit", WORD_END},
    {"credits", WORD_END},
    {"elective", WORD_OPTIONAL},
    {"electives", WORD_OPTIONAL},
    {"equivalence", WORD_ELSEWHERE},
    {"equivalences", WORD_ELSEWHERE},
    {"equivalencies", WORD_ELSEWHERE},
    {"equivalent", WORD_ELSEWHERE},
    {"exempt", WORD_ELSEWHERE},
    {"exemption", WORD_ELSEWHERE},
    {"exemptions", WORD_ELSEWHERE},
    {"from", WORD_END},
    {"group", WORD_GROUP},
    {"groups", WORD_VERB},
    {"has", WORD_VERB},
    {"have", WORD_VERB},
    {"imported", WORD_ELSEWHERE},
    {"is", WORD_VERB},
    {"learner", WORD_END},
    {"learners", WORD_END},
    {"mandatory", WORD_MANDATORY},
    {"mapping", WORD_ELSEWHERE},
    {"maximum", WORD_END},
    {"may", WORD_VERB},
    {"minimum", WORD_END},
    {"module", WORD_UNIT},
    {"modules", WORD_UNIT},
    {"must", WORD_VERB},
    {"option", WORD_OPTIONAL},
    {"optional", WORD_OPTIONAL},
    {"options", WORD_OPTIONAL},
    {"pathway", WORD_PATHWAY},
    {"replaced", WORD_ELSEWHERE},
    {"required", WORD_MANDATORY},
    {"route", WORD_PATHWAY},

    {"select", WORD_END},
    {"should", WORD_VERB},
    {"transfer", WORD_ELSEWHERE},
    {"unit", WORD_UNIT},
    {"units", WORD_UNIT},
    {"will", WORD_VERB},
    {"withdrawn", WORD_ELSEWHERE},
};

static enum word_kind kind_of(const char *word) {
    const size_t count = sizeof kinds / sizeof *kinds;

    for (size_t i = word[0] <= kinds[count / 2 - 1].word[0] ? 0 : count / 2;
         i < count && kinds[i].word[0] <= word[0]; i++)
        if (kinds[i].word[0] == word[0] && strcmp(kinds[i].word, word) == 0)
            return kinds[i].kind;
    return WORD_OTHER;
}

static bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'';
}

static void split_words(const char *text, struct words *words) {
    bool dash = false;

    words->count = 0;
    for (size_t i = 0; text[i] != '\0' && words->count < MOST_WORDS;) {
        struct word *word;

        if (!is_word(text[i])) {
            dash |= text[i] != ' ' && text[i] != '/' && text[i] != ',' && text[i] != '&';
            i++;
            continue;
        }
        word = &words->items[words->count++];
        word->from = i;
        word->dash = dash && words->count > 1;
        dash = false;
        for (size_t length = 0; is_word(text[i]); i++)
            if (length + 1 < sizeof word->text) {
                word->text[length++] =
                    text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] + ('a' - 'A')) : text[i];
                word->text[length] = '\0';
            }
        word->to = i;
    }
}

/* read_letter - "b", "b1" or "1" as the letter of a group; false for any other word */
static bool read_letter(const struct word *word, char prefix, char letter[GROUP_LETTER_SIZE]) {
    const char *const text = word->text;
    size_t length = strlen(text);
    size_t digits = text[0] >= '0' && text[0] <= '9' ? 0 : 1;

    if (length == 0 || length - digits > 2 || text[0] == '\'')
        return false;
    for (size_t i = digits; i < length; i++)
        if (text[i] < '0' || text[i] > '9')
            return false;
    if (digits == 1) {
        memcpy(letter, text, length + 1);
        letter[0] = (char)(letter[0] - ('a' - 'A'));
    } else {
        letter[0] = prefix; /* "Group 1" */
        memcpy(letter + 1, text, length + 1);
    }
    return true;
}

/* What the words up to the end of the name are. */
struct sorted {
    size_t seen[WORD_VERB + 1]; /* how many of each kind */
    size_t group;               /* index of the word "group", or of "units" before a letter */
    size_t end;                 /* words of the name */
    bool sentence;
};

/* is_loose - whether a word at the end of a name belongs to what follows: "of 15 credits" */
static bool is_loose(const struct word *word) {
    static const char *const loose[] = {"a", "an", "of", "the", "to", "total", "with"};

    for (size_t i = 0; i < sizeof loose / sizeof *loose; i++)
        if (strcmp(word->text, loose[i]) == 0)
            return true;
    return strspn(word->text, "0123456789") == strlen(word->text);
}

static struct sorted sort_words(const struct words *words) {
    struct sorted sorted = {.group = MOST_WORDS};

    for (; sorted.end < words->count; sorted.end++) {
        const enum word_kind kind = kind_of(words->items[sorted.end].text);

        if (kind == WORD_END && sorted.end > 0)
            break;
        sorted.sentence |= kind == WORD_VERB || kind == WORD_END;
        if (kind == WORD_GROUP && sorted.group == MOST_WORDS)
            sorted.group = sorted.end;
        sorted.seen[kind]++;
    }
    while (sorted.end > 1 && is_loose(&words->items[sorted.end - 1]) &&
           sorted.group != sorted.end - 2)
        sorted.end--;
    /* verbs behind the name do not make a sentence of what a dash sets apart */
    for (size_t i = sorted.end; i < words->count && !sorted.sentence; i++)
        if (words->items[sorted.end].dash)
            break;
        else
            sorted.sentence = kind_of(words->items[i].text) == WORD_VERB;
    return sorted;
}

static enum heading_kind judge(const struct sorted *sorted) {
    if (sorted->seen[WORD_BARRED] > 0)
        return HEADING_BARRED;
    if (sorted->seen[WORD_ELSEWHERE] > 0)
        return HEADING_OTHER;
    if (sorted->seen[WORD_PATHWAY] > 0 && sorted->seen[WORD_MANDATORY] == 0 &&
        sorted->seen[WORD_OPTIONAL] == 0 && sorted->group == MOST_WORDS)
        return sorted->end <= 8 ? HEADING_PATHWAY : HEADING_NONE;
    if (sorted->seen[WORD_UNIT] == 0 && sorted->seen[WORD_GROUP] == 0 && sorted->end > 1)
        return HEADING_NONE; /* "additional services" may be part of a title */
    if (sorted->seen[WORD_MANDATORY] > 0)
        return sorted->seen[WORD_OPTIONAL] > 0 ? HEADING_NONE : HEADING_MANDATORY;
    if (sorted->seen[WORD_OPTIONAL] > 0)
        return HEADING_OPTIONAL;
    return sorted->group < sorted->end && sorted->group <= 1 ? HEADING_GROUP : HEADING_NONE;
}

struct group_heading group_heading(const char *text) {
    struct group_heading heading = {.kind = HEADING_NONE};
    const size_t length = strnlen(text, LONGEST_HEADING + 1);
    struct words words;
    struct sorted sorted;
    char prefix;

    if (length == 0 || length > LONGEST_HEADING)
        return heading;
    split_words(text, &words);
    if (words.count == 0)
        return heading;
    sorted = sort_words(&words);
    if (sorted.end == 0 ||
        (sorted.sentence && sorted.seen[WORD_BARRED] == 0 && sorted.seen[WORD_ELSEWHERE] == 0))
        return heading;
    heading.kind = judge(&sorted);
    heading.title_length = words.items[sorted.end - 1].to;
    if (heading.kind > HEADING_GROUP || heading.kind == HEADING_NONE)
        return heading;
    prefix = heading.kind == HEADING_MANDATORY ? 'M' : 'G';
    for (size_t i = 0; i < sorted.end; i++) {
        const enum word_kind kind = kind_of(words.items[i].text);

        if ((kind == WORD_GROUP || kind == WORD_UNIT || kind == WORD_OPTIONAL) &&
            i + 1 < sorted.end && heading.letter[0] == '\0' &&
            (kind == WORD_GROUP || strlen(words.items[i + 1].text) == 1) &&
            read_letter(&words.items[i + 1], prefix, heading.letter) && kind != WORD_GROUP &&
            words.items[i + 1].text[0] >= '0' && words.items[i + 1].text[0] <= '9')
            heading.letter[0] = '\0'; /* "Optional units 2" counts, it names no group */
    }
    if (heading.kind == HEADING_GROUP && heading.letter[0] == '\0')
        heading.kind = HEADING_NONE;
    return heading;
}
