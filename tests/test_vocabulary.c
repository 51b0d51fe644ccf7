/* test_vocabulary.c - the reader's table of elements says what specs/qualification.rng says */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include "reader/vocabulary.h"

/* What the schema says of one element, as the walk has found it so far. */
struct found {
    const struct element_row *row;
    size_t attributes, children;
    unsigned place; /* of the last child */
};

/* How an attribute or element stands in the schema. */
struct how {
    bool optional, repeated, choice;
};

static xmlDocPtr schema;
static size_t elements_seen;

static int load_schema(void **state) {
    (void)state;
    schema = xmlReadFile("specs/qualification.rng", NULL, XML_PARSE_NONET);
    return schema == NULL;
}

static int free_schema(void **state) {
    (void)state;
    xmlFreeDoc(schema);
    return 0;
}

static bool is(const xmlNode *node, const char *name) {
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

/* name_of - copy the name attribute of a node */
static const char *name_of(xmlNodePtr node, char name[64]) {
    xmlChar *value = xmlGetProp(node, (const xmlChar *)"name");

    assert_non_null(value);
    assert_true(strlen((const char *)value) < 64);
    strcpy(name, (const char *)value);
    xmlFree(value);
    return name;
}

/* definition - the define of a name */
static xmlNodePtr definition(const char *wanted) {
    char name[64];

    for (xmlNodePtr node = xmlDocGetRootElement(schema)->children; node != NULL; node = node->next)
        if (is(node, "define") && strcmp(name_of(node, name), wanted) == 0)
            return node;
    fail_msg("the schema has no definition of %s", wanted);
    return NULL;
}

static void same_attribute(struct found *found, const char *name, struct how how) {
    for (size_t i = 0; i < found->row->attribute_count; i++)
        if (strcmp(found->row->attributes[i].name, name) == 0) {
            if (found->row->attributes[i].required == (how.optional || how.choice))
                fail_msg("'%s' of '%s' is required in one, optional in the other", name,
                         found->row->name);
            return;
        }
    fail_msg("the table has no '%s' of '%s'", name, found->row->name);
}

static void same_child(struct found *found, const char *name, struct how how) {
    for (size_t i = 0; i < found->row->child_count; i++) {
        const struct child *child = &found->row->children[i];

        if (strcmp(vocabulary(child->element)->name, name) != 0)
            continue;
        if (child->required == how.optional || child->repeated != how.repeated)
            fail_msg("'%s' stands in '%s' otherwise often", name, found->row->name);
        if (how.choice ? child->place < found->place : child->place <= found->place)
            fail_msg("'%s' stands elsewhere in '%s'", name, found->row->name);
        found->place = child->place;
        return;
    }
    fail_msg("the table has no '%s' in '%s'", name, found->row->name);
}

/* walk - compare everything below a node of the schema that belongs to one element */
static void walk(xmlNodePtr parent, struct found *found, struct how how) {
    char name[64];

    for (xmlNodePtr node = parent->children; node != NULL; node = node->next) {
        struct how inner = how;

        if (is(node, "attribute")) {
            same_attribute(found, name_of(node, name), how);
            found->attributes++;
        } else if (is(node, "element")) {
            same_child(found, name_of(node, name), how);
            found->children++;
        } else if (is(node, "ref")) {
            walk(definition(name_of(node, name)), found, how);
        } else {
            inner.optional |= is(node, "optional") || is(node, "zeroOrMore");
            inner.repeated |= is(node, "oneOrMore") || is(node, "zeroOrMore");
            inner.choice |= is(node, "choice");
            walk(node, found, inner);
        }
    }
}

/*
 * written - how many attributes the schema writes for a row
 *
 * The maximum of an amount stands there twice, beside a minimum and alone.
 */
static size_t written(const struct element_row *row) {
    return row->attribute_count + (strcmp(row->name, "amount") == 0);
}

/* compare_elements - compare every element of the schema with its row */
static void compare_elements(xmlNodePtr parent) {
    char name[64];

    for (xmlNodePtr node = parent->children; node != NULL; node = node->next) {
        compare_elements(node);
        if (is(node, "element")) {
            enum element element = vocabulary_find(name_of(node, name));
            struct found found = {.row = vocabulary(element)};

            if (element == ELEMENT_NONE)
                fail_msg("the table has no '%s'", name);
            walk(node, &found, (struct how){false, false, false});
            if (found.attributes != written(found.row) || found.children != found.row->child_count)
                fail_msg("the table has more in '%s' than the schema", name);
            elements_seen++;
        }
    }
}

static void the_table_and_the_schema_agree(void **state) {
    (void)state;
    elements_seen = 0;
    compare_elements(xmlDocGetRootElement(schema));
    assert_int_equal(elements_seen, ELEMENT_COUNT - 1);
}

static void facts_are_named_after_element_and_attribute(void **state) {
    (void)state;
    for (unsigned element = ELEMENT_QUALIFICATION; element < ELEMENT_COUNT; element++) {
        const struct element_row *row = vocabulary((enum element)element);

        for (size_t i = 0; i < row->attribute_count; i++) {
            const struct attribute *attribute = &row->attributes[i];
            size_t length = strlen(row->name);

            if (attribute->fact == NULL)
                continue;
            assert_int_equal(strncmp(attribute->fact, row->name, length), 0);
            assert_int_equal(attribute->fact[length], '.');
            assert_string_equal(attribute->fact + length + 1, attribute->name);
        }
    }
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_table_and_the_schema_agree),
        cmocka_unit_test(facts_are_named_after_element_and_attribute),
    };

    return cmocka_run_group_tests_name("vocabulary", tests, load_schema, free_schema);
}
