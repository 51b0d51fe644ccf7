/* learners.c - verdicts on all learners of a file */
#include "learners/learners.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <string.h>
#include <unistd.h>

#include "console/message.h"
#include "learners/learner_apart.h"
#include "learners/learner_cells.h"
#include "learners/learner_evidence.h"
#include "learners/learner_jobs.h"
#include "learners/learner_progress.h"
#include "learners/learner_rejects.h"
#include "learners/learner_sink.h"
#include "learners/learner_summary.h"

/* A run over one file. */
struct run {
    struct arena *arena;
    const struct learners_options *options;
    const char *name; /* of the file, for messages */
    int file;
    struct csv_blocks blocks;
    struct columns columns;
    struct block_terms terms;
    uint64_t row; /* of the next block's first; the header's is 1 */

    struct learner_jobs *jobs;
    uint64_t given, taken; /* blocks */
    struct sink verdicts, rejects, findings;
    struct text text;                /* room for what is written */
    uint64_t said, said_of_findings; /* rejects; and findings */
    bool joined;                     /* some line of JSON is written, without its joint */
    struct awards totals;
    struct learner_counts counts;
    struct learners_apart apart; /* where there is one row a unit */
    struct progress progress;
    bool stopped;
};

/* The file and its header --------------------------------------------------------- */

/* open_file - false, with a message, when there is none to be read */
static bool open_file(struct run *run) {
    const char *path = run->options->file;
    int file;

    if (strcmp(path, "-") == 0) {
        run->name = "standard input";
        run->file = STDIN_FILENO;
        return true;
    }
    run->name = path;
    file = open(path, O_RDONLY | O_CLOEXEC);
    /* Where standard output or error is closed, the file must not stand in for it. */
    if (file >= 0 && file <= STDERR_FILENO) {
        run->file = fcntl(file, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
        close(file);
    } else {
        run->file = file;
    }
    if (run->file < 0)
        message("cannot read %s: %s", path, strerror(errno));
    return run->file >= 0;
}

static void close_file(struct run *run) {
    if (run->file > STDERR_FILENO)
        close(run->file);
    run->file = -1;
}

/* what_it_is - what a file is that is none of comma-separated values; or NULL */
static const char *what_it_is(const char *bytes) {
    static const struct {
        const char *begins;
        const char *is;
    } kinds[] = {
        {"\xFF\xFE", "is UTF-16; save it as UTF-8"},
        {"\xFE\xFF", "is UTF-16; save it as UTF-8"},
        {"\x1F\x8B", "is compressed; unpack it first"},
        {"BZh", "is compressed; unpack it first"},
        {"\xFD"
         "7zXZ",
         "is compressed; unpack it first"},
        {"\x28\xB5\x2F\xFD", "is compressed; unpack it first"},
        {"PK\x03\x04", "is a spreadsheet or archive; save it as comma-separated values"},
        {"\xD0\xCF\x11\xE0", "is a spreadsheet; save it as comma-separated values"},
        {"<", "is HTML or XML; save it as comma-separated values"},
        {"sep=", "begins with a line 'sep=', which is no header; remove it"},
    };

    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (memcmp(bytes, kinds[i].begins, strlen(kinds[i].begins)) == 0)
            return kinds[i].is;
    return NULL;
}

/* is_text - whether a header is; says so when it is none */
static bool is_text(const struct run *run, const char *bytes, const struct csv_record *header) {
    const char *is = what_it_is(bytes);

    if (is == NULL && memchr(bytes + header->at, '\0', header->length) != NULL)
        is = "has NUL bytes in its header; if it is UTF-16, save it as UTF-8";
    if (is != NULL)
        message("%s %s", run->name, is);
    return is == NULL;
}

/* is_header - whether a first row can be one; says so when it is a row of data */
static bool is_header(const struct run *run, const struct column_table *table,
                      const struct csv_record *header) {
    if (columns_any(table, header) || run->options->columns.count > 0)
        return true;
    for (size_t i = 0; i < header->field_count; i++) {
        struct csv_field cell = cell_trim(header->fields[i]);
        struct text shown = {.arena = run->arena};
        struct qual_number number;

        if (!qual_qn_parse(cell.text, cell.length, &number) &&
            !qual_urn_parse(cell.text, cell.length, &number))
            continue;
        cell_quote(&shown, cell);
        message("%s: the first row is no header: %.*s is no name of a column", run->name,
                (int)shown.length, shown.bytes);
        hint("a header names the columns, such as %s",
             run->options->evidence != NULL ? "learner,qualification,unit,criterion,type,reference"
                                            : "learner,qualification,units");
        return false;
    }
    return true;
}

/* has_other_delimiter - whether a header is one column that another character would part; says so
 */
static bool has_other_delimiter(const struct run *run, const struct csv_record *header) {
    static const struct {
        char delimiter;
        const char *called;
    } others[] = {{';', "';'"}, {'\t', "tab"}, {',', ","}, {'|', "'|'"}};

    for (size_t i = 0; header->field_count == 1 && i < sizeof others / sizeof others[0]; i++)
        if (memchr(header->fields[0].text, others[i].delimiter, header->fields[0].length) != NULL) {
            message("%s: the header has only one column", run->name);
            hint("--delimiter %s may be meant", others[i].called);
            return true;
        }
    return false;
}

/* check_columns - whether they are those of such a file; says what is missing */
static bool check_columns(struct run *run) {
    const struct learners_options *options = run->options;
    bool has_spec = options->spec != NULL;

    return options->evidence != NULL ? evidence_columns_check(run->name, has_spec, &run->columns)
                                     : learner_columns_check(run->name, has_spec, &run->columns);
}

/* keep_together - let no block end between rows of one learner */
static void keep_together(struct run *run) {
    run->blocks.to = &run->columns;
    if (run->options->evidence != NULL) {
        run->blocks.together = evidence_together;
        run->blocks.goes_on = evidence_goes_on;
    } else if (learner_columns_by_unit(&run->columns)) {
        run->blocks.together = rows_together;
    }
}

/* read_header - recognise the columns; false, with a message, when that fails */
static bool read_header(struct run *run) {
    const struct learners_options *options = run->options;
    const struct column_table *table =
        options->evidence != NULL ? &evidence_columns : &learner_columns;
    struct csv_block block = {.bytes = arena_alloc(run->arena, CSV_ROOM)};
    struct csv_record *header = arena_alloc(run->arena, sizeof *header);

    run->blocks = csv_blocks_begin(run->file, options->delimiter);
    if (!csv_blocks_header(&run->blocks, &block, header)) {
        if (run->blocks.failure != NULL)
            message("cannot read %s: %s", run->name, run->blocks.failure);
        else
            message("%s is empty; a header is wanted", run->name);
        return false;
    }
    if (!is_text(run, block.bytes, header))
        return false;
    if (header->problem != CSV_GOOD) {
        message("%s: row %zu, byte %zu: %s", run->name, header->row + 1, header->problem_at,
                csv_problem_text(header->problem));
        return false;
    }
    if (has_other_delimiter(run, header) || !is_header(run, table, header) ||
        !columns_find(run->arena, run->name, table, header, &options->columns, &run->columns) ||
        !check_columns(run))
        return false;
    run->row = header->row + 2;
    keep_together(run);
    return true;
}

/* Blocks ------------------------------------------------------------------------------ */

/* write_rejects - the rows of a block that are not used, to the file or as messages */
static bool write_rejects(struct run *run, const struct block_work *work) {
    run->text.length = 0;
    if (run->options->rejects != NULL) {
        rejects_add(&run->text, run->options->delimiter, work, &work->rejects, run->row);
        return sink_add(&run->rejects, &run->text);
    }
    if (work->rejects.count > 0 && run->said < REJECTS_SAID) {
        progress_end(&run->progress);
        rejects_say(run->name, work, &work->rejects, run->row, &run->said);
    }
    return true;
}

/* write_findings - likewise what is no evidence in the rows of a block */
static bool write_findings(struct run *run, const struct block_work *work) {
    run->text.length = 0;
    if (run->options->findings != NULL) {
        rejects_add(&run->text, run->options->delimiter, work, &work->findings, run->row);
        return sink_add(&run->findings, &run->text);
    }
    if (work->findings.count > 0 && run->said_of_findings < REJECTS_SAID) {
        progress_end(&run->progress);
        rejects_say(run->name, work, &work->findings, run->row, &run->said_of_findings);
    }
    return true;
}

/* say_apart - say which stretches of rows are of a learner whose other rows are further up */
static void say_apart(struct run *run, const struct block_work *work) {
    for (size_t i = 0; i < work->stretches.count; i++) {
        const struct stretch *stretch = &work->stretches.items[i];
        struct text learner = {.arena = run->arena};
        unsigned long long row = run->row + stretch->row;

        if (!apart_add(&run->apart, stretch) || run->apart.found > REJECTS_SAID)
            continue;
        progress_end(&run->progress);
        cell_quote(&learner, stretch->name);
        message("%s: row %llu, learner %.*s: other rows about %s are further up, apart from these",
                run->name, row, (int)learner.length, learner.bytes, stretch->award->name);
    }
}

/* write_lines - the verdicts of a block; between those of JSON, their joint */
static bool write_lines(struct run *run, const struct text *lines) {
    struct text elements = *lines;

    if (run->options->style.form != LINE_JSON || lines->length == 0)
        return sink_add(&run->verdicts, lines);
    run->text.length = 0;
    if (run->joined)
        text_add(&run->text, LINE_JSON_JOINT);
    run->joined = true;
    elements.length -= strlen(LINE_JSON_JOINT);
    return sink_add(&run->verdicts, &run->text) && sink_add(&run->verdicts, &elements);
}

/* at_limit - whether a block brings the rows that are wrong to the limit, which ends the run */
static bool at_limit(struct run *run, struct block_work *work) {
    uint64_t most = run->options->most_errors;

    if (most == 0 || run->counts.bad + work->counts.bad < most)
        return false;
    jobs_again(run->jobs, run->taken, most - run->counts.bad);
    return true;
}

/* take_block - put what came of the next block to the rest; false when writing fails */
static bool take_block(struct run *run) {
    struct block_work *work = jobs_slot(run->jobs, run->taken);

    if (!jobs_wait(run->jobs, run->taken))
        arena_fail(run->arena);
    run->stopped = at_limit(run, work);
    if (work->failed)
        arena_fail(run->arena);
    if (!write_lines(run, &work->lines) || !write_rejects(run, work) || !write_findings(run, work))
        return false;
    say_apart(run, work);
    counts_add(&run->counts, &work->counts);
    run->counts.apart = run->apart.found;
    summary_take(&run->totals, &work->awards);
    run->row += work->rows_passed;
    run->taken++;
    progress_say(&run->progress, work->block.at + work->block.length, run->counts.learners);
    return true;
}

/* read_block - give the next block to be judged; false at the end of the file */
static bool read_block(struct run *run) {
    struct block_work *work = jobs_slot(run->jobs, run->given);

    if (!csv_blocks_next(&run->blocks, &work->block))
        return false;
    jobs_give(run->jobs, run->options->most_errors);
    run->given++;
    return true;
}

/* judge_all - every block of the file, in order; false when writing fails */
static bool judge_all(struct run *run) {
    bool more = true;

    while (!run->stopped) {
        if (more && run->given - run->taken < jobs_slots(run->jobs))
            more = read_block(run);
        else if (run->taken == run->given)
            break;
        else if (!take_block(run))
            return false;
    }
    return true;
}

/* The whole run -------------------------------------------------------------------------- */

/* begin_rejects - a file of rejects or findings, if one is wanted */
static bool begin_rejects(struct run *run, struct sink *sink, const char *path) {
    if (path == NULL)
        return true;
    *sink = sink_begin(run->arena, path);
    run->text.length = 0;
    rejects_header(&run->text, run->options->delimiter);
    return sink_add(sink, &run->text);
}

/* begin_output - the files and their headers; false when that fails */
static bool begin_output(struct run *run) {
    const struct learners_options *options = run->options;

    run->text.arena = run->arena;
    run->verdicts = sink_begin(run->arena, options->output);
    line_header(&run->text, &options->style);
    if (!sink_add(&run->verdicts, &run->text))
        return false;
    return begin_rejects(run, &run->rejects, options->rejects) &&
           begin_rejects(run, &run->findings, options->findings);
}

/* end_output - false when not everything is written; what was begun last ends first (output.h) */
static bool end_output(struct run *run) {
    const struct learners_options *options = run->options;

    run->text.length = 0;
    line_end(&run->text, &options->style);
    return sink_add(&run->verdicts, &run->text) &&
           (options->findings == NULL || sink_end(&run->findings)) &&
           (options->rejects == NULL || sink_end(&run->rejects)) && sink_end(&run->verdicts);
}

/* complain - say what could not be written */
static enum status complain(const struct run *run) {
    const struct sink *sinks[] = {&run->verdicts, &run->rejects, &run->findings};

    for (size_t i = 0; i < sizeof sinks / sizeof sinks[0]; i++)
        if (sinks[i]->reason != NULL) {
            sink_complain(sinks[i]);
            break;
        }
    return STATUS_FAILED;
}

/* say_summary - where the verdicts are not; false when that fails */
static enum status say_summary(const struct run *run, enum status status) {
    struct text out = {.arena = run->arena};

    if (!run->options->summary)
        return status;
    if (run->options->style.form == LINE_CSV || run->options->style.form == LINE_TEXT)
        summary_text(&out, &run->totals, &run->counts);
    else
        summary_json(&out, &run->totals, &run->counts, run->options->evidence != NULL);
    if (run->options->output != NULL)
        return print_result(&out, status);
    print_aside(&out);
    return status;
}

/* say_counts - what became of every row and learner */
static void say_counts(const struct run *run) {
    const struct learner_counts *counts = &run->counts;
    typedef unsigned long long number;

    if (run->options->rejects == NULL && counts->rows_rejected > run->said)
        message("%s: %llu more rejected rows are not shown; --rejects FILE keeps all", run->name,
                (number)(counts->rows_rejected - run->said));
    if (run->options->findings == NULL && counts->findings.all > run->said_of_findings)
        message("%s: %llu more findings are not shown; --findings FILE keeps all", run->name,
                (number)(counts->findings.all - run->said_of_findings));
    if (counts->findings.all > 0)
        message("%s: %llu finding%s", run->name, (number)counts->findings.all,
                counts->findings.all == 1 ? "" : "s");
    if (counts->apart > 0) {
        message("%s: %llu stretch%s of rows judged apart from other rows of the learner", run->name,
                (number)counts->apart, counts->apart == 1 ? "" : "es");
        hint("sort the file by learner and qualification");
    }
    if (counts->rows == 0)
        message("%s has a header and no rows", run->name);
    if (run->stopped)
        message("%s: stopped after %llu row%s with something wrong", run->name, (number)counts->bad,
                counts->bad == 1 ? "" : "s");
    message("learners: %llu in = %llu verdict%s + %llu rejected; rows: %llu in = %llu used + %llu "
            "rejected",
            (number)counts->learners, (number)(counts->learners - counts->learners_rejected),
            counts->learners - counts->learners_rejected == 1 ? "" : "s",
            (number)counts->learners_rejected, (number)counts->rows,
            (number)(counts->rows - counts->rows_rejected), (number)counts->rows_rejected);
}

/* begin_jobs - false, with a message, when threads cannot be made */
static bool begin_jobs(struct run *run) {
    run->jobs = jobs_begin(run->arena, run->options->jobs, &run->terms);
    if (run->jobs == NULL)
        message("cannot run %zu jobs", run->options->jobs);
    return run->jobs != NULL;
}

/* what_is_found - the status of what was read */
static enum status what_is_found(const struct run *run) {
    const struct learner_counts *counts = &run->counts;

    return counts->rows_rejected > 0 || counts->findings.all > 0 || counts->apart > 0 ||
                   counts->not_earned > 0
               ? STATUS_FOUND
               : STATUS_DONE;
}

/* verify - all of it; what is left open is for the caller to close */
static enum status verify(struct run *run) {
    const struct learners_options *options = run->options;
    enum status status;

    if (!open_file(run) || !read_header(run))
        return STATUS_USAGE;
    run->terms = (struct block_terms){&run->columns,  options->delimiter, options->style,
                                      options->image, options->spec,      options->evidence};
    run->totals = awards_begin(run->arena, options->image, options->spec, false);
    run->progress = progress_begin(run->file);
    if (run->options->evidence != NULL || learner_columns_by_unit(&run->columns))
        run->apart = apart_begin(run->arena);
    if (!begin_output(run))
        return complain(run);
    if (!begin_jobs(run))
        return STATUS_FAILED;
    if (!judge_all(run)) {
        progress_end(&run->progress);
        return complain(run);
    }
    progress_end(&run->progress);
    if (run->blocks.failure != NULL) {
        message("cannot read %s: %s", run->name, run->blocks.failure);
        return STATUS_USAGE;
    }
    if (!end_output(run))
        return complain(run);
    status = say_summary(run, what_is_found(run));
    say_counts(run);
    return status;
}

/* close_all - end threads, leave nothing temporary, close the file */
static void close_all(struct run *run) {
    if (run->jobs != NULL)
        jobs_end(run->jobs);
    run->jobs = NULL;
    sink_drop(&run->findings);
    sink_drop(&run->rejects);
    sink_drop(&run->verdicts);
    close_file(run);
}

enum status learners_verify(struct arena *arena, const struct learners_options *options) {
    struct run *run = arena_alloc(arena, sizeof *run);
    jmp_buf *outer = arena->out_of_memory;
    jmp_buf out_of_memory;
    enum status status;

    run->arena = arena;
    run->options = options;
    run->file = -1;
    if (setjmp(out_of_memory) != 0) {
        close_all(run);
        arena->out_of_memory = outer;
        arena_fail(arena);
    }
    arena->out_of_memory = &out_of_memory;
    status = verify(run);
    close_all(run);
    arena->out_of_memory = outer;
    return status;
}
