/* reader_values.c - from the text of an attribute to the model, or to a finding */
#include <string.h>

#include "base/suggest.h"
#include "base/text.h"
#include "reader/reader_state.h"
#include "value/value.h"

/* place_of_value - what stands between the quotes, as a place to show */
static struct place place_of_value(const struct reader *reader, const struct given *given) {
    const struct source *source = reader->source;

    return (struct place){source,
                          source_attribute_value(source, given->at, given->attribute->name)};
}

/* Wrong values ---------------------------------------------------------------- */

/* report_shape - report a value that does not look as it should */
static void report_shape(struct reader *reader, const struct given *given, const char *wanted) {
    finding_add(reader->findings, 19, place_of_value(reader, given), "'%s' is not %s", given->text,
                wanted);
}

/* report_choice - report a word that is none of those allowed */
static void report_choice(struct reader *reader, const struct given *given, const char *word,
                          struct place place) {
    const struct choice *choices = given->attribute->choices;
    struct text list = {.arena = reader->arena};
    struct suggest nearest;
    struct finding *finding;

    suggest_start(&nearest, word);
    for (const struct choice *choice = choices;
         choice->text != NULL && !findings_full(reader->findings); choice++) {
        suggest_offer(&nearest, choice->text);
        text_format(&list, "%s'%s'", choice == choices ? "" : ", ", choice->text);
    }
    finding = finding_add(reader->findings, 17, place, "'%s' is not %s%.*s", word,
                          choices[1].text == NULL ? "" : "one of ", (int)list.length, list.bytes);
    finding->subject = arena_copy(reader->arena, word, strlen(word));
    finding->hint = nearest.best;
}

/*
 * right_number - a number of the kind that an attribute holds, as far as what
 * was written tells it: slashes put in, upper case, the right check character
 */
static const char *right_number(struct reader *reader, const struct given *given) {
    bool is_unit = given->attribute->type == VALUE_URN || given->attribute->type == VALUE_URNS;
    char text[QUAL_NUMBER_SIZE] = "";
    struct qual_number number;
    size_t length = 0;

    /* Whatever stands between the digits; only eight characters can be a number. */
    for (const char *from = given->text; *from != '\0'; from++) {
        char c = *from;

        if (c >= 'a' && c <= 'z')
            c = (char)(c - 'a' + 'A');
        if ((c < '0' || c > '9') && (c < 'A' || c > 'Z'))
            continue;
        if (length == 8)
            return NULL;
        text[length++] = c;
    }
    if (is_unit)
        (void)qual_urn_parse(text, length, &number);
    else
        (void)qual_qn_parse(text, length, &number);
    if (number.expected[0] == '\0')
        return NULL;
    return arena_copy(reader->arena, number.expected, strlen(number.expected));
}

/* without_slashes - the learning aim reference of a qualification number */
static const char *without_slashes(struct arena *arena, const char *number) {
    struct text text = {.arena = arena};

    if (number == NULL)
        return NULL;
    for (; *number != '\0'; number++)
        if (*number != '/')
            text_add_char(&text, *number);
    text_add_char(&text, '\0');
    return text.bytes;
}

/*
 * check_number - look at a qualification number, learning aim reference or unit
 * reference; false when its shape is wrong
 *
 * A wrong check character is reported too, but the number is kept as written, so
 * that what refers to it finds it.
 */
static bool check_number(struct reader *reader, const struct given *given, const char *text,
                         struct place place) {
    enum value_type type = given->attribute->type;
    bool is_unit = type == VALUE_URN || type == VALUE_URNS;
    bool slashes = strchr(text, '/') != NULL;
    struct qual_number number;
    bool valid = is_unit ? qual_urn_parse(text, strlen(text), &number)
                         : qual_qn_parse(text, strlen(text), &number);
    struct given written = {given->attribute, text, given->at};
    struct finding *finding;
    bool shape;

    shape = (valid || number.error == QUAL_NUMBER_CHECK) && slashes == (type != VALUE_LEARNING_AIM);
    if (valid && shape)
        return true;
    if (shape)
        finding = finding_add(reader->findings, is_unit ? 104 : 102, place,
                              is_unit ? "the check letter of '%s' is wrong"
                                      : "the check character of '%s' is wrong",
                              text);
    else
        finding = finding_add(reader->findings, is_unit ? 103 : 101, place, "'%s' is not %s", text,
                              is_unit ? "a unit reference, such as K/503/0323"
                              : type == VALUE_LEARNING_AIM
                                  ? "a learning aim reference, such as 60172538"
                                  : "a qualification number, such as 601/7253/8");
    finding->subject = arena_copy(reader->arena, text, strlen(text));
    finding->hint = right_number(reader, &written);
    if (type == VALUE_LEARNING_AIM)
        finding->hint = without_slashes(reader->arena, finding->hint);
    return shape;
}

/* Keeping values -------------------------------------------------------------- */

/*
 * next_word - the next word of a list and its place in the source
 *
 * Moves *text and *raw, which run alongside each other, behind it. A word
 * written with character references is placed at their start.
 */
static bool next_word(struct reader *reader, const char **text, struct span *raw, struct word *word,
                      struct place *place) {
    const char *bytes = reader->source->bytes;
    size_t length, raw_length;

    *text += strspn(*text, " ");
    if (**text == '\0')
        return false;
    length = strcspn(*text, " ");
    word->text = arena_copy(reader->arena, *text, length);
    *text += length;

    for (; raw->length > 0 && strchr(" \t\r\n", bytes[raw->from]) != NULL; raw->length--)
        raw->from++;
    for (raw_length = 0; raw_length < raw->length; raw_length++)
        if (strchr(" \t\r\n", bytes[raw->from + raw_length]) != NULL)
            break;
    word->at = raw->from;
    *place = (struct place){reader->source, {raw->from, raw_length}};
    raw->from += raw_length;
    raw->length -= raw_length;
    return true;
}

/* keep_words - a list of references or letters; those of wrong shape are left out */
static bool keep_words(struct reader *reader, const struct given *given, struct words *words) {
    struct span raw = place_of_value(reader, given).span;
    const char *text = given->text;
    size_t capacity = 0;
    struct word word;
    struct place place;

    while (next_word(reader, &text, &raw, &word, &place)) {
        if (given->attribute->type == VALUE_URNS) {
            if (!check_number(reader, given, word.text, place))
                continue;
        } else if (!value_is_letter(word.text)) {
            finding_add(reader->findings, 19, place, "'%s' is not the letter of a group",
                        word.text);
            continue;
        }
        words->items =
            arena_grow(reader->arena, words->items, words->count, &capacity, sizeof *words->items);
        words->items[words->count++] = word;
    }
    return true;
}

/* find_choice - the row of a word among the choices of an attribute, or NULL */
static const struct choice *find_choice(const struct attribute *attribute, const char *word) {
    for (const struct choice *choice = attribute->choices; choice->text != NULL; choice++)
        if (strcmp(choice->text, word) == 0)
            return choice;
    return NULL;
}

/* keep_choices - several words, as the sum of their values */
static bool keep_choices(struct reader *reader, const struct given *given, uint32_t *sum) {
    struct span raw = place_of_value(reader, given).span;
    const char *text = given->text;
    bool good = true;
    struct word word;
    struct place place;

    while (next_word(reader, &text, &raw, &word, &place)) {
        const struct choice *choice = find_choice(given->attribute, word.text);

        if (choice == NULL) {
            report_choice(reader, given, word.text, place);
            good = false;
        } else if (sum != NULL) {
            *sum |= choice->value;
        }
    }
    return good;
}

static bool keep_choice(struct reader *reader, const struct given *given, void *member) {
    const struct choice *choice = find_choice(given->attribute, given->text);

    _Static_assert(sizeof(enum qual_measure) == sizeof choice->value, "an enumeration is unsigned");
    if (choice == NULL) {
        report_choice(reader, given, given->text, place_of_value(reader, given));
        return false;
    }
    if (member != NULL && given->attribute->type == VALUE_FLAG)
        *(bool *)member = choice->value != 0;
    else if (member != NULL)
        memcpy(member, &choice->value, sizeof choice->value);
    return true;
}

static bool keep_level(struct reader *reader, const struct given *given, qual_level *level) {
    *level = qual_level_parse(given->text, strlen(given->text));
    if (*level != QUAL_LEVEL_NOT_STATED)
        return true;
    finding_add(reader->findings, 17, place_of_value(reader, given),
                "'%s' is not a level: E1 to E3, or 1 to 8", given->text);
    return false;
}

/* keep_number - a figure, count or age */
static bool keep_number(struct reader *reader, const struct given *given, void *member) {
    enum value_type type = given->attribute->type;
    uint32_t largest = type == VALUE_AGE ? VALUE_LARGEST_AGE : VALUE_LARGEST_FIGURE;
    uint32_t number = 0;

    switch (value_number(given->text, largest, &number)) {
    case VALUE_GOOD:
        break;
    case VALUE_OUT_OF_RANGE:
        finding_add(reader->findings, 16, place_of_value(reader, given),
                    "'%s' is out of range: '%s' is a whole number from 0 to %u", given->text,
                    given->attribute->name, (unsigned)largest);
        return false;
    default:
        finding_add(reader->findings, 15, place_of_value(reader, given),
                    "'%s' is not a whole number", given->text);
        return false;
    }
    if (type == VALUE_FIGURE)
        *(struct figure *)member = (struct figure){true, number};
    else if (type == VALUE_COUNT)
        *(uint32_t *)member = number;
    return true;
}

static bool keep_date(struct reader *reader, const struct given *given, qual_date *member) {
    qual_date date;

    switch (value_date(given->text, &date)) {
    case VALUE_GOOD:
        if (member != NULL)
            *member = date;
        return true;
    case VALUE_NOT_ON_CALENDAR:
        finding_add(reader->findings, 18, place_of_value(reader, given),
                    "there is no %s '%s' in the calendar",
                    strlen(given->text) == 7 ? "month" : "day", given->text);
        return false;
    default:
        finding_add(reader->findings, 18, place_of_value(reader, given),
                    "'%s' is not a date; write YYYY-MM-DD, or YYYY-MM where no day is stated",
                    given->text);
        return false;
    }
}

/* keep_number_text - a qualification number or unit reference, as text */
static bool keep_number_text(struct reader *reader, const struct given *given,
                             const char **member) {
    if (!check_number(reader, given, given->text, place_of_value(reader, given)))
        return false;
    if (member != NULL)
        *member = given->text;
    return true;
}

/* keep_text - any other text, after a look at its shape */
static bool keep_text(struct reader *reader, const struct given *given, const char **member) {
    static const struct {
        bool (*is_right)(const char *text);
        const char *wanted;
    } shapes[] = {
        [VALUE_WORDS] = {value_is_short, "short enough"},
        [VALUE_VERSION] = {value_is_version, "a version: numbers joined by dots, such as 1.2"},
        [VALUE_LETTER] = {value_is_letter, "the letter of a group, such as A or B1"},
        [VALUE_NAME] = {value_is_name, "a name: lower-case letters, digits and dashes"},
        [VALUE_VERB] = {value_is_verb, "a verb: lower-case letters and dashes"},
    };
    enum value_type type = given->attribute->type;

    if (!shapes[type].is_right(given->text)) {
        if (type == VALUE_WORDS)
            finding_add(reader->findings, 19, place_of_value(reader, given),
                        "'%s' is longer than %d characters", given->attribute->name,
                        VALUE_LONGEST_WORDS);
        else
            report_shape(reader, given, shapes[type].wanted);
        return false;
    }
    if (member != NULL)
        *member = given->text;
    return true;
}

/* keep_packed - a digest, a criterion's number or a finding's id: text that is a number */
static bool keep_packed(struct reader *reader, const struct given *given, void *member) {
    uint32_t *numbers = member;

    switch (given->attribute->type) {
    case VALUE_DIGEST:
        if (value_digest(given->text, member))
            return true;
        report_shape(reader, given, "a digest: 16 of 0 to 9 and a to f");
        return false;
    case VALUE_CRITERION:
        if (value_criterion(given->text, &numbers[0], &numbers[1]))
            return true;
        report_shape(reader, given, "the number of a criterion, such as 2.3");
        return false;
    default:
        if (value_finding(given->text, member))
            return true;
        report_shape(reader, given, "the id of a finding, such as Q0121");
        return false;
    }
}

bool value_keep(struct reader *reader, const struct given *given, void *member) {
    if (given->text[0] == '\0') {
        finding_add(reader->findings, 19, place_of_value(reader, given),
                    "'%s' is empty; leave out what is not stated", given->attribute->name);
        return false;
    }
    switch (given->attribute->type) {
    case VALUE_QN:
    case VALUE_LEARNING_AIM:
    case VALUE_URN:
        return keep_number_text(reader, given, member);
    case VALUE_URNS:
    case VALUE_LETTERS:
        return keep_words(reader, given, member);
    case VALUE_WORDS:
    case VALUE_VERSION:
    case VALUE_LETTER:
    case VALUE_NAME:
    case VALUE_VERB:
        return keep_text(reader, given, member);
    case VALUE_FIGURE:
    case VALUE_COUNT:
    case VALUE_AGE:
        return keep_number(reader, given, member);
    case VALUE_LEVEL:
        return keep_level(reader, given, member);
    case VALUE_DATE:
        return keep_date(reader, given, member);
    case VALUE_FLAG:
    case VALUE_CHOICE:
        return keep_choice(reader, given, member);
    case VALUE_CHOICES:
        return keep_choices(reader, given, member);
    case VALUE_DIGEST:
    case VALUE_CRITERION:
    case VALUE_FINDING:
        break;
    }
    return keep_packed(reader, given, member);
}
