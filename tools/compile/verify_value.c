/* verify_value.c - compare one attribute of the XML with what an image says */
#include "compile/verify_value.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void differ(struct verification *verification, const xmlNode *node, const char *format, ...) {
    va_list arguments;
    char *message;

    if (++verification->differences > VERIFY_SHOWN)
        return;
    va_start(arguments, format);
    message = arena_vformat(verification->out->arena, format, arguments);
    va_end(arguments);
    text_format(verification->out, "line %ld: %s: %s\n", xmlGetLineNo(node),
                (const char *)node->name, message);
}

bool element_is(const xmlNode *node, const char *name) {
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

const xmlNode *next_element(const xmlNode *node) {
    while (node != NULL && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return node;
}

/* copy_trimmed - a copy without white space at its ends, and one blank for each run inside */
static const char *copy_trimmed(struct arena *arena, const char *text) {
    char *copy = arena_alloc(arena, strlen(text) + 1);
    size_t length = 0;

    for (; *text != '\0'; text++) {
        bool blank = strchr(" \t\r\n", *text) != NULL;

        if (!blank)
            copy[length++] = *text;
        else if (length > 0 && copy[length - 1] != ' ')
            copy[length++] = ' ';
    }
    if (length > 0 && copy[length - 1] == ' ')
        length--;
    copy[length] = '\0';
    return copy;
}

const char *attribute_text(struct verification *verification, const xmlNode *node,
                           const char *name) {
    struct arena *arena = verification->out->arena;
    xmlAttr *attribute = node->properties;
    const char *copy;
    xmlChar *text;

    while (attribute != NULL && strcmp((const char *)attribute->name, name) != 0)
        attribute = attribute->next;
    if (attribute == NULL)
        return NULL;

    attribute->_private = attribute; /* any pointer: it has been asked for */
    if (attribute->children == NULL)
        return "";
    text = xmlNodeListGetString(attribute->doc, attribute->children, 1);
    if (text == NULL)
        arena_fail(arena);
    copy = copy_trimmed(arena, (const char *)text);
    xmlFree(text);
    return copy;
}

static const char *shown(const char *text) {
    return text == NULL ? "nothing" : text;
}

static void differ_values(struct verification *verification, const xmlNode *node, const char *name,
                          const char *want, const char *have) {
    differ(verification, node, "%s: the XML has %s, the tables %s", name, shown(want), shown(have));
}

void same_text(struct verification *verification, const xmlNode *node, const char *name,
               const char *have) {
    const char *want = attribute_text(verification, node, name);

    if (want == NULL ? have != NULL : have == NULL || strcmp(want, have) != 0)
        differ_values(verification, node, name, want, have);
}

void same_figure(struct verification *verification, const xmlNode *node, const char *name,
                 bool stated, uint32_t have) {
    const char *want = attribute_text(verification, node, name);
    char shown_number[16];

    if ((want != NULL) == stated && (!stated || strtoul(want, NULL, 10) == have))
        return;
    snprintf(shown_number, sizeof shown_number, "%lu", (unsigned long)have);
    differ_values(verification, node, name, want, stated ? shown_number : NULL);
}

void same_digest(struct verification *verification, const xmlNode *node, const char *name,
                 bool stated, uint64_t have) {
    char digits[17];

    snprintf(digits, sizeof digits, "%016llx", (unsigned long long)have);
    same_text(verification, node, name, stated ? digits : NULL);
}

void same_level(struct verification *verification, const xmlNode *node, const char *name,
                qual_level have) {
    same_text(verification, node, name, qual_level_text(have));
}

void same_date(struct verification *verification, const xmlNode *node, const char *name,
               enum qual_date_kind kind) {
    char text[QUAL_DATE_SIZE];
    qual_date date;
    bool stated = qual_spec_date(verification->spec, kind, &date);

    if (node != NULL)
        same_text(verification, node, name, stated ? qual_date_format(date, text) : NULL);
    else if (stated)
        differ_values(verification, verification->root, name, NULL, qual_date_format(date, text));
}

void same_flag(struct verification *verification, const xmlNode *node, const char *name,
               const char *word, bool absent, bool have) {
    const char *text = attribute_text(verification, node, name);
    bool want = text == NULL ? absent : strcmp(text, word) == 0;

    if (want != have)
        differ_values(verification, node, name, text, have ? "yes" : "no");
}

void same_count(struct verification *verification, const xmlNode *node, const char *what,
                uint32_t want, uint32_t have) {
    if (want != have)
        differ(verification, node, "the XML has %lu %s, the tables %lu", (unsigned long)want, what,
               (unsigned long)have);
}
