/* test_check_table.c - the tables of checks and the table of findings agree */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/check.h"

/* Ids of what the checks of one specification report; those before are the reader's. */
#define FIRST 105
#define LAST 199

/* rows_of - how many checks report an id; one that is in both tables counts once */
static size_t rows_of(unsigned id) {
    void (*known)(struct check_context * context) = NULL;
    size_t rows = 0;

    for (enum check_kind kind = CHECK_WRONG; kind <= CHECK_DOUBTFUL; kind++) {
        size_t count;
        const struct check *table = check_table(kind, &count);

        for (size_t i = 0; i < count; i++)
            for (size_t j = 0; j < CHECK_MOST_IDS; j++)
                if (table[i].ids[j] == id && table[i].run != known) {
                    known = table[i].run;
                    rows++;
                }
    }
    return rows;
}

static void each_finding_belongs_to_one_check(void **state) {
    size_t count;
    const struct finding_kind *kinds = finding_kinds(&count);

    (void)state;
    for (size_t i = 0; i < count; i++)
        if (kinds[i].id >= FIRST && kinds[i].id <= LAST && rows_of(kinds[i].id) != 1)
            fail_msg("%zu checks report Q%04u", rows_of(kinds[i].id), kinds[i].id);
}

/* And what is doubtful does not keep a specification from compiling. */
static void each_check_reports_findings_that_there_are(void **state) {
    (void)state;
    for (enum check_kind kind = CHECK_WRONG; kind <= CHECK_DOUBTFUL; kind++) {
        size_t count;
        const struct check *table = check_table(kind, &count);

        for (size_t i = 0; i < count; i++) {
            assert_true(table[i].ids[0] != 0);
            for (size_t j = 0; j < CHECK_MOST_IDS && table[i].ids[j] != 0; j++) {
                const struct finding_kind *found = finding_kind_find(table[i].ids[j]);

                if (found == NULL)
                    fail_msg("a check reports Q%04u, which is no finding", table[i].ids[j]);
                else if (kind == CHECK_DOUBTFUL)
                    assert_true(found->severity != SEVERITY_ERROR);
            }
        }
    }
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(each_finding_belongs_to_one_check),
    cmocka_unit_test(each_check_reports_findings_that_there_are),
};

int main(void) {
    return cmocka_run_group_tests_name("check table", tests, NULL, NULL);
}
