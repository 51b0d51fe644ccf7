/*
 * qual.h - look up specifications of regulated qualifications
 *
 * The one header a program includes. An image holds specifications, either
 * compiled into the program (a generated header declares a function that
 * returns it) or loaded from a file (qual_image_open). Everything else here
 * reads an image: no function allocates, writes to memory it was not given,
 * does input or output, reads the locale, or sets errno, so all of them may be
 * called from any number of threads.
 *
 * Handles (qual_spec, qual_unit, ...) are small values that stay valid as long
 * as their image. A function that takes a handle takes one that this library
 * returned. An index must be below the matching count. Strings are UTF-8, end
 * with NUL and live in the image; texts to be parsed are pointer and length
 * and need no NUL.
 *
 * Not stated: a figure that a publisher leaves out is never zero. A function
 * that reads one returns false and leaves its result alone when the figure is
 * not stated; one that returns a string returns NULL.
 *
 * Units: credit in credits, GLH (guided learning hours) and TQT (total
 * qualification time) in hours.
 */
#ifndef QUAL_H
#define QUAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define QUAL_VERSION_MAJOR 0
#define QUAL_VERSION_MINOR 1
#define QUAL_VERSION_PATCH 0
#define QUAL_VERSION "0.1.0"

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define QUAL_API __attribute__((visibility("default")))
#define QUAL_MUST_USE __attribute__((warn_unused_result))
#else
#define QUAL_API
#define QUAL_MUST_USE
#endif

/* Numbers ------------------------------------------------------------- */

/* What a number is, by its shape alone. */
enum qual_number_kind {
    QUAL_NUMBER_NONE,          /* no known shape */
    QUAL_NUMBER_QUALIFICATION, /* ddd/dddd/c, or ddddddd and c: the learning aim reference */
    QUAL_NUMBER_UNIT,          /* L/ddd/dddd, or L and ddddddd */
    QUAL_NUMBER_LEARNER        /* dddddddddd */
};

/* What is wrong with a number. */
enum qual_number_error {
    QUAL_NUMBER_VALID,
    QUAL_NUMBER_LENGTH,    /* too short or too long; at is where it ends or should end */
    QUAL_NUMBER_CHARACTER, /* the character at 'at' cannot stand there */
    QUAL_NUMBER_CASE,      /* the character at 'at' must be upper case */
    QUAL_NUMBER_CHECK      /* the check character at 'at' is not the right one */
};

/* Bytes of the longest number with its NUL. */
#define QUAL_NUMBER_SIZE 11

/* A number as parsed. */
struct qual_number {
    enum qual_number_kind kind;
    enum qual_number_error error;
    uint32_t at;                      /* offset of the character that is wrong */
    char canonical[QUAL_NUMBER_SIZE]; /* with slashes; empty unless valid */
    char expected[QUAL_NUMBER_SIZE];  /* with slashes and the right check character; empty when */
                                      /* the shape is wrong or no check character is right */
};

/*
 * qual_number_parse - parse a number of any kind
 *
 * Decides the kind by the shape (with QUAL_NUMBER_CASE where only a lower case
 * letter is in the way). Returns true when the number is valid.
 */
QUAL_API bool qual_number_parse(const char *text, size_t length, struct qual_number *number);

/*
 * qual_qn_parse - parse a qualification number or learning aim reference
 *
 * The check character c is the weighted sum of the seven digits, weights 8 down
 * to 2, modulo 11, with X for 10; from 610/0000 to 610/0142 it is their plain
 * sum plus 6. (Fitted on 8,092 numbers of the Department for Education's list
 * of approved qualifications; no exception is known.) Anything but a
 * qualification number is an error.
 */
QUAL_API bool qual_qn_parse(const char *text, size_t length, struct qual_number *number);

/*
 * qual_urn_parse - parse a unit reference number
 *
 * The letter stands for the sum, modulo 11, in ADFHJKLMRTY: weighted below
 * 650/0000, plain from there up. (Fitted on published unit references.)
 */
QUAL_API bool qual_urn_parse(const char *text, size_t length, struct qual_number *number);

/*
 * qual_uln_parse - parse a unique learner number
 *
 * With r the sum of the first nine digits, weights 10 down to 2, modulo 11: no
 * number has r = 0, and else the tenth digit is 10 - r. 9999999999 stands for a
 * number not yet known and is valid. (Learning Records Service.)
 */
QUAL_API bool qual_uln_parse(const char *text, size_t length, struct qual_number *number);

/* Images -------------------------------------------------------------- */

typedef struct qual_image qual_image;

/* What is wrong with an image. */
enum qual_image_error {
    QUAL_IMAGE_VALID,
    QUAL_IMAGE_TOO_SHORT,       /* fewer bytes than a header, or than the header says */
    QUAL_IMAGE_ALIGNMENT_WRONG, /* not at an address divisible by 8 */
    QUAL_IMAGE_NOT_ONE,         /* does not begin like an image */
    QUAL_IMAGE_OTHER_LAYOUT,    /* written for another layout version */
    QUAL_IMAGE_OTHER_ORDER,     /* written with another byte order */
    QUAL_IMAGE_COLUMN,          /* a column or the pool lies outside the image */
    QUAL_IMAGE_CHECKSUM,        /* the checksum differs */
    QUAL_IMAGE_VALUE,           /* a value is out of its range, or missing */
    QUAL_IMAGE_REFERENCE,       /* a value refers to something that is not there */
    QUAL_IMAGE_INDEX            /* a search would not find each specification and unit */
};

/*
 * qual_image_verify - say whether bytes are a well-formed image
 *
 * Accepts any bytes, and a length. After QUAL_IMAGE_VALID no function of this
 * library reads outside them. Takes time in proportion to the length.
 */
QUAL_API enum qual_image_error qual_image_verify(const void *bytes, size_t length);

/*
 * qual_image_open - use bytes as an image
 *
 * Returns the image, which lies in the bytes given, or NULL when they are not
 * one; the reason goes to *error unless error is NULL.
 */
QUAL_API const qual_image *qual_image_open(const void *bytes, size_t length,
                                           enum qual_image_error *error);

/* qual_image_error_text - a few words for an error, never NULL */
QUAL_API const char *qual_image_error_text(enum qual_image_error error);

/* qual_image_size - bytes of an image */
QUAL_API size_t qual_image_size(const qual_image *image);

/* Handles ------------------------------------------------------------- */

typedef struct {
    const qual_image *image;
    uint32_t row;
} qual_spec;

typedef struct {
    const qual_image *image;
    uint32_t row;
} qual_unit;

typedef struct {
    const qual_image *image;
    uint32_t row;
} qual_group;

typedef struct {
    const qual_image *image;
    uint32_t row;
} qual_outcome;

typedef struct {
    const qual_image *image;
    uint32_t row;
} qual_criterion;

typedef struct {
    const qual_image *image;
    uint32_t row;
} qual_rule;

/* The uses of one unit: qual_use gives each. */
typedef struct {
    const qual_image *image;
    uint32_t first;
    uint32_t count;
} qual_uses;

/* Levels and dates ---------------------------------------------------- */

/* Levels in their order; compare them as numbers, none being lowest. */
typedef enum {
    QUAL_LEVEL_NOT_STATED,
    QUAL_LEVEL_ENTRY_1,
    QUAL_LEVEL_ENTRY_2,
    QUAL_LEVEL_ENTRY_3,
    QUAL_LEVEL_1,
    QUAL_LEVEL_2,
    QUAL_LEVEL_3,
    QUAL_LEVEL_4,
    QUAL_LEVEL_5,
    QUAL_LEVEL_6,
    QUAL_LEVEL_7,
    QUAL_LEVEL_8
} qual_level;

/* qual_level_text - "E1" to "E3", "1" to "8", NULL when not stated */
QUAL_API const char *qual_level_text(qual_level level);

/* qual_level_parse - the level of a text such as "E1" or "3"; QUAL_LEVEL_NOT_STATED if none */
QUAL_API qual_level qual_level_parse(const char *text, size_t length);

/* A date; day is 0 where the document prints a month only. */
typedef struct {
    uint16_t year;
    uint8_t month;
    uint8_t day;
} qual_date;

enum qual_date_kind {
    QUAL_DATE_ISSUED,            /* of the version of the specification */
    QUAL_DATE_OPERATIONAL_START, /* first registration */
    QUAL_DATE_REVIEW,            /* review of the qualification */
    QUAL_DATE_OPERATIONAL_END,   /* last registration */
    QUAL_DATE_CERTIFICATION_END  /* last certificate */
};

/* Bytes of "YYYY-MM-DD" with its NUL. */
#define QUAL_DATE_SIZE 11

/* qual_date_format - write YYYY-MM-DD, or YYYY-MM without a day; returns text */
QUAL_API const char *qual_date_format(qual_date date, char text[QUAL_DATE_SIZE]);

/* Specifications ------------------------------------------------------ */

/* qual_spec_count - specifications, each version counted */
QUAL_API uint32_t qual_spec_count(const qual_image *image);

/* qual_spec_at - the specification at an index, in order of number, then version */
QUAL_API qual_spec qual_spec_at(const qual_image *image, uint32_t index);

/*
 * qual_spec_find - the current version of a specification by its number
 *
 * Takes a qualification number or a learning aim reference. The current
 * version is the highest, compared part by part as numbers; one without a
 * version is lowest. Returns false when there is no such number.
 */
QUAL_API QUAL_MUST_USE bool qual_spec_find(const qual_image *image, const char *number,
                                           size_t length, qual_spec *spec);

/*
 * qual_spec_find_version - one version of a specification
 *
 * As qual_spec_find, with the version as printed, or "unversioned".
 */
QUAL_API QUAL_MUST_USE bool qual_spec_find_version(const qual_image *image, const char *number,
                                                   size_t number_length, const char *version,
                                                   size_t version_length, qual_spec *spec);

/* qual_spec_is_current - whether there is no higher version of the number */
QUAL_API bool qual_spec_is_current(qual_spec spec);

QUAL_API const char *qual_spec_number(qual_spec spec);  /* with slashes */
QUAL_API const char *qual_spec_version(qual_spec spec); /* NULL where none is printed */
QUAL_API const char *qual_spec_title(qual_spec spec);
QUAL_API const char *qual_spec_organisation(qual_spec spec); /* the awarding organisation */
QUAL_API qual_level qual_spec_level(qual_spec spec);
QUAL_API QUAL_MUST_USE bool qual_spec_credit(qual_spec spec, uint32_t *credits);
QUAL_API QUAL_MUST_USE bool qual_spec_glh(qual_spec spec, uint32_t *hours);
QUAL_API QUAL_MUST_USE bool qual_spec_tqt(qual_spec spec, uint32_t *hours);
QUAL_API QUAL_MUST_USE bool qual_spec_date(qual_spec spec, enum qual_date_kind kind,
                                           qual_date *date);

/* qual_spec_source_digest - FNV-1a of the XML file that the specification was compiled from */
QUAL_API uint64_t qual_spec_source_digest(qual_spec spec);

QUAL_API uint32_t qual_spec_unit_count(qual_spec spec);
QUAL_API qual_unit qual_spec_unit(qual_spec spec, uint32_t index);
QUAL_API uint32_t qual_spec_group_count(qual_spec spec);
QUAL_API qual_group qual_spec_group(qual_spec spec, uint32_t index);

/* Rules: the rules of pathways follow the rule that holds them; see qual_rule_within. */
QUAL_API uint32_t qual_spec_rule_count(qual_spec spec);
QUAL_API qual_rule qual_spec_rule(qual_spec spec, uint32_t index);

/* Units --------------------------------------------------------------- */

/* A unit reference number as text; empty when there is none. */
typedef struct {
    char text[QUAL_NUMBER_SIZE];
} qual_urn;

/*
 * qual_unit_find - a unit by its reference within a specification
 *
 * Takes the reference with or without slashes, upper case. Returns false when
 * it is not a valid reference or the specification has no such unit.
 */
QUAL_API QUAL_MUST_USE bool qual_unit_find(qual_spec spec, const char *urn, size_t length,
                                           qual_unit *unit);

/*
 * qual_uses_find - every use of a unit over all specifications of an image
 *
 * Returns false, and no uses, when the reference is not valid or nothing uses
 * it. Uses are in order of specification; older versions are among them.
 */
QUAL_API bool qual_uses_find(const qual_image *image, const char *urn, size_t length,
                             qual_uses *uses);

/* qual_use - the unit of one use */
QUAL_API qual_unit qual_use(qual_uses uses, uint32_t index);

QUAL_API qual_urn qual_unit_urn(qual_unit unit);
QUAL_API qual_spec qual_unit_spec(qual_unit unit);
QUAL_API uint32_t qual_unit_index(qual_unit unit);     /* place in its specification, from 0 */
QUAL_API const char *qual_unit_number(qual_unit unit); /* the organisation's own; or NULL */
QUAL_API const char *qual_unit_title(qual_unit unit);
QUAL_API qual_level qual_unit_level(qual_unit unit);
QUAL_API QUAL_MUST_USE bool qual_unit_credit(qual_unit unit, uint32_t *credits);
QUAL_API QUAL_MUST_USE bool qual_unit_glh(qual_unit unit, uint32_t *hours);
QUAL_API const char *qual_unit_assessment(qual_unit unit); /* method; or NULL */

/* qual_unit_summary_digest - digest of the unit's summary; false when there is none */
QUAL_API QUAL_MUST_USE bool qual_unit_summary_digest(qual_unit unit, uint64_t *digest);

/* qual_unit_group - the first group that holds the unit; false when none does */
QUAL_API QUAL_MUST_USE bool qual_unit_group(qual_unit unit, qual_group *group);

QUAL_API uint32_t qual_unit_outcome_count(qual_unit unit);
QUAL_API qual_outcome qual_unit_outcome(qual_unit unit, uint32_t index);

/* Learning outcomes and assessment criteria ---------------------------- */

QUAL_API uint32_t qual_outcome_number(qual_outcome outcome);
QUAL_API const char *qual_outcome_wording(qual_outcome outcome); /* NULL unless licensed */
QUAL_API QUAL_MUST_USE bool qual_outcome_digest(qual_outcome outcome, uint64_t *digest);
QUAL_API uint32_t qual_outcome_criterion_count(qual_outcome outcome);
QUAL_API qual_criterion qual_outcome_criterion(qual_outcome outcome, uint32_t index);

/* qual_criterion_number - the second part of its number: 3 of criterion 2.3 */
QUAL_API uint32_t qual_criterion_number(qual_criterion criterion);
QUAL_API const char *qual_criterion_verb(qual_criterion criterion);    /* lower case; or NULL */
QUAL_API const char *qual_criterion_wording(qual_criterion criterion); /* NULL unless licensed */
QUAL_API QUAL_MUST_USE bool qual_criterion_digest(qual_criterion criterion, uint64_t *digest);

/* Groups -------------------------------------------------------------- */

QUAL_API const char *qual_group_letter(qual_group group); /* "M" for one without a letter */
QUAL_API const char *qual_group_title(qual_group group);  /* or NULL */
QUAL_API bool qual_group_is_mandatory(qual_group group);
QUAL_API bool qual_group_counts(qual_group group); /* false: its units never count */
QUAL_API QUAL_MUST_USE bool qual_group_within(qual_group group, qual_group *around);
QUAL_API uint32_t qual_group_unit_count(qual_group group);
QUAL_API qual_unit qual_group_unit(qual_group group, uint32_t index);

/* Rules of combination ------------------------------------------------- */

enum qual_rule_kind {
    QUAL_RULE_AMOUNT,   /* at least min and at most max of a measure */
    QUAL_RULE_ALL,      /* every unit of the selector */
    QUAL_RULE_AT_MOST,  /* at most n units of the selector */
    QUAL_RULE_REQUIRES, /* the unit counts only beside n units of the selector */
    QUAL_RULE_PATHWAYS, /* at least one of the pathways within it holds */
    QUAL_RULE_PATHWAY   /* every rule within it holds */
};

enum qual_measure {
    QUAL_MEASURE_NONE,
    QUAL_MEASURE_UNITS,
    QUAL_MEASURE_CREDITS,
    QUAL_MEASURE_HOURS
};

/* How a unit was gained; a set of them narrows a selector. */
enum qual_gained {
    QUAL_GAINED_ASSESSED = 1,
    QUAL_GAINED_RPL = 2,
    QUAL_GAINED_TRANSFER = 4,
    QUAL_GAINED_EXEMPTION = 8,
    QUAL_GAINED_IMPORTED = 16
};

QUAL_API const char *qual_rule_id(qual_rule rule);    /* unique within its specification */
QUAL_API const char *qual_rule_title(qual_rule rule); /* of a pathway; or NULL */
QUAL_API enum qual_rule_kind qual_rule_kind(qual_rule rule);
QUAL_API enum qual_measure qual_rule_measure(qual_rule rule);
QUAL_API QUAL_MUST_USE bool qual_rule_min(qual_rule rule, uint32_t *min);
QUAL_API QUAL_MUST_USE bool qual_rule_max(qual_rule rule, uint32_t *max);
QUAL_API QUAL_MUST_USE bool qual_rule_n(qual_rule rule, uint32_t *n);

QUAL_API qual_spec qual_rule_spec(qual_rule rule);

/* qual_rule_within - the pathways or pathway that holds the rule; false for a common rule */
QUAL_API QUAL_MUST_USE bool qual_rule_within(qual_rule rule, qual_rule *around);

/* qual_rule_unit - the unit of QUAL_RULE_REQUIRES */
QUAL_API QUAL_MUST_USE bool qual_rule_unit(qual_rule rule, qual_unit *unit);

/*
 * The selector: the units of the groups named and the units named, or every
 * unit when neither is named; then only those between two levels, where stated,
 * and gained in one of the ways of a set (0: in any way).
 */
QUAL_API qual_level qual_rule_level_min(qual_rule rule);
QUAL_API qual_level qual_rule_level_max(qual_rule rule);
QUAL_API uint32_t qual_rule_gained(qual_rule rule);

/* What the selector names, in document order: each choice is one group or one unit. */
QUAL_API uint32_t qual_rule_choice_count(qual_rule rule);
QUAL_API bool qual_rule_choice_group(qual_rule rule, uint32_t index, qual_group *group);
QUAL_API bool qual_rule_choice_unit(qual_rule rule, uint32_t index, qual_unit *unit);

/* Verdicts ------------------------------------------------------------- */

/*
 * What a learner has achieved of a specification is an array of the caller's
 * with one entry for each unit, in order: 0, or one enum qual_gained. A claim is
 * such an array with 1 for each unit in it.
 *
 * Work is bounded. Claims for which every rule has counted the same are weighed
 * as one, so there are only so many different ones at each unit: the compiler
 * finds the most for each specification, and the memory below is room for them.
 * A verdict or completion takes at most twice as many steps as there are
 * different claims over all units, and a verdict that is not earned as many
 * again for each way of choosing one pathway of every set. A specification with
 * more than 65,536 different claims at one unit, 64 such ways, or 4,194,304
 * different claims over all units and ways is not compiled.
 */

/* What became of a reference put into the array. */
enum qual_achieved {
    QUAL_ACHIEVED,          /* the unit is in the specification */
    QUAL_ACHIEVED_UNKNOWN,  /* well-formed, but not in the specification: it counts for nothing */
    QUAL_ACHIEVED_MALFORMED /* not a unit reference, or its letter is wrong */
};

/* qual_achieve - enter a unit by its reference, and how it was gained */
QUAL_API enum qual_achieved qual_achieve(qual_spec spec, const char *urn, size_t length,
                                         enum qual_gained how, uint8_t *gained);

typedef struct {
    bool earned;
    uint32_t units;             /* in the claim */
    uint32_t credit;            /* credits of the claim, so far as stated */
    uint32_t glh;               /* hours of the claim, so far as stated */
    uint32_t credit_not_stated; /* units of the claim that state no credit */
    uint32_t glh_not_stated;    /* units of the claim that state no hours */
} qual_verdict;

/*
 * qual_judge_memory - bytes of working memory that a verdict needs
 *
 * 0 where no rule is a maximum, a bar or a choice of pathways.
 */
QUAL_API size_t qual_judge_memory(qual_spec spec);

/*
 * qual_judge - whether achieved units earn the award
 *
 * They do when some claim within them satisfies every rule of combination.
 * When earned, the claim is the one with most credit (not stated counts 0), then
 * most units, then earliest in document order. When not, it is, among those that
 * break no maximum, bar or requirement, the one whose unmet rules miss least:
 * credits, then units, then hours, then earliest in document order; of pathways,
 * the nearest. Units achieved and not in the claim are surplus.
 *
 * The memory is aligned for uint64_t and has qual_judge_memory bytes; its
 * contents do not matter before or after. Returns false only when it is smaller.
 */
QUAL_API QUAL_MUST_USE bool qual_judge(qual_spec spec, const uint8_t *gained, uint8_t *claim,
                                       void *memory, size_t size, qual_verdict *verdict);

/* A rule that a claim does not meet, in the rule's measure. */
typedef struct {
    qual_rule rule;
    uint32_t required;
    uint32_t counted;
    uint32_t missing;
} qual_unmet;

/*
 * qual_unmet_next - walk the rules that a claim of qual_judge does not meet
 *
 * Set *cursor to 0 before the first call. Of pathways, the rules of the nearest
 * are walked. Returns false after the last.
 */
QUAL_API QUAL_MUST_USE bool qual_unmet_next(qual_spec spec, const uint8_t *gained,
                                            const uint8_t *claim, uint32_t *cursor,
                                            qual_unmet *unmet);

/*
 * qual_rule_counted - what a rule counts over a claim, in its measure
 *
 * 0 for the containers QUAL_RULE_PATHWAYS and QUAL_RULE_PATHWAY.
 */
QUAL_API uint32_t qual_rule_counted(qual_rule rule, const uint8_t *gained, const uint8_t *claim);

/*
 * qual_rule_least, qual_rule_most - the bounds that a rule comes to
 *
 * For QUAL_RULE_ALL the least is the number of its units. A bound that no claim
 * can break, such as a maximum above everything there is, is not one.
 */
QUAL_API QUAL_MUST_USE bool qual_rule_least(qual_rule rule, uint32_t *least);
QUAL_API QUAL_MUST_USE bool qual_rule_most(qual_rule rule, uint32_t *most);

enum qual_completion {
    QUAL_COMPLETION_FOUND,      /* perhaps empty: the award is earned already */
    QUAL_COMPLETION_IMPOSSIBLE, /* no further units earn the award */
    QUAL_COMPLETION_NOT_STATED, /* a unit does not state the figure asked for */
    QUAL_COMPLETION_MEMORY      /* the working memory is too small */
};

/* qual_complete_memory - bytes of working memory that a completion needs */
QUAL_API size_t qual_complete_memory(qual_spec spec);

/*
 * qual_complete - the smallest further set of units with which the award is earned
 *
 * By hours, credits or number of units; what ties is decided by the other two,
 * then by document order. Further units are taken as assessed. further[i]
 * becomes 1 for each unit to add. The memory is as for qual_judge.
 */
QUAL_API enum qual_completion qual_complete(qual_spec spec, const uint8_t *gained,
                                            enum qual_measure by, uint8_t *further, void *memory,
                                            size_t size);

/* Other facts ---------------------------------------------------------- */

/*
 * A fact without a function of its own: the change history, regulators, ages,
 * sectors, progression, roles, policies, evidence types, standards, and what a
 * document states twice. The name is that of the element and attribute, such as
 * "regulator.name"; facts of one element share their item.
 */
typedef struct {
    const char *name;
    const char *value;
    uint32_t item;
    bool has_unit; /* the fact is about one unit, not the qualification */
    qual_unit unit;
} qual_fact;

/*
 * qual_fact_next - walk the facts of a specification
 *
 * Set *cursor to 0 before the first call. Returns false after the last fact.
 */
QUAL_API QUAL_MUST_USE bool qual_fact_next(qual_spec spec, uint32_t *cursor, qual_fact *fact);

/* Comparison ----------------------------------------------------------- */

/* What of a specification a change is about; a set of them says what to compare. */
enum qual_part {
    QUAL_PART_SPEC = 1,
    QUAL_PART_UNIT = 2,
    QUAL_PART_OUTCOME = 4,   /* of a unit that both versions have */
    QUAL_PART_CRITERION = 8, /* of an outcome that both versions have */
    QUAL_PART_GROUP = 16,
    QUAL_PART_MEMBER = 32, /* a unit in a group that both versions have */
    QUAL_PART_RULE = 64,
    QUAL_PART_FACT = 128,
    QUAL_PART_ALL = 255
};

/* Which of its data differs. */
enum qual_field {
    QUAL_FIELD_WHOLE, /* all: it is in one version only */
    QUAL_FIELD_NUMBER,
    QUAL_FIELD_VERSION,
    QUAL_FIELD_TITLE,
    QUAL_FIELD_ORGANISATION,
    QUAL_FIELD_LEVEL,
    QUAL_FIELD_CREDIT,
    QUAL_FIELD_GLH,
    QUAL_FIELD_TQT,
    QUAL_FIELD_ISSUED,
    QUAL_FIELD_OPERATIONAL_START,
    QUAL_FIELD_REVIEW,
    QUAL_FIELD_OPERATIONAL_END,
    QUAL_FIELD_CERTIFICATION_END,
    QUAL_FIELD_URN, /* of units that the caller pairs */
    QUAL_FIELD_ASSESSMENT,
    QUAL_FIELD_SUMMARY,
    QUAL_FIELD_DIGEST,
    QUAL_FIELD_WORDING,
    QUAL_FIELD_VERB,
    QUAL_FIELD_MANDATORY,
    QUAL_FIELD_COUNTS,
    QUAL_FIELD_WITHIN, /* the group or rule around it */
    QUAL_FIELD_KIND,
    QUAL_FIELD_MEASURE,
    QUAL_FIELD_MIN,
    QUAL_FIELD_MAX,
    QUAL_FIELD_N,
    QUAL_FIELD_UNIT,    /* of QUAL_RULE_REQUIRES */
    QUAL_FIELD_CHOICES, /* the groups and units of the selector, whatever their order */
    QUAL_FIELD_LEVEL_MIN,
    QUAL_FIELD_LEVEL_MAX,
    QUAL_FIELD_GAINED
};

/*
 * One version's side of a change. Beside the thing itself there is what it stands
 * in: of a criterion its outcome and unit, of a member its group. What the part
 * does not have is zero.
 */
typedef struct {
    bool present; /* false: this version does not have it */
    qual_unit unit;
    qual_outcome outcome;
    qual_criterion criterion;
    qual_group group;
    qual_rule rule;
    qual_fact fact;
} qual_side;

/* A difference; both versions have the thing unless the field is QUAL_FIELD_WHOLE. */
typedef struct {
    enum qual_part part;
    enum qual_field field;
    qual_side before;
    qual_side after;
} qual_change;

/*
 * Which units stand for each other: one entry for each unit of a specification,
 * the index of its partner in the other plus one, or 0 where it has none. Each
 * array must say the same as the other.
 */
typedef struct {
    const uint32_t *to_new; /* for each unit of the old specification */
    const uint32_t *to_old; /* for each unit of the new one */
} qual_pairing;

/* qual_change_function - takes a change; returns whether to go on */
typedef bool (*qual_change_function)(void *context, const qual_change *change);

/*
 * qual_diff - walk the differences between two specifications
 *
 * They may be of different images. Units are the same by their reference, or as
 * the pairing says when it is not NULL; outcomes and criteria by their number,
 * groups by their letter, rules by their id, and facts when name, value and unit
 * are alike. Order is no difference. What a unit, outcome, group or rule that is in
 * one version only holds is not told one by one.
 *
 * Parts is a set of enum qual_part. Changes come in the order of the parts, what
 * is in the old version only or in both before what is in the new one only. Units
 * take time in proportion to their number; groups, rules, the members of one group,
 * the choices of one rule, and facts in proportion to its square at worst. Returns
 * false when the function stopped the walk.
 */
QUAL_API bool qual_diff(qual_spec before, qual_spec after, const qual_pairing *pairing,
                        uint32_t parts, qual_change_function function, void *context);

#ifdef __cplusplus
}
#endif

#endif
