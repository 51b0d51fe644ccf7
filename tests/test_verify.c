/* test_verify.c - reading tables back against the XML sees every difference */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "../src/image.h"
#include "../src/image_checksum.h"
#include "check/spec_read.h"
#include "compile/verify.h"
#include "finding/render.h"
#include "image/image_builder.h"
#include "image/image_schema.h"

/* Something of every element and attribute, and things left out beside things that are there. */
static const char xml[] =
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    "<qualification number='601/7253/8' version='2.10' issued='2024-02' title='Certificate "
    "&amp;c'\n"
    "  organisation='Example Awards' level='2' credit='15' glh='0' tqt='150'\n"
    "  learning-aim='60172538' specification-code='EX 1'>\n"
    "<dates operational-start='2015-09-01' review='2030-08' operational-end='2031-08-31'\n"
    "  certification-end='2034-08-31'/>\n"
    "<change version='2' date='2023-01-05' kind='review date moved'/>\n"
    "<change version='2.10' date='2024-02' kind='unit added'/>\n"
    "<regulator name='Ofqual' nation='England'/><regulator name='Qualifications Wales'/>\n"
    "<nation name='England'/><age-range from='16' to='18'/><age-range from='19'/>\n"
    "<sector scheme='regulator' code='15.2' title='Administration'/>\n"
    "<sector scheme='organisation' title='Services'/>\n"
    "<grading scale='pass-fail'/><assessment method='Portfolio of  Evidence'/>\n"
    "<entry minimum-age='16' formal='no'/>\n"
    "<progression number='601/3735/6' title='Diploma'/><progression title='Work'/>\n"
    "<group letter='M' kind='mandatory' title='Mandatory units'>\n"
    "  <member unit='H/503/0322'/><member unit='K/503/0323'/></group>\n"
    "<group letter='B1' kind='optional' within='M' counts='no'>\n"
    "  <member unit='M/503/0324'/><member unit='K/503/0323'/></group>\n"
    "<rules>\n"
    "  <all id='mandatory' groups='M'/>\n"
    "  <amount id='credit' measure='credits' min='9' max='20' level-min='E3' level-max='2'\n"
    "    groups='M B1' units='M/503/0324' gained='rpl imported'/>\n"
    "  <amount id='units' measure='units' max='0300'/>\n"
    "  <at-most id='barred' n='1' units='H/503/0322 M/503/0324'/>\n"
    "  <requires id='beside' unit='K/503/0323' n='1' groups='B1'/>\n"
    "  <pathways id='ways'>\n"
    "    <pathway id='one' title='First'><amount id='one-hours' measure='hours' "
    "min='1'/></pathway>\n"
    "    <pathway id='two'><all id='two-all'/><pathways id='deeper'>\n"
    "      <pathway id='deep'><all id='deep-all' units='K/503/0323'/></pathway></pathways>\n"
    "    </pathway></pathways>\n"
    "  <amount id='last' measure='hours' min='2'/>\n"
    "</rules>\n"
    "<unit urn='H/503/0322' number='CS 1' title='Understand the organisation' level='2'\n"
    "  credit='4' glh='300' assessment='Portfolio' summary='90d08a0d9defe745'>\n"
    "  <standard code='F1' title='Understand'/><standard code='F2'/>\n"
    "  <replaces unit='D/601/1522'/><equivalent unit='K/503/0323'/>\n"
    "  <outcome number='1' digest='92faa02f4703c7aa' wording='Know the organisation'>\n"
    "    <criterion number='1.1' verb='describe' digest='d4b12272c0b33d67' wording='Describe "
    "it'/>\n"
    "    <criterion number='1.2' verb='scribe'/></outcome>\n"
    "  <outcome number='2'><criterion number='2.1'/></outcome>\n"
    "</unit>\n"
    "<unit urn='K/503/0323' title='Communication' level='E3' glh='0'>\n"
    "  <standard code='F9'/><outcome number='1' digest='71abb6ff596a1bb0'/></unit>\n"
    "<unit urn='M/503/0324' title='Prepare'/>\n"
    "<evidence code='O' name='Observation'/><evidence code='Q' name='Questions'/>\n"
    "<role name='assessor' working-towards='yes' countersigned='yes' competent='yes'>\n"
    "  <holds title='A1' purpose='assessing' or-above='yes'/><holds title='D32' "
    "purpose='subject'/>\n"
    "</role>\n"
    "<role name='expert-witness'><holds title='Own trade' purpose='subject'/></role>\n"
    "<policy kind='rpl' allowed='yes' same='outcomes criteria' credit='same-or-greater'\n"
    "  level='same-or-higher'/>\n"
    "<stated fact='review' value='2026-02' where='page 2'/>\n"
    "<stated unit='K/503/0323' fact='level' value='2' where='unit page'/>\n"
    "<acknowledge finding='Q0121' subject='K/503/0323' reason='the table is right'/>\n"
    "</qualification>\n";

static struct arena arena;
static jmp_buf out_of_memory;
static struct source source;

static int set_up(void **state) {
    (void)state;
    arena = (struct arena){.out_of_memory = &out_of_memory};
    source = (struct source){.name = "example.xml", .bytes = xml, .length = sizeof xml - 1};
    return 0;
}

static int give_back(void **state) {
    (void)state;
    arena_free(&arena);
    return 0;
}

/* Helpers ------------------------------------------------------------------- */

/* compile - the image of a source, which must have no error */
static const qual_image *compile(const struct source *from) {
    struct image_builder *builder = image_builder_create(&arena);
    struct findings findings = {.arena = &arena};
    const struct spec_model *model;

    findings_next_file(&findings);
    model = spec_read(from, &findings);
    if (model == NULL) {
        struct text out = {.arena = &arena};

        render_text(&out, &findings, false);
        fail_msg("%.*s", (int)out.length, out.bytes);
    }
    image_builder_add_spec(builder, model);
    return image_builder_finish(builder);
}

static bool verified(const struct source *from, const qual_image *image, struct text *out) {
    *out = (struct text){.arena = &arena};
    return verify_spec(from, qual_spec_at(image, 0), out);
}

static void assert_verified(const struct source *from, const qual_image *image) {
    struct text out;

    if (!verified(from, image, &out))
        fail_msg("%.*s", (int)out.length, out.bytes);
    assert_int_equal(out.length, 0);
}

/* spread - the same image with room in every column for any value */
static qual_image *spread(const qual_image *image) {
    uint32_t size = (uint32_t)sizeof *image;
    qual_image *copy;

    for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
        size += 8u * (image->rows[image_schema[column].table] + 1);
    copy = arena_alloc(&arena, size + image->pool_size);
    *copy = *image;
    size = (uint32_t)sizeof *image;
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++) {
        enum qual_image_column c = (enum qual_image_column)column;
        uint32_t entries = image_entries(c, image->rows[image_schema[c].table]);
        bool digest = image_schema[c].kind == IMAGE_DIGEST;

        copy->columns[c] = size << 2 | (digest ? 3 : 2);
        if (c == QUAL_COLUMN_pilot_value) { /* always bytes */
            copy->columns[c] = size << 2;
            memcpy((char *)copy + size, (const char *)image + (image->columns[c] >> 2), entries);
            size += 8u * (entries / 8 + 1);
            continue;
        }
        for (uint32_t row = 0; row < entries; row++) {
            uint64_t value = image_number(image, c, row);
            uint32_t half = (uint32_t)value;

            memcpy((char *)copy + size + (size_t)row * (digest ? 8 : 4),
                   digest ? (void *)&value : &half, digest ? 8 : 4);
        }
        size += 8u * (image->rows[image_schema[c].table] + 1);
    }
    copy->pool = size;
    copy->size = size + image->pool_size;
    memcpy((char *)copy + size, (const char *)image + image->pool, image->pool_size);
    copy->checksum = qual_image_checksum(copy);
    return copy;
}

/* put - change one entry of an image that has been spread; returns what it was */
static uint64_t put(qual_image *image, enum qual_image_column column, uint32_t row,
                    uint64_t value) {
    uint64_t old = image_number(image, column, row);
    uint32_t half = (uint32_t)value;
    bool digest = image_schema[column].kind == IMAGE_DIGEST;
    char *entry = (char *)image + (image->columns[column] >> 2) + (size_t)row * (digest ? 8 : 4);

    memcpy(entry, digest ? (void *)&value : &half, digest ? 8 : 4);
    image->checksum = qual_image_checksum(image);
    return old;
}

/* is_seen - whether an altered image is refused, or verifying it reports a difference */
static bool is_seen(const qual_image *image) {
    struct text out;

    return qual_image_verify(image, image->size) != QUAL_IMAGE_VALID ||
           (!verified(&source, image, &out) && out.length > 0);
}

/* with - the XML with one text in place of another, which must be there */
static struct source with(const char *old, const char *new) {
    const char *at = strstr(xml, old);
    size_t before = (size_t)(at - xml);

    assert_non_null(at);
    const char *bytes = arena_format(&arena, "%.*s%s%s", (int)before, xml, new, at + strlen(old));

    return (struct source){.name = "changed.xml", .bytes = bytes, .length = strlen(bytes)};
}

/* Tests --------------------------------------------------------------------- */

static void tables_that_say_what_the_xml_says_pass(void **state) {
    const qual_image *image = compile(&source);

    (void)state;
    assert_verified(&source, image);
    assert_int_equal(qual_image_verify(spread(image), spread(image)->size), QUAL_IMAGE_VALID);
    assert_verified(&source, spread(image));
}

/*
 * is_evaluation - whether an entry says only how rules are evaluated
 *
 * What rules count and ask for is read back from the tables; that the way to a
 * verdict leads to the right one is proved by tests/test_rules.c.
 */
static bool is_evaluation(const qual_image *image, enum qual_image_column column, uint32_t row) {
    static const enum qual_image_column columns[] = {
        QUAL_COLUMN_spec_search,  QUAL_COLUMN_spec_requirements, QUAL_COLUMN_spec_summed,
        QUAL_COLUMN_spec_states,  QUAL_COLUMN_spec_sum_bias,     QUAL_COLUMN_spec_sum_reached,
        QUAL_COLUMN_unit_surplus, QUAL_COLUMN_unit_sum,          QUAL_COLUMN_unit_first_close,
        QUAL_COLUMN_rule_shift,   QUAL_COLUMN_rule_bits,         QUAL_COLUMN_term_trigger,
        QUAL_COLUMN_close_rule,
    };

    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++)
        if (columns[i] == column)
            return true;
    /* A unit that requires others adds nothing to the rule, but is told to it. */
    return column == QUAL_COLUMN_term_rule &&
           image_number(image, QUAL_COLUMN_term_trigger, row) != 0;
}

static void an_empty_bucket_aside_no_entry_can_change_unseen(void **state) {
    qual_image *image = spread(compile(&source));
    unsigned tried = 0;

    (void)state;
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++) {
        enum qual_image_column c = (enum qual_image_column)column;
        uint32_t entries = image_entries(c, image->rows[image_schema[c].table]);

        /* A pilot may change where its bucket is empty, or lead to the same row. */
        if (c == QUAL_COLUMN_pilot_value)
            continue;
        for (uint32_t row = 0; row < entries; row++) {
            uint64_t old = image_number(image, c, row);
            const uint64_t others[] = {old + 1, old ^ 1, old - 1, 0, 1};

            if (is_evaluation(image, c, row))
                continue;
            for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
                if (others[i] == old)
                    continue;
                put(image, c, row, others[i]);
                if (!is_seen(image))
                    fail_msg("%s of row %u: %llu instead of %llu", image_schema[c].name, row,
                             (unsigned long long)others[i], (unsigned long long)old);
                put(image, c, row, old);
                tried++;
            }
        }
    }
    assert_false(is_seen(image));
    assert_true(tried > 1000);
}

static void no_byte_of_a_string_can_change_unseen(void **state) {
    qual_image *image = spread(compile(&source));
    char *pool = (char *)image + image->pool;

    (void)state;
    for (uint32_t at = 0; at < image->pool_size; at++) {
        pool[at] ^= 1;
        image->checksum = qual_image_checksum(image);
        if (!is_seen(image))
            fail_msg("byte %u of the pool", at);
        pool[at] ^= 1;
    }
}

static void an_index_that_misses_a_unit_is_seen(void **state) {
    qual_image *image = spread(compile(&source));

    (void)state;
    image->seed++;
    image->checksum = qual_image_checksum(image);
    assert_true(is_seen(image));
}

/* Each change of the XML against the tables of the XML before it. */
static void no_change_of_the_xml_passes(void **state) {
    static const char *const changes[][2] = {
        {"version='2.10'", "version='2.1'"},
        {"glh='0' tqt", "tqt"},
        {"review='2030-08'", "review='2030-08-01'"},
        {"<dates", "<!-- none --><datez"},
        {" formal='no'", ""},
        {" counts='no'", ""},
        {" counts='no'", " counts='yes'"},
        {"<member unit='H/503/0322'/>", ""},
        {"<member unit='M/503/0324'/><member unit='K/503/0323'/>",
         "<member unit='K/503/0323'/><member unit='M/503/0324'/>"},
        {"groups='M B1'", "groups='B1 M'"},
        {" units='M/503/0324' gained", " gained"},
        {"gained='rpl imported'", "gained='rpl'"},
        {"<all id='two-all'/>", ""},
        {"<amount id='last' measure='hours' min='2'/>", ""},
        {"<amount id='last' measure='hours' min='2'/>",
         "<amount id='last' measure='hours' min='2'/><all id='more'/>"},
        {"<criterion number='1.2' verb='scribe'/>", ""},
        {"<criterion number='2.1'/>", "<criterion number='2.1'/><criterion number='2.2'/>"},
        {"<unit urn='M/503/0324' title='Prepare'/>", ""},
        {"<standard code='F9'/>", ""},
        {"<standard code='F1' title='Understand'/><standard code='F2'/>",
         "<standard code='F2'/><standard code='F1' title='Understand'/>"},
        {"<replaces unit='D/601/1522'/>", "<replaces unit='M/503/0324'/>"},
        {"purpose='subject'/>\n</role>", "purpose='subject'/></role><role name='expert-witness'>"
                                         "</role>"},
        {"<stated unit='K/503/0323' fact", "<stated fact"},
        {"<stated unit='K/503/0323' fact", "<stated unit='H/503/0322' fact"},
        {"<policy kind", "<policy extra='1' kind"},
        {"<group letter='M'", "<group extra='1' letter='M'"},
        {"Portfolio of  Evidence", "Portfolio ofEvidence"},
        {"<acknowledge finding='Q0121' subject='K/503/0323' reason='the table is right'/>", ""},
    };
    const qual_image *image = compile(&source);
    struct text out;

    (void)state;
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        struct source changed = with(changes[i][0], changes[i][1]);
        const char *other_bytes = "the tables were made from other bytes than these\n";

        assert_false(verified(&changed, image, &out));
        /* Beside the digest of the source something else must have been seen. */
        if (out.length <= strlen(other_bytes))
            fail_msg("%s -> %s", changes[i][0], changes[i][1]);
    }
}

static void a_change_of_layout_alone_is_seen_by_the_digest(void **state) {
    struct source changed = with("<rules>\n", "<rules>");
    const qual_image *image = compile(&source);
    struct text out;

    (void)state;
    assert_false(verified(&changed, image, &out));
    text_add_char(&out, '\0');
    assert_string_equal(out.bytes, "the tables were made from other bytes than these\n");
}

static void differences_tell_line_element_and_both_values(void **state) {
    struct source changed = with("title='Prepare'", "title='Other'");
    const qual_image *image = compile(&source);
    struct text out;
    int line = 1;

    (void)state;
    for (const char *at = xml; at < strstr(xml, "title='Prepare'"); at++)
        line += *at == '\n';
    assert_false(verified(&changed, image, &out));
    text_add_char(&out, '\0');
    assert_non_null(strstr(
        out.bytes,
        arena_format(&arena, "\nline %d: unit: title: the XML has Other, the tables Prepare\n",
                     line)));
}

static void differences_past_the_first_fifty_are_counted(void **state) {
    static const char small[] =
        "<qualification number='601/7253/8' title='T' organisation='O'>"
        "<group letter='M' kind='mandatory'><member unit='K/503/0323'/></group><rules/>"
        "<unit urn='K/503/0323' title='U'/></qualification>";
    struct source other = {.name = "small.xml", .bytes = small, .length = sizeof small - 1};
    struct text out;
    size_t lines = 0;

    (void)state;
    assert_false(verified(&source, compile(&other), &out));
    for (size_t i = 0; i < out.length; i++)
        lines += out.bytes[i] == '\n';
    assert_int_equal(lines, 51); /* fifty, and how many more */
    text_add_char(&out, '\0');
    assert_non_null(strstr(out.bytes, " differences more\n"));
}

static void xml_that_cannot_be_parsed_does_not_pass(void **state) {
    struct source cut = {.name = "cut.xml", .bytes = xml, .length = 300};
    const qual_image *image = compile(&source);
    struct text out;

    (void)state;
    assert_false(verified(&cut, image, &out));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(tables_that_say_what_the_xml_says_pass, set_up, give_back),
        cmocka_unit_test_setup_teardown(an_empty_bucket_aside_no_entry_can_change_unseen, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(no_byte_of_a_string_can_change_unseen, set_up, give_back),
        cmocka_unit_test_setup_teardown(an_index_that_misses_a_unit_is_seen, set_up, give_back),
        cmocka_unit_test_setup_teardown(no_change_of_the_xml_passes, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_change_of_layout_alone_is_seen_by_the_digest, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(differences_tell_line_element_and_both_values, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(differences_past_the_first_fifty_are_counted, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(xml_that_cannot_be_parsed_does_not_pass, set_up, give_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
