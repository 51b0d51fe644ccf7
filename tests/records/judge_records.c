/*
 * judge_records.c - what `qualc verify --format json` prints, for many learners
 *
 * judge_records SPEC reads lines as random_records writes them, all of one
 * specification, and prints the object of each without the space between its
 * tokens.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "argument/spec_argument.h"
#include "verdict/verdict.h"

/* print_compact - without line ends, indents and blanks after colons; no string has any */
static void print_compact(const struct text *json) {
    for (size_t i = 0; i < json->length; i++)
        if (json->bytes[i] != '\n' && json->bytes[i] != ' ')
            putchar(json->bytes[i]);
    putchar('\n');
}

/* judge - the units of one line; false when one of them is refused */
static bool judge(struct arena *arena, qual_spec spec, const char *units, size_t length) {
    struct source list = {.name = "line", .bytes = units, .length = length};
    struct findings problems = {.arena = arena};
    struct text json = {.arena = arena};
    struct held held = held_begin(arena, spec);
    struct verdict verdict;

    held_add(&held, &list, &problems);
    verdict = verdict_find(arena, &held);
    verdict_json(&json, &verdict);
    print_compact(&json);
    return problems.errors == 0;
}

int main(int argc, char **argv) {
    jmp_buf out_of_memory;
    struct arena arena = {.out_of_memory = &out_of_memory};
    size_t capacity = 0;
    char *line = NULL;
    ssize_t length;
    qual_spec spec;

    if (argc != 2 || setjmp(out_of_memory) != 0 ||
        spec_argument_find(&arena, argv[1], &spec) != STATUS_DONE)
        return 2;
    while ((length = getline(&line, &capacity, stdin)) > 0) {
        struct arena each = {.out_of_memory = &out_of_memory};
        size_t number = strcspn(line, " \n");

        if (!judge(&each, spec, line + number, (size_t)length - number)) {
            fprintf(stderr, "refused: %s", line);
            return 1;
        }
        arena_free(&each);
    }
    free(line);
    arena_free(&arena);
    return ferror(stdout) != 0 || fflush(stdout) != 0;
}
