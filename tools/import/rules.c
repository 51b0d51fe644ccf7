/* rules.c - rules of combination, by the sentences that state them */
#include "import/rules.h"

#include <string.h>

#include "import/facts.h"

/* Lines with text to look at before the first table, and behind the last. */
#define LINES_BEFORE 45
#define LINES_BEHIND 40

/* Likewise before the first table where no heading is about the structure. */
#define LINES_WITHOUT_HEADING 15

/* Amounts of one clause. */
#define MOST_QUANTITIES 16

/* Where the rules are ------------------------------------------------------------- */

/* line_from - the offset where a line with text begins */
static size_t line_from(const struct document_line *line) {
    return line->cells[0].at.from;
}

/* rows_reach - the least and greatest offset of the units of all tables; false when none */
static bool rows_reach(const struct draft *draft, size_t *least, size_t *greatest) {
    bool any = false;

    for (size_t i = 0; i < draft->unit_count; i++) {
        size_t at = draft->units[i].urn.at.from;

        if (!draft->units[i].in_table)
            continue;
        if (!any || at < *least)
            *least = at;
        if (!any || at > *greatest)
            *greatest = at;
        any = true;
    }
    return any;
}

/* line_at - index of the last line that begins at or before an offset */
static size_t line_at(const struct document *document, size_t offset) {
    size_t found = 0;

    for (size_t i = 0; i < document->line_count; i++)
        if (document->lines[i].cell_count > 0) {
            if (line_from(&document->lines[i]) > offset)
                break;
            found = i;
        }
    return found;
}

static bool speaks_of(const struct import *import, const struct document_line *line,
                      const char *words) {
    struct sentence sentence = {0};

    sentence_add_line(import->arena, &sentence, line);
    for (size_t i = 0; i < sentence.count; i++)
        if (token_in(&sentence.tokens[i], words))
            return true;
    return false;
}

/* section_start - the first heading about the structure, not far above the first table */
static size_t section_start(const struct import *import, size_t first_row) {
    size_t start = first_row, seen = 0, fallback = first_row;

    for (size_t i = first_row; i > 0 && seen < LINES_BEFORE; i--) {
        if (!line_is_readable(&import->document->lines[i - 1]))
            continue;
        if (++seen <= LINES_WITHOUT_HEADING)
            fallback = i - 1;
        if (line_is_heading(import->document, i - 1) &&
            speaks_of(import, &import->document->lines[i - 1], "structure combination"))
            start = i - 1;
    }
    return start < first_row ? start : fallback;
}

/* is_labelled - whether a line begins with the label of a figure, as unit pages do */
static bool is_labelled(const struct document_line *line) {
    const char *value;

    return label_find(line->cells[0].text) != LABEL_NONE ||
           (label_prefix(line->text, &value) != LABEL_NONE && value > line->text &&
            memchr(line->text, ':', (size_t)(value - line->text)) != NULL);
}

/* section_end - behind the last table: up to a heading about something else, or a label */
static size_t section_end(const struct import *import, size_t last_row) {
    size_t seen = 0, i = last_row + 1;

    for (; i < import->document->line_count && seen < LINES_BEHIND; i++) {
        const struct document_line *line = &import->document->lines[i];

        if (!line_is_readable(line))
            continue;
        seen++;
        if (is_labelled(line))
            break;
        if (line_is_heading(import->document, i) && !import->used[i] &&
            !speaks_of(import, line,
                       "barred combination combinations prerequisites prerequisite requisite "
                       "requisites must minimum rules rule pathway"))
            break;
    }
    return i;
}

/* place_groups - where each group's title, and its first unit, stands */
static void place_groups(struct rules *rules) {
    const struct draft *draft = rules->import->draft;

    rules->group_from =
        arena_array(rules->import->arena, draft->group_count + 1, sizeof *rules->group_from);
    rules->group_rows =
        arena_array(rules->import->arena, draft->group_count + 1, sizeof *rules->group_rows);
    for (size_t i = 0; i < draft->group_count; i++) {
        const struct draft_group *group = &draft->groups[i];

        rules->group_from[i] =
            group->title.value != NULL ? group->title.at.from : group->letter.at.from;
        rules->group_rows[i] = group->members.count > 0 ? group->members.items[0].at.from : 0;
    }
}

size_t rules_context(const struct rules *rules, const struct word_token *token) {
    const struct draft *draft = rules->import->draft;
    struct span line = rules_span(rules, token);

    for (size_t i = draft->group_count; i > 0; i--)
        if (rules->group_from[i - 1] < line.from + line.length)
            return line.from < rules->group_rows[i - 1] ? i - 1 : draft->group_count;
    return draft->group_count;
}

/* Clauses --------------------------------------------------------------------------- */

/* follows_from_rule - whether an amount is what the amount before comes to, no rule itself */
static bool follows_from_rule(const struct sentence *sentence, size_t from, size_t to) {
    return sentence_find(sentence, from, to, "to gain|give|obtain|earn") < to ||
           sentence_find(sentence, from, to, "giving|gaining|totalling|worth|equivalent|equals") <
               to;
}

/* select_scope - what an amount is over, by the words around it, else by where it stands */
static bool select_scope(const struct rules *rules, const struct sentence *sentence,
                         const struct quantity *quantity, struct stretch before,
                         struct stretch after, struct selection *selection) {
    struct stretch with = {quantity->from, after.to}, around = {before.from, after.to};
    const struct word_token *token = &sentence->tokens[quantity->from];
    size_t context;

    if (rules_select(rules, sentence, with, selection))
        return true;
    if (before.to > before.from && rules_select(rules, sentence, before, selection))
        return true;
    (void)rules_select(rules, sentence, around, selection);
    context = rules_context(rules, token);
    if (!selection->total && context < rules->import->draft->group_count) {
        rules_select_group(rules, context, selection);
        return true;
    }
    return false;
}

/* follows_verb - whether "all units" is what somebody is to complete */
static bool follows_verb(const struct sentence *sentence, size_t at) {
    return at > 0 && token_in(&sentence->tokens[at - 1], "complete achieve pass take gain");
}

/* Amounts of a clause, with what lies between them. */
struct clause {
    const struct sentence *sentence;
    struct stretch whole;
    struct quantity quantities[MOST_QUANTITIES];
    size_t count;
    bool more;  /* it has more amounts than are read */
    bool order; /* it tells somebody to do something */
    bool ahead; /* what an amount is over stands before it, not behind it */
};

static void find_quantities(const struct rules *rules, struct clause *clause) {
    struct stretch rest = clause->whole;
    enum qual_measure last = QUAL_MEASURE_CREDITS;
    struct selection selection;
    struct quantity more;
    struct stretch first, behind;

    while (clause->count < MOST_QUANTITIES &&
           rules_quantity(clause->sentence, rest, last, &clause->quantities[clause->count])) {
        last = clause->quantities[clause->count].measure;
        rest.from = clause->quantities[clause->count++].to;
    }
    clause->more =
        clause->count == MOST_QUANTITIES && rules_quantity(clause->sentence, rest, last, &more);
    if (clause->count < 2)
        return;
    first = (struct stretch){clause->whole.from, clause->quantities[0].from};
    behind = (struct stretch){clause->quantities[clause->count - 1].to, clause->whole.to};
    clause->ahead = rules_select(rules, clause->sentence, first, &selection) &&
                    selection.groups != NULL &&
                    !rules_select(rules, clause->sentence, behind, &selection);
}

/* around - the words before an amount that are not another's, and those behind it */
static void around(const struct clause *clause, size_t index, struct stretch *before,
                   struct stretch *after) {
    const struct quantity *quantity = &clause->quantities[index];
    size_t from = index == 0 ? clause->whole.from : clause->quantities[index - 1].to;
    size_t to = index + 1 < clause->count ? clause->quantities[index + 1].from : clause->whole.to;

    *before = (struct stretch){from, quantity->from};
    *after = (struct stretch){quantity->to, to};
    if (clause->ahead)
        after->to = quantity->to;
    else if (index > 0)
        before->to = before->from;
}

/* read_quantity - the rule of one amount; false when it is none */
static bool read_quantity(struct rules *rules, const struct clause *clause, size_t index) {
    const struct quantity *quantity = &clause->quantities[index];
    const struct word_token *token = &clause->sentence->tokens[quantity->from];
    struct selection selection;
    struct stretch before, after;
    bool selected;

    if (!clause->order && !quantity->bounded)
        return false;
    around(clause, index, &before, &after);
    if (index > 0 &&
        follows_from_rule(clause->sentence, clause->quantities[index - 1].to, quantity->from)) {
        if (quantity->measure == QUAL_MEASURE_CREDITS)
            draft_add_datum(rules->import->draft, &rules->import->credits_named,
                            rules_number(rules, token, quantity->min));
        return true;
    }
    selected = select_scope(rules, clause->sentence, quantity, before, after, &selection);
    if (!selected && quantity->measure == QUAL_MEASURE_HOURS)
        return sentence_find(clause->sentence, clause->whole.from, clause->whole.to,
                             "glh|guided|tqt|qualification") < clause->whole.to;
    if (selection.unknown)
        return false;
    if (!selected && quantity->all)
        if (!clause->order || !follows_verb(clause->sentence, quantity->from))
            return false;
    if (!selected && rules->behind)
        return !quantity->bounded;
    rules_add_amount(rules, token, quantity, &selection);
    return true;
}

/* next_or - the word "or" between two amounts, from one of them on; the clause's end if none */
static bool parted_by_or(const struct clause *clause, size_t index) {
    size_t from = clause->quantities[index - 1].to, to = clause->quantities[index].from;

    return sentence_find(clause->sentence, from, to, "or") < to;
}

/* read_either - the amounts behind "either", each "or" between them another alternative */
static bool read_either(struct rules *rules, const struct clause *clause, size_t first) {
    const struct word_token *token = &clause->sentence->tokens[clause->quantities[first].from];
    struct span at = rules_span(rules, token);
    struct pathway *outer = rules->open;
    size_t set = rules->set_count;
    bool read = true;

    if (outer != NULL)
        return false; /* a choice within a pathway is for a person */
    (void)rules_new_set(rules, at);
    for (size_t i = first; i < clause->count; i++) {
        if (i == first || parted_by_or(clause, i))
            rules->open = rules_new_pathway(rules, &rules->sets[set], at);
        read &= read_quantity(rules, clause, i);
    }
    rules->open = outer;
    return read;
}

/* find_choice - the first of the amounts that are alternatives; the number of all when none is */
static size_t find_choice(const struct clause *clause) {
    size_t either = sentence_find(clause->sentence, clause->whole.from, clause->whole.to, "either");
    size_t first = clause->count;

    for (size_t i = clause->count; i > 1; i--)
        if (parted_by_or(clause, i - 1))
            first = i - 2;
    for (size_t i = 0; i < first && first < clause->count; i++)
        if (either < clause->quantities[i].from)
            return i;
    return first;
}

/* is_conditional - whether a clause is about some learners only, which no rule can say */
static bool is_conditional(const struct sentence *sentence, struct stretch stretch) {
    return sentence_find(sentence, stretch.from, stretch.to, "if|unless|who|except|provided") <
           stretch.to;
}

/*
 * read_named - units that a clause orders by their numbers, and no amount of them: "must
 * complete units BR1 and BR2"; false when they are ordered in another way
 */
static bool read_named(struct rules *rules, const struct clause *clause) {
    const struct sentence *sentence = clause->sentence;
    const size_t to = clause->count > 0 ? clause->quantities[0].from : clause->whole.to;
    const size_t at = sentence_find(sentence, clause->whole.from, to,
                                    "complete|achieve|take|pass|include unit|units");
    struct selection selection = {0};
    const struct quantity all = {
        .from = at, .measure = QUAL_MEASURE_UNITS, .min = UNNAMED, .max = UNNAMED, .all = true};

    if (!clause->order || at == to)
        return true;
    rules_units(rules, sentence, (struct stretch){at + 1, to}, &selection.units);
    if (selection.units.count == 0)
        return true;
    if (sentence_find(sentence, at, to, "or|either|not") < to)
        return false;
    rules_add_amount(rules, &sentence->tokens[at], &all, &selection);
    return true;
}

/* read_clause - the rules of one clause; false when it has an amount that gave none */
static bool read_clause(struct rules *rules, const struct sentence *sentence,
                        struct stretch stretch) {
    struct clause clause = {.sentence = sentence, .whole = stretch};
    bool understood = true;
    size_t choice;

    clause.order = rules->lead || rules_is_order(sentence, stretch);
    find_quantities(rules, &clause);
    if (clause.more || (clause.count > 0 && is_conditional(sentence, stretch)))
        return false;
    understood = read_named(rules, &clause);
    choice = find_choice(&clause);
    for (size_t i = 0; i < choice; i++)
        understood &= read_quantity(rules, &clause, i) || !clause.order;
    if (choice < clause.count)
        understood &= read_either(rules, &clause, choice);
    return understood;
}

/* names_amount - whether a clause names an amount of credits or units, or orders a group */
static bool names_amount(const struct sentence *sentence, struct stretch stretch) {
    bool measure = false, number = false, group = false;

    for (size_t i = stretch.from; i < stretch.to; i++) {
        const struct word_token *token = &sentence->tokens[i];

        measure |= token_in(token, "credit credits units");
        group |= token_in(token, "group groups") && i + 1 < stretch.to &&
                 sentence->tokens[i + 1].length == 1;
        number |= token_in(token, "remaining rest balance");
        number |= token->number >= 0 &&
                  (i == stretch.from ||
                   !token_in(&sentence->tokens[i - 1], "level levels group groups unit units"));
    }
    return (measure && number) || (group && rules_is_order(sentence, stretch));
}

/* Sentences ---------------------------------------------------------------------------- */

/* report_unread - a finding of a clause that speaks of amounts and gave no rule */
static void report_unread(const struct rules *rules, const struct word_token *token) {
    finding_add(rules->import->findings, 540,
                (struct place){rules->import->document->source, rules_span(rules, token)},
                "a sentence about credits or units was not understood; see whether it is a rule");
    import_use(rules->import, token->line);
}

/* begin_pathway - open the pathway that a heading names; false when it names none */
static bool begin_pathway(struct rules *rules, const struct sentence *sentence) {
    const struct word_token *tokens = sentence->tokens;
    struct pathway *pathway;
    const char *title;

    if (sentence->count < 2 || !token_in(&tokens[0], "pathway route") ||
        (tokens[1].number < 0 && tokens[1].length > 2))
        return false;
    if (sentence->count > 2 && !token_in(&tokens[2], ": - ."))
        return false;
    if (rules->set_count == 0)
        (void)rules_new_set(rules, rules_span(rules, &tokens[0]));
    pathway = rules_new_pathway(rules, &rules->sets[0], rules_span(rules, &tokens[0]));
    title = tokens[0].line->text;
    if (!rules_is_order(sentence, (struct stretch){2, sentence->count}))
        pathway->title = import_datum(rules->import, title, pathway->at);
    rules->open = pathway;
    return true;
}

/* ends_pathway - whether a line ends the pathway that is open: a heading, or a group */
static bool ends_pathway(const struct rules *rules, size_t index) {
    const struct draft *draft = rules->import->draft;
    const struct document_line *line = &rules->import->document->lines[index];
    struct span at = import_line(rules->import, line).span;

    if (line->kind == LINE_HEADING)
        return true;
    for (size_t i = 0; i < draft->group_count; i++)
        if (rules->group_from[i] >= at.from && rules->group_from[i] < at.from + at.length)
            return true;
    return false;
}

/* leads - whether what is listed behind a paragraph is what it orders */
static bool leads(const struct sentence *sentence) {
    struct stretch whole = {0, sentence->count};

    return rules_is_order(sentence, whole) &&
           (token_is(&sentence->tokens[sentence->count - 1], ":") ||
            sentence_find(sentence, 0, sentence->count, "following") < sentence->count ||
            sentence_find(sentence, 0, sentence->count, "consist of") < sentence->count);
}

/* read_paragraph - every clause of a paragraph; true when it gave rules */
static bool read_paragraph(struct rules *rules, const struct sentence *sentence) {
    size_t from = 0, before = rules->read;

    for (size_t i = 0; i <= sentence->count; i++) {
        struct stretch clause = {from, i};

        if (i < sentence->count && !token_in(&sentence->tokens[i], ". ;"))
            continue;
        if (i > from) {
            size_t read = rules->read;
            bool understood = read_clause(rules, sentence, clause);

            if (!understood ||
                (!rules->behind && read == rules->read && names_amount(sentence, clause)))
                report_unread(rules, &sentence->tokens[from]);
        }
        from = i + 1;
    }
    return rules->read > before;
}

/* is_row_of_units - whether a line is a row of the structure table, which is read already */
static bool is_row_of_units(const struct rules *rules, size_t index, const struct data *units) {
    return rules->import->used[index] && units->count > 0;
}

/* read_line - the paragraph that begins at a line; returns the line behind it */
static size_t read_line(struct rules *rules, size_t index) {
    const struct document_line *line = &rules->import->document->lines[index];
    struct sentence sentence = {0};
    struct data units = {0};
    size_t next;
    bool read;

    if (rules->open != NULL && ends_pathway(rules, index))
        rules->open = NULL;
    next = sentence_paragraph(rules->import, index, &sentence);
    if (sentence.count == 0)
        return next;
    rules_units(rules, &sentence, (struct stretch){0, sentence.count}, &units);
    if (is_row_of_units(rules, index, &units) ||
        (line->kind == LINE_ROW && label_find(line->cells[0].text) != LABEL_NONE)) {
        rules_end_pairs(rules);
        return index + 1;
    }
    if (line->kind != LINE_BULLET)
        rules->lead = false;
    read = begin_pathway(rules, &sentence);
    read |= rules_pairs(rules, &sentence) || read_paragraph(rules, &sentence);
    if (line->kind != LINE_BULLET || !rules->lead)
        rules->lead = leads(&sentence);
    for (size_t i = index; read && i < next; i++)
        import_use(rules->import, &rules->import->document->lines[i]);
    return next;
}

void import_rules(struct import *import) {
    struct rules rules = {.import = import};
    size_t least = 0, greatest = 0, last, end;

    if (!rows_reach(import->draft, &least, &greatest))
        return;
    place_groups(&rules);
    last = line_at(import->document, greatest);
    end = section_end(import, last);
    for (size_t i = section_start(import, line_at(import->document, least)); i < end;) {
        rules.behind = i > last;
        i = line_is_readable(&import->document->lines[i]) ? read_line(&rules, i) : i + 1;
    }
    rules_end_pairs(&rules);
    rules_add_sets(&rules);
}
