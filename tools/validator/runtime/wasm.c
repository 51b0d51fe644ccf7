/*
 * wasm.c - what a validator exports as WebAssembly
 *
 * Numbers are 32 bits wide. A text is the address of UTF-8 with NUL in the
 * exported memory, or 0 for none; a figure that is not stated is -1. The texts
 * and arrays that functions return stay where they are, so a program may make
 * its views of them once: the memory does not grow. Functions read no address
 * from the caller. An index that is not below its count gets no text, figure or
 * index: 0 where there would be a text or an amount, else -1.
 *
 *   text()                 where to write a text for the functions below, without NUL
 *   text_size()            bytes there
 *   number_check(length)   of the text: 0 valid, or an enum qual_number_error
 *   number_kind()          of the number checked, an enum qual_number_kind
 *   number_at()            offset of what is wrong with it
 *   number_canonical()     with slashes; empty when it is not valid
 *   number_expected()      with the right check character; empty when there is none
 *
 *   spec_count()           specifications, in order of number, then version
 *   spec_number(spec), spec_version(spec), spec_title(spec), spec_level(spec)
 *   spec_find(length)      the current version of the number in the text; -1 for none
 *   select(spec)           what everything below is about; 0 to begin with. No unit
 *                          is achieved then. 1, or 0 when there is no such
 *                          specification: then nothing changes.
 *
 *   unit_count()           units in document order; unit is below that
 *   unit_urn(unit)         a text that the next call replaces
 *   unit_title(unit), unit_level(unit), unit_credit(unit), unit_glh(unit)
 *   unit_group(unit)       the first group that holds it; -1 for none
 *   unit_find(length)      the unit whose reference is in the text; -1 for none,
 *                          -2 when it is no reference
 *   group_count()
 *   group_letter(group), group_title(group), group_is_mandatory(group)
 *   group_unit_count(group)
 *   group_unit(group, index)
 *   rule_count()           rules; those of pathways follow the rule that holds them
 *   rule_id(rule), rule_title(rule)
 *   rule_kind(rule)        an enum qual_rule_kind
 *   rule_measure(rule)     an enum qual_measure: 0 none, 1 units, 2 credits, 3 hours
 *   rule_within(rule)      the rule that holds it; -1 for none
 *   rule_least(rule), rule_most(rule)   what it asks for; -1 for no bound
 *
 *   gained()               one byte for each unit, the caller's to write: 0, or 1 for
 *                          assessed, 2 RPL, 4 credit transfer, 8 exemption, 16 imported;
 *                          a sum of them counts as each
 *   judge()                whether gained() earns the award, 0 or 1; and then
 *   claim()                one byte for each unit: 1 in the claim; the rest is surplus
 *   claim_units()          units of the claim
 *   claim_credit(), claim_glh()   its figures, so far as stated
 *   claim_credit_not_stated(), claim_glh_not_stated()   units that do not state them
 *   rule_counted(rule)     what a rule counts over the claim
 *   unmet_next()           the next rule that the claim does not meet; -1 after the last
 *   unmet_required(), unmet_counted(), unmet_missing()   of that rule
 *   complete(by)           by an enum qual_measure, 1 to 3: 0 found, 1 impossible, 2 a
 *                          figure it needs is not stated, -1 no such measure; and then
 *   further()              one byte for each unit: 1 for each to add
 *
 *   verdict(length)        judge the text, a line as --main reads it: length of the
 *                          answer, with its line end; what is selected and gained
 *                          stays
 *   answer()               the answer, one object of JSON
 */

/* Bytes of a text from outside. */
#define TEXT_SIZE 65536

/* What the functions answer from. */
struct session {
    const qual_image *image;
    qual_spec spec;
    bool ready; /* a specification was selected */
    uint8_t gained[QUAL_UNITS];
    uint8_t claim[QUAL_UNITS];
    uint8_t further[QUAL_UNITS];
    char text[TEXT_SIZE];
    struct qual_number number;
    qual_urn urn;
    qual_verdict verdict;
    qual_unmet unmet;
    uint32_t cursor;
};

static struct session session;

#if defined(__wasm__)
#define QUAL_EXPORT(name) __attribute__((export_name(#name)))
#define QUAL_ONCE __attribute__((noinline)) /* the module is smaller */

/* A module has no library to take these from. */
__attribute__((weak)) void *memset(void *bytes, int value, size_t size) {
    unsigned char *to = (unsigned char *)bytes;

    for (size_t i = 0; i < size; i++)
        to[i] = (unsigned char)value;
    return bytes;
}

__attribute__((weak)) void *memcpy(void *to, const void *from, size_t size) {
    for (size_t i = 0; i < size; i++)
        ((unsigned char *)to)[i] = ((const unsigned char *)from)[i];
    return to;
}

__attribute__((weak)) int memcmp(const void *a, const void *b, size_t size) {
    const unsigned char *left = (const unsigned char *)a, *right = (const unsigned char *)b;

    for (size_t i = 0; i < size; i++)
        if (left[i] != right[i])
            return left[i] < right[i] ? -1 : 1;
    return 0;
}
#else
#define QUAL_EXPORT(name)
#define QUAL_ONCE
#endif

/* selected - the specification that was selected, or the first */
static qual_spec selected(void) {
    if (!session.ready) {
        session.spec = qual_spec_at(session.image, 0);
        session.ready = true;
    }
    return session.spec;
}

static QUAL_ONCE bool has_spec(uint32_t index) {
    return index < qual_spec_count(session.image);
}

static QUAL_ONCE bool has_unit(uint32_t index) {
    return index < qual_spec_unit_count(selected());
}

static QUAL_ONCE bool has_group(uint32_t index) {
    return index < qual_spec_group_count(selected());
}

static QUAL_ONCE bool has_rule(uint32_t index) {
    return index < qual_spec_rule_count(selected());
}

static qual_unit unit_at(uint32_t index) {
    return qual_spec_unit(selected(), index);
}

static qual_group group_at(uint32_t index) {
    return qual_spec_group(selected(), index);
}

static qual_rule rule_at(uint32_t index) {
    return qual_spec_rule(selected(), index);
}

/* figure_or_none - a figure, or -1 when it is not stated */
static int32_t figure_or_none(bool stated, uint32_t value) {
    return stated ? (int32_t)value : -1;
}

QUAL_EXPORT(text) char *qual_wasm_text(void) {
    return session.text;
}

QUAL_EXPORT(text_size) uint32_t qual_wasm_text_size(void) {
    return TEXT_SIZE;
}

/* Numbers --------------------------------------------------------------------- */

QUAL_EXPORT(number_check) int32_t qual_wasm_number_check(uint32_t length) {
    (void)qual_number_parse(session.text, length, &session.number);
    return (int32_t)session.number.error;
}

QUAL_EXPORT(number_kind) int32_t qual_wasm_number_kind(void) {
    return (int32_t)session.number.kind;
}

QUAL_EXPORT(number_at) uint32_t qual_wasm_number_at(void) {
    return session.number.at;
}

QUAL_EXPORT(number_canonical) const char *qual_wasm_number_canonical(void) {
    return session.number.canonical;
}

QUAL_EXPORT(number_expected) const char *qual_wasm_number_expected(void) {
    return session.number.expected;
}

/* Specifications -------------------------------------------------------------- */

QUAL_EXPORT(spec_count) uint32_t qual_wasm_spec_count(void) {
    return qual_spec_count(session.image);
}

QUAL_EXPORT(spec_number) const char *qual_wasm_spec_number(uint32_t spec) {
    return has_spec(spec) ? qual_spec_number(qual_spec_at(session.image, spec)) : NULL;
}

QUAL_EXPORT(spec_version) const char *qual_wasm_spec_version(uint32_t spec) {
    return has_spec(spec) ? qual_spec_version(qual_spec_at(session.image, spec)) : NULL;
}

#if QUAL_WITH_TITLES
QUAL_EXPORT(spec_title) const char *qual_wasm_spec_title(uint32_t spec) {
    return has_spec(spec) ? qual_spec_title(qual_spec_at(session.image, spec)) : NULL;
}
#endif

QUAL_EXPORT(spec_level) const char *qual_wasm_spec_level(uint32_t spec) {
    return has_spec(spec) ? qual_level_text(qual_spec_level(qual_spec_at(session.image, spec)))
                          : NULL;
}

QUAL_EXPORT(spec_find) int32_t qual_wasm_spec_find(uint32_t length) {
    qual_spec spec = qual_spec_at(session.image, 0);
    bool found = qual_spec_find(session.image, session.text, length, &spec);

    return figure_or_none(found, spec.row);
}

QUAL_EXPORT(select) int32_t qual_wasm_select(uint32_t spec) {
    if (!has_spec(spec))
        return 0;
    session.spec = qual_spec_at(session.image, spec);
    session.ready = true;
    memset(session.gained, 0, sizeof session.gained);
    memset(session.claim, 0, sizeof session.claim);
    return 1;
}

/* Units, groups and rules ------------------------------------------------------ */

QUAL_EXPORT(unit_count) uint32_t qual_wasm_unit_count(void) {
    return qual_spec_unit_count(selected());
}

QUAL_EXPORT(unit_urn) const char *qual_wasm_unit_urn(uint32_t unit) {
    if (!has_unit(unit))
        return NULL;
    session.urn = qual_unit_urn(unit_at(unit));
    return session.urn.text;
}

#if QUAL_WITH_TITLES
QUAL_EXPORT(unit_title) const char *qual_wasm_unit_title(uint32_t unit) {
    return has_unit(unit) ? qual_unit_title(unit_at(unit)) : NULL;
}
#endif

QUAL_EXPORT(unit_level) const char *qual_wasm_unit_level(uint32_t unit) {
    return has_unit(unit) ? qual_level_text(qual_unit_level(unit_at(unit))) : NULL;
}

QUAL_EXPORT(unit_credit) int32_t qual_wasm_unit_credit(uint32_t unit) {
    uint32_t credits = 0;
    bool stated = has_unit(unit) && qual_unit_credit(unit_at(unit), &credits);

    return figure_or_none(stated, credits);
}

QUAL_EXPORT(unit_glh) int32_t qual_wasm_unit_glh(uint32_t unit) {
    uint32_t hours = 0;
    bool stated = has_unit(unit) && qual_unit_glh(unit_at(unit), &hours);

    return figure_or_none(stated, hours);
}

QUAL_EXPORT(unit_group) int32_t qual_wasm_unit_group(uint32_t unit) {
    qual_group group = group_at(0);
    uint32_t first = group.row;
    bool stated = has_unit(unit) && qual_unit_group(unit_at(unit), &group);

    return figure_or_none(stated, group.row - first);
}

QUAL_EXPORT(unit_find) int32_t qual_wasm_unit_find(uint32_t length) {
    struct qual_number number;
    qual_unit unit;

    if (qual_unit_find(selected(), session.text, length, &unit))
        return (int32_t)qual_unit_index(unit);
    return qual_urn_parse(session.text, length, &number) ? -1 : -2;
}

QUAL_EXPORT(group_count) uint32_t qual_wasm_group_count(void) {
    return qual_spec_group_count(selected());
}

QUAL_EXPORT(group_letter) const char *qual_wasm_group_letter(uint32_t group) {
    return has_group(group) ? qual_group_letter(group_at(group)) : NULL;
}

#if QUAL_WITH_TITLES
QUAL_EXPORT(group_title) const char *qual_wasm_group_title(uint32_t group) {
    return has_group(group) ? qual_group_title(group_at(group)) : NULL;
}
#endif

QUAL_EXPORT(group_is_mandatory) int32_t qual_wasm_group_is_mandatory(uint32_t group) {
    return has_group(group) && qual_group_is_mandatory(group_at(group));
}

QUAL_EXPORT(group_unit_count) uint32_t qual_wasm_group_unit_count(uint32_t group) {
    return has_group(group) ? qual_group_unit_count(group_at(group)) : 0;
}

QUAL_EXPORT(group_unit) int32_t qual_wasm_group_unit(uint32_t group, uint32_t index) {
    if (index >= qual_wasm_group_unit_count(group))
        return -1;
    return (int32_t)qual_unit_index(qual_group_unit(group_at(group), index));
}

QUAL_EXPORT(rule_count) uint32_t qual_wasm_rule_count(void) {
    return qual_spec_rule_count(selected());
}

QUAL_EXPORT(rule_id) const char *qual_wasm_rule_id(uint32_t rule) {
    return has_rule(rule) ? qual_rule_id(rule_at(rule)) : NULL;
}

#if QUAL_WITH_TITLES
QUAL_EXPORT(rule_title) const char *qual_wasm_rule_title(uint32_t rule) {
    return has_rule(rule) ? qual_rule_title(rule_at(rule)) : NULL;
}
#endif

QUAL_EXPORT(rule_kind) int32_t qual_wasm_rule_kind(uint32_t rule) {
    return has_rule(rule) ? (int32_t)qual_rule_kind(rule_at(rule)) : -1;
}

QUAL_EXPORT(rule_measure) int32_t qual_wasm_rule_measure(uint32_t rule) {
    return has_rule(rule) ? (int32_t)qual_rule_measure(rule_at(rule)) : -1;
}

QUAL_EXPORT(rule_within) int32_t qual_wasm_rule_within(uint32_t rule) {
    qual_rule around = rule_at(0);
    uint32_t first = around.row;
    bool stated = has_rule(rule) && qual_rule_within(rule_at(rule), &around);

    return figure_or_none(stated, around.row - first);
}

QUAL_EXPORT(rule_least) int32_t qual_wasm_rule_least(uint32_t rule) {
    uint32_t least = 0;
    bool stated = has_rule(rule) && qual_rule_least(rule_at(rule), &least);

    return figure_or_none(stated, least);
}

QUAL_EXPORT(rule_most) int32_t qual_wasm_rule_most(uint32_t rule) {
    uint32_t most = 0;
    bool stated = has_rule(rule) && qual_rule_most(rule_at(rule), &most);

    return figure_or_none(stated, most);
}

/* Verdicts -------------------------------------------------------------------- */

QUAL_EXPORT(gained) uint8_t *qual_wasm_gained(void) {
    return session.gained;
}

QUAL_EXPORT(judge) int32_t qual_wasm_judge(void) {
    session.cursor = 0;
    return qual_judge(selected(), session.gained, session.claim, memory, sizeof memory,
                      &session.verdict) &&
           session.verdict.earned;
}

QUAL_EXPORT(claim) const uint8_t *qual_wasm_claim(void) {
    return session.claim;
}

QUAL_EXPORT(claim_units) uint32_t qual_wasm_claim_units(void) {
    return session.verdict.units;
}

QUAL_EXPORT(claim_credit) uint32_t qual_wasm_claim_credit(void) {
    return session.verdict.credit;
}

QUAL_EXPORT(claim_glh) uint32_t qual_wasm_claim_glh(void) {
    return session.verdict.glh;
}

QUAL_EXPORT(claim_credit_not_stated) uint32_t qual_wasm_claim_credit_not_stated(void) {
    return session.verdict.credit_not_stated;
}

QUAL_EXPORT(claim_glh_not_stated) uint32_t qual_wasm_claim_glh_not_stated(void) {
    return session.verdict.glh_not_stated;
}

QUAL_EXPORT(rule_counted) uint32_t qual_wasm_rule_counted(uint32_t rule) {
    return has_rule(rule) ? qual_rule_counted(rule_at(rule), session.gained, session.claim) : 0;
}

QUAL_EXPORT(unmet_next) int32_t qual_wasm_unmet_next(void) {
    if (session.verdict.earned || !qual_unmet_next(selected(), session.gained, session.claim,
                                                   &session.cursor, &session.unmet))
        return -1;
    return (int32_t)(session.unmet.rule.row - rule_at(0).row);
}

QUAL_EXPORT(unmet_required) uint32_t qual_wasm_unmet_required(void) {
    return session.unmet.required;
}

QUAL_EXPORT(unmet_counted) uint32_t qual_wasm_unmet_counted(void) {
    return session.unmet.counted;
}

QUAL_EXPORT(unmet_missing) uint32_t qual_wasm_unmet_missing(void) {
    return session.unmet.missing;
}

QUAL_EXPORT(complete) int32_t qual_wasm_complete(uint32_t by) {
    if (by < QUAL_MEASURE_UNITS || by > QUAL_MEASURE_HOURS)
        return -1;
    return (int32_t)qual_complete(selected(), session.gained, (enum qual_measure)by,
                                  session.further, memory, sizeof memory);
}

QUAL_EXPORT(further) const uint8_t *qual_wasm_further(void) {
    return session.further;
}

QUAL_EXPORT(verdict) uint32_t qual_wasm_verdict(uint32_t length) {
    if (length > TEXT_SIZE)
        (void)put_error("the line is too long", TEXT_SIZE);
    else
        (void)line_judge(session.text, length);
    return (uint32_t)line.length;
}

QUAL_EXPORT(answer) const char *qual_wasm_answer(void) {
    return line.answer;
}
