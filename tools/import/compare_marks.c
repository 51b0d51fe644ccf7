/* compare_marks.c - titles that differ between table and page in quotation marks alone */
#include "import/compare.h"

#include <string.h>

static const struct {
    const char *printed;
    char held;
} marks[] = {
    {"\xE2\x80\x98", '\''}, {"\xE2\x80\x99", '\''}, {"\xE2\x80\x9A", '\''},
    {"\xE2\x80\x9C", '"'},  {"\xE2\x80\x9D", '"'},  {"\xE2\x80\x9E", '"'},
};

static bool begins(const char *text, size_t length, const char *with) {
    return length >= strlen(with) && memcmp(text, with, strlen(with)) == 0;
}

/* space_length - bytes of white space that a text begins with, no-break spaces too */
static size_t space_length(const char *text, size_t length) {
    size_t at = 0;

    while (at < length) {
        if (strchr(" \t\r\n", text[at]) != NULL && text[at] != '\0')
            at++;
        else if (begins(text + at, length - at, "\xC2\xA0"))
            at += 2;
        else
            break;
    }
    return at;
}

/* mark_length - bytes of the character that a text begins with, when a title holds it so; or 0 */
static size_t mark_length(const char *text, size_t length, char held) {
    if (length > 0 && *text == held)
        return 1;
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (marks[i].held == held && begins(text, length, marks[i].printed))
            return strlen(marks[i].printed);
    return 0;
}

/* printed_at - a title as a text that begins with it prints it; NULL when it does not */
static const char *printed_at(struct arena *arena, const char *text, size_t length,
                              const char *title) {
    struct text printed = {.arena = arena};
    size_t at = 0;

    for (const char *held = title; *held != '\0'; held++) {
        const size_t next = *held == ' ' ? space_length(text + at, length - at)
                                         : mark_length(text + at, length - at, *held);

        if (next == 0)
            return NULL;
        if (*held == ' ')
            text_add_char(&printed, ' ');
        else
            text_add_bytes(&printed, text + at, next);
        at += next;
    }
    text_add_char(&printed, '\0');
    return printed.bytes;
}

/* printed_in - a title as it is printed where it was read; NULL when it is not there in one piece
 */
static const char *printed_in(const struct import *import, struct datum title) {
    const struct source *source = import->document->source;
    const char *printed = NULL;

    for (size_t i = 0; i < title.at.length && printed == NULL; i++)
        if (source->bytes[title.at.from + i] == title.value[0])
            printed = printed_at(import->arena, source->bytes + title.at.from + i,
                                 title.at.length - i, title.value);
    return printed;
}

struct datum compare_marks(const struct import *import, struct datum table, struct datum page) {
    const struct datum none = {.value = NULL};
    const char *in_table, *on_page;

    if (table.value == NULL || page.value == NULL || strcmp(table.value, page.value) != 0 ||
        strpbrk(page.value, "'\"") == NULL)
        return none;
    in_table = printed_in(import, table);
    on_page = printed_in(import, page);
    if (in_table == NULL || on_page == NULL || strcmp(in_table, table.value) != 0 ||
        strcmp(on_page, page.value) == 0)
        return none;
    return (struct datum){on_page, page.at};
}
