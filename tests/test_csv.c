/* test_csv.c - records and fields of comma-separated values, whole and in blocks */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "csv/csv_blocks.h"

#define ROUNDS 20000
#define MOST_RECORDS 200
#define MOST_FIELDS 40

/* A record as it should be, in a form to compare. */
struct expected {
    size_t at, length, row;
    enum csv_problem problem;
    size_t problem_at;
    size_t field_count;
    char fields[MOST_FIELDS][64]; /* what they stand for */
};

static void *exact(const void *bytes, size_t length) {
    char *copy = malloc(length > 0 ? length : 1);

    assert_non_null(copy);
    if (length > 0)
        memcpy(copy, bytes, length);
    return copy;
}

/* The oracle ---------------------------------------------------------------------- */

/* line_end - bytes of the line end at a place; 0 when there is none */
static size_t line_end(const char *text, size_t length, size_t at) {
    if (at < length && text[at] == '\n')
        return 1;
    if (at < length && text[at] == '\r')
        return at + 1 < length && text[at + 1] == '\n' ? 2 : 1;
    return 0;
}

static void note(struct expected *record, enum csv_problem problem, size_t at) {
    if (record->problem != CSV_GOOD)
        return;
    record->problem = problem;
    record->problem_at = at;
}

static void keep(char *field, char c) {
    size_t length = strlen(field);

    assert_true(length < 63);
    field[length] = c;
    field[length + 1] = '\0';
}

/*
 * read_slowly - one record after the other, character by character, from the definition
 *
 * Short texts only: no limit is ever reached.
 */
static size_t read_slowly(const char *text, size_t length, char delimiter,
                          struct expected *records) {
    size_t at = 0, row = 0, count = 0;

    while (at < length) {
        struct expected *record = &records[count];
        enum { START, PLAIN, QUOTED, CLOSED } state = START;
        struct expected first = {0}; /* the problem of the first line alone */
        size_t open = 0, end, first_end;
        bool several = false;
        char *field;

        end = line_end(text, length, at);
        if (end > 0) {
            at += end;
            row++;
            continue;
        }
        memset(record, 0, sizeof *record);
        record->at = at;
        record->row = row;
        record->field_count = 1;
        field = record->fields[0];
        for (; at < length; at++) {
            char c = text[at];

            if (state == QUOTED) {
                if (line_end(text, length, at) > 0 && !several) {
                    several = true;
                    first = *record;
                    note(&first, CSV_QUOTE_OPEN, open);
                }
                if (c != '"') {
                    keep(field, c);
                } else if (at + 1 < length && text[at + 1] == '"') {
                    keep(field, c);
                    at++;
                } else {
                    state = CLOSED;
                }
            } else if (c == delimiter) {
                assert_true(record->field_count < MOST_FIELDS);
                field = record->fields[record->field_count++];
                state = START;
            } else if (c == '\n' || c == '\r') {
                break;
            } else if (state == CLOSED) {
                note(record, CSV_QUOTE_AFTER, at);
            } else if (c == '"' && state == START) {
                state = QUOTED;
                open = at;
            } else {
                if (c == '"')
                    note(record, CSV_QUOTE_WITHIN, at);
                keep(field, c);
                state = PLAIN;
            }
        }
        if (state == QUOTED)
            note(record, CSV_QUOTE_OPEN, open);
        at += line_end(text, length, at);
        if (record->problem != CSV_GOOD) {
            record->field_count = 0;
            if (several) {
                record->problem = first.problem;
                record->problem_at = first.problem_at;
            }
            for (first_end = record->at; first_end < length; first_end++)
                if (line_end(text, length, first_end) > 0)
                    break;
            at = first_end + line_end(text, length, first_end);
        }
        record->length = at - record->at;
        row++;
        count++;
        assert_true(count < MOST_RECORDS);
    }
    return count;
}

/* Comparing ------------------------------------------------------------------------ */

/* stands_for - what a field of a record stands for, ended by NUL */
static void stands_for(const struct csv_field *field, char text[64]) {
    size_t length = 0;

    for (size_t i = 0; i < field->length; i++) {
        text[length++] = field->text[i];
        if (field->doubled && field->text[i] == '"')
            i++;
    }
    text[length] = '\0';
}

static void assert_record(const struct expected *wanted, const struct csv_record *record,
                          size_t offset, size_t rows) {
    assert_int_equal(record->at + offset, wanted->at);
    assert_int_equal(record->length, wanted->length);
    assert_int_equal(record->row + rows, wanted->row);
    assert_int_equal(record->problem, wanted->problem);
    assert_int_equal(record->field_count, wanted->field_count);
    if (wanted->problem != CSV_GOOD)
        assert_int_equal(record->problem_at + offset, wanted->problem_at);
    for (size_t i = 0; i < wanted->field_count; i++) {
        char text[64];

        stands_for(&record->fields[i], text);
        assert_string_equal(text, wanted->fields[i]);
    }
}

/* assert_whole - all records of a text at hand */
static void assert_whole(const char *text, size_t length, char delimiter,
                         const struct expected *wanted, size_t count) {
    char *bytes = exact(text, length);
    struct csv csv = csv_begin(bytes, length, delimiter, true);
    struct csv_record record;
    size_t found = 0;

    for (; csv_next(&csv, &record); found++) {
        assert_true(found < count);
        assert_record(&wanted[found], &record, 0, 0);
    }
    assert_int_equal(found, count);
    assert_int_equal(csv.at, length);
    free(bytes);
}

/* assert_prefixes - what is said of the first bytes of a text is never taken back */
static void assert_prefixes(const char *text, size_t length, char delimiter,
                            const struct expected *wanted) {
    for (size_t part = 0; part <= length; part++) {
        char *bytes = exact(text, part);
        struct csv csv = csv_begin(bytes, part, delimiter, false);
        struct csv_record record;

        for (size_t found = 0; csv_next(&csv, &record); found++)
            assert_record(&wanted[found], &record, 0, 0);
        free(bytes);
    }
}

/* file_of - a file that holds a text, at its beginning */
static FILE *file_of(const char *text, size_t length) {
    FILE *file = tmpfile();

    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, length, file), length);
    assert_int_equal(fflush(file), 0);
    rewind(file);
    return file;
}

/* same_first - whether two records begin with the same field, or one has none */
static bool same_first(const void *to, const struct csv_record *a, const struct csv_record *b) {
    (void)to;
    return a->field_count == 0 || b->field_count == 0 ||
           (a->fields[0].length == b->fields[0].length &&
            memcmp(a->fields[0].text, b->fields[0].text, a->fields[0].length) == 0);
}

/* assert_blocks - all records, read in blocks; with 'together' no two alike are parted */
static void assert_blocks(FILE *file, size_t wanted_bytes, char delimiter, bool together,
                          char *rooms[2], const struct expected *wanted, size_t count) {
    struct csv_blocks blocks;
    size_t found = 0, rows = 0;

    rewind(file);
    assert_int_equal(lseek(fileno(file), 0, SEEK_SET), 0);
    blocks = csv_blocks_begin(fileno(file), delimiter);
    blocks.wanted = wanted_bytes;
    blocks.together = together ? same_first : NULL;
    for (size_t number = 0;; number++) {
        struct csv_block block = {.bytes = rooms[number % 2]};
        struct csv_record record;
        struct csv csv;

        if (!csv_blocks_next(&blocks, &block))
            break;
        assert_false(block.joined || block.unended);
        csv = csv_begin(block.bytes, block.length, delimiter, true);
        for (size_t in_block = 0; csv_next(&csv, &record); in_block++, found++) {
            assert_true(found < count);
            assert_record(&wanted[found], &record, (size_t)block.at, rows);
            if (together && in_block == 0 && found > 0)
                assert_false(wanted[found].field_count == 0 || wanted[found - 1].field_count == 0 ||
                             strcmp(wanted[found].fields[0], wanted[found - 1].fields[0]) == 0);
        }
        rows += csv.row;
    }
    assert_int_equal(found, count);
    assert_null(blocks.failure);
}

/* Tests ------------------------------------------------------------------------------- */

static uint32_t next_random(uint64_t *state) {
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(*state >> 33);
}

/* random_text - bytes of which most mean something; returns how many */
static size_t random_text(uint64_t *state, char text[48]) {
    static const char *const alphabets[] = {"a,\"\n", "ab,,\"\r\n\n", "a,,\n\n\n", "a\"\"\"\"\n,",
                                            "ab,\r\n"};
    const char *alphabet = alphabets[next_random(state) % 5];
    size_t length = next_random(state) % 48;

    for (size_t i = 0; i < length; i++)
        text[i] = alphabet[next_random(state) % strlen(alphabet)];
    return length;
}

static void any_bytes_read_as_defined(void **unused) {
    struct expected *wanted = malloc(MOST_RECORDS * sizeof *wanted);
    uint64_t state = 1;
    char text[48];

    (void)unused;
    assert_non_null(wanted);
    for (int round = 0; round < ROUNDS; round++) {
        size_t length = random_text(&state, text);
        size_t count = read_slowly(text, length, ',', wanted);

        assert_whole(text, length, ',', wanted, count);
        assert_prefixes(text, length, ',', wanted);
    }
    free(wanted);
}

static void blocks_of_any_size_hold_the_same_records(void **unused) {
    struct expected *wanted = malloc(MOST_RECORDS * sizeof *wanted);
    char *rooms[2] = {malloc(CSV_ROOM), malloc(CSV_ROOM)};
    uint64_t state = 2;
    char text[48];

    (void)unused;
    assert_true(wanted != NULL && rooms[0] != NULL && rooms[1] != NULL);
    for (int round = 0; round < ROUNDS / 100; round++) {
        size_t length = random_text(&state, text);
        size_t count = read_slowly(text, length, ',', wanted);
        FILE *file = file_of(text, length);

        for (size_t size = 1; size < 50; size++) {
            assert_blocks(file, size, ',', false, rooms, wanted, count);
            assert_blocks(file, size, ',', true, rooms, wanted, count);
        }
        fclose(file);
    }
    free(rooms[0]);
    free(rooms[1]);
    free(wanted);
}

/* assert_first - the problem of the first record of a text, and where the next begins */
static void assert_first(const char *text, enum csv_problem problem, size_t at, size_t length) {
    struct csv csv = csv_begin(text, strlen(text), ',', true);
    struct csv_record record;

    assert_true(csv_next(&csv, &record));
    assert_int_equal(record.problem, problem);
    if (problem != CSV_GOOD)
        assert_int_equal(record.problem_at, at);
    assert_int_equal(record.length, length);
}

static void a_problem_has_its_place(void **unused) {
    (void)unused;
    assert_first("a,b\"c,d\ne\n", CSV_QUOTE_WITHIN, 3, 8);
    assert_first("a,\"b\"c,d\ne\n", CSV_QUOTE_AFTER, 5, 9);
    assert_first("a,\"b\nc\nd\n", CSV_QUOTE_OPEN, 2, 5);
    assert_first("a,\"b\nc\" d\ne\n", CSV_QUOTE_OPEN, 2, 5);
    assert_first("a,\"b\nc\",d\ne\n", CSV_GOOD, 0, 10);
    assert_first("a,\"b\"\"\"\r\nc\r\n", CSV_GOOD, 0, 9);
}

/* Long records: what lies at the limit and beyond it. */

/* long_text - a record of so many bytes after a short one, and another; ends with NUL */
static char *long_text(size_t bytes, const char *begins) {
    char *text = malloc(bytes + 64);
    size_t length;

    assert_non_null(text);
    strcpy(text, "a,b\n");
    strcat(text, begins);
    length = strlen(text);
    memset(text + length, 'x', bytes + 4 - length);
    strcpy(text + 4 + bytes, "\nc,d\n");
    return text;
}

/* assert_long - the second of three records has a problem, and passes over its line */
static void assert_long(size_t bytes, const char *begins, enum csv_problem problem) {
    char *text = long_text(bytes, begins);
    size_t length = strlen(text), found = 0, rows = 0;
    FILE *file = file_of(text, length);
    struct csv_blocks blocks = csv_blocks_begin(fileno(file), ',');
    struct csv_block block = {.bytes = malloc(CSV_ROOM)};
    struct csv_record record;

    assert_non_null(block.bytes);
    assert_int_equal(lseek(fileno(file), 0, SEEK_SET), 0);
    while (csv_blocks_next(&blocks, &block)) {
        struct csv csv = csv_begin(block.bytes, block.length, ',', true);

        for (; csv_next(&csv, &record); found++) {
            assert_int_equal(record.row + rows, found);
            assert_int_equal(record.problem, found == 1 ? problem : CSV_GOOD);
            assert_int_equal(block.at + record.at, found == 0 ? 0 : found == 1 ? 4 : 4 + bytes + 1);
            if (found == 1 && problem == CSV_QUOTE_OPEN)
                assert_int_equal(block.at + record.problem_at, 4);
        }
        rows += csv.row;
    }
    assert_int_equal(found, 3);
    free(block.bytes);
    fclose(file);
    free(text);
}

static void a_long_record_is_one_record(void **unused) {
    (void)unused;
    assert_long(CSV_BLOCK + 7, "", CSV_GOOD);
    assert_long(CSV_RECORD_LIMIT, "", CSV_GOOD);
    assert_long(CSV_RECORD_LIMIT + 1, "", CSV_TOO_LONG);
    assert_long(CSV_ROOM - 4, "", CSV_TOO_LONG);
    assert_long(CSV_ROOM, "", CSV_TOO_LONG);
    assert_long(5 * CSV_ROOM, "", CSV_TOO_LONG);
    assert_long(CSV_BLOCK, "\"", CSV_QUOTE_OPEN);
    assert_long(CSV_RECORD_LIMIT + 1, "\"", CSV_QUOTE_OPEN);
    assert_long(5 * CSV_ROOM, "\"", CSV_QUOTE_OPEN);
}

static void there_is_a_most_of_fields(void **unused) {
    char text[CSV_FIELDS + 8];
    struct csv_record record;
    struct csv csv;

    (void)unused;
    memset(text, ',', sizeof text);
    csv = csv_begin(text, CSV_FIELDS - 1, ',', true);
    assert_true(csv_next(&csv, &record));
    assert_int_equal(record.field_count, CSV_FIELDS);
    csv = csv_begin(text, CSV_FIELDS, ',', true);
    assert_true(csv_next(&csv, &record));
    assert_int_equal(record.problem, CSV_TOO_MANY);
    assert_int_equal(record.problem_at, CSV_FIELDS);
}

static void a_byte_order_mark_is_no_part_of_the_header(void **unused) {
    static const char text[] = "\xEF\xBB\xBFlearner;units\nx;y\n";
    FILE *file = file_of(text, strlen(text));
    struct csv_blocks blocks = csv_blocks_begin(fileno(file), ';');
    struct csv_block block = {.bytes = malloc(CSV_ROOM)};
    struct csv_record record;
    char name[64];

    (void)unused;
    assert_int_equal(lseek(fileno(file), 0, SEEK_SET), 0);
    assert_true(csv_blocks_header(&blocks, &block, &record));
    stands_for(&record.fields[0], name);
    assert_string_equal(name, "learner");
    assert_true(csv_blocks_next(&blocks, &block));
    assert_int_equal(block.at, 17);
    assert_int_equal(block.length, 4);
    assert_false(csv_blocks_next(&blocks, &block));
    free(block.bytes);
    fclose(file);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_bytes_read_as_defined),
        cmocka_unit_test(blocks_of_any_size_hold_the_same_records),
        cmocka_unit_test(a_problem_has_its_place),
        cmocka_unit_test(a_long_record_is_one_record),
        cmocka_unit_test(there_is_a_most_of_fields),
        cmocka_unit_test(a_byte_order_mark_is_no_part_of_the_header),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
