/* cmd_verify_csv.c - qualc verify --csv and --evidence: which of many learners earn the award */
#include <string.h>

#include "argument/spec_argument.h"
#include "command/cmd_verify.h"
#include "learners/learners.h"
#include "value/value.h"

/* Errors that --max-errors can allow for, at most. */
#define MOST_ERRORS 1000000000

/* read_delimiter - false when it is no character that can part columns */
static bool read_delimiter(const char *text, char *delimiter) {
    if (strcmp(text, "tab") == 0)
        text = "\t";
    *delimiter = text[0];
    return strlen(text) == 1 && (unsigned char)text[0] < 0x80 && strchr("\"\r\n", text[0]) == NULL;
}

/* read_number - a whole number from 1 up to the largest */
static bool read_number(const char *text, uint32_t largest, uint32_t *number) {
    return value_number(text, largest, number) == VALUE_GOOD && *number > 0;
}

/* is_dash - whether a file is named that stands for standard input or output */
static bool is_dash(const char *path) {
    return path != NULL && strcmp(path, "-") == 0;
}

/* is_same - whether two files are one, by their names; what goes to /dev/null may meet there */
static bool is_same(const char *path, const char *other) {
    return path != NULL && other != NULL && strcmp(path, other) == 0 &&
           strcmp(path, "/dev/null") != 0;
}

/* file_of - the file of learners or evidence */
static const char *file_of(const struct verify_values *values) {
    return values->csv != NULL ? values->csv : values->evidence;
}

/* form_of - how verdicts are written */
static enum line_form form_of(const struct verify_values *values) {
    static const enum line_form forms[] = {[VERIFY_TEXT] = LINE_TEXT,
                                           [VERIFY_JSON] = LINE_JSON,
                                           [VERIFY_CSV] = LINE_CSV,
                                           [VERIFY_NDJSON] = LINE_NDJSON};

    if (values->format == VERIFY_UNSAID)
        return values->csv != NULL ? LINE_CSV : LINE_TEXT;
    return forms[values->format];
}

/* read_evidence - what is for evidence alone; false, with a message, when it makes no sense */
static bool read_evidence(const struct usage *usage, const struct verify_values *values,
                          struct evidence_terms *terms) {
    *terms = (struct evidence_terms){0};
    if (values->csv != NULL && values->evidence != NULL)
        usage_wrong(usage, "a file is one of learners or of evidence: --csv or --evidence");
    else if (values->csv != NULL && (values->findings != NULL || values->today != NULL))
        usage_wrong(usage, "--%s is for --evidence",
                    values->findings != NULL ? "findings" : "today");
    else if (values->today != NULL &&
             (value_date(values->today, &terms->today) != VALUE_GOOD || terms->today.day == 0))
        usage_wrong(usage, "--today is a date YYYY-MM-DD, not '%s'", values->today);
    else {
        terms->has_today = values->today != NULL;
        return true;
    }
    return false;
}

/* read_options - what was given, in the terms of learners_verify; false when it makes no sense */
static bool read_options(const struct usage *usage, const struct verify_values *values,
                         struct learners_options *options) {
    static const enum qual_measure measures[] = {QUAL_MEASURE_HOURS, QUAL_MEASURE_CREDITS,
                                                 QUAL_MEASURE_UNITS};
    uint32_t jobs = 1, most = 0;

    *options = (struct learners_options){.file = file_of(values),
                                         .output = values->output,
                                         .rejects = values->rejects,
                                         .findings = values->findings,
                                         .columns = values->columns,
                                         .delimiter = ',',
                                         .summary = values->summary};
    if (is_dash(values->output))
        options->output = NULL;
    if (is_dash(values->rejects) || is_dash(values->findings))
        usage_wrong(usage, "--%s names a file", is_dash(values->rejects) ? "rejects" : "findings");
    else if (is_same(options->file, options->output) || is_same(options->file, values->rejects) ||
             is_same(options->file, values->findings))
        usage_wrong(usage, "%s would be written over", options->file);
    else if (is_same(options->output, values->rejects))
        usage_wrong(usage, "verdicts and rejects cannot go to one file");
    else if (is_same(options->output, values->findings) ||
             is_same(values->rejects, values->findings))
        usage_wrong(usage, "findings need a file of their own");
    else if (values->delimiter != NULL && !read_delimiter(values->delimiter, &options->delimiter))
        usage_wrong(usage, "--delimiter is one character or tab, not '%s'", values->delimiter);
    else if (values->jobs != NULL && !read_number(values->jobs, LEARNERS_JOBS, &jobs))
        usage_wrong(usage, "--jobs is a number from 1 to %d, not '%s'", LEARNERS_JOBS,
                    values->jobs);
    else if (values->most_errors != NULL && !read_number(values->most_errors, MOST_ERRORS, &most))
        usage_wrong(usage, "--max-errors is a number from 1 to %d, not '%s'", MOST_ERRORS,
                    values->most_errors);
    else if (values->csv != NULL &&
             (values->format == VERIFY_TEXT || values->format == VERIFY_JSON))
        usage_wrong(usage, "with --csv the format is csv or ndjson");
    else if (unit_options_given(&values->units))
        usage_wrong(usage, "--%s names all learners; --units and --units-from are for one",
                    values->csv != NULL ? "csv" : "evidence");
    else {
        options->jobs = jobs;
        options->most_errors = values->fail_fast ? 1 : most;
        options->style.form = form_of(values);
        options->style.evidence = values->evidence != NULL;
        options->style.delimiter = options->delimiter;
        if (values->completion != VERIFY_UNSAID)
            options->style.complete_by = measures[values->completion];
        return true;
    }
    return false;
}

enum status verify_csv(struct arena *arena, const struct usage *usage,
                       const struct verify_values *values, const struct operands *operands) {
    struct learners_options options;
    struct evidence_terms evidence;
    enum status status;
    qual_spec spec;

    if (operands->count > 1)
        return usage_wrong(usage, "name one specification, or none");
    if (!read_evidence(usage, values, &evidence) || !read_options(usage, values, &options))
        return STATUS_USAGE;
    if (values->evidence != NULL)
        options.evidence = &evidence;
    if (operands->count == 0) {
        options.image = catalogue_needed();
        return options.image == NULL ? STATUS_USAGE : learners_verify(arena, &options);
    }
    if (is_dash(operands->items[0]) && is_dash(options.file))
        return usage_wrong(usage, "standard input can be read only once");
    status = spec_argument_find(arena, operands->items[0], &spec);
    if (status != STATUS_DONE)
        return status;
    options.spec = &spec;
    return learners_verify(arena, &options);
}
