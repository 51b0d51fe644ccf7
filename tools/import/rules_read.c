/* rules_read.c - the amounts that a sentence names */
#include "import/rules.h"

/* How far before a number its bound, and its measure, may stand. */
#define REACH 9

/* Words that a sentence orders something with, and those that begin an imperative. */
#define MODAL                                                                                      \
    "must need needs required require requires shall should minimum least maximum exactly total"
#define IMPERATIVE "complete choose select achieve take gain pick obtain pass"

enum bound { BOUND_NONE, BOUND_MIN, BOUND_MAX, BOUND_EXACT, BOUND_RANGE };

struct bound_row {
    const char *phrase;
    enum bound bound;
};

/* What stands before a number. Of several the nearest counts, and of those at one place the
   first of the table. */
static const struct bound_row before[] = {
    {"no|not more than", BOUND_MAX},
    {"no|not fewer|less than", BOUND_MIN},
    {"at least", BOUND_MIN},
    {"at most", BOUND_MAX},
    {"up to", BOUND_MAX},
    {"not exceed", BOUND_MAX},
    {"limited to", BOUND_MAX},
    {"minimum|min", BOUND_MIN},
    {"maximum|max", BOUND_MAX},
    {"exactly", BOUND_EXACT},
    {"between", BOUND_RANGE},
    {"total of", BOUND_MIN},
};

/* What stands behind the measure. */
static const struct bound_row behind[] = {
    {"or more", BOUND_MIN},     {"or fewer|less", BOUND_MAX},   {"minimum|min", BOUND_MIN},
    {"maximum|max", BOUND_MAX}, {"( minimum|min )", BOUND_MIN}, {"( maximum|max )", BOUND_MAX},
    {"at least", BOUND_MIN},
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* Words between a number and its measure. */
#define FILLER                                                                                     \
    "of the mandatory optional further additional more other different remaining core required "   \
    "or elective specialist"

/* Words after which a number is a name, not an amount. */
#define NAMED "level levels group groups section unit pathway route appendix page version table"

static enum qual_measure measure_of(const struct word_token *token) {
    if (token_in(token, "credit credits"))
        return QUAL_MEASURE_CREDITS;
    if (token_in(token, "unit units module modules"))
        return QUAL_MEASURE_UNITS;
    if (token_in(token, "hours glh"))
        return QUAL_MEASURE_HOURS;
    return QUAL_MEASURE_NONE;
}

/* measure_behind - the measure that follows a number; *to gets the word behind it */
static enum qual_measure measure_behind(const struct sentence *sentence, size_t from, size_t limit,
                                        size_t *to) {
    for (size_t i = from; i < limit && i < from + 5; i++) {
        enum qual_measure measure = measure_of(&sentence->tokens[i]);

        if (measure != QUAL_MEASURE_NONE) {
            *to = i + 1;
            return measure;
        }
        if (!token_in(&sentence->tokens[i], FILLER))
            break;
    }
    return QUAL_MEASURE_NONE;
}

/* measure_ahead - the measure that stands before a number, as in "minimum credit: 31" */
static enum qual_measure measure_ahead(const struct sentence *sentence, size_t from, size_t at) {
    for (size_t i = at; i > from && i + REACH > at; i--) {
        const struct word_token *token = &sentence->tokens[i - 1];
        enum qual_measure measure = measure_of(token);

        if (measure != QUAL_MEASURE_NONE)
            return measure;
        if (token->number >= 0 || token_in(token, "and or , ;"))
            break;
    }
    return QUAL_MEASURE_NONE;
}

/* bound_ahead - the bound before a number, nearest first; *at gets where it stands */
static enum bound bound_ahead(const struct sentence *sentence, size_t from, size_t number,
                              size_t *at) {
    for (size_t i = number; i > from && i + REACH > number; i--) {
        if (sentence->tokens[i - 1].number >= 0 && i < number)
            break;
        for (size_t row = 0; row < COUNT(before); row++)
            if (sentence_match(sentence, i - 1, number, before[row].phrase) > 0) {
                *at = i - 1;
                return before[row].bound;
            }
    }
    return BOUND_NONE;
}

static enum bound bound_behind(const struct sentence *sentence, size_t from, size_t limit,
                               size_t *to) {
    for (size_t row = 0; row < COUNT(behind); row++) {
        size_t length = sentence_match(sentence, from, limit, behind[row].phrase);

        if (length > 0) {
            *to = from + length;
            return behind[row].bound;
        }
    }
    return BOUND_NONE;
}

/* set_bounds - what a bound makes of a number, or of two */
static void set_bounds(struct quantity *quantity, enum bound bound, int64_t low, int64_t high) {
    quantity->bounded = bound != BOUND_NONE;
    quantity->min = quantity->max = UNNAMED;
    if (high != UNNAMED) {
        quantity->bounded = true;
        quantity->min = low;
        quantity->max = high;
        return;
    }
    if (bound != BOUND_MAX)
        quantity->min = low;
    if (bound == BOUND_MAX || bound == BOUND_EXACT)
        quantity->max = low;
}

/* second_number - the upper end of "2 to 4", "2-4" and "between 2 and 4"; UNNAMED when none */
static int64_t second_number(const struct sentence *sentence, size_t at, size_t limit,
                             enum bound bound) {
    if (at + 2 >= limit || sentence->tokens[at + 2].number < sentence->tokens[at].number)
        return UNNAMED;
    if (token_in(&sentence->tokens[at + 1], "- to or") ||
        (bound == BOUND_RANGE && token_is(&sentence->tokens[at + 1], "and")))
        return sentence->tokens[at + 2].number;
    return UNNAMED;
}

/* number_at - the amount of which the number at an index is part; false when it is of none */
static bool number_at(const struct sentence *sentence, struct stretch stretch, size_t at,
                      enum qual_measure last, struct quantity *quantity) {
    size_t from = at, to = at + 1;
    enum bound bound = bound_ahead(sentence, stretch.from, at, &from), other;
    int64_t high = second_number(sentence, at, stretch.to, bound);

    if (at > stretch.from && token_in(&sentence->tokens[at - 1], NAMED))
        return false;
    if (sentence_match(sentence, to, stretch.to, "%|percent") > 0 ||
        sentence_match(sentence, to, stretch.to, "per cent") > 0)
        return false;
    if (high != UNNAMED)
        to = at + 3;
    quantity->measure = measure_behind(sentence, to, stretch.to, &to);
    if (quantity->measure == QUAL_MEASURE_NONE &&
        sentence_match(sentence, to, stretch.to, "of which|these|them") > 0) {
        quantity->measure = last;
        to += 2;
    }
    if (quantity->measure == QUAL_MEASURE_NONE && from >= 2 &&
        sentence_match(sentence, from - 2, at, "of which|these|them") > 0)
        quantity->measure = last;
    if (quantity->measure == QUAL_MEASURE_NONE)
        quantity->measure = measure_ahead(sentence, stretch.from, at);
    if (quantity->measure == QUAL_MEASURE_NONE)
        return false;
    other = bound_behind(sentence, to, stretch.to, &to);
    if (other == BOUND_NONE && sentence_match(sentence, at + 1, to, "or more") > 0)
        other = BOUND_MIN;
    quantity->definite = from > stretch.from && token_is(&sentence->tokens[from - 1], "the");
    set_bounds(quantity, bound == BOUND_NONE ? other : bound, sentence->tokens[at].number, high);
    quantity->all = false;
    quantity->from = from;
    quantity->to = to;
    return true;
}

/* all_at - "all units", with how many they are said to be; false when there is none such */
static bool all_at(const struct sentence *sentence, struct stretch stretch, size_t at,
                   struct quantity *quantity) {
    *quantity = (struct quantity){.from = at,
                                  .measure = QUAL_MEASURE_UNITS,
                                  .min = token_is(&sentence->tokens[at], "both") ? 2 : UNNAMED,
                                  .max = UNNAMED,
                                  .all = true};
    for (size_t i = at + 1; i < stretch.to && i < at + 8; i++) {
        const struct word_token *token = &sentence->tokens[i];

        if (token_in(token, "units modules")) {
            quantity->to = i + 1;
            return true;
        }
        if (token->number >= 0)
            quantity->min = token->number;
        else if (!token_in(token, "of the these ( ) " FILLER))
            return false;
    }
    return false;
}

bool rules_quantity(const struct sentence *sentence, struct stretch stretch, enum qual_measure last,
                    struct quantity *quantity) {
    for (size_t i = stretch.from; i < stretch.to; i++) {
        const struct word_token *token = &sentence->tokens[i];

        if (token_in(token, "all both") && all_at(sentence, stretch, i, quantity))
            return true;
        if (token->number >= 0 && number_at(sentence, stretch, i, last, quantity))
            return true;
    }
    return false;
}

bool rules_is_order(const struct sentence *sentence, struct stretch stretch) {
    bool begun = true;

    for (size_t i = stretch.from; i < stretch.to; i++) {
        const struct word_token *token = &sentence->tokens[i];

        if (token_in(token, MODAL) || sentence_match(sentence, i, stretch.to, "has|have to") > 0)
            return true;
        if (begun && token_in(token, IMPERATIVE))
            return true;
        begun = token_in(token, ": - ( ) ,"); /* an imperative may follow a heading */
    }
    return false;
}
