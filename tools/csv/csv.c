/* csv.c - take comma-separated values apart */
#include "csv/csv.h"

#include <string.h>

static bool is_line_end(char c) {
    return c == '\n' || c == '\r';
}

/* find - where a character is, from a place on; the length when it is nowhere */
static size_t find(const struct csv *csv, size_t from, char c) {
    const char *found = memchr(csv->bytes + from, c, csv->length - from);

    return found == NULL ? csv->length : (size_t)(found - csv->bytes);
}

struct csv csv_begin(const char *bytes, size_t length, char delimiter, bool last) {
    struct csv csv = {.bytes = bytes, .length = length, .delimiter = delimiter, .last = last};

    csv.next_feed = find(&csv, 0, '\n');
    csv.next_return = find(&csv, 0, '\r');
    csv.next_quote = find(&csv, 0, '"');
    return csv;
}

/* look_ahead - see that what comes next is known from a place on */
static void look_ahead(struct csv *csv, size_t at) {
    if (csv->next_feed < at)
        csv->next_feed = find(csv, at, '\n');
    if (csv->next_return < at)
        csv->next_return = find(csv, at, '\r');
    if (csv->next_quote < at)
        csv->next_quote = find(csv, at, '"');
}

/* after_line_end - the place behind the line end at a place: CR LF is one */
static size_t after_line_end(const struct csv *csv, size_t at) {
    if (csv->bytes[at] == '\r' && at + 1 < csv->length && csv->bytes[at + 1] == '\n')
        return at + 2;
    return at + 1;
}

/* line_end_known - whether a line end is whole: after a CR at the very end an LF may come */
static bool line_end_known(const struct csv *csv, size_t at) {
    return csv->last || csv->bytes[at] == '\n' || at + 1 < csv->length;
}

/* skip_blank - pass over blank lines; false when nothing is left, or it is not known yet */
static bool skip_blank(struct csv *csv) {
    while (csv->at < csv->length && is_line_end(csv->bytes[csv->at])) {
        if (!line_end_known(csv, csv->at))
            return false;
        csv->at = after_line_end(csv, csv->at);
        csv->row++;
    }
    return csv->at < csv->length;
}

/* problem_note - keep the first problem of a record */
static void problem_note(struct csv_record *record, enum csv_problem problem, size_t at) {
    if (record->problem != CSV_GOOD)
        return;
    record->problem = problem;
    record->problem_at = at;
}

static void field_add(struct csv_record *record, const struct csv *csv, size_t from, size_t to,
                      bool doubled) {
    if (record->field_count == CSV_FIELDS)
        problem_note(record, CSV_TOO_MANY, from);
    else
        record->fields[record->field_count++] =
            (struct csv_field){csv->bytes + from, to - from, doubled};
}

/* Records without quotes ------------------------------------------------------ */

/* split_plain - the fields of a record without quotes, up to a place */
static void split_plain(const struct csv *csv, struct csv_record *record, size_t end) {
    const char *from = csv->bytes + record->at, *to = csv->bytes + end, *found;

    if (end - record->at > CSV_RECORD_LIMIT) {
        problem_note(record, CSV_TOO_LONG, record->at);
        return;
    }
    while ((found = memchr(from, csv->delimiter, (size_t)(to - from))) != NULL) {
        field_add(record, csv, (size_t)(from - csv->bytes), (size_t)(found - csv->bytes), false);
        from = found + 1;
    }
    field_add(record, csv, (size_t)(from - csv->bytes), end, false);
}

/*
 * next_plain - the next record, when no quote and no lone carriage return is in it
 *
 * Returns false when it has to be looked at more carefully, or has no end yet.
 */
static bool next_plain(struct csv *csv, struct csv_record *record) {
    size_t end = csv->next_feed, text_end = end;

    if (csv->next_quote < end || (end == csv->length && !csv->last))
        return false;
    if (csv->next_return < end) {
        if (csv->next_return + 1 != end)
            return false;
        text_end = csv->next_return;
    }
    split_plain(csv, record, text_end);
    csv->at = end == csv->length ? end : end + 1;
    return true;
}

/* Any records ------------------------------------------------------------------ */

/* A record that is being read. */
struct reading {
    struct csv *csv;
    struct csv_record *record;
    size_t at;
    size_t end; /* of what may belong to the record */
};

enum outcome { FIELD_ENDED, RECORD_ENDED, BYTES_ENDED };

/* past_end - what the end of the bytes, or of what may belong to the record, means */
static enum outcome past_end(struct reading *reading, enum csv_problem problem, size_t at) {
    struct csv_record *record = reading->record;
    bool beyond = reading->end - record->at > CSV_RECORD_LIMIT;

    if (!beyond && !reading->csv->last)
        return BYTES_ENDED;
    if (beyond)
        record->problem = CSV_GOOD; /* how much else is seen depends on the bytes at hand */
    if (beyond || problem == CSV_QUOTE_OPEN)
        problem_note(record, problem, at);
    reading->at = reading->end;
    return RECORD_ENDED;
}

/* end_here - what a field's end is followed by */
static enum outcome end_here(struct reading *reading) {
    const struct csv *csv = reading->csv;

    if (reading->at == reading->end)
        return past_end(reading, CSV_TOO_LONG, reading->record->at);
    if (csv->bytes[reading->at] == csv->delimiter) {
        reading->at++;
        return FIELD_ENDED;
    }
    if (!line_end_known(csv, reading->at))
        return BYTES_ENDED;
    reading->at = after_line_end(csv, reading->at);
    return RECORD_ENDED;
}

/* to_field_end - move to a delimiter or line end */
static void to_field_end(struct reading *reading) {
    const struct csv *csv = reading->csv;

    while (reading->at < reading->end && csv->bytes[reading->at] != csv->delimiter &&
           !is_line_end(csv->bytes[reading->at]))
        reading->at++;
}

static enum outcome unquoted_field(struct reading *reading) {
    const struct csv *csv = reading->csv;
    size_t from = reading->at;
    const char *quote;

    to_field_end(reading);
    quote = memchr(csv->bytes + from, '"', reading->at - from);
    if (quote != NULL)
        problem_note(reading->record, CSV_QUOTE_WITHIN, (size_t)(quote - csv->bytes));
    field_add(reading->record, csv, from, reading->at, false);
    return end_here(reading);
}

static enum outcome quoted_field(struct reading *reading) {
    const struct csv *csv = reading->csv;
    size_t open = reading->at, at = open + 1;
    bool doubled = false;

    reading->record->quoted = true;
    for (;; at += 2, doubled = true) {
        const char *quote = memchr(csv->bytes + at, '"', reading->end - at);

        if (quote == NULL)
            return past_end(reading, CSV_QUOTE_OPEN, open);
        at = (size_t)(quote - csv->bytes);
        if (at + 1 == reading->end &&
            (!csv->last || reading->end - reading->record->at > CSV_RECORD_LIMIT))
            return past_end(reading, CSV_QUOTE_OPEN, open);
        if (at + 1 == reading->end || csv->bytes[at + 1] != '"')
            break;
    }
    field_add(reading->record, csv, open + 1, at, doubled);
    reading->at = at + 1;
    to_field_end(reading);
    if (reading->at > at + 1)
        problem_note(reading->record, CSV_QUOTE_AFTER, at + 1);
    return end_here(reading);
}

static bool next_any(struct csv *csv, struct csv_record *record);

/*
 * end_with_line - end a record that has a problem with the line in which it begins
 *
 * When it is longer, a quote was open at the end of that line. The line is read
 * once more as if nothing followed, so that its problem is the same wherever a
 * block ends. Returns false when its end is not known yet.
 */
static bool end_with_line(struct reading *reading) {
    const struct csv *csv = reading->csv;
    size_t end = csv->next_feed < csv->next_return ? csv->next_feed : csv->next_return;
    struct csv line = *csv;

    if (end == csv->length) {
        reading->at = end;
        return csv->last;
    }
    if (!line_end_known(csv, end))
        return false;
    end = after_line_end(csv, end);
    if (reading->at > end) {
        line.length = end;
        line.last = true;
        reading->record->problem = CSV_GOOD;
        reading->record->field_count = 0;
        (void)next_any(&line, reading->record);
    }
    reading->at = end;
    return true;
}

/* next_any - the next record, whatever is in it; false when it has no end yet */
static bool next_any(struct csv *csv, struct csv_record *record) {
    struct reading reading = {csv, record, csv->at, csv->length};
    enum outcome outcome;

    if (csv->length - csv->at > CSV_RECORD_LIMIT)
        reading.end = csv->at + CSV_RECORD_LIMIT + 1;
    do
        outcome = reading.at < reading.end && csv->bytes[reading.at] == '"'
                      ? quoted_field(&reading)
                      : unquoted_field(&reading);
    while (outcome == FIELD_ENDED);
    if (outcome == BYTES_ENDED || (record->problem != CSV_GOOD && !end_with_line(&reading)))
        return false;
    csv->at = reading.at;
    return true;
}

bool csv_next(struct csv *csv, struct csv_record *record) {
    if (!skip_blank(csv))
        return false;
    look_ahead(csv, csv->at);
    record->at = csv->at;
    record->row = csv->row;
    record->problem = CSV_GOOD;
    record->field_count = 0;
    record->quoted = false;
    if (!next_plain(csv, record) && !next_any(csv, record))
        return false;
    if (record->problem != CSV_GOOD)
        record->field_count = 0;
    record->length = csv->at - record->at;
    csv->row++;
    return true;
}

bool csv_line_is_too_long(const struct csv *csv) {
    return csv->length - csv->at > CSV_RECORD_LIMIT && csv->next_feed == csv->length &&
           csv->next_return == csv->length;
}

const char *csv_problem_text(enum csv_problem problem) {
    static const char *const texts[] = {
        [CSV_GOOD] = "nothing is wrong",
        [CSV_QUOTE_WITHIN] = "a quotation mark in a field that does not begin with one",
        [CSV_QUOTE_AFTER] = "text after a closing quotation mark",
        [CSV_QUOTE_OPEN] = "a quotation mark that is never closed",
        [CSV_TOO_MANY] = "more than 256 columns",
        [CSV_TOO_LONG] = "a row longer than 1 MiB",
    };

    return texts[problem];
}

void csv_add_field(struct text *out, const struct csv_field *field) {
    if (!field->doubled) {
        text_add_bytes(out, field->text, field->length);
        return;
    }
    for (size_t i = 0; i < field->length; i++) {
        text_add_char(out, field->text[i]);
        if (field->text[i] == '"')
            i++;
    }
}
