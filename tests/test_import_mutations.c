/*
 * test_import_mutations.c - documents laid out otherwise
 *
 * Each document is changed as another tool would have given its text
 * (mutated_document.h) and imported. What comes out must be the same, or a
 * person is told; a figure that comes out otherwise must have a finding at its
 * unit. The documents are those of tests/import and, where they are there, the
 * published ones.
 */
#include "reading.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "import/import.h"
#include "mutated_document.h"
#include "random_rules.h"

#define OWN "tests/import"
#define PUBLISHED "../shared/seeds"
#define MOST_DOCUMENTS 64

/* What an import gave. */
struct result {
    struct import import;
    const char *xml; /* without lines */
};

/* Documents, their names in order, and what each gives as it is. */
struct documents {
    const char *names[MOST_DOCUMENTS], *texts[MOST_DOCUMENTS];
    struct result before[MOST_DOCUMENTS];
    size_t count;
};

/* What became of the mutations of one kind. */
struct tally {
    int same, told;
    int unseen; /* of damaged documents: what was lost left no trace, and no figure is wrong */
};

static struct result import_text(struct arena *into, const char *text, size_t length) {
    const struct draft_write_options options = {.lines = false};
    struct source *source = arena_alloc(into, sizeof *source);
    struct findings *found = arena_alloc(into, sizeof *found);
    struct text xml = {.arena = into};
    struct result result = {.import = {.arena = into, .findings = found}};

    *found = (struct findings){.arena = into};
    *source = (struct source){.name = "document.txt", .bytes = text, .length = length};
    findings_next_file(found);
    result.import.document = document_read(into, source);
    import_run(&result.import);
    draft_write(&xml, &result.import, &options);
    text_add_char(&xml, '\0');
    result.xml = xml.bytes;
    return result;
}

/* Comparing ---------------------------------------------------------------------- */

static bool same_character(char a, char b, bool cases) {
    if (cases && a >= 'A' && a <= 'Z')
        a = (char)(a - 'A' + 'a');
    if (cases && b >= 'A' && b <= 'Z')
        b = (char)(b - 'A' + 'a');
    return a == b;
}

/* skip_where - over where in the document something was read, which is by its layout */
static const char *skip_where(const char *text) {
    if (strncmp(text, "where=\"", 7) != 0)
        return text;
    return text + 7 + strcspn(text + 7, "\"");
}

/* has_marks - whether a line has typographic quotation marks, which a text may have lost */
static bool has_marks(const char *line) {
    for (; *line != '\n' && *line != '\0'; line++)
        if (strncmp(line, "\xE2\x80\x98", 3) == 0 || strncmp(line, "\xE2\x80\x99", 3) == 0)
            return true;
    return false;
}

/* next - the character behind one, but for where a thing was read and for titles in other marks */
static const char *next(const char *text) {
    static const char stated[] = "  <stated ";

    text++;
    while (text[-1] == '\n' && strncmp(text, stated, sizeof stated - 1) == 0 && has_marks(text))
        text += strcspn(text, "\n") + 1;
    return skip_where(text);
}

static bool same_xml(const char *a, const char *b, bool cases) {
    while (*a != '\0' && same_character(*a, *b, cases)) {
        a = next(a);
        b = next(b);
    }
    return *a == *b;
}

/* either - what the table states, else what the unit's page states */
static const char *either(struct datum table, struct datum page) {
    return table.value != NULL ? table.value : page.value;
}

static bool differs(const char *a, const char *b) {
    return a != NULL && b != NULL && strcmp(a, b) != 0;
}

/* told_of - whether a finding is about a unit: names it, or stands at its row or on its page */
static bool told_of(const struct result *result, const struct draft_unit *unit) {
    const struct draft *draft = result->import.draft;
    const size_t row = import_line_number(&result->import, unit->urn.at.from);
    size_t to = SIZE_MAX;

    for (size_t i = 0; i < draft->unit_count; i++)
        if (draft->units[i].page.found && draft->units[i].page.at.from > unit->page.at.from &&
            draft->units[i].page.at.from < to)
            to = draft->units[i].page.at.from;
    for (size_t i = 0; i < result->import.findings->count; i++) {
        const struct finding *finding = &result->import.findings->items[i];
        const size_t at = finding->where.span.from;
        const size_t line = import_line_number(&result->import, at);

        if (strstr(finding->message, unit->urn.value) != NULL ||
            (finding->subject != NULL && strcmp(finding->subject, unit->urn.value) == 0) ||
            (line + 3 >= row && line <= row + 3) ||
            (unit->page.found && at >= unit->page.at.from && at < to))
            return true;
    }
    return false;
}

static const struct draft_criterion *criterion_find(const struct draft_unit *unit, uint32_t outcome,
                                                    uint32_t number) {
    for (size_t i = 0; i < unit->outcome_count; i++)
        for (size_t k = 0; k < unit->outcomes[i].criterion_count; k++)
            if (unit->outcomes[i].criteria[k].outcome == outcome &&
                unit->outcomes[i].criteria[k].number == number)
                return &unit->outcomes[i].criteria[k];
    return NULL;
}

/* criteria_differ - the number of the first criterion that is other than it was; or NULL */
static const char *criteria_differ(const struct draft_unit *was, const struct draft_unit *is) {
    for (size_t i = 0; i < is->outcome_count; i++)
        for (size_t k = 0; k < is->outcomes[i].criterion_count; k++) {
            const struct draft_criterion *criterion = &is->outcomes[i].criteria[k];
            const struct draft_criterion *before =
                criterion_find(was, criterion->outcome, criterion->number);

            if (before == NULL || before->digest != criterion->digest ||
                differs(before->verb, criterion->verb))
                return arena_format(&arena, "%u.%u", criterion->outcome, criterion->number);
        }
    return NULL;
}

/* wrong_unit - what is otherwise in a unit, nobody being told; NULL when all is well */
static const char *wrong_unit(const struct result *before, const struct result *after,
                              const struct draft_unit *is, bool damaged) {
    const struct draft_unit *was = draft_unit_find(before->import.draft, is->urn.value);
    const char *wrong = NULL;

    if (was == NULL)
        wrong = "a unit that the document does not have";
    else if (differs(either(was->level, was->page.level), either(is->level, is->page.level)))
        wrong = "level";
    else if (differs(either(was->credit, was->page.credit), either(is->credit, is->page.credit)))
        wrong = "credit";
    else if (differs(either(was->glh, was->page.glh), either(is->glh, is->page.glh)))
        wrong = "GLH";
    else if (!damaged)
        wrong = criteria_differ(was, is);
    if (wrong == NULL || told_of(after, is))
        return NULL;
    return arena_format(&arena, "%s: %s", is->urn.value, wrong);
}

static const struct draft_rule *rule_find(const struct draft *draft, const char *id) {
    for (size_t i = 0; i < draft->rule_count; i++)
        if (strcmp(draft->rules[i].id, id) == 0)
            return &draft->rules[i];
    return NULL;
}

/* wrong_rule - a rule with another figure than it had, nobody being told; or NULL */
static const char *wrong_rule(const struct draft *was, const struct result *after) {
    const struct draft *is = after->import.draft;

    for (size_t i = 0; i < is->rule_count; i++) {
        const struct draft_rule *before = rule_find(was, is->rules[i].id);
        const size_t line = import_line_number(&after->import, is->rules[i].at.from);
        bool told = false;

        if (before == NULL || (!differs(before->min.value, is->rules[i].min.value) &&
                               !differs(before->max.value, is->rules[i].max.value)))
            continue;
        for (size_t k = 0; k < after->import.findings->count; k++) {
            const struct finding *finding = &after->import.findings->items[k];
            const size_t at = import_line_number(&after->import, finding->where.span.from);

            told = told || (at + 3 >= line && at <= line + 3) ||
                   (finding->subject != NULL && strcmp(finding->subject, is->rules[i].id) == 0);
        }
        if (!told)
            return is->rules[i].id;
    }
    return NULL;
}

static const char *const figures[] = {"number", "level", "credit", "glh", "tqt"};

/* wrong_qualification - a figure of the qualification that is other than it was; or NULL */
static const char *wrong_qualification(const struct import *before, const struct import *after) {
    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++)
        if (differs(draft_get(&before->draft->qualification, figures[i]).value,
                    draft_get(&after->draft->qualification, figures[i]).value))
            return figures[i];
    return NULL;
}

/* wrong_figure - a figure that is other than it was, nobody being told; or NULL */
static const char *wrong_figure(const struct result *before, const struct result *after,
                                bool damaged) {
    const struct draft *was = before->import.draft, *is = after->import.draft;
    const char *wrong;

    if (!damaged && (wrong = wrong_qualification(&before->import, &after->import)) != NULL)
        return wrong;
    for (size_t i = 0; i < is->unit_count; i++)
        if ((wrong = wrong_unit(before, after, &is->units[i], damaged)) != NULL)
            return wrong;
    return wrong_rule(was, after);
}

/* count_of - how many findings of a kind there are */
static size_t count_of(const struct findings *found, unsigned id) {
    size_t count = 0;

    for (size_t i = 0; i < found->count; i++)
        count += found->items[i].kind != NULL && found->items[i].kind->id == id;
    return count;
}

/* told_more - whether a person is told of something that the document as it was did not have */
static bool told_more(const struct findings *before, const struct findings *after) {
    for (size_t i = 0; i < after->count; i++) {
        const unsigned id = after->items[i].kind == NULL ? 0 : after->items[i].kind->id;

        if (count_of(after, id) > count_of(before, id))
            return true;
    }
    return false;
}

/* Running -------------------------------------------------------------------------- */

/* keep - leave a document that failed where a person can look at it */
static void keep(const struct text *text) {
    const char *path = getenv("KEEP_DOCUMENT");
    FILE *file = path == NULL ? NULL : fopen(path, "w");

    if (file == NULL)
        return;
    fwrite(text->bytes, 1, text->length, file);
    fclose(file);
}

/* one_mutation - import a document laid out otherwise; the failures are counted */
static int one_mutation(const char *name, const struct mutation *mutation, int seed,
                        const char *text, const struct result *before, struct tally *tally) {
    struct random random = {(uint64_t)seed * UINT64_C(0xD1342543DE82EF95) + 7};
    struct arena own = {.limit = (size_t)1 << 30, .out_of_memory = &out_of_memory};
    struct text mutated = {.arena = &own};
    struct result after;
    const char *wrong;
    bool told;

    mutation->mutate(&mutated, text, &random);
    after = import_text(&own, mutated.bytes, mutated.length);
    if (getenv("KEEP_ALL") != NULL)
        keep(&mutated);
    if (same_xml(before->xml, after.xml, mutation->cases)) {
        tally->same++;
        arena_free(&own);
        return 0;
    }
    wrong = wrong_figure(before, &after, mutation->damages);
    told = told_more(before->import.findings, after.import.findings);
    if (wrong == NULL && !mutation->damages && !told)
        wrong = "another specification and no other finding";
    if (wrong == NULL && mutation->figures && !told)
        wrong = wrong_qualification(&before->import, &after.import);
    if (wrong != NULL) {
        fprintf(stderr, "%s, %s %d: %s\n", name, mutation->name, seed, wrong);
        keep(&mutated);
    }
    tally->told += wrong == NULL && told;
    tally->unseen += wrong == NULL && !told;
    if (wrong == NULL && !told && getenv("SHOW_UNSEEN") != NULL)
        fprintf(stderr, "unseen: %s, %s %d\n", name, mutation->name, seed);
    arena_free(&own);
    return wrong != NULL;
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* with_line_feeds - a text whose lines carriage returns alone end, as input_read gives it */
static const char *with_line_feeds(const char *text) {
    char *const copy = arena_copy(&arena, text, strlen(text));

    if (strchr(text, '\n') != NULL)
        return text;
    for (char *at = copy; *at != '\0'; at++)
        if (*at == '\r')
            *at = '\n';
    return copy;
}

/* find_documents - the documents of a folder; none when it is not there */
static void find_documents(struct documents *documents, const char *folder) {
    DIR *const open = opendir(folder);
    const struct dirent *entry;

    documents->count = 0;
    if (open == NULL)
        return;
    while ((entry = readdir(open)) != NULL && documents->count < MOST_DOCUMENTS) {
        const size_t length = strlen(entry->d_name);

        if (length > 4 && strcmp(entry->d_name + length - 4, ".txt") == 0)
            documents->names[documents->count++] = arena_format(&arena, "%s", entry->d_name);
    }
    closedir(open);
    qsort(documents->names, documents->count, sizeof *documents->names, by_name);
    for (size_t i = 0; i < documents->count; i++) {
        const char *const path = arena_format(&arena, "%s/%s", folder, documents->names[i]);

        documents->texts[i] = with_line_feeds(file_text(path));
        documents->before[i] =
            import_text(&arena, documents->texts[i], strlen(documents->texts[i]));
    }
}

static int all_documents(const struct mutation *mutation, const struct documents *documents,
                         struct tally *tally) {
    const char *only = getenv("MUTATION_SEED"), *document = getenv("DOCUMENT");
    int failed = 0;

    for (size_t i = 0; i < documents->count; i++)
        for (int seed = 0; seed < mutation->seeds; seed++)
            if ((only == NULL || atoi(only) == seed) &&
                (document == NULL || strncmp(documents->names[i], document, strlen(document)) == 0))
                failed += one_mutation(documents->names[i], mutation, seed, documents->texts[i],
                                       &documents->before[i], tally);
    return failed;
}

/*
 * all_mutations - every mutation of the documents of a folder
 *
 * KEEP_DOCUMENT names a file for the last document that failed, DOCUMENT how the
 * only one to try begins, MUTATION the only mutation and MUTATION_SEED its only
 * seed; with KEEP_ALL documents that did not fail are kept too.
 */
static void all_mutations(const char *folder) {
    const char *const only = getenv("MUTATION");
    struct documents documents;
    size_t count;
    const struct mutation *const table = mutations(&count);
    int failed = 0;

    find_documents(&documents, folder);
    if (documents.count == 0) {
        fprintf(stderr, "skipped - mutations: no documents at %s\n", folder);
        skip();
    }
    for (size_t i = 0; i < count; i++) {
        struct tally tally = {0};

        if (only != NULL && strcmp(only, table[i].name) != 0)
            continue;
        failed += all_documents(&table[i], &documents, &tally);
        printf("%-26s %4d the same, %4d with findings", table[i].name, tally.same, tally.told);
        if (table[i].damages)
            printf(", %4d with a loss unseen", tally.unseen);
        printf("\n");
    }
    assert_int_equal(failed, 0);
}

static void own_documents_give_the_same_or_somebody_is_told(void **state) {
    (void)state;
    all_mutations(OWN);
}

static void published_documents_give_the_same_or_somebody_is_told(void **state) {
    (void)state;
    all_mutations(PUBLISHED);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(own_documents_give_the_same_or_somebody_is_told),
        TEST(published_documents_give_the_same_or_somebody_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
