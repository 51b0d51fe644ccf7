/* sentence.c - the words of a sentence */
#include "import/sentence.h"

#include <string.h>

/* A line at least this long, in bytes, may be a wrapped one, which the next goes on with. */
#define WRAPPED 45

/* A heading is no longer than this, in bytes. */
#define LONGEST_HEADING 110

/* Numbers ------------------------------------------------------------------ */

static const char *const number_words[] = {
    "zero",     "one",     "two",     "three",     "four",     "five",     "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
};

static const char *const tens_words[] = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
};

/* digits_value - a whole number in digits; -1 for anything else, and for more than six */
static int64_t digits_value(const char *text, size_t length) {
    int64_t value = 0;

    if (length > 6)
        return -1;
    for (size_t i = 0; i < length; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

static int64_t number_value(const char *text, size_t length) {
    if (text[0] >= '0' && text[0] <= '9')
        return digits_value(text, length);
    if (length < 3 || length > 9 || strchr("efnostz", *text) == NULL)
        return -1;
    for (size_t i = 0; i < sizeof number_words / sizeof number_words[0]; i++)
        if (*number_words[i] == *text && strlen(number_words[i]) == length &&
            memcmp(number_words[i], text, length) == 0)
            return (int64_t)i;
    for (size_t i = 0; i < sizeof tens_words / sizeof tens_words[0]; i++)
        if (*tens_words[i] == *text && strlen(tens_words[i]) == length &&
            memcmp(tens_words[i], text, length) == 0)
            return (int64_t)(i + 2) * 10;
    return -1;
}

/* Words ---------------------------------------------------------------------- */

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_word_byte(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* is_joint - whether a mark between two word bytes belongs to the word */
static bool is_joint(const char *at) {
    return ((*at == '\'' || *at == '/') && is_word_byte(at[1])) ||
           (*at == '.' && is_digit(at[-1]) && is_digit(at[1])) ||
           (*at == ',' && is_digit(at[-1]) && is_digit(at[1]) && is_digit(at[2]) &&
            is_digit(at[3]) && !is_digit(at[4]));
}

/* word_end - behind the word that begins here */
static const char *word_end(const char *at) {
    while (is_word_byte(*at) || is_joint(at))
        at++;
    return at;
}

static struct word_token *add_token(struct arena *arena, struct sentence *sentence) {
    sentence->tokens = arena_grow(arena, sentence->tokens, sentence->count, &sentence->capacity,
                                  sizeof *sentence->tokens);
    return &sentence->tokens[sentence->count++];
}

/* lower_copy - a text in lower case */
static const char *lower_copy(struct arena *arena, const char *text) {
    char *lower = arena_copy(arena, text, strlen(text));

    for (char *at = lower; *at != '\0'; at++)
        if (*at >= 'A' && *at <= 'Z')
            *at = (char)(*at + ('a' - 'A'));
    return lower;
}

/* add_word - append a word; lower is the same in lower case */
static void add_word(struct arena *arena, struct sentence *sentence,
                     const struct document_line *line, const char *lower, const char *printed,
                     size_t length) {
    *add_token(arena, sentence) = (struct word_token){.text = lower,
                                                      .length = length,
                                                      .printed = printed,
                                                      .line = line,
                                                      .number = number_value(lower, length)};
}

/* join_tens - make one number of "twenty-five", whose last word has just been added */
static void join_tens(struct sentence *sentence) {
    struct word_token *last = sentence->tokens + sentence->count - 1;

    if (sentence->count < 3 || last->number < 1 || last->number > 9 || *last->text <= '9' ||
        last[-1].text[0] != '-' || last[-2].number < 20 || last[-2].number % 10 != 0 ||
        last[-2].text[0] <= '9')
        return;
    last[-2].number += last->number;
    sentence->count -= 2;
}

/* add_mark - append a punctuation mark; every dash is one sign, other letters are none */
static size_t add_mark(struct arena *arena, struct sentence *sentence,
                       const struct document_line *line, const char *at) {
    static const char marks[] = ".:;,-()&+%";
    const char *sign = NULL;
    size_t length = 1;

    if (strncmp(at, "\xE2\x80\x93", 3) == 0 || strncmp(at, "\xE2\x80\x94", 3) == 0) {
        sign = "-";
        length = 3;
    } else if (strchr(marks, *at) != NULL) {
        sign = strchr(marks, *at);
    }
    if (sign != NULL)
        *add_token(arena, sentence) = (struct word_token){
            .text = sign, .length = 1, .printed = at, .line = line, .number = -1};
    return length;
}

void sentence_add_text(struct arena *arena, struct sentence *sentence,
                       const struct document_line *line, const char *text) {
    const char *lower = lower_copy(arena, text), *at = text;

    while (*at != '\0') {
        const char *end = is_word_byte(*at) ? word_end(at) : at;

        if (end > at) {
            add_word(arena, sentence, line, lower + (at - text), at, (size_t)(end - at));
            join_tens(sentence);
            at = end;
        } else {
            at += add_mark(arena, sentence, line, at);
        }
    }
}

void sentence_add_line(struct arena *arena, struct sentence *sentence,
                       const struct document_line *line) {
    sentence_add_text(arena, sentence, line, line->text);
}

/* Paragraphs ------------------------------------------------------------------- */

bool line_is_readable(const struct document_line *line) {
    return line->cell_count > 0 && line->kind != LINE_BLANK && line->kind != LINE_RULE &&
           line->kind != LINE_PAGE && line->kind != LINE_CONTENTS;
}

bool line_is_heading(const struct document *document, size_t index) {
    const struct document_line *line = &document->lines[index];
    size_t length = strlen(line->text);

    if (line->kind == LINE_HEADING)
        return true;
    return line->kind == LINE_TEXT && length > 3 && length <= LONGEST_HEADING &&
           strchr(".:;,", line->text[length - 1]) == NULL &&
           !(line->text[0] >= 'a' && line->text[0] <= 'z') &&
           (index == 0 || document->lines[index - 1].cell_count == 0) &&
           (index + 1 == document->line_count || document->lines[index + 1].cell_count == 0);
}

/* was_full - whether the first word of a line would not have fitted on the line before */
static bool was_full(const struct import *import, const struct document_line *line,
                     const struct document_line *next) {
    size_t end = line->cells[0].column + line->cells[0].width;
    size_t word = strcspn(next->text, " ");

    return (end + 1 + word) * 5 > import->wrap_width * 4 && import->wrap_width > 0;
}

/* ends_open - whether a line ends with a word that is not the last of a sentence */
static bool ends_open(const char *text, size_t length) {
    static const char *const words[] = {" of",   " from", " the", " a",     " an",    " and",
                                        " or",   " in",   " to",  " least", " Group", " group",
                                        " with", " for",  " at",  " Level", " level"};

    for (size_t i = 0; i < sizeof words / sizeof *words && length >= WRAPPED; i++) {
        const size_t word = strlen(words[i]);

        if (memcmp(text + length - word, words[i], word) == 0)
            return true;
    }
    return false;
}

/* runs_on - whether the text of a line goes on in the next */
static bool runs_on(const struct import *import, const struct document_line *line,
                    const struct document_line *next) {
    size_t length = strlen(line->text);
    char last = length == 0 ? '\0' : line->text[length - 1];

    if (next->kind != LINE_TEXT || (line->kind != LINE_TEXT && line->kind != LINE_BULLET))
        return false;
    if (last == '.' || last == ':' || last == ';' || length == 0)
        return false;
    if (was_full(import, line, next) || ends_open(line->text, length))
        return true;
    return length >= WRAPPED && next->text[0] >= 'a' && next->text[0] <= 'z';
}

const char *paragraph_text(const struct import *import, size_t index, size_t *next) {
    const struct document_line *lines = import->document->lines;
    struct text text = {.arena = import->arena};
    size_t i = index + 1;

    if (i == import->document->line_count || !runs_on(import, &lines[index], &lines[i])) {
        *next = i;
        return lines[index].text;
    }
    text_add(&text, lines[index].text);
    for (; i < import->document->line_count && runs_on(import, &lines[i - 1], &lines[i]); i++) {
        text_add_char(&text, ' ');
        text_add(&text, lines[i].text);
    }
    text_add_char(&text, '\0');
    *next = i;
    return text.bytes;
}

size_t sentence_paragraph(const struct import *import, size_t index, struct sentence *sentence) {
    const struct document *document = import->document;

    sentence->count = 0;
    sentence_add_line(import->arena, sentence, &document->lines[index]);
    for (index++; index < document->line_count; index++) {
        if (!runs_on(import, &document->lines[index - 1], &document->lines[index]))
            break;
        sentence_add_line(import->arena, sentence, &document->lines[index]);
    }
    return index;
}

/* Comparing ---------------------------------------------------------------------- */

bool token_is(const struct word_token *token, const char *word) {
    return *word == *token->text && strlen(word) == token->length &&
           memcmp(token->text, word, token->length) == 0;
}

bool token_same(const struct word_token *a, const struct word_token *b) {
    return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

/*
 * match_one - whether a word is one of alternatives, which a mark parts
 *
 * *at, where they begin, gets their end: a space, or the end of the text.
 */
static bool match_one(const struct word_token *token, const char **at, char mark) {
    const char *word = *at;
    bool found = false;

    for (;;) {
        if (!found && *word == *token->text) {
            size_t same = 0;

            while (same < token->length && word[same] == token->text[same])
                same++;
            word += same;
            found = same == token->length && (*word == '\0' || *word == ' ' || *word == mark);
        }
        while (*word != '\0' && *word != ' ' && *word != mark)
            word++;
        if (*word != mark || *word == '\0')
            break;
        word++;
    }
    *at = word;
    return found;
}

bool token_in(const struct word_token *token, const char *words) {
    return match_one(token, &words, ' ');
}

size_t sentence_match(const struct sentence *sentence, size_t from, size_t to, const char *phrase) {
    size_t count = 0;

    while (*phrase != '\0') {
        if (from + count >= to || !match_one(&sentence->tokens[from + count], &phrase, '|'))
            return 0;
        count++;
        phrase += *phrase == ' ';
    }
    return count;
}

/* letter_bit - one bit for a character; those far apart may share it */
static uint64_t letter_bit(char c) {
    return UINT64_C(1) << ((unsigned char)c % 64);
}

/* first_letters - the bits of the characters that the alternatives for a phrase's first word begin
 * with */
static uint64_t first_letters(const char *phrase) {
    uint64_t letters = letter_bit(*phrase);

    for (; *phrase != '\0' && *phrase != ' '; phrase++)
        if (*phrase == '|')
            letters |= letter_bit(phrase[1]);
    return letters;
}

size_t sentence_find(const struct sentence *sentence, size_t from, size_t to, const char *phrase) {
    const uint64_t firsts = first_letters(phrase);

    for (; from < to; from++)
        if ((firsts & letter_bit(*sentence->tokens[from].text)) != 0 &&
            sentence_match(sentence, from, to, phrase) > 0)
            return from;
    return to;
}
