/* sample_model.c - models made by hand, for tests of what is built from them */
#include "sample_model.h"

#include <string.h>

#define LONG_TEXT 9000

static char *with_check(struct arena *arena, const char *text,
                        bool (*parse)(const char *, size_t, struct qual_number *)) {
    struct qual_number number;

    parse(text, strlen(text), &number);
    return arena_copy(arena, number.expected, strlen(number.expected));
}

char *sample_qn(struct arena *arena, uint32_t digits) {
    const char *text = arena_format(arena, "%03u/%04u/0", digits / 10000, digits % 10000);

    return with_check(arena, text, qual_qn_parse);
}

char *sample_urn(struct arena *arena, uint32_t digits) {
    const char *text = arena_format(arena, "A/%03u/%04u", digits / 10000, digits % 10000);

    return with_check(arena, text, qual_urn_parse);
}

static struct figure stated(uint32_t value) {
    return (struct figure){true, value};
}

static void *copied(struct arena *arena, const void *items, size_t size) {
    return memcpy(arena_alloc(arena, size), items, size);
}

/* COPY - a compound literal's elements, in the arena */
#define COPY(arena, ...) copied(arena, (__VA_ARGS__), sizeof(__VA_ARGS__))

static struct outcome_model *outcomes(struct arena *arena) {
    struct criterion_model *first =
        COPY(arena, (struct criterion_model[]){
                        {.outcome = 1, .number = 1, .verb = "describe", .digest = 0x11},
                        {.outcome = 1, .number = 2, .verb = "scribe", .wording = "Explain it"},
                    });
    struct criterion_model *second =
        COPY(arena, (struct criterion_model[]){{.outcome = 2, .number = 7}});

    return COPY(arena,
                (struct outcome_model[]){
                    {.number = 1, .digest = UINT64_MAX, .criteria = first, .criterion_count = 2},
                    {.number = 2,
                     .wording = "Know \"why\" \\ and what?\?/",
                     .criteria = second,
                     .criterion_count = 1},
                    {.number = 3, .digest = 1},
                });
}

static void add_units(struct arena *arena, struct spec_model *spec) {
    char *text = arena_alloc(arena, LONG_TEXT + 1);

    memset(text, 'x', LONG_TEXT);
    spec->unit_count = 3;
    spec->units = COPY(
        arena, (struct unit_model[]){
                   {.urn = sample_urn(arena, 5030323),
                    .number = "CS 1",
                    .title = "Communicate */ /* \xC3\xA9\xE2\x80\xAE in 7\xC2\xBD ways\t?",
                    .level = QUAL_LEVEL_2,
                    .credit = stated(0),
                    .glh = stated(300),
                    .assessment = "Portfolio",
                    .summary = 0x0123456789ABCDEF,
                    .outcomes = outcomes(arena),
                    .outcome_count = 3},
                   {.urn = sample_urn(arena, 5030324), .title = text, .glh = stated(70000)},
                   {.urn = sample_urn(arena, 9999999), .title = "folio", .level = QUAL_LEVEL_8},
               });
}

static void add_groups(struct arena *arena, struct spec_model *spec) {
    struct member_model *all = COPY(arena, (struct member_model[]){
                                               {.unit = spec->units[2].urn},
                                               {.unit = spec->units[0].urn},
                                           });
    struct member_model *inner = COPY(arena, (struct member_model[]){
                                                 {.unit = spec->units[0].urn},
                                                 {.unit = spec->units[1].urn},
                                             });

    spec->group_count = 2;
    spec->groups = COPY(
        arena,
        (struct group_model[]){
            {.letter = "M", .mandatory = true, .counts = true, .members = all, .member_count = 2},
            {.letter = "B1",
             .title = "Optional units",
             .within = "M",
             .members = inner,
             .member_count = 2},
        });
}

static void add_rules(struct arena *arena, struct spec_model *spec) {
    struct words groups = {COPY(arena, (struct word[]){{.text = "B1"}, {.text = "M"}}), 2};
    struct words units = {COPY(arena, (struct word[]){{.text = spec->units[1].urn}}), 1};

    spec->rule_count = 6;
    spec->rules = COPY(
        arena, (struct rule_model[]){
                   {.id = "credit",
                    .within = RULE_COMMON,
                    .measure = QUAL_MEASURE_CREDITS,
                    .min = stated(15),
                    .groups = groups,
                    .units = units,
                    .level_min = QUAL_LEVEL_ENTRY_3,
                    .level_max = QUAL_LEVEL_7,
                    .gained = QUAL_GAINED_RPL | QUAL_GAINED_IMPORTED},
                   {.id = "ways", .within = RULE_COMMON, .kind = QUAL_RULE_PATHWAYS},
                   {.id = "one", .within = 1, .title = "The one way", .kind = QUAL_RULE_PATHWAY},
                   {.id = "all", .within = 2, .kind = QUAL_RULE_ALL, .groups = groups},
                   {.id = "barred",
                    .within = 2,
                    .kind = QUAL_RULE_AT_MOST,
                    .n = stated(0),
                    .units = units},
                   {.id = "beside",
                    .within = RULE_COMMON,
                    .kind = QUAL_RULE_REQUIRES,
                    .n = stated(1),
                    .unit = spec->units[2].urn,
                    .units = units},
               });
}

struct spec_model *sample_full(struct arena *arena, uint32_t digits, const char *version) {
    struct spec_model *spec = arena_alloc(arena, sizeof *spec);

    spec->source_digest = UINT64_C(0xFEDCBA9876543210) ^ digits;
    spec->number = sample_qn(arena, digits);
    spec->version = version;
    spec->title = arena_format(arena, "Certificate in Examples %u", digits);
    spec->organisation = "Example Awards";
    spec->level = QUAL_LEVEL_3;
    spec->credit = stated(15);
    spec->tqt = stated(0);
    spec->dates[QUAL_DATE_ISSUED] = (qual_date){2024, 2, 29};
    spec->dates[QUAL_DATE_REVIEW] = (qual_date){2030, 12, 0};
    add_units(arena, spec);
    add_groups(arena, spec);
    add_rules(arena, spec);
    spec->fact_count = 3;
    spec->facts =
        COPY(arena,
             (struct fact_model[]){
                 {.name = "regulator.name", .value = "Ofqual", .item = 1, .unit = FACT_OF_SPEC},
                 {.name = "regulator.nation", .value = "England", .item = 1, .unit = FACT_OF_SPEC},
                 {.name = "standard.code", .value = "F1", .item = 1, .unit = 2},
             });
    return spec;
}

struct spec_model *sample_many(struct arena *arena, uint32_t digits, uint32_t first,
                               uint32_t count) {
    struct spec_model *spec = arena_alloc(arena, sizeof *spec);
    struct group_model *group = arena_alloc(arena, sizeof *group);

    spec->number = sample_qn(arena, digits);
    spec->title = "Many units";
    spec->organisation = "Example Awards";
    spec->units = arena_array(arena, count, sizeof *spec->units);
    spec->unit_count = count;
    spec->groups = group;
    spec->group_count = 1;
    *group = (struct group_model){.letter = "A", .counts = true, .member_count = count};
    group->members = arena_array(arena, count, sizeof *group->members);
    for (uint32_t i = 0; i < count; i++) {
        spec->units[i] = (struct unit_model){.urn = sample_urn(arena, first + i),
                                             .title = arena_format(arena, "Unit %u", first + i),
                                             .level = QUAL_LEVEL_2,
                                             .glh = stated(i % 400)};
        /* Backwards, so that members are not simply the rows of units. */
        group->members[count - 1 - i].unit = spec->units[i].urn;
    }
    return spec;
}
