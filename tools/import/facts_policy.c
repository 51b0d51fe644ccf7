/* facts_policy.c - how earlier achievement may count */
#include "import/facts.h"

enum policy { POLICY_RPL, POLICY_EXEMPTION, POLICY_TRANSFER, POLICY_EQUIVALENCE, POLICY_COUNT };

static const char *const policy_names[POLICY_COUNT] = {"rpl", "exemption", "transfer",
                                                       "equivalence"};

/* What a paragraph about each begins with. */
static const struct {
    const char *phrase;
    enum policy policy;
    bool whole; /* only where a dash or a colon follows: else it may be a heading of all */
} starts[] = {
    {"recognition of prior learning", POLICY_RPL, false},
    {"accreditation of prior learning", POLICY_RPL, false},
    {"exemption|exemptions -|:", POLICY_EXEMPTION, true},
    {"credit transfer|transfers -|:", POLICY_TRANSFER, true},
    {"equivalency|equivalencies|equivalence|equivalences -|:", POLICY_EQUIVALENCE, true},
};

static void describe(struct facts *facts, enum policy policy, const struct sentence *sentence) {
    const struct document_line *line = sentence->tokens[0].line;

    if (!facts->policies[policy])
        facts->policy_at[policy] = import_line(facts->import, line).span;
    facts->policies[policy] = true;
    import_use(facts->import, line);
}

/* read_transfer - what units must have in common for credit to be transferred */
static void read_transfer(struct facts *facts, const struct sentence *sentence) {
    struct text same = {.arena = facts->import->arena};

    if (sentence_find(sentence, 0, sentence->count, "same learning outcomes") < sentence->count)
        text_add(&same, "outcomes ");
    if (sentence_find(sentence, 0, sentence->count, "same assessment criteria") < sentence->count ||
        sentence_find(sentence, 0, sentence->count, "learning outcomes and assessment criteria") <
            sentence->count)
        text_add(&same, "criteria ");
    if (sentence_find(sentence, 0, sentence->count, "same unit number") < sentence->count)
        text_add(&same, "unit-number ");
    text_add_char(&same, '\0');
    facts->policy_same = same.bytes;
}

/* read_equivalence - what an equivalent unit must have */
static void read_equivalence(struct facts *facts, const struct sentence *sentence) {
    size_t credit = sentence_find(sentence, 0, sentence->count, "same credit");
    size_t level = sentence_find(sentence, 0, sentence->count, "same level");

    if (credit < sentence->count && sentence_find(sentence, credit, sentence->count,
                                                  "or greater|more|higher") < sentence->count)
        facts->policy_credit = "same-or-greater";
    if (level < sentence->count &&
        sentence_find(sentence, level, sentence->count, "or higher|above") < sentence->count)
        facts->policy_level = "same-or-higher";
}

void facts_policy(struct facts *facts, size_t index, const struct sentence *sentence) {
    size_t no = sentence_find(sentence, 0, sentence->count, "no exemption|exemptions");

    (void)index;
    if (no < sentence->count) {
        facts->refused[POLICY_EXEMPTION] = true;
        describe(facts, POLICY_EXEMPTION, sentence);
    }
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        if (sentence_match(sentence, 0, sentence->count, starts[i].phrase) == 0)
            continue;
        describe(facts, starts[i].policy, sentence);
        if (starts[i].policy == POLICY_TRANSFER)
            read_transfer(facts, sentence);
        if (starts[i].policy == POLICY_EQUIVALENCE)
            read_equivalence(facts, sentence);
        if (sentence_find(sentence, 0, sentence->count, "not allowed|permitted|available") <
            sentence->count)
            facts->refused[starts[i].policy] = true;
        return;
    }
}

void facts_policies(struct facts *facts) {
    struct draft *draft = facts->import->draft;

    for (unsigned i = 0; i < POLICY_COUNT; i++) {
        struct span at = facts->policy_at[i];
        struct draft_element *policy;

        if (!facts->policies[i])
            continue;
        policy = draft_add_element(draft, ELEMENT_POLICY);
        draft_set(draft, policy, "kind", (struct datum){policy_names[i], at});
        draft_set(draft, policy, "allowed", (struct datum){facts->refused[i] ? "no" : "yes", at});
        if (i == POLICY_TRANSFER && facts->policy_same != NULL)
            draft_set(draft, policy, "same", import_datum(facts->import, facts->policy_same, at));
        if (i == POLICY_EQUIVALENCE) {
            draft_set(draft, policy, "credit", (struct datum){facts->policy_credit, at});
            draft_set(draft, policy, "level", (struct datum){facts->policy_level, at});
        }
    }
}
