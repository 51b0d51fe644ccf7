/*
 * fuzz_learners.c - judge the learners of any bytes, as CSV and as evidence
 *
 * The first byte chooses how. Three threads write what one does, to the last
 * byte; a file that is not usable leaves nothing behind; and nothing fails.
 */
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "catalogue.h"
#include "learners/learners.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What is written for the learners. */
#define WRITTEN 3
static const char *const written[WRITTEN] = {"verdicts", "rejects", "findings"};

/* require - end where a promise is broken */
static void require(bool kept, const char *promise) {
    if (kept)
        return;
    fprintf(stderr, "broken: %s\n", promise);
    abort();
}

/* folder - where the files of this process are, made when first asked for */
static const char *folder(void) {
    static char path[64];

    if (path[0] == '\0') {
        snprintf(path, sizeof path, "/tmp/fuzz_learners.%ld", (long)getpid());
        require(mkdir(path, 0700) == 0, "a folder for files");
    }
    return path;
}

static void name_file(char name[128], const char *file, size_t jobs) {
    snprintf(name, 128, "%s/%s.%zu", folder(), file, jobs);
}

static void write_input(const char *name, const uint8_t *data, size_t size) {
    FILE *file = fopen(name, "wb");

    require(file != NULL && fwrite(data, 1, size, file) == size && fclose(file) == 0,
            "the input is written");
}

/* is_same - whether two files are the same, or both not there */
static bool is_same(const char *left, const char *right) {
    FILE *files[2] = {fopen(left, "rb"), fopen(right, "rb")};
    bool same = (files[0] == NULL) == (files[1] == NULL);
    int c = 0;

    while (same && files[0] != NULL && c != EOF)
        same = (c = getc(files[0])) == getc(files[1]);
    for (size_t i = 0; i < 2; i++)
        if (files[i] != NULL)
            fclose(files[i]);
    return same;
}

/* judge - judge the learners of the input with so many jobs */
static enum status judge(uint8_t way, size_t jobs) {
    static const enum line_form forms[] = {LINE_CSV, LINE_NDJSON, LINE_TEXT, LINE_JSON};
    static const enum qual_measure measures[] = {QUAL_MEASURE_HOURS, QUAL_MEASURE_CREDITS};
    static const char delimiters[] = {',', ';', '\t', ','};
    jmp_buf out_of_memory;
    struct arena arena = {.limit = (size_t)1 << 30, .out_of_memory = &out_of_memory};
    struct evidence_terms evidence = {.has_today = (way & 2) != 0, .today = {2020, 6, 1}};
    char input[128], names[WRITTEN][128];
    struct learners_options options = {.file = input,
                                       .output = names[0],
                                       .rejects = names[1],
                                       .findings = (way & 1) != 0 ? names[2] : NULL,
                                       .delimiter = delimiters[way >> 2 & 3],
                                       .image = catalogue(),
                                       .evidence = (way & 1) != 0 ? &evidence : NULL,
                                       .jobs = jobs,
                                       .most_errors = (way & 16) != 0 ? 2 : 0};
    enum status status;

    if (setjmp(out_of_memory) != 0)
        abort();
    name_file(input, "input", 0);
    for (size_t i = 0; i < WRITTEN; i++) {
        name_file(names[i], written[i], jobs);
        remove(names[i]);
    }
    options.style.form = forms[(way >> 5 & 1) + ((way & 1) != 0 ? way >> 1 & 2 : 0)];
    options.style.evidence = options.evidence != NULL;
    options.style.delimiter = options.delimiter;
    if ((way & 64) != 0)
        options.style.complete_by = measures[way >> 7];
    status = learners_verify(&arena, &options);
    require(status != STATUS_FAILED, "nothing fails");
    require(status != STATUS_USAGE || access(names[0], F_OK) != 0,
            "a file that is not usable leaves nothing behind");
    arena_free(&arena);
    return status;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char input[128], left[128], right[128];
    enum status status;

    if (size == 0)
        return 0;
    name_file(input, "input", 0);
    write_input(input, data + 1, size - 1);
    status = judge(data[0], 1);
    if (size % 8 != 0) /* threads take their time */
        return 0;
    require(judge(data[0], 3) == status, "three threads end as one does");
    for (size_t i = 0; i < WRITTEN; i++) {
        name_file(left, written[i], 1);
        name_file(right, written[i], 3);
        require(is_same(left, right), "three threads write what one does");
    }
    return 0;
}
