/*
 * line.c - one learner's units in, the verdict as one line of JSON out
 *
 * The units stand on a line, between blanks, commas or semicolons: URN for one
 * that was assessed, URN:WAY for one gained as rpl, transfer, exemption or
 * imported. A qualification number before them, or NUMBER@VERSION (@unversioned
 * where none is printed), chooses the specification, which need not be named where
 * there is one only. # begins a comment. The verdict is
 * the object that `qualc verify --format json` prints, without space; a line
 * that cannot be read gives {"error":TEXT,"at":OFFSET}.
 */
#include "memory.h"
#include "qual.h"

/* References outside the specification that one line may hold. */
#define LINE_UNKNOWN 512

enum line_status {
    LINE_EARNED,
    LINE_NOT_EARNED,
    LINE_WRONG /* it cannot be read */
};

/* A line that is being read, and the one that answers it. */
struct line {
    const qual_image *image;
    qual_spec spec;
    bool chosen; /* a specification has been */
    uint8_t gained[QUAL_UNITS];
    uint8_t claim[QUAL_UNITS];
    uint8_t further[QUAL_UNITS];
    char unknown[LINE_UNKNOWN][QUAL_NUMBER_SIZE];
    uint32_t unknown_count;
    char answer[QUAL_LINE];
    size_t length; /* of the answer, with its line end */
};

static struct line line;
static uint64_t memory[QUAL_MEMORY / 8 + 1];

/* The answer ------------------------------------------------------------------ */

static void put_bytes(const char *bytes, size_t length) {
    memcpy(line.answer + line.length, bytes, length);
    line.length += length;
}

static void put(const char *text) {
    size_t length = 0;

    while (text[length] != '\0')
        length++;
    put_bytes(text, length);
}

static void put_number(size_t number) {
    char digits[20];
    size_t first = sizeof digits;

    do {
        digits[--first] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    put_bytes(digits + first, sizeof digits - first);
}

static void put_text(const char *text) {
    put("\"");
    put(text);
    put("\"");
}

static void put_figure(bool stated, uint32_t figure) {
    if (stated)
        put_number(figure);
    else
        put("null");
}

/* put_comma - between two of a list: where the answer does not end with its bracket */
static void put_comma(void) {
    if (line.answer[line.length - 1] != '[')
        put(",");
}

/* put_units - those that are marked, unless the second mark says that they are not meant */
static void put_units(const uint8_t *marked, const uint8_t *unless) {
    uint32_t count = qual_spec_unit_count(line.spec);

    put("[");
    for (uint32_t i = 0; i < count; i++)
        if (marked[i] != 0 && (unless == NULL || unless[i] == 0)) {
            qual_urn urn = qual_unit_urn(qual_spec_unit(line.spec, i));

            put_comma();
            put_text(urn.text);
        }
    put("]");
}

static void put_unknown(void) {
    put("[");
    for (uint32_t i = 0; i < line.unknown_count; i++) {
        put_comma();
        put_text(line.unknown[i]);
    }
    put("]");
}

static void put_unmet(bool earned) {
    uint32_t cursor = 0;
    qual_unmet unmet;

    memset(&unmet, 0, sizeof unmet); /* nor can a compiler always see that it is filled in */
    put("[");
    while (!earned && qual_unmet_next(line.spec, line.gained, line.claim, &cursor, &unmet)) {
        put_comma();
        put("{\"rule\":");
        put_text(qual_rule_id(unmet.rule));
        put(",\"required\":");
        put_number(unmet.required);
        put(",\"counted\":");
        put_number(unmet.counted);
        put(",\"missing\":");
        put_number(unmet.missing);
        put("}");
    }
    put("]");
}

static void put_completion(enum qual_measure by) {
    if (qual_complete(line.spec, line.gained, by, line.further, memory, sizeof memory) ==
        QUAL_COMPLETION_FOUND)
        put_units(line.further, NULL);
    else
        put("null");
}

/* put_verdict - the whole answer; returns whether the award is earned */
static bool put_verdict(void) {
    qual_verdict verdict;

    if (!qual_judge(line.spec, line.gained, line.claim, memory, sizeof memory, &verdict))
        return false; /* the memory is large enough */
    put("{\"number\":");
    put_text(qual_spec_number(line.spec));
    put(verdict.earned ? ",\"earned\":true,\"claim\":" : ",\"earned\":false,\"claim\":");
    put_units(line.claim, NULL);
    put(",\"surplus\":");
    put_units(line.gained, line.claim);
    put(",\"unknown\":");
    put_unknown();
    put(",\"credit\":");
    put_figure(verdict.credit_not_stated == 0, verdict.credit);
    put(",\"glh\":");
    put_figure(verdict.glh_not_stated == 0, verdict.glh);
    put(",\"unmet\":");
    put_unmet(verdict.earned);
    put(",\"completion\":{\"by_glh\":");
    put_completion(QUAL_MEASURE_HOURS);
    put(",\"by_credit\":");
    put_completion(QUAL_MEASURE_CREDITS);
    put(",\"by_units\":");
    put_completion(QUAL_MEASURE_UNITS);
    put("}}\n");
    return verdict.earned;
}

/* put_error - the answer to a line that cannot be read */
static enum line_status put_error(const char *text, size_t at) {
    line.length = 0;
    put("{\"error\":");
    put_text(text);
    put(",\"at\":");
    put_number(at);
    put("}\n");
    return LINE_WRONG;
}

/* The question ---------------------------------------------------------------- */

/* way_of - how a unit was gained, by its name; false when there is no such way */
static bool way_of(const char *name, size_t length, enum qual_gained *how) {
    if (length == 3 && memcmp(name, "rpl", 3) == 0)
        *how = QUAL_GAINED_RPL;
    else if (length == 8 && memcmp(name, "transfer", 8) == 0)
        *how = QUAL_GAINED_TRANSFER;
    else if (length == 9 && memcmp(name, "exemption", 9) == 0)
        *how = QUAL_GAINED_EXEMPTION;
    else if (length == 8 && memcmp(name, "imported", 8) == 0)
        *how = QUAL_GAINED_IMPORTED;
    else
        return false;
    return true;
}

/* add_unknown - note a reference that is not in the specification, once; false when too many */
static bool add_unknown(const char *urn, size_t length) {
    struct qual_number number;

    if (!qual_urn_parse(urn, length, &number))
        return false;
    for (uint32_t i = 0; i < line.unknown_count; i++)
        if (memcmp(line.unknown[i], number.canonical, QUAL_NUMBER_SIZE) == 0)
            return true;
    if (line.unknown_count == LINE_UNKNOWN)
        return false;
    memcpy(line.unknown[line.unknown_count++], number.canonical, QUAL_NUMBER_SIZE);
    return true;
}

/* add_unit - enter URN or URN:WAY; NULL, or what is wrong with it */
static const char *add_unit(const char *word, size_t length) {
    enum qual_gained how = QUAL_GAINED_ASSESSED;
    size_t urn = 0;
    qual_unit unit;
    uint8_t *entry;

    while (urn < length && word[urn] != ':')
        urn++;
    if (urn < length && !way_of(word + urn + 1, length - urn - 1, &how))
        return "no way of gaining a unit";
    if (!qual_unit_find(line.spec, word, urn, &unit)) {
        if (qual_achieve(line.spec, word, urn, how, line.gained) == QUAL_ACHIEVED_MALFORMED)
            return "not a unit reference";
        return add_unknown(word, urn) ? NULL : "too many unknown units";
    }
    entry = &line.gained[qual_unit_index(unit)];
    if (*entry != 0 && *entry != how)
        return "listed as gained in two ways";
    *entry = (uint8_t)how;
    return NULL;
}

/* reads - whether a text that ends with NUL has these bytes */
static bool reads(const char *text, const char *bytes, size_t length) {
    size_t at = 0;

    while (at < length && text[at] != '\0' && text[at] == bytes[at])
        at++;
    return at == length && text[at] == '\0';
}

/* choose_version - of the specifications with the number of the one chosen; false for none */
static bool choose_version(const char *version, size_t length) {
    const char *number = qual_spec_number(line.spec);

    for (uint32_t i = 0; i < qual_spec_count(line.image); i++) {
        qual_spec spec = qual_spec_at(line.image, i);
        const char *printed = qual_spec_version(spec);

        if (reads(qual_spec_number(spec), number, 10) &&
            reads(printed == NULL ? "unversioned" : printed, version, length)) {
            line.spec = spec;
            return true;
        }
    }
    return false;
}

/* add_word - enter a word of the line; NULL, or what is wrong with it */
static const char *add_word(const char *word, size_t length, bool is_first) {
    struct qual_number number;
    size_t end = 0;

    while (end < length && word[end] != '@')
        end++;
    if (is_first && qual_qn_parse(word, end, &number)) {
        line.chosen = qual_spec_find(line.image, word, end, &line.spec) &&
                      (end == length || choose_version(word + end + 1, length - end - 1));
        return line.chosen ? NULL : "no such specification";
    }
    return line.chosen ? add_unit(word, length) : "no specification named";
}

static bool is_between_words(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == ',' || c == ';';
}

/* line_judge - answer a line of so many bytes */
static enum line_status line_judge(const char *text, size_t length) {
    size_t at = 0, words = 0;

    line.length = 0;
    line.unknown_count = 0;
    line.spec = qual_spec_at(line.image, 0);
    line.chosen = qual_spec_count(line.image) == 1;
    memset(line.gained, 0, sizeof line.gained);
    while (at < length && text[at] != '#') {
        size_t end = at;
        const char *problem;

        while (end < length && text[end] != '#' && !is_between_words(text[end]))
            end++;
        if (end == at) {
            at++;
            continue;
        }
        problem = add_word(text + at, end - at, words == 0);
        if (problem != NULL)
            return put_error(problem, at);
        words++;
        at = end;
    }
    if (!line.chosen)
        return put_error("no specification named", at);
    return put_verdict() ? LINE_EARNED : LINE_NOT_EARNED;
}
