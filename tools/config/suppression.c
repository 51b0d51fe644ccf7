/* suppression.c - findings and changes that somebody has decided to let stand */
#include "config/suppression.h"

#include <fnmatch.h>

#include "change/change_policy.h"
#include "finding/fingerprint.h"
#include "finding/severity_policy.h"
#include "value/value.h"

bool suppression_expired(const struct suppression *suppression, qual_date today) {
    return today.year != 0 && suppression->expires.year != 0 &&
           value_compare_dates(suppression->expires, today) < 0;
}

/* matches_subject - whether a pattern is that of a subject, or of a subject with its aspect */
static bool matches_subject(struct arena *arena, const char *pattern,
                            const struct suppressible *what) {
    const char *subject = what->subject == NULL ? "" : what->subject;

    if (fnmatch(pattern, subject, 0) == 0)
        return true;
    return what->aspect != NULL &&
           fnmatch(pattern, arena_format(arena, "%s %s", subject, what->aspect), 0) == 0;
}

static bool matches(struct arena *arena, const struct suppression *suppression,
                    const struct suppressible *what) {
    if (suppression->id != 0 && suppression->id != what->id)
        return false;
    if (suppression->by_fingerprint && suppression->fingerprint != what->fingerprint)
        return false;
    return suppression->subject == NULL || matches_subject(arena, suppression->subject, what);
}

struct suppression *suppression_match(struct arena *arena, struct suppressions *suppressions,
                                      const struct suppressible *what, qual_date today) {
    for (size_t i = 0; i < suppressions->count; i++) {
        struct suppression *suppression = &suppressions->items[i];

        if (!suppression_expired(suppression, today) && matches(arena, suppression, what)) {
            suppression->uses++;
            return suppression;
        }
    }
    return NULL;
}

void suppressions_apply(struct suppressions *suppressions, struct findings *findings,
                        qual_date today) {
    for (size_t i = 0; i < findings->count && suppressions->count > 0; i++) {
        struct finding *finding = &findings->items[i];
        const struct suppressible what = {finding->kind->id, finding->subject, finding->aspect,
                                          finding_fingerprint(findings, finding)};
        const struct suppression *suppression;

        if (finding->acknowledged || severity_is_fixed(finding->kind))
            continue;
        suppression = suppression_match(findings->arena, suppressions, &what, today);
        if (suppression == NULL)
            continue;
        finding_acknowledge(findings, finding, suppression->reason);
        finding->suppression = suppression->name;
    }
}

/* is_off - whether what a suppression is about is switched off, so that nobody can tell its use */
static bool is_off(const struct suppression *suppression, const struct findings *findings) {
    return suppression->id != 0 && findings_off(findings, suppression->id);
}

void suppression_report(const struct suppression *suppression, const struct source *source,
                        qual_date today, struct findings *findings) {
    char last[QUAL_DATE_SIZE], day[QUAL_DATE_SIZE];

    if (suppression_expired(suppression, today))
        finding_add(findings, 28, (struct place){source, suppression->expires_at},
                    "the suppression '%s' ended with %s, and it is %s", suppression->name,
                    qual_date_format(suppression->expires, last), qual_date_format(today, day))
            ->subject = suppression->name;
    else if (suppression->uses == 0)
        finding_add(findings, 29, (struct place){source, suppression->at},
                    "nothing is found that the suppression '%s' is about", suppression->name)
            ->subject = suppression->name;
}

void suppressions_report(const struct suppressions *suppressions, const struct source *source,
                         qual_date today, struct findings *findings) {
    for (size_t i = 0; i < suppressions->count; i++) {
        const struct suppression *suppression = &suppressions->items[i];

        if (change_id_is(suppression->id))
            continue;
        if (suppression_expired(suppression, today) || !is_off(suppression, findings))
            suppression_report(suppression, source, today, findings);
    }
}
