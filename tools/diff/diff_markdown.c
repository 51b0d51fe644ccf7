/*
 * diff_markdown.c - qualc diff --format markdown: a comment on a pull request
 *
 * Written part by part, each only where it fits; where one does not, those that
 * follow it in its section are left out too and counted, so that what is there is
 * the worst of what there is.
 */
#include <string.h>

#include "diff/diff_render.h"
#include "diff/markdown.h"
#include "show/show.h"

/* Bytes kept for what closes the comment and says what was left out. */
#define CLOSING 1024

/* Traces of configuration, and suppressions out of use, that are listed. */
#define USES 8

/* Rules that learners miss, and units of a witness, that are listed. */
#define RULES 40
static const uint32_t witness_units_tried[] = {40, 5, 0};
#define WITNESS_TRIES (sizeof witness_units_tried / sizeof witness_units_tried[0])

/* Of several specifications, shares of the comment that their summaries may take. */
#define PAIRS_SHARE 4
#define WITNESSES_SHARE 2

struct sheet {
    struct text *out;
    struct arena *arena;
    const struct diff_result *result;
    size_t begin; /* where in the text the comment begins */
    size_t left_out[CHANGE_BREAKING + 1];
    size_t suppressed_left_out, pairs_left_out, witnesses_left_out, learners_left_out;
};

static struct text part_new(const struct sheet *sheet) {
    return (struct text){.arena = sheet->arena};
}

/* fits - whether so many bytes more leave room for the closing, within a share of the comment */
static bool fits(const struct sheet *sheet, size_t bytes, size_t share) {
    size_t limit = DIFF_MARKDOWN_LIMIT / share - (share == 1 ? CLOSING : 0);

    return sheet->out->length - sheet->begin + bytes <= limit;
}

/* put - append a part where it fits */
static bool put(struct sheet *sheet, const struct text *part, size_t share) {
    if (!fits(sheet, part->length, share))
        return false;
    text_add_bytes(sheet->out, part->bytes, part->length);
    return true;
}

/* capital - a word with a capital letter, in the arena */
static const char *capital(struct arena *arena, const char *word) {
    return arena_format(arena, "%c%s", word[0] - 'a' + 'A', word + 1);
}

/* Summary --------------------------------------------------------------------------------- */

/* All changes of a result, counted as those of one report are. */
static struct changes all_changes(const struct diff_result *result) {
    struct changes all = {0};

    for (size_t i = 0; i <= result->pair_count; i++) {
        const struct changes *changes =
            i < result->pair_count ? &result->pairs[i]->changes : &result->lone;

        all.count += changes->count;
        all.suppressed += changes->suppressed;
        all.off += changes->off;
        for (int s = CHANGE_EDITORIAL; s <= CHANGE_BREAKING; s++)
            all.severities[s] += changes->severities[s];
    }
    return all;
}

static void add_counts(struct text *part, const struct changes *changes) {
    const char *before = ": ";

    if (changes->count == 0 && changes->off == 0) {
        text_add(part, "**No change**");
        return;
    }
    text_format(part, "**%zu change%s**", changes->count, plural(changes->count));
    for (int i = CHANGE_BREAKING; i >= CHANGE_EDITORIAL; i--) {
        if (changes->severities[i] == 0)
            continue;
        text_format(part, "%s%zu %s", before, changes->severities[i],
                    change_severity_text((enum change_severity)i));
        before = ", ";
    }
    if (changes->suppressed > 0)
        text_format(part, "%s**%zu suppressed**", before, changes->suppressed);
    if (changes->off > 0)
        text_format(part, "; **%zu of kinds that are switched off**", changes->off);
}

/* add_stale - suppressions that have expired or matched nothing */
static void add_stale(struct text *part, const struct findings *findings) {
    for (size_t i = 0; i < findings->count && i < USES; i++) {
        text_add(part, "- ");
        markdown_text(part, findings->items[i].message);
        text_add_char(part, '\n');
    }
    if (findings->count > USES)
        text_format(part, "- and of %zu more suppressions likewise\n", findings->count - USES);
}

/* put_uses - what configuration did; before all else that may be long, so that it is there */
static void put_uses(struct sheet *sheet) {
    const struct suppress *suppress = sheet->result->suppress;
    struct text part = part_new(sheet);
    char day[QUAL_DATE_SIZE];

    if (suppress == NULL)
        return;
    for (size_t i = 0; i < suppress->use_count && i < USES; i++) {
        text_add(&part, "- ");
        markdown_text(&part, suppress_use_text(sheet->arena, &suppress->uses[i]));
        text_add_char(&part, '\n');
    }
    if (suppress->use_count > USES)
        text_format(&part, "- and by %zu more files\n", suppress->use_count - USES);
    if (suppress->today.year != 0)
        text_format(&part, "- suppressions are compared with %s\n",
                    qual_date_format(suppress->today, day));
    add_stale(&part, &suppress->findings);
    if (part.length > 0)
        text_add_char(&part, '\n');
    put(sheet, &part, 1);
}

static void put_heading(struct sheet *sheet) {
    const struct diff_result *result = sheet->result;
    struct changes all = all_changes(result);
    struct text part = part_new(sheet);

    text_add(&part, "### ");
    if (result->many) {
        text_format(&part, "%zu specification%s compared, %zu added, %zu removed",
                    result->pair_count, plural(result->pair_count), result->added_count,
                    result->removed_count);
    } else {
        markdown_text(&part, report_name(sheet->arena, result->pairs[0]));
        text_add(&part, ": ");
        markdown_text(&part, qual_spec_title(result->pairs[0]->after.spec));
    }
    text_add(&part, "\n\n");
    add_counts(&part, &all);
    text_add(&part, "\n\n");
    put(sheet, &part, 1);
}

/* Acceptance ------------------------------------------------------------------------------- */

/* add_witness - a witness with so many of its units at most */
static void add_witness(struct text *part, const char *label, qual_spec spec,
                        const struct acceptance_witness *witness, uint32_t most) {
    uint32_t shown = 0;

    if (witness->gained == NULL)
        return;
    text_format(part, "%s, smallest: %u unit%s, %u credit%s\n\n", label, witness->units,
                plural(witness->units), witness->credit, plural(witness->credit));
    for (uint32_t i = 0; i < qual_spec_unit_count(spec) && shown < most; i++) {
        qual_unit unit = qual_spec_unit(spec, i);

        if (witness->gained[i] == 0)
            continue;
        text_format(part, "- %s ", qual_unit_urn(unit).text);
        markdown_text(part, qual_unit_title(unit));
        text_format(part, "%s\n", way_words(witness->gained[i]));
        shown++;
    }
    if (witness->units > shown)
        text_format(part, "- and %u more\n", witness->units - shown);
    text_add_char(part, '\n');
}

static void add_verdict(struct text *part, const struct report *report) {
    text_format(part, "**Acceptance %s**: %s\n\n", acceptance_verdict_name(report->verdict),
                verdict_sentence(report->verdict));
}

static void add_witnesses(struct text *part, const struct report *report, uint32_t most) {
    add_witness(part, "No longer enough", report->before.spec, &report->acceptance->lost, most);
    add_witness(part, "Enough now", report->after.spec, &report->acceptance->gained, most);
}

/* verdict_rank - the worse, the higher */
static int verdict_rank(enum acceptance_verdict verdict) {
    static const int ranks[] = {
        [ACCEPTANCE_EQUAL] = 0,        [ACCEPTANCE_GROWN] = 1,  [ACCEPTANCE_UNDECIDED] = 2,
        [ACCEPTANCE_INCOMPARABLE] = 3, [ACCEPTANCE_SHRUNK] = 4, [ACCEPTANCE_EMPTY] = 5};

    return ranks[verdict];
}

#define WORST_RANK 5

/* put_pair - one row of the table of specifications */
static bool put_pair(struct sheet *sheet, const struct report *report) {
    struct text part = part_new(sheet);

    text_add(&part, "| ");
    markdown_text(&part, report_name(sheet->arena, report));
    text_format(&part, " | %s | ", acceptance_verdict_name(report->verdict));
    add_counts(&part, &report->changes);
    text_add(&part, " |\n");
    return put(sheet, &part, PAIRS_SHARE);
}

/* put_pairs - the specifications that changed, those of the worst verdict first */
static void put_pairs(struct sheet *sheet) {
    const struct diff_result *result = sheet->result;
    bool full = false;

    text_add(sheet->out, "| Specification | Acceptance | Changes |\n|---|---|---|\n");
    for (int rank = WORST_RANK; rank >= 0; rank--)
        for (size_t i = 0; i < result->pair_count; i++) {
            const struct report *report = result->pairs[i];

            if (verdict_rank(report->verdict) != rank ||
                report->changes.count + report->changes.off == 0)
                continue;
            full = full || !put_pair(sheet, report);
            sheet->pairs_left_out += full;
        }
    text_add_char(sheet->out, '\n');
}

/* put_witnesses - those of one of several specifications */
static bool put_witnesses(struct sheet *sheet, const struct report *report) {
    for (size_t i = 0; i < WITNESS_TRIES; i++) {
        struct text part = part_new(sheet);

        text_add(&part, "<details><summary>Acceptance of ");
        markdown_text(&part, report_name(sheet->arena, report));
        text_add(&part, "</summary>\n\n");
        add_verdict(&part, report);
        if (report->acceptance != NULL)
            add_witnesses(&part, report, witness_units_tried[i]);
        text_add(&part, "</details>\n\n");
        if (put(sheet, &part, WITNESSES_SHARE))
            return true;
    }
    return false;
}

/* put_all_witnesses - of the specifications of which somebody loses the award, or may */
static void put_all_witnesses(struct sheet *sheet) {
    const struct diff_result *result = sheet->result;
    bool full = false;

    for (int rank = WORST_RANK; rank > verdict_rank(ACCEPTANCE_GROWN); rank--)
        for (size_t i = 0; i < result->pair_count; i++) {
            if (verdict_rank(result->pairs[i]->verdict) != rank)
                continue;
            full = full || !put_witnesses(sheet, result->pairs[i]);
            sheet->witnesses_left_out += full;
        }
}

/* put_one_acceptance - the verdict, and as much of its witnesses as there is room for */
static void put_one_acceptance(struct sheet *sheet, const struct report *report) {
    add_verdict(sheet->out, report);
    for (size_t i = 0; report->acceptance != NULL && i < WITNESS_TRIES; i++) {
        struct text part = part_new(sheet);

        add_witnesses(&part, report, witness_units_tried[i]);
        if (put(sheet, &part, WITNESSES_SHARE))
            return;
    }
}

static void put_acceptance(struct sheet *sheet) {
    if (sheet->result->many) {
        put_pairs(sheet);
        put_all_witnesses(sheet);
    } else {
        put_one_acceptance(sheet, sheet->result->pairs[0]);
    }
}

/* Learners ----------------------------------------------------------------------------------- */

static void add_figures(struct text *part, const char *label,
                        const struct learner_figures *figures) {
    if (figures->learners > 0)
        text_format(part, "- %s: median %u, worst %u, together %llu\n", label, figures->median,
                    figures->worst, (unsigned long long)figures->total);
}

/* put_rules - the rules that those who lose miss */
static void put_rules(struct sheet *sheet, const struct learners_judged *judged) {
    for (size_t i = 0; i < judged->rule_count && i < RULES; i++) {
        const struct learner_rule *rule = &judged->rules[i];
        struct text part = part_new(sheet);

        text_add(&part, "- rule ");
        markdown_text(&part, qual_rule_id(rule->rule));
        text_format(&part, " is missed by %zu, at worst by %u %s\n", rule->learners, rule->worst,
                    measure_words(qual_rule_measure(rule->rule), rule->worst));
        if (!put(sheet, &part, WITNESSES_SHARE))
            break;
    }
    text_add_char(sheet->out, '\n');
}

static void put_learners(struct sheet *sheet) {
    const struct learners_judged *judged = sheet->result->learners;
    struct text part = part_new(sheet);

    if (judged == NULL)
        return;
    text_format(&part,
                "**%zu learner%s**: %zu lose, %zu gain and %zu keep the award; %zu have it in "
                "neither version\n\n",
                judged->learners->count, plural(judged->learners->count),
                judged->fates[LEARNER_LOSES], judged->fates[LEARNER_GAINS],
                judged->fates[LEARNER_KEEPS], judged->fates[LEARNER_NEITHER]);
    add_figures(&part, "credits that those who lose are short", &judged->short_of);
    add_figures(&part, "credits of the units they need to finish", &judged->to_finish);
    if (judged->cannot_finish > 0)
        text_format(&part, "- %zu of them cannot finish\n", judged->cannot_finish);
    if (judged->cost_unknown > 0)
        text_format(&part, "- %zu of them need a unit that states no credit\n",
                    judged->cost_unknown);
    put(sheet, &part, 1);
    put_rules(sheet, judged);
}

/* put_learner - one row of the list */
static bool put_learner(struct sheet *sheet, size_t index) {
    const struct learner_judged *learner = &sheet->result->learners->items[index];
    struct text part = part_new(sheet);

    text_add(&part, "| ");
    markdown_text(&part, sheet->result->learners->learners->items[index].name);
    text_format(&part, " | %s |", learner_fate_name(learner->fate));
    if (learner->fate == LEARNER_LOSES)
        text_format(&part, " %u |", learner->short_of);
    else
        text_add(&part, " - |");
    if (learner->fate == LEARNER_LOSES && learner->can_finish)
        text_format(&part, " %u |\n", learner->to_finish);
    else
        text_add(&part, " - |\n");
    return put(sheet, &part, 1);
}

/* put_learner_list - each learner, those who lose first, so far as there is room */
static void put_learner_list(struct sheet *sheet) {
    static const enum learner_fate order[] = {LEARNER_LOSES, LEARNER_GAINS, LEARNER_KEEPS,
                                              LEARNER_NEITHER};
    const struct learners_judged *judged = sheet->result->learners;
    struct text part = part_new(sheet);
    bool open, full;

    if (judged == NULL || !sheet->result->list_learners)
        return;
    text_add(&part, "<details><summary>Learners</summary>\n\n"
                    "| Learner | Award | Short | To finish |\n|---|---|--:|--:|\n");
    open = put(sheet, &part, 1);
    full = !open;
    for (size_t o = 0; o < sizeof order / sizeof order[0]; o++)
        for (size_t i = 0; i < judged->learners->count; i++) {
            if (judged->items[i].fate != order[o])
                continue;
            full = full || !put_learner(sheet, i);
            sheet->learners_left_out += full;
        }
    if (open)
        text_add(sheet->out, "\n</details>\n\n");
}

/* Changes --------------------------------------------------------------------------------- */

/* A table of changes: of one severity, or of those that are suppressed. */
struct section {
    struct sheet *sheet;
    enum change_severity severity;
    bool suppressed;
    bool open; /* something is in it */
    bool full;
    size_t left_out;
};

static bool belongs(const struct section *section, const struct change *change) {
    if (section->suppressed || change->suppressed != NULL)
        return section->suppressed && change->suppressed != NULL;
    return change->severity == section->severity;
}

/* add_heading - what stands above the table */
static void add_heading(struct text *part, const struct section *section,
                        const struct changes *all) {
    const char *name = section->suppressed ? "Suppressed" : change_severity_text(section->severity);
    size_t count = section->suppressed ? all->suppressed : all->severities[section->severity];

    text_format(part, "<details%s><summary>%s: %zu</summary>\n\n",
                !section->suppressed && section->severity == CHANGE_BREAKING ? " open" : "",
                section->suppressed ? name : capital(part->arena, name), count);
    if (section->sheet->result->many)
        text_add(part, "| Specification | Id | Subject | Old | New | Change |\n"
                       "|---|---|---|---|---|---|\n");
    else
        text_add(part, "| Id | Subject | Old | New | Change |\n|---|---|---|---|---|\n");
}

static void add_cell(struct text *part, const char *text) {
    text_add_char(part, ' ');
    if (text == NULL)
        text_add_char(part, '-');
    else
        markdown_text(part, text);
    text_add(part, " |");
}

static void add_row(struct text *part, const struct section *section, const struct change *change,
                    const char *number) {
    const struct suppression *suppressed = change->suppressed;

    text_add_char(part, '|');
    if (section->sheet->result->many)
        add_cell(part, number);
    text_format(part, " Q%04u |", change->kind->id);
    add_cell(part, change->subject);
    add_cell(part, change->old_value);
    add_cell(part, change->new_value);
    text_add_char(part, ' ');
    markdown_text(part, change->message);
    if (change->reason != NULL) {
        text_add(part, " (");
        markdown_text(part, change->reason);
        text_add_char(part, ')');
    }
    if (suppressed != NULL) {
        text_add(part, "; suppressed: ");
        markdown_text(part, suppressed->reason);
    }
    text_add(part, " |\n");
}

/* put_change - a row, with the heading before the first */
static void put_change(struct section *section, const struct changes *all,
                       const struct change *change, const char *number) {
    struct text part = part_new(section->sheet);

    if (!section->full) {
        if (!section->open)
            add_heading(&part, section, all);
        add_row(&part, section, change, number);
        section->full = !put(section->sheet, &part, 1);
    }
    if (section->full)
        section->left_out++;
    else
        section->open = true;
}

static void put_changes_of(struct section *section, const struct changes *all,
                           const struct changes *changes, const char *number) {
    for (size_t i = 0; i < changes->count; i++)
        if (belongs(section, &changes->items[i]))
            put_change(section, all, &changes->items[i], number);
}

/* put_section - the changes of all specifications that belong to a section; how many did not fit */
static size_t put_section(struct section *section, const struct changes *all) {
    const struct diff_result *result = section->sheet->result;

    put_changes_of(section, all, &result->lone, "-");
    for (size_t i = 0; i < result->pair_count; i++)
        put_changes_of(section, all, &result->pairs[i]->changes,
                       qual_spec_number(result->pairs[i]->after.spec));
    if (section->open)
        text_add(section->sheet->out, "\n</details>\n\n");
    return section->left_out;
}

static void put_changes(struct sheet *sheet) {
    struct changes all = all_changes(sheet->result);
    struct section suppressed = {.sheet = sheet, .suppressed = true};
    bool full = false;

    for (int i = CHANGE_BREAKING; i >= CHANGE_EDITORIAL; i--) {
        struct section section = {
            .sheet = sheet, .severity = (enum change_severity)i, .full = full};

        sheet->left_out[i] = put_section(&section, &all);
        full = section.full;
    }
    suppressed.full = full;
    sheet->suppressed_left_out = put_section(&suppressed, &all);
}

/* Closing ----------------------------------------------------------------------------------- */

/* add_left_out - "12 editorial changes", after what came before */
static void add_left_out(struct text *part, const char **before, size_t count, const char *what) {
    if (count == 0)
        return;
    text_format(part, "%s%zu %s", *before, count, what);
    *before = ", ";
}

/* put_closing - what there was no room for; there is always room for this */
static void put_closing(struct sheet *sheet) {
    const char *first = "**Left out, since a comment can be no longer:** ", *before = first;
    struct text *out = sheet->out;

    for (int i = CHANGE_BREAKING; i >= CHANGE_EDITORIAL; i--)
        add_left_out(out, &before, sheet->left_out[i],
                     change_severity_text((enum change_severity)i));
    add_left_out(out, &before, sheet->suppressed_left_out, "suppressed");
    add_left_out(out, &before, sheet->pairs_left_out, "specifications");
    add_left_out(out, &before, sheet->witnesses_left_out, "verdicts");
    add_left_out(out, &before, sheet->learners_left_out, "learners");
    if (before != first)
        text_add(out, ". `qualc diff` lists them all.\n");
}

void diff_markdown(struct text *out, const struct diff_result *result) {
    struct sheet sheet = {.out = out, .arena = out->arena, .result = result, .begin = out->length};

    put_heading(&sheet);
    put_uses(&sheet);
    put_acceptance(&sheet);
    put_learners(&sheet);
    put_changes(&sheet);
    put_learner_list(&sheet);
    put_closing(&sheet);
}
