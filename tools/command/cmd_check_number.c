/* cmd_check_number.c - qualc check-number: are these numbers valid */
#include <string.h>

#include "base/json.h"
#include "base/source.h"
#include "base/utf8.h"
#include "command/command.h"
#include "console/message.h"
#include "console/option.h"
#include "value/number_problem.h"

struct values {
    int format;
};

static const struct option_row rows[] = {
    OPTION_FORMAT(struct values),
};

static const struct usage usage = {
    "check-number",
    "NUMBER...",
    "Check qualification numbers, learning aim references, unit reference numbers and\n"
    "unique learner numbers: their shape and their check character.",
    OPTION_ROWS(rows),
    "NUMBER - reads numbers from standard input, one a line. Lower case is refused.\n"
    "Exit status: 0 when all are valid, 1 when any is not.\n\n"
    "Examples:\n"
    "  qualc check-number 601/7253/8 K/503/0323\n"
    "  qualc check-number --format json - <numbers.txt\n",
};

/* One number to check: pointer and length. */
struct value {
    const char *text;
    size_t length;
};

struct values_list {
    struct value *items;
    size_t count, capacity;
};

static void add_value(struct arena *arena, struct values_list *list, const char *text,
                      size_t length) {
    list->items = arena_grow(arena, list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = (struct value){text, length};
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

/* add_lines - the lines of a text, without blanks around them; empty ones are left out */
static void add_lines(struct arena *arena, struct values_list *list, const struct source *source) {
    const char *at = source->bytes;
    const char *end = source->bytes + source->length;

    while (at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        const char *next = stop == NULL ? end : stop + 1;

        if (stop == NULL)
            stop = end;
        while (at < stop && is_blank(*at))
            at++;
        while (at < stop && is_blank(stop[-1]))
            stop--;
        if (at < stop)
            add_value(arena, list, at, (size_t)(stop - at));
        at = next;
    }
}

/* add_stdin - the numbers on standard input; false, with a message, when it cannot be read */
static bool add_stdin(struct arena *arena, struct values_list *list) {
    struct source source = {0};
    const char *reason = NULL;

    switch (source_read(arena, "-", &source, &reason)) {
    case SOURCE_READ:
        add_lines(arena, list, &source);
        return true;
    case SOURCE_EMPTY:
        return true;
    case SOURCE_MISSING:
        message("cannot read standard input: %s", reason);
        return false;
    case SOURCE_TOO_LARGE:
        message("standard input is larger than %zu MiB", SOURCE_LIMIT >> 20);
        return false;
    case SOURCE_DIRECTORY:
        message("standard input is a directory");
        return false;
    case SOURCE_GZIP:
        message("standard input is compressed; pipe it through gunzip first");
        return false;
    }
    return false;
}

static bool collect(struct arena *arena, const struct operands *operands,
                    struct values_list *list) {
    for (size_t i = 0; i < operands->count; i++) {
        if (strcmp(operands->items[i], "-") == 0) {
            if (!add_stdin(arena, list))
                return false;
        } else
            add_value(arena, list, operands->items[i], strlen(operands->items[i]));
    }
    if (list->count == 0)
        message("check-number: standard input holds no number");
    return list->count > 0;
}

static json_t *number_json(struct arena *arena, const struct value *value,
                           const struct qual_number *number) {
    json_t *object = json_make_object(arena);
    const char *expected = number->expected[0] == '\0' ? NULL : number->expected;

    json_put(arena, object, "value", json_make_bytes(arena, value->text, value->length));
    json_put(arena, object, "kind", json_make_text(arena, number_kind_text(number->kind)));
    json_put(arena, object, "valid", json_make_truth(number->error == QUAL_NUMBER_VALID));
    json_put(arena, object, "canonical",
             number->error == QUAL_NUMBER_VALID ? json_make_text(arena, number->canonical)
                                                : json_null());
    json_put(arena, object, "expected", json_make_text(arena, expected));
    return object;
}

/* number_line - one aligned line, and a caret under the character that is wrong */
static void number_line(struct text *out, const struct value *value,
                        const struct qual_number *number, size_t width) {
    static const char *const names[] = {
        [QUAL_NUMBER_NONE] = "no known number",
        [QUAL_NUMBER_QUALIFICATION] = "qualification number",
        [QUAL_NUMBER_UNIT] = "unit reference number",
        [QUAL_NUMBER_LEARNER] = "unique learner number",
    };
    bool valid = number->error == QUAL_NUMBER_VALID;
    size_t used = utf8_width(value->text, value->length);
    size_t at = number->at < value->length ? number->at : value->length;

    utf8_print(out, value->text, value->length);
    text_format(out, "%*s  %-7s  %s", (int)(width - used), "", valid ? "valid" : "invalid",
                names[number->kind]);
    if (!valid) {
        text_add(out, ": ");
        number_problem(out, value->text, value->length, number);
        text_format(out, "\n%*s^", (int)utf8_width(value->text, at), "");
    }
    text_add_char(out, '\n');
}

/* widest - columns for the values; a monstrous one is not aligned to */
static size_t widest(const struct values_list *list) {
    size_t width = 0;

    for (size_t i = 0; i < list->count; i++) {
        size_t used = utf8_width(list->items[i].text, list->items[i].length);

        if (used > width && used <= 24)
            width = used;
    }
    return width;
}

enum status cmd_check_number(struct arena *arena, int argc, char **argv) {
    struct values values = {0};
    struct operands operands;
    struct values_list list = {0};
    struct text out = {.arena = arena};
    enum status status = STATUS_DONE;
    json_t *numbers;
    size_t width;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    if (operands.count == 0)
        return usage_wrong(&usage, "name at least one number, or -");
    if (!collect(arena, &operands, &list))
        return STATUS_USAGE;

    width = widest(&list);
    numbers = values.format == FORMAT_JSON ? json_make_array(arena) : NULL;
    for (size_t i = 0; i < list.count; i++) {
        const struct value *value = &list.items[i];
        struct qual_number number;

        if (!qual_number_parse(value->text, value->length, &number))
            status = STATUS_FOUND;
        if (numbers != NULL)
            json_add(arena, numbers, number_json(arena, value, &number));
        else
            number_line(&out, value, &number, width);
    }
    if (numbers != NULL) {
        json_t *object = json_make_object(arena);

        json_put(arena, object, "numbers", numbers);
        json_print(&out, object);
    }
    return print_result(&out, status);
}
