/*
 * caller.c - what a validator called v, of several specifications, answers to a
 * caller that errs; built with every run-time check
 */
#include "v.h"

#include <assert.h>
#include <string.h>

static void empty_texts(v_spec spec, uint8_t *gained) {
    struct v_number number;
    v_unit unit;

    assert(!v_number_parse(NULL, 0, &number) && number.error == V_NUMBER_LENGTH);
    assert(!v_qn_parse(NULL, 0, &number) && !v_urn_parse(NULL, 0, &number));
    assert(!v_uln_parse(NULL, 0, &number));
    assert(!v_spec_find(NULL, 0, &spec) && !v_unit_find(spec, NULL, 0, &unit));
    assert(v_achieve(spec, NULL, 0, V_GAINED_ASSESSED, gained) == V_ACHIEVED_MALFORMED);
}

/* No unit, one that is entered twice, one that the specification has not. */
static void odd_sets(v_spec spec, uint8_t *gained) {
    v_urn first = v_unit_urn(v_spec_unit(spec, 0));
    static uint64_t memory[(V_MEMORY + 7) / 8];
    uint8_t claim[V_UNITS], before[V_UNITS];
    struct v_number elsewhere;
    v_verdict verdict;

    memset(gained, 0, V_UNITS);
    assert(v_judge(spec, gained, claim, memory, sizeof memory, &verdict));
    assert(!verdict.earned && verdict.units == 0 && verdict.credit == 0);
    assert(v_achieve(spec, first.text, 10, V_GAINED_RPL, gained) == V_ACHIEVED);
    assert(v_achieve(spec, first.text, 10, V_GAINED_ASSESSED, gained) == V_ACHIEVED);
    assert(gained[0] == V_GAINED_ASSESSED);
    memcpy(before, gained, sizeof before);
    (void)v_urn_parse("A/100/0000", 10, &elsewhere); /* its letter is another */
    assert(v_achieve(spec, "A/100/0000", 10, V_GAINED_RPL, gained) == V_ACHIEVED_MALFORMED);
    assert(v_achieve(spec, elsewhere.expected, 10, V_GAINED_RPL, gained) == V_ACHIEVED_UNKNOWN);
    assert(memcmp(before, gained, sizeof before) == 0);
    assert(v_judge(spec, gained, claim, memory, sizeof memory, &verdict));
}

/* Every byte there can be, of every unit, in exactly as much memory as is asked for. */
static void any_bytes(v_spec spec, uint8_t *gained) {
    static uint64_t memory[(V_MEMORY + 7) / 8];
    uint8_t claim[V_UNITS], further[V_UNITS];
    v_verdict verdict;

    for (unsigned byte = 0; byte < 256; byte++) {
        uint32_t cursor = 0;
        v_unmet unmet;

        memset(gained, (int)byte, V_UNITS);
        assert(v_judge(spec, gained, claim, memory, v_judge_memory(spec), &verdict));
        while (v_unmet_next(spec, gained, claim, &cursor, &unmet))
            assert(unmet.missing == unmet.required - unmet.counted);
        assert(v_complete(spec, gained, (enum v_measure)(byte % 4), further, memory,
                          v_complete_memory(spec)) != V_COMPLETION_MEMORY);
    }
}

static void too_little_memory(v_spec spec, uint8_t *gained) {
    size_t judge = v_judge_memory(spec), complete = v_complete_memory(spec);
    static uint64_t memory[(V_MEMORY + 7) / 8];
    uint8_t claim[V_UNITS];
    v_verdict verdict;

    assert(judge <= V_MEMORY && complete <= V_MEMORY && complete > 0);
    assert(v_spec_unit_count(spec) <= V_UNITS);
    assert(v_judge(spec, gained, claim, NULL, 0, &verdict) == (judge == 0));
    if (judge > 0)
        assert(!v_judge(spec, gained, claim, memory, judge - 1, &verdict));
    assert(v_complete(spec, gained, V_MEASURE_UNITS, claim, NULL, 0) == V_COMPLETION_MEMORY);
    assert(v_complete(spec, gained, V_MEASURE_UNITS, claim, memory, complete - 1) ==
           V_COMPLETION_MEMORY);
}

int main(void) {
    for (uint32_t i = 0; i < v_spec_count(); i++) {
        v_spec spec = v_spec_at(i);
        uint8_t gained[V_UNITS];

        memset(gained, 0, sizeof gained);
        empty_texts(spec, gained);
        odd_sets(spec, gained);
        any_bytes(spec, gained);
        too_little_memory(spec, gained);
    }
    return 0;
}
