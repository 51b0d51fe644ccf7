/* facts.c - everything else a document states: labels, then sentences */
#include "import/facts.h"

#include <string.h>

/* Most lines over which one label is printed. */
#define LABEL_LINES 3

/* Labels -------------------------------------------------------------------- */

/* starts_before_units - whether a line stands before the first unit page */
static bool starts_before_units(const struct facts *facts, const struct document_line *line) {
    return line->cells[0].at.from < facts->end;
}

/* report_value - a finding of a label whose value is of no use */
static void report_value(const struct facts *facts, const struct document_line *line,
                         const char *label) {
    finding_add(facts->import->findings, 549, import_line(facts->import, line),
                "the value of '%s' was not understood", label);
}

/*
 * whole_value - the words of a cell, with those that its column of spaces had no room for
 *
 * They stand on the next lines, under their beginning.
 */
static const char *whole_value(struct facts *facts, enum label label,
                               const struct document_line *line, size_t index) {
    const struct document *document = facts->import->document;
    const struct document_cell *value = &line->cells[index];
    const char *text = value->text;

    if (line->separator != SEPARATOR_SPACES || index + 1 < line->cell_count ||
        (label != LABEL_TITLE && label != LABEL_ORGANISATION))
        return text;
    for (const struct document_line *next = line + 1; next < document->lines + document->line_count;
         next++) {
        if (next->kind != LINE_TEXT || next->cells[0].column > value->column + 1 ||
            next->cells[0].column + 1 < value->column)
            break;
        text = arena_format(facts->import->arena, "%s %s", text, next->text);
        import_use(facts->import, next);
    }
    return text;
}

/* label_row - a label in a cell, its value in the next; false for any other row */
static bool label_row(struct facts *facts, const struct document_line *line) {
    bool read = false;
    size_t i;

    for (i = 0; i + 1 < line->cell_count; i += 2) {
        enum label label = label_find(line->cells[i].text);
        const struct document_cell *value = &line->cells[i + 1];

        if (label == LABEL_NONE)
            break;
        if (label == LABEL_OWN_SECTOR && value->text[0] == '\0')
            continue;
        if (i == 0 && label_find(value->text) != LABEL_NONE)
            break; /* labels beside labels: values are below */
        if (facts_value(facts, label, line, value, whole_value(facts, label, line, i + 1)))
            read = true;
        else
            report_value(facts, line, line->cells[i].text);
        if (label == LABEL_AGE)
            return read;
    }
    if (read && i < line->cell_count && strpbrk(line->cells[i].text, "0123456789") != NULL)
        report_value(facts, line, line->cells[i - 1].text);
    return read;
}

/* label_columns - a row of labels over a row of values; false for any other rows */
static bool label_columns(struct facts *facts, const struct document_line *line,
                          const struct document_line *next) {
    bool read = false;

    if (line->cell_count < 2 || next->cell_count != line->cell_count)
        return false;
    for (size_t i = 0; i < line->cell_count; i++)
        if (label_find(line->cells[i].text) == LABEL_NONE)
            return false;
    for (size_t i = 0; i < line->cell_count; i++)
        read |= facts_value(facts, label_find(line->cells[i].text), next, &next->cells[i],
                            next->cells[i].text);
    return read;
}

/* is_short_value - whether what follows a label on its line can be its value */
static bool is_short_value(enum label label, const char *value) {
    if (label == LABEL_ASSESSMENT)
        return facts_names_method(value);
    if (label == LABEL_TITLE || label == LABEL_CODE || label == LABEL_ORGANISATION)
        return false;
    return strlen(value) < 40 && strpbrk(value, "0123456789") != NULL;
}

/* label_line - a label, a colon or nothing, and its value on one line; false for any other */
static bool label_line(struct facts *facts, const struct document_line *line) {
    const char *value;
    enum label label = label_prefix(line->text, &value);
    bool colon;

    if (label == LABEL_NONE || *value == '\0')
        return false;
    colon = memchr(line->text, ':', (size_t)(value - line->text)) != NULL;
    if (!colon && !is_short_value(label, value))
        return false;
    if (facts_value(facts, label, line, NULL, value))
        return true;
    if (colon)
        report_value(facts, line, line->text);
    return false;
}

/* next_readable - the first line with words from an index on; the number of lines if none */
static size_t next_readable(const struct document *document, size_t index) {
    while (index < document->line_count && !line_is_readable(&document->lines[index]))
        index++;
    return index;
}

/* Most labels that may stand over one another before their values do. */
#define MOST_STACKED 4

/*
 * label_stack - labels on lines of their own, then as many values, as the cells of two rows
 *
 * Returns the line behind the values, or the index itself for any other lines.
 */
static size_t label_stack(struct facts *facts, size_t index) {
    const struct document *document = facts->import->document;
    size_t lines[2 * MOST_STACKED];
    size_t count = 0, labels = 0;

    for (size_t i = index; i < document->line_count && count < 2 * MOST_STACKED; i++)
        if (line_is_readable(&document->lines[i]))
            lines[count++] = i;
    while (labels < count && labels <= MOST_STACKED &&
           label_find(document->lines[lines[labels]].text) != LABEL_NONE)
        labels++;
    if (labels < 2 || 2 * labels > count)
        return index;
    for (size_t i = 0; i < labels; i++)
        if (!facts_accepts(facts, label_find(document->lines[lines[i]].text),
                           document->lines[lines[labels + i]].text))
            return index;
    for (size_t i = 0; i < labels; i++) {
        const struct document_line *value = &document->lines[lines[labels + i]];

        (void)facts_value(facts, label_find(document->lines[lines[i]].text), value, NULL,
                          value->text);
        import_use(facts->import, &document->lines[lines[i]]);
        import_use(facts->import, value);
    }
    return lines[2 * labels - 1] + 1;
}

/* A value in words is looked for so far behind the last label that had one, in lines. */
#define RUN_LINES 8

/* in_run - whether a line stands among labels and their values */
static bool in_run(const struct facts *facts, size_t index) {
    return facts->run > 0 && index - facts->run <= RUN_LINES;
}

/* is_words_value - whether a line can be the value, in words, of a label among others */
static bool is_words_value(const struct facts *facts, enum label label, size_t index,
                           const char *value) {
    if (label != LABEL_GRADING && label != LABEL_ASSESSMENT && label != LABEL_OWN_SECTOR &&
        label != LABEL_ORGANISATION && label != LABEL_AGE)
        return false;
    return in_run(facts, index) && label_find(value) == LABEL_NONE &&
           (label == LABEL_GRADING || strlen(value) < (label == LABEL_ASSESSMENT ? 160 : 60));
}

/*
 * label_lines - a label over up to three lines, its value on the one after
 *
 * Returns the line behind the value, or the index itself for any other lines.
 */
static size_t label_lines(struct facts *facts, size_t index) {
    const struct document *document = facts->import->document;
    struct text text = {.arena = facts->import->arena};
    size_t at = index;

    for (size_t lines = 0; lines < LABEL_LINES; lines++) {
        const struct document_line *line;
        enum label label;
        size_t next;

        if (at >= document->line_count || document->lines[at].kind == LINE_ROW ||
            strlen(document->lines[at].text) > 60)
            return index;
        line = &document->lines[at];
        if (lines > 0)
            text_add_char(&text, ' ');
        text_add(&text, line->text);
        text_add_char(&text, '\0');
        text.length--;
        next = next_readable(document, at + 1);
        label = label_find(text.bytes);
        if (label != LABEL_NONE && next < document->line_count &&
            label_find(document->lines[next].text) != LABEL_NONE)
            return index; /* no value: the next label follows */
        if (label != LABEL_NONE && next < document->line_count &&
            document->lines[next].kind == LINE_TEXT &&
            ((label != LABEL_OWN_SECTOR && is_short_value(label, document->lines[next].text)) ||
             is_words_value(facts, label, index, document->lines[next].text) ||
             label == LABEL_TITLE) &&
            facts_value(facts, label, &document->lines[next], NULL, document->lines[next].text)) {
            facts->run = next;
            for (size_t i = index; i <= next; i++)
                if (line_is_readable(&document->lines[i]))
                    import_use(facts->import, &document->lines[i]);
            return next + 1;
        }
        at = next;
    }
    return index;
}

/* read_labels - the labels of one line; returns the line to go on at */
static size_t read_labels(struct facts *facts, size_t index) {
    const struct document *document = facts->import->document;
    const struct document_line *line = &document->lines[index];
    size_t next = facts_changes(facts, index);

    if (next > index)
        return next;
    next = next_readable(document, index + 1);
    if (line->kind == LINE_ROW) {
        if (next < document->line_count && label_columns(facts, line, &document->lines[next])) {
            import_use(facts->import, line);
            import_use(facts->import, &document->lines[next]);
            return next + 1;
        }
        if (label_row(facts, line))
            import_use(facts->import, line);
        return index + 1;
    }
    if (label_line(facts, line)) {
        import_use(facts->import, line);
        return index + 1;
    }
    next = label_stack(facts, index);
    if (next == index)
        next = label_lines(facts, index);
    return next > index ? next : index + 1;
}

static void all_labels(struct facts *facts) {
    const struct document *document = facts->import->document;

    for (size_t i = 0; i < document->line_count;) {
        const struct document_line *line = &document->lines[i];

        if (!line_is_readable(line) || facts->import->used[i]) {
            i++;
            continue;
        }
        if (line_is_heading(document, i) && !facts->running[i]) {
            facts->heading = line->text;
            facts->heading_line = line;
        }
        i = starts_before_units(facts, line) ? read_labels(facts, i) : i + 1;
    }
}

/* Sentences ------------------------------------------------------------------- */

/* read_version - "Version 1.3 July 2018" in a line of its own */
static void read_version(struct facts *facts, const struct sentence *sentence) {
    const struct word_token *tokens = sentence->tokens;
    const char *date;
    size_t i = 0;

    if (sentence->count < 2 || sentence->count > 12)
        return;
    while (i + 1 < sentence->count && !token_in(&tokens[i], "version issue v"))
        i++;
    if (i + 1 >= sentence->count || tokens[i + 1].printed[0] < '0' ||
        tokens[i + 1].printed[0] > '9')
        return;
    if (!facts_value(facts, LABEL_VERSION, tokens[i].line, NULL,
                     arena_copy(facts->import->arena, tokens[i + 1].printed, tokens[i + 1].length)))
        return;
    import_use(facts->import, tokens[i].line);
    if (i + 2 == sentence->count)
        return;
    date = date_read(facts->import->arena, tokens[i + 2].printed);
    if (date != NULL)
        facts_set(facts, ELEMENT_QUALIFICATION, "issued", facts_datum(facts, tokens[i].line, date),
                  facts_where(facts, tokens[i].line));
}

/* read_code - "The specification code is D5076-03." */
static void read_code(struct facts *facts, const struct sentence *sentence) {
    static const char phrase[] = "specification code is";
    size_t at = sentence_find(sentence, 0, sentence->count, phrase);
    const char *code;
    size_t length;

    if (at == sentence->count || at + 3 >= sentence->count)
        return;
    code = sentence->tokens[at + 3].printed;
    length = strcspn(code, " ,;");
    while (length > 0 && code[length - 1] == '.')
        length--;
    facts_set(facts, ELEMENT_QUALIFICATION, "specification-code",
              facts_datum(facts, sentence->tokens[at].line,
                          arena_copy(facts->import->arena, code, length)),
              "text");
    import_use(facts->import, sentence->tokens[at].line);
}

/* read_totals - "The total qualification time for this qualification is 150 hours" */
static void read_totals(struct facts *facts, const struct sentence *sentence) {
    static const struct {
        const char *phrase;
        enum label label;
    } totals[] = {
        {"guided learning hours", LABEL_GLH},
        {"total qualification time", LABEL_TQT},
        {"credit value", LABEL_CREDIT},
    };

    for (size_t i = 0; i < sizeof totals / sizeof totals[0]; i++) {
        size_t at = sentence_find(sentence, 0, sentence->count, totals[i].phrase);
        size_t is = sentence_find(sentence, at, sentence->count, "for this qualification is");

        if (is + 4 < sentence->count && sentence->tokens[is + 4].number > 0) {
            (void)facts_value(facts, totals[i].label, sentence->tokens[at].line, NULL,
                              arena_copy(facts->import->arena, sentence->tokens[is + 4].text,
                                         sentence->tokens[is + 4].length));
            import_use(facts->import, sentence->tokens[at].line);
        }
    }
}

/* read_sentence - what one paragraph says; returns the line to go on at */
static size_t read_sentence(struct facts *facts, size_t index, size_t next,
                            const struct sentence *sentence) {
    size_t behind = facts_role(facts, index, sentence);

    if (behind > index)
        return behind;
    behind = facts_evidence(facts, index);
    if (behind == index)
        behind = facts_used(facts, index);
    if (behind > index)
        return behind;
    facts_organisation(facts, sentence);
    facts_regulators(facts, sentence);
    facts_nations(facts, sentence);
    facts_entry(facts, sentence);
    facts_policy(facts, index, sentence);
    facts_method_sentence(facts, sentence);
    read_version(facts, sentence);
    read_code(facts, sentence);
    read_totals(facts, sentence);
    behind = facts_progression(facts, next, sentence);
    return behind > next ? behind : facts_age_list(facts, next, sentence);
}

/* all_sentences - every paragraph that no other stage has used */
static void all_sentences(struct facts *facts) {
    const struct document *document = facts->import->document;
    struct sentence sentence = {0};

    for (size_t i = 0; i < document->line_count;) {
        const struct document_line *line = &document->lines[i];
        size_t next;

        if (!line_is_readable(line) || (facts->import->used[i] && line->kind == LINE_ROW)) {
            i++;
            continue;
        }
        if (facts->import->used[i] && line->cells[0].at.from >= facts->end) {
            i++;
            continue;
        }
        if (line_is_heading(document, i) && !facts->running[i]) {
            facts->heading = line->text;
            facts->heading_line = line;
            facts_countersigning(facts, i);
        }
        next = sentence_paragraph(facts->import, i, &sentence);
        i = sentence.count == 0 ? next : read_sentence(facts, i, next, &sentence);
    }
}

/* Lines that repeat -------------------------------------------------------------- */

/* A short line that stands alone at least so often is the header of pages. */
#define LEAST_REPEATS 4

/* find_running - the lines that pages repeat where nothing shows where a page ends */
static void find_running(struct facts *facts) {
    const struct document *document = facts->import->document;
    struct arena *arena = facts->import->arena;
    struct name_index texts = {.arena = arena};
    size_t *count = arena_array(arena, document->line_count, sizeof *count);
    size_t *first = arena_array(arena, document->line_count, sizeof *first);

    facts->running = arena_array(arena, document->line_count, sizeof *facts->running);
    for (size_t i = 0; i < document->line_count; i++) {
        size_t found;

        if (document->lines[i].kind != LINE_TEXT || !line_is_heading(document, i))
            continue;
        found = name_index_add(&texts, document->lines[i].text, i);
        first[i] = found == NAME_NONE ? i : found;
        count[first[i]]++;
    }
    for (size_t i = 0; i < document->line_count; i++)
        facts->running[i] = document->lines[i].kind == LINE_TEXT &&
                            count[first[i]] >= LEAST_REPEATS && line_is_heading(document, i);
}

/* The end ----------------------------------------------------------------------- */

/* first_page - the offset of the first unit page, or the document's end */
static size_t first_page(const struct import *import) {
    const struct draft *draft = import->draft;
    size_t first = import->document->source->length;

    for (size_t i = 0; i < draft->unit_count; i++)
        if (draft->units[i].page.found && draft->units[i].page.at.from < first)
            first = draft->units[i].page.at.from;
    return first;
}

/* take_latest - version and date of this document from the newest row of its history */
static void take_latest(struct facts *facts) {
    struct draft *draft = facts->import->draft;

    if (facts->latest == NO_ELEMENT)
        return;
    draft_set(draft, &draft->qualification, "version",
              draft_get(&draft->elements[facts->latest], "version"));
    draft_set(draft, &draft->qualification, "issued",
              draft_get(&draft->elements[facts->latest], "date"));
}

/* state_review - a review date that the history names, and that is not the one stated */
static void state_review(struct facts *facts) {
    struct datum review;

    if (facts->review_stated.value == NULL)
        return;
    if (facts->dates == NO_ELEMENT)
        (void)facts_element(facts, ELEMENT_DATES, &facts->dates);
    review = draft_get(&facts->import->draft->elements[facts->dates], "review");
    if (review.value == NULL)
        facts_set(facts, ELEMENT_DATES, "review", facts->review_stated, facts->review_where);
    else if (strcmp(review.value, facts->review_stated.value) != 0)
        facts_state(facts, "review", facts->review_stated, facts->review_where);
}

/* add_level_credit - the rule of a label about credits at the qualification's level */
static void add_level_credit(const struct facts *facts) {
    struct draft *draft = facts->import->draft;
    struct datum level = draft_get(&draft->qualification, "level");
    struct draft_rule *rule;

    if (facts->level_credit.value == NULL || level.value == NULL)
        return;
    for (size_t i = 0; i < draft->rule_count; i++)
        if (strcmp(draft->rules[i].id, "level-credit") == 0)
            return;
    rule = draft_add_rule(draft);
    rule->id = "level-credit";
    rule->kind = QUAL_RULE_AMOUNT;
    rule->measure = QUAL_MEASURE_CREDITS;
    rule->at = facts->level_credit.at;
    rule->min = facts->level_credit;
    rule->level_min = level;
}

/* find_number - where no label names it: the first qualification number of the document */
static void find_number(struct facts *facts) {
    const struct document *document = facts->import->document;
    struct draft *draft = facts->import->draft;

    for (size_t i = 0; i < document->line_count; i++) {
        const struct document_line *line = &document->lines[i];
        struct sentence words = {0};
        struct qual_number number;

        if (draft_get(&draft->qualification, "number").value != NULL)
            return;
        if (!line_is_readable(line) || strchr(line->text, '/') == NULL)
            continue;
        sentence_add_line(facts->import->arena, &words, line);
        for (size_t j = 0; j < words.count; j++)
            if (words.tokens[j].length >= 8 &&
                qual_qn_parse(words.tokens[j].printed, words.tokens[j].length, &number))
                draft_set(draft, &draft->qualification, "number",
                          facts_datum(facts, line, number.canonical));
    }
}

void import_facts(struct import *import) {
    struct facts facts = {.import = import,
                          .end = first_page(import),
                          .dates = NO_ELEMENT,
                          .entry = NO_ELEMENT,
                          .grading = NO_ELEMENT,
                          .latest = NO_ELEMENT};

    find_running(&facts);
    all_labels(&facts);
    facts.heading = NULL;
    all_sentences(&facts);
    find_number(&facts);
    take_latest(&facts);
    state_review(&facts);
    facts_title(&facts);
    facts_title_level(&facts);
    facts_title_organisation(&facts);
    facts_organisation_sweep(&facts);
    facts_regulator_nation(&facts);
    facts_roles(&facts);
    facts_policies(&facts);
    facts_elsewhere(&facts);
    facts_used_unexplained(&facts);
    add_level_credit(&facts);
}
