/* learner_list.c - read a list of learners with the units that they have achieved */
#include "diff/learner_list.h"

#include <string.h>
#include <strings.h>

#include "base/name_index.h"
#include "base/utf8.h"
#include "csv/csv.h"
#include "verdict/verdict_units.h"

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

/* The longest name of a learner, in bytes. */
#define NAME_LIMIT 200

struct reading {
    struct arena *arena;
    struct source *source; /* its length is that of what is being looked at */
    struct findings *problems;
    qual_spec specs[2];
    struct learners *learners;
    struct name_index names; /* indexes of learners */
    size_t name_column, units_column, column_count;
};

/* Fields -------------------------------------------------------------------------------- */

/* problem - report something about a stretch of the file */
#define problem(reading, from, length, ...)                                                        \
    units_problem((reading)->problems, SEVERITY_ERROR,                                             \
                  (struct place){(reading)->source, {from, length}}, __VA_ARGS__)

/* offset - where a field is in the file, in its quotes */
static size_t offset(const struct reading *reading, const struct csv_field *field) {
    return (size_t)(field->text - reading->source->bytes);
}

/* trim - a field without blanks around it */
static struct csv_field trim(struct csv_field field) {
    while (field.length > 0 && (field.text[0] == ' ' || field.text[0] == '\t')) {
        field.text++;
        field.length--;
    }
    while (field.length > 0 &&
           (field.text[field.length - 1] == ' ' || field.text[field.length - 1] == '\t'))
        field.length--;
    return field;
}

/* field_text - what a field stands for */
static const char *field_text(struct arena *arena, const struct csv_field *field) {
    struct text text = {.arena = arena};

    csv_add_field(&text, field);
    text_add_char(&text, '\0');
    return text.bytes;
}

static bool field_is(struct csv_field field, const char *word) {
    field = trim(field);
    return field.length == strlen(word) && strncasecmp(field.text, word, field.length) == 0;
}

/* Rows ----------------------------------------------------------------------------------- */

/* take_header - whether a row names the columns, which are then those that it says */
static bool take_header(struct reading *reading, const struct csv_record *record) {
    size_t name = record->field_count, units = record->field_count;

    for (size_t i = record->field_count; i-- > 0;) {
        if (field_is(record->fields[i], "learner"))
            name = i;
        else if (field_is(record->fields[i], "units"))
            units = i;
    }
    if (name == record->field_count || units == record->field_count)
        return false;
    reading->name_column = name;
    reading->units_column = units;
    reading->column_count = record->field_count;
    return true;
}

/* learner_of - the learner of a name, new or known */
static struct learner *learner_of(struct reading *reading, const char *name) {
    struct learners *learners = reading->learners;
    size_t index = name_index_add(&reading->names, name, learners->count);
    struct learner *learner;

    if (index != NAME_NONE)
        return &learners->items[index];
    learners->items = arena_grow(reading->arena, learners->items, learners->count,
                                 &learners->capacity, sizeof *learners->items);
    learner = &learners->items[learners->count++];
    *learner = (struct learner){.name = name};
    for (size_t i = 0; i < 2; i++)
        learner->gained[i] =
            arena_array(reading->arena, qual_spec_unit_count(reading->specs[i]), sizeof(uint8_t));
    return learner;
}

/* take_unit - enter a unit for a learner in the versions that have it */
static void take_unit(struct reading *reading, struct learner *learner,
                      const struct listed_unit *unit) {
    size_t length = strlen(unit->urn);
    bool known = false, otherwise = false;

    for (size_t i = 0; i < 2; i++) {
        qual_unit found;
        uint8_t *how;

        if (!qual_unit_find(reading->specs[i], unit->urn, length, &found))
            continue;
        known = true;
        how = &learner->gained[i][qual_unit_index(found)];
        otherwise |= *how != 0 && *how != (uint8_t)unit->how;
        *how = (uint8_t)unit->how;
    }
    if (otherwise)
        problem(reading, unit->urn_at.span.from, unit->urn_at.span.length,
                "%s is gained in two ways by one learner", unit->urn);
    if (!known)
        reading->learners->unknown++;
}

/* take_units - enter the units of a field */
static void take_units(struct reading *reading, struct learner *learner,
                       const struct csv_field *field) {
    size_t whole = reading->source->length;
    size_t at = offset(reading, field);
    const char *mark = memchr(field->text, '#', field->length);
    struct listed_unit unit;

    if (mark != NULL) {
        problem(reading, (size_t)(mark - reading->source->bytes), 1,
                "'#' begins no comment in a list of learners");
        return;
    }
    reading->source->length = at + field->length;
    while (units_next(reading->source, &at, reading->problems, &unit)) {
        if (unit.held[0] != '\0')
            problem(reading, unit.held_at.span.from, unit.held_at.span.length,
                    "what is held for %s is not judged here; write %s:imported", unit.urn,
                    unit.urn);
        else if (learner != NULL)
            take_unit(reading, learner, &unit);
    }
    reading->source->length = whole;
}

/* name_problem - what is wrong with a name of a learner; NULL when nothing is */
static const char *name_problem(const struct csv_field *field) {
    if (field->length == 0)
        return "the learner is missing";
    if (field->length > NAME_LIMIT)
        return "a learner is named in at most 200 bytes";
    return utf8_valid(field->text, field->length) ? NULL : "the name of a learner is not UTF-8";
}

static void take_row(struct reading *reading, const struct csv_record *record) {
    struct csv_field name;
    const char *wrong;

    if (record->field_count != reading->column_count) {
        problem(reading, record->at, 0, "a row has %zu column%s here, and this one has %zu",
                reading->column_count, reading->column_count == 1 ? "" : "s", record->field_count);
        return;
    }
    name = trim(record->fields[reading->name_column]);
    wrong = name_problem(&name);
    if (wrong != NULL)
        problem(reading, offset(reading, &name), name.length, "%s", wrong);
    take_units(reading,
               wrong != NULL ? NULL : learner_of(reading, field_text(reading->arena, &name)),
               &record->fields[reading->units_column]);
}

/* Files ------------------------------------------------------------------------------------ */

/* open_list - read the file; false, reported, when that fails */
static bool open_list(struct reading *reading, const char *path) {
    static const char *const reasons[] = {
        [SOURCE_DIRECTORY] = "is a directory; a list of learners is wanted",
        [SOURCE_EMPTY] = "is empty",
        [SOURCE_TOO_LARGE] = "is larger than 64 MiB",
        [SOURCE_GZIP] = "is compressed; unpack it first",
    };
    const char *reason = NULL;
    enum source_status status = source_read(reading->arena, path, reading->source, &reason);

    if (status == SOURCE_READ)
        return true;
    reading->source->bytes = NULL;
    problem(reading, 0, 0, "%s",
            status == SOURCE_MISSING ? arena_format(reading->arena, "cannot be read: %s", reason)
                                     : reasons[status]);
    return false;
}

/* take_rows - every row of the file */
static void take_rows(struct reading *reading) {
    const struct source *source = reading->source;
    size_t mark = strlen(BYTE_ORDER_MARK);
    struct csv_record *record = arena_alloc(reading->arena, sizeof *record);
    bool first = true;
    struct csv csv;

    if (source->length < mark || memcmp(source->bytes, BYTE_ORDER_MARK, mark) != 0)
        mark = 0;
    csv = csv_begin(source->bytes + mark, source->length - mark, ',', true);
    for (; csv_next(&csv, record); first = false) {
        record->at += mark;
        if (record->problem != CSV_GOOD)
            problem(reading, record->problem_at + mark, 0, "%s", csv_problem_text(record->problem));
        else if (!first || !take_header(reading, record))
            take_row(reading, record);
    }
}

const struct learners *learners_read(struct arena *arena, const char *path, qual_spec before,
                                     qual_spec after, struct findings *problems) {
    struct reading reading = {.arena = arena,
                              .source = arena_alloc(arena, sizeof *reading.source),
                              .problems = problems,
                              .specs = {before, after},
                              .learners = arena_alloc(arena, sizeof *reading.learners),
                              .names = {.arena = arena},
                              .units_column = 1,
                              .column_count = 2};
    size_t errors = problems->errors;

    findings_next_file(problems);
    if (open_list(&reading, path))
        take_rows(&reading);
    reading.learners->file = reading.source->name;
    if (problems->errors == errors && reading.learners->count == 0)
        problem(&reading, 0, 0, "there is no learner in the list");
    return problems->errors == errors ? reading.learners : NULL;
}
