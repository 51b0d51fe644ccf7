/* learner_block.c - the verdicts on the learners of one block of a file */
#include "learners/learner_block.h"

#include <string.h>

#include "base/utf8.h"
#include "learners/learner_cells.h"
#include "learners/learner_evidence.h"
#include "learners/learner_portfolio.h"

/* Why rows are not used in which nothing is wrong. */
#define BESIDE "another row of the learner cannot be used"
#define TOO_MANY "the rows of the learner are longer than 2 MiB together"

void block_work_begin(struct block_work *work, struct arena *arena,
                      const struct block_terms *terms) {
    *work = (struct block_work){.terms = terms, .arena = arena};
    work->block.bytes = arena_alloc(arena, CSV_ROOM);
    work->awards = awards_begin(arena, terms->image, terms->spec,
                                terms->style.complete_by != QUAL_MEASURE_NONE);
    work->reader = row_reader_begin(arena, terms->columns, &work->awards, terms->evidence);
    work->lines.arena = arena;
    work->words.arena = arena;
}

/* Rejects ----------------------------------------------------------------------- */

/* add_words - keep a text; returns where */
static size_t add_words(struct block_work *work, const char *bytes, size_t length) {
    size_t from = work->words.length;

    text_add_bytes(&work->words, bytes, length);
    return from;
}

/* add_lines_taken - say so when a row goes on over several lines: a quote may be missing */
static void add_lines_taken(struct text *reason, const char *bytes, size_t length) {
    size_t lines = 1;

    for (size_t i = 0; i + 1 < length; i++)
        lines += bytes[i] == '\n' && i + 2 < length;
    if (lines > 1)
        text_format(reason, "; the row takes up %zu lines", lines);
}

/* learner_name - the name of the learner that a row is about; without text when it has none */
static struct csv_field learner_name(const struct block_work *work,
                                     const struct csv_record *record) {
    size_t place = work->terms->columns->places[LEARNER_NAME];

    if (work->terms->evidence != NULL)
        return evidence_learner(&work->reader, record);
    return record->field_count > place ? record->fields[place] : (struct csv_field){0};
}

/* keep - add to the rejects, or the findings; the reason is the last of the words */
static void keep(struct block_work *work, struct rejects *rejects, struct reject reject,
                 const struct csv_record *record) {
    struct csv_field name = learner_name(work, record);

    reject.row = record->row;
    reject.reason_length = work->words.length - reject.reason;
    reject.learner = work->words.length;
    if (name.length > 0 && utf8_valid(name.text, name.length))
        csv_add_field(&work->words, &name);
    else if (name.length > 0)
        utf8_print(&work->words, name.text, name.length);
    reject.learner_length = work->words.length - reject.learner;
    rejects->items = arena_grow(work->arena, rejects->items, rejects->count, &rejects->capacity,
                                sizeof *rejects->items);
    rejects->items[rejects->count++] = reject;
}

/* reject_row - keep that a row is not used, for the problem that the reader has */
static void reject_row(struct block_work *work, const struct csv_record *record) {
    const struct csv_block *block = &work->block;
    struct row_problem *problem = &work->reader.problem;
    size_t at = record->problem == CSV_GOOD ? record->at : record->problem_at;
    struct reject reject = {.column = problem->column};

    if (problem->at != NULL)
        at = (size_t)(problem->at - block->bytes);
    if (record->quoted)
        add_lines_taken(&problem->reason, block->bytes + record->at, record->length);
    reject.at = block->at + at;
    reject.reason = add_words(work, problem->reason.bytes, problem->reason.length);
    keep(work, &work->rejects, reject, record);
    work->counts.rows_rejected++;
}

/* reject_beside - likewise for a row in which nothing is wrong */
static void reject_beside(struct block_work *work, const struct csv_record *record,
                          const char *reason) {
    struct row_problem *problem = &work->reader.problem;

    problem->column = "";
    problem->at = NULL;
    problem->reason.length = 0;
    text_add(&problem->reason, reason);
    reject_row(work, record);
}

/* keep_notes - keep what the reader has to say about a row of evidence */
static void keep_notes(struct block_work *work, const struct csv_record *record) {
    const struct row_notes *notes = &work->reader.notes;

    for (size_t i = 0; i < notes->count; i++) {
        const struct row_note *note = &notes->items[i];
        size_t end = i + 1 < notes->count ? notes->items[i + 1].from : notes->words.length;
        struct reject finding = {.column = note->column};

        finding.at = work->block.at + (size_t)(note->at - work->block.bytes);
        finding.reason = add_words(work, notes->words.bytes + note->from, end - note->from);
        work->counts.findings.all++;
        work->counts.findings.of[note->kind]++;
        keep(work, &work->findings, finding, record);
    }
}

/* Verdicts ------------------------------------------------------------------------ */

/* judge_learner - the verdict on a learner whose rows have been taken in */
static void judge_learner(struct block_work *work, const struct learner *learner) {
    const struct line_style *style = &work->terms->style;
    struct learner_verdict verdict;

    if (learner->award->portfolio != NULL)
        portfolio_achieve(learner->award->portfolio);
    verdict = learner_judge(&work->awards, learner, style->complete_by);
    line_add(&work->lines, style, learner, &verdict);
    verdict_count(learner->award, &verdict);
    work->counts.not_earned += !verdict.earned;
}

/* One row a learner ----------------------------------------------------------------- */

static void judge_row(struct block_work *work, const struct csv_record *record) {
    struct row_reader *reader = &work->reader;
    struct award *award = row_award(reader, record);

    work->counts.rows++;
    work->counts.learners++;
    if (award != NULL) {
        learners_restart(reader);
        learner_begin(reader, learner_name(work, record), award);
        if (learner_add(reader, record)) {
            judge_learner(work, reader->learner);
            return;
        }
    }
    reject_row(work, record);
    work->counts.learners_rejected++;
    work->counts.bad++;
}

static void judge_rows(struct block_work *work, struct csv *csv, uint64_t limit) {
    struct csv_record record;

    while (csv_next(csv, &record)) {
        judge_row(work, &record);
        if (limit != 0 && work->counts.bad >= limit) {
            work->stopped = true;
            return;
        }
    }
}

/* One row a unit, or a criterion -------------------------------------------------------- */

/*
 * The rows of one learner, one after the other, about one or more qualifications.
 * When one of them cannot be used none is: what is missing there might be any.
 */
struct run {
    struct csv from; /* before the first row */
    size_t rows;
    uint64_t learners; /* of each qualification one */
    struct award *award;
    struct csv_field name;
    size_t finding_count;
    struct finding_counts findings;
    bool bad;
};

/* find_award - the award that a row is about; NULL, with the problem, when it is none */
static struct award *find_award(struct block_work *work, const struct csv_record *record) {
    if (work->terms->evidence != NULL)
        return evidence_award(&work->reader, record);
    return row_award(&work->reader, record);
}

/* begin_learner - the learner of a row, with nothing yet */
static void begin_learner(struct block_work *work, const struct csv_record *record,
                          struct award *award) {
    if (work->terms->evidence != NULL)
        evidence_begin(&work->reader, award);
    else
        learner_begin(&work->reader, learner_name(work, record), award);
}

/* add_row - take in a row of the learner; false, with the problem, when it cannot be used */
static bool add_row(struct block_work *work, const struct csv_record *record) {
    if (work->terms->evidence == NULL)
        return learner_add(&work->reader, record);
    if (!evidence_add(&work->reader, record))
        return false;
    keep_notes(work, record);
    return true;
}

/* keep_stretch - remember where the rows of a learner about an award begin */
static void keep_stretch(struct block_work *work, const struct csv_record *record,
                         const struct award *award) {
    struct stretches *stretches = &work->stretches;

    stretches->items = arena_grow(work->arena, stretches->items, stretches->count,
                                  &stretches->capacity, sizeof *stretches->items);
    stretches->items[stretches->count++] =
        (struct stretch){record->row, learner_name(work, record), award};
}

/*
 * turn_to - see which learner a row that is read is about, and which award
 *
 * Returns whether the rows above of the run had not come to that.
 */
static bool turn_to(struct block_work *work, struct run *run, const struct csv_record *record,
                    struct award *award) {
    struct csv_field name = learner_name(work, record);
    bool same = run->learners > 0 && cell_same(&run->name, &name);

    if (same && run->award == award)
        return false;
    run->award = award;
    run->name = name;
    if (!same)
        learners_restart(&work->reader);
    if (learners_turn(&work->reader, award))
        return false;
    begin_learner(work, record, award);
    run->learners++;
    return true;
}

/* run_add - take in one row */
static void run_add(struct block_work *work, struct run *run, const struct csv_record *record) {
    struct award *award = find_award(work, record);

    run->rows++;
    if (award == NULL)
        run->bad = true;
    else if (turn_to(work, run, record, award) && !work->going_on)
        keep_stretch(work, record, award);
    if (!run->bad && !add_row(work, record))
        run->bad = true;
}

/* goes_on - whether a row is of the learner above, whoever that is */
static bool goes_on(const struct block_work *work, const struct csv_record *record) {
    return work->terms->evidence != NULL && evidence_goes_on(work->terms->columns, record);
}

/* reject_run - keep for each row why it is not used */
static void reject_run(struct block_work *work, struct run *run, bool too_many) {
    const char *beside = too_many ? TOO_MANY : BESIDE;
    struct run again = {.from = run->from};
    struct csv_record record;
    uint64_t bad = 0;

    work->counts.findings = run->findings;
    work->findings.count = run->finding_count;
    evidence_restart(&work->reader);
    for (size_t i = 0; i < run->rows && csv_next(&again.from, &record); i++) {
        struct award *award = find_award(work, &record);

        if (award != NULL)
            turn_to(work, &again, &record, award);
        if (award != NULL ? add_row(work, &record) : too_many && goes_on(work, &record)) {
            reject_beside(work, &record, beside);
        } else {
            reject_row(work, &record);
            bad++;
        }
    }
    if (run->learners == 0)
        run->learners = 1;
    work->counts.learners_rejected += run->learners;
    work->counts.bad += bad > 0 ? bad : 1;
}

/* run_end - judge the learner of the rows by every award, or reject all of them */
static void run_end(struct block_work *work, struct run *run, bool too_many) {
    const struct learners *learners = &work->reader.learners;

    if (run->bad || too_many)
        reject_run(work, run, too_many);
    else
        for (size_t i = 0; i < learners->count; i++)
            judge_learner(work, &learners->items[i]);
    work->counts.rows += run->rows;
    work->counts.learners += run->learners;
}

static struct run run_begin(struct block_work *work, const struct csv *from) {
    evidence_restart(&work->reader);
    return (struct run){
        .from = *from, .finding_count = work->findings.count, .findings = work->counts.findings};
}

/*
 * is_together - whether a row that does not go on is of the same learner as one above
 *
 * Where the learner above was named in the block before, nothing tells.
 */
static bool is_together(const struct block_work *work, const struct csv_record *a,
                        const struct csv_record *b, bool joined) {
    const struct columns *columns = work->terms->columns;

    if (work->terms->evidence == NULL)
        return rows_together(columns, a, b);
    return (joined && goes_on(work, a)) || evidence_together(columns, a, b);
}

static void judge_runs(struct block_work *work, struct csv *csv, uint64_t limit) {
    struct csv_record records[2];
    struct csv from = *csv;
    size_t now = 0;
    bool more = csv_next(csv, &records[now]), too_many = work->block.joined;

    while (more) {
        struct run run = run_begin(work, &from);

        work->going_on = too_many;
        do {
            run_add(work, &run, &records[now]);
            if (run.rows == 1 || !goes_on(work, &records[now]))
                now = 1 - now;
            from = *csv;
            more = csv_next(csv, &records[now]);
        } while (more && (goes_on(work, &records[now]) ||
                          is_together(work, &records[1 - now], &records[now], too_many)));
        run_end(work, &run, too_many || (!more && work->block.unended));
        too_many = false;
        if (limit != 0 && work->counts.bad >= limit) {
            work->stopped = true;
            return;
        }
    }
}

/* Blocks -------------------------------------------------------------------------------- */

void block_judge(struct block_work *work, uint64_t limit) {
    struct csv csv = csv_begin(work->block.bytes, work->block.length, work->terms->delimiter, true);

    work->lines.length = 0;
    work->words.length = 0;
    work->rejects.count = 0;
    work->findings.count = 0;
    work->counts = (struct learner_counts){0};
    work->stretches.count = 0;
    work->stopped = false;
    if (work->reader.by_unit)
        judge_runs(work, &csv, limit);
    else
        judge_rows(work, &csv, limit);
    work->rows_passed = csv.row;
}
