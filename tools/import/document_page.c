/* document_page.c - lines that are no part of the text: page furniture and contents */
#include <stdint.h>
#include <string.h>

#include "import/document_parts.h"
#include "import/group_heading.h"
#include "import/header_words.h"

#define EDGE 2          /* lines at either end of a page that may be furniture */
#define LEAST_PAGES 3   /* that repeat a line before it is furniture */
#define FEW_PAGES 4     /* of a document where two are enough */
#define LEAST_NUMBERS 2 /* pages with a number that counts them, before it is one */
#define LONG_ENTRY 100  /* characters of a line that is too long for an entry of contents */
#define MOST_MISSES 3   /* lines between two entries that are not entries */
#define LARGEST_STEP 30 /* pages from one entry to the next, where other lines are between */
#define SENTENCE 45     /* bytes of a line that may be the first of a sentence's */
#define LEAST_RUNNING 4 /* times that a running header stands in a text */
#define LEAST_CUTS 2    /* times that it cuts a sentence */
#define MOST_RUNNING 8  /* texts that are looked for as such */

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static bool has_letter(const char *text) {
    for (; *text != '\0'; text++)
        if (is_letter(*text))
            return true;
    return false;
}

/* read_page - a whole text that is a number of at most four digits; 0 for any other */
static size_t read_page(const char *text) {
    size_t number = 0, digits = 0;

    for (; is_digit(*text) && digits < 5; text++, digits++)
        number = number * 10 + (size_t)(*text - '0');
    return *text == '\0' && digits <= 4 ? number : 0;
}

static bool is_blank(const struct document_line *line) {
    return line->kind == LINE_BLANK || line->kind == LINE_RULE;
}

/* Contents ---------------------------------------------------------------- */

static bool is_contents_heading(const char *text) {
    static const char *const headings[] = {"contents", "contents page", "table of contents",
                                           "list of contents"};

    for (size_t i = 0; i < sizeof headings / sizeof *headings; i++)
        if (document_same_words(text, headings[i]))
            return true;
    return false;
}

/* has_leader - whether dots lead to the end of a text, or to a number there */
static bool has_leader(const char *text) {
    size_t end = strlen(text), dots = 0;

    while (end > 0 && (is_digit(text[end - 1]) || text[end - 1] == ' '))
        end--;
    if (text[end] == '\0' || strlen(text + end) > 6)
        return false;
    for (; end > 0 && (text[end - 1] == '.' || text[end - 1] == ' '); end--)
        dots += text[end - 1] == '.';
    return dots >= 4 && end > 0;
}

/* entry_page - the page to which a line leads, when it may be an entry of contents; or 0 */
static size_t entry_page(const struct document_line *line) {
    const char *last, *space;

    if (is_blank(line) || !has_letter(line->text))
        return 0;
    for (size_t i = line->cell_count; i > 1; i--) {
        last = line->cells[i - 1].text;
        if (*last != '\0')
            return read_page(last);
    }
    space = strrchr(line->text, ' ');
    last = space != NULL ? space + 1 : line->text;
    while (*last == '.')
        last++;
    return is_digit(*last) && strlen(line->text) < LONG_ENTRY ? read_page(last) : 0;
}

/* ends_contents - whether a line is surely behind the table of contents */
static bool ends_contents(const struct document_line *line) {
    const size_t length = strlen(line->text);

    return length >= LONG_ENTRY ||
           (length > 0 && strchr(".:", line->text[length - 1]) != NULL && !has_leader(line->text));
}

/* mark_list - mark the entries behind a heading; returns the index behind the last of them */
static size_t mark_list(struct document *document, size_t heading) {
    size_t last = heading, page = 0, misses = 0, entries = 0;

    for (size_t i = heading + 1; i < document->line_count && misses <= MOST_MISSES; i++) {
        const struct document_line *const line = &document->lines[i];
        size_t number = entry_page(line);

        if (is_blank(line))
            continue;
        if (number == 0 && misses > 0 && line->cell_count == 1)
            number = read_page(line->text); /* the page of the line before */
        if (number == 0) {
            if (ends_contents(line))
                break;
            misses++;
            continue;
        }
        if (number < page || (entries > 0 && misses > 1 && number > page + LARGEST_STEP) ||
            (!has_leader(line->text) && line->cells[0].text[0] != '\0' &&
             line->cells[0].text[strlen(line->cells[0].text) - 1] == ':'))
            break;
        page = number;
        last = i;
        entries++;
        misses = 0;
    }
    if (entries < 2)
        return heading + 1;
    for (size_t i = heading + 1; i <= last; i++)
        if (!is_blank(&document->lines[i]))
            document->lines[i].kind = LINE_CONTENTS;
    return last + 1;
}

void document_mark_contents(struct document *document) {
    for (size_t i = 0; i < document->line_count; i++) {
        struct document_line *const line = &document->lines[i];

        if (is_blank(line))
            continue;
        if (is_contents_heading(line->cells[0].text))
            i = mark_list(document, i) - 1;
        else if (has_leader(line->text) && entry_page(line) > 0)
            line->kind = LINE_CONTENTS;
    }
}

/* Pages ------------------------------------------------------------------- */

/* The lines at the edges of a page, and the number printed there. */
struct page {
    size_t lines[2 * EDGE];
    size_t count;
};

/* says_page - whether a line is "Page 3 of 20", "3 | Page" or the like */
static bool says_page(const char *text) {
    char letters[8];
    size_t count = 0;
    bool digit = false;

    for (; *text != '\0'; text++) {
        digit |= is_digit(*text);
        if (is_letter(*text)) {
            if (count == sizeof letters)
                return false;
            letters[count++] = (char)(*text | 0x20);
        }
    }
    return digit && ((count == 4 && memcmp(letters, "page", 4) == 0) ||
                     (count == 6 && memcmp(letters, "pageof", 6) == 0));
}

/* list_edges - the first and last lines of each page that are not blank */
static struct page *list_edges(struct arena *arena, const struct document *document) {
    struct page *const pages = arena_array(arena, document->page_count + 1, sizeof *pages);

    for (size_t i = 0; i < document->line_count; i++) {
        struct page *const page = &pages[document->lines[i].page];

        if (is_blank(&document->lines[i]))
            continue;
        if (page->count < 2 * EDGE)
            page->lines[page->count++] = i;
        else {
            memmove(page->lines + EDGE, page->lines + EDGE + 1, (EDGE - 1) * sizeof *page->lines);
            page->lines[2 * EDGE - 1] = i;
        }
    }
    return pages;
}

/* lone_number - the number that a line consists of, dashes around it allowed; or 0 */
static size_t lone_number(const struct document_line *line) {
    char digits[8] = "";
    size_t count = 0;

    if (line->cell_count != 1)
        return 0;
    for (const char *c = line->text; *c != '\0'; c++) {
        if (is_digit(*c) && count < 5)
            digits[count++] = *c;
        else if (strchr(" -|", *c) == NULL)
            return 0;
    }
    digits[count] = '\0';
    return count > 0 ? read_page(digits) : 0;
}

/* edge_number - a number that is the first line of a page, or the last; the line goes to *index */
static size_t edge_number(const struct document *document, const struct page *page, bool last,
                          size_t *index) {
    if (page->count == 0 || (last && page->count == 1))
        return 0;
    *index = page->lines[last ? page->count - 1 : 0];
    return lone_number(&document->lines[*index]);
}

/*
 * mark_numbers - numbers at the edges of pages that count them
 *
 * A number alone may also be a figure of a table cut by the page, so only those
 * that are as far from the count of form feeds as most others are taken.
 */
static void mark_numbers(struct arena *arena, struct document *document, const struct page *pages) {
    const size_t span = 2 * document->page_count + 64;
    size_t *const votes = arena_array(arena, span, sizeof *votes);
    size_t best = 0, index = 0;

    for (int pass = 0; pass < 2; pass++)
        for (size_t p = 1; p <= document->page_count; p++)
            for (int last = 0; last < 2; last++) {
                const size_t number = edge_number(document, &pages[p], last, &index);
                const size_t offset = number + document->page_count - p;

                if (number == 0 || offset >= span)
                    continue;
                if (pass == 0) {
                    if (++votes[offset] > votes[best])
                        best = offset;
                } else if (offset == best && votes[best] >= LEAST_NUMBERS)
                    document->lines[index].kind = LINE_PAGE;
            }
}

/* A text at the edges of pages, without its digits. */
struct repeated {
    uint64_t hash;
    size_t pages, last_page;
};

/*
 * furniture_hash - what two copies of a running header have in common; 0 for a
 * line that is none in any case
 *
 * Digits count only where there is a colon: "Page 3" runs, "Credit: 3" does not.
 * What begins in lower case is one only where it is an address.
 */
static uint64_t furniture_hash(const struct document_line *line) {
    const bool digits = strchr(line->text, ':') != NULL;
    uint64_t hash = 0xCBF29CE484222325;
    size_t letters = 0;

    if (line->cell_count > 3 || line->kind == LINE_CONTENTS || line->kind == LINE_PAGE)
        return 0;
    if (line->text[0] >= 'a' && line->text[0] <= 'z' && strpbrk(line->text, ".@") == NULL)
        return 0; /* the end of a sentence that began on the line before */
    for (const char *c = line->text; *c != '\0'; c++) {
        if (!is_letter(*c) && !(digits && is_digit(*c)))
            continue;
        letters += is_letter(*c);
        hash = (hash ^ (unsigned char)*c) * 0x100000001B3;
    }
    return letters > 2 ? hash | 1 : 0;
}

/* is_table_words - whether every cell of a line may stand over a column */
static bool is_table_words(const struct document_line *line) {
    for (size_t i = 0; i < line->cell_count; i++)
        if (line->cells[i].text[0] != '\0' && header_role(line->cells[i].text) == ROLE_NONE)
            return false;
    return true;
}

static struct repeated *find_repeated(struct repeated *table, size_t size, uint64_t hash) {
    size_t at = (size_t)hash % size;

    while (table[at].hash != 0 && table[at].hash != hash)
        at = at + 1 < size ? at + 1 : 0;
    table[at].hash = hash;
    return &table[at];
}

static void mark_repeated(struct arena *arena, struct document *document,
                          const struct page *pages) {
    const size_t size = 4 * EDGE * document->page_count + 1;
    const size_t least = document->page_count <= FEW_PAGES ? 2 : LEAST_PAGES;
    struct repeated *const table = arena_array(arena, size, sizeof *table);

    for (int pass = 0; pass < 2; pass++)
        for (size_t p = 1; p <= document->page_count; p++)
            for (size_t i = 0; i < pages[p].count; i++) {
                struct document_line *const line = &document->lines[pages[p].lines[i]];
                const uint64_t hash = furniture_hash(line);
                struct repeated *const entry = hash != 0 ? find_repeated(table, size, hash) : NULL;

                if (entry == NULL)
                    continue;
                if (pass == 0) {
                    entry->pages += entry->last_page != p;
                    entry->last_page = p;
                } else if (entry->pages >= least && entry->pages * 5 >= document->page_count * 2 &&
                           !is_table_words(line) && group_heading(line->text).kind == HEADING_NONE)
                    line->kind = LINE_PAGE;
            }
}

/* Names ------------------------------------------------------------------- */

/* is_owner - whether a text is a label of the organisation that a document is of */
static bool is_owner(const char *text) {
    static const char *const labels[] = {"awarding organisation", "awarding organization",
                                         "awarding body", "organisation"};

    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (document_same_words(text, labels[i]))
            return true;
    return false;
}

/* owner_in - the organisation that a line names behind a label; NULL when it names none */
static const char *owner_in(struct arena *arena, const struct document_line *line,
                            const struct document_line *next) {
    const char *const colon = line->cell_count == 1 ? strchr(line->text, ':') : NULL;

    if (line->cell_count > 1)
        return is_owner(line->cells[0].text) ? line->cells[1].text : NULL;
    if (is_owner(line->text))
        return next == NULL ? NULL : next->text;
    if (colon == NULL || !is_owner(arena_copy(arena, line->text, (size_t)(colon - line->text))))
        return NULL;
    return colon + 1 + strspn(colon + 1, " ");
}

/*
 * mark_names - the organisation, or the title of the document, as the first line
 * of a page
 *
 * Where there are few pages nothing repeats often enough to be furniture; these
 * two are what most running headers say.
 */
static void mark_names(struct arena *arena, struct document *document, const struct page *pages) {
    const char *title = NULL, *owner = NULL;

    for (size_t i = 0; i < document->line_count && owner == NULL; i++) {
        const struct document_line *const line = &document->lines[i];

        if (is_blank(line) || line->text == NULL)
            continue;
        if (title == NULL)
            title = line->text;
        if (strlen(line->text) < LONG_ENTRY)
            owner = owner_in(arena, line, i + 1 < document->line_count ? line + 1 : NULL);
    }
    for (size_t p = 2; p <= document->page_count; p++) {
        struct document_line *const line =
            pages[p].count == 0 ? NULL : &document->lines[pages[p].lines[0]];

        if (line == NULL || line->cell_count != 1 || !has_letter(line->text))
            continue;
        if ((title != NULL && document_same_words(line->text, title)) ||
            (owner != NULL && document_same_words(line->text, owner)))
            line->kind = LINE_PAGE;
    }
}

/* Running headers without pages ------------------------------------------- */

/* is_alone - whether a line of text stands between blank ones */
static bool is_alone(const struct document *document, size_t index) {
    const struct document_line *const line = &document->lines[index];

    return line->cell_count == 1 && (line->kind == LINE_TEXT || line->kind == LINE_HEADING) &&
           (index == 0 || is_blank(line - 1)) &&
           (index + 1 == document->line_count || is_blank(line + 1));
}

/* cuts_sentence - whether the sentence before a line goes on behind it */
static bool cuts_sentence(const struct document *document, size_t index) {
    size_t before = index, behind = index + 1, length;
    const struct document_line *line;

    while (before > 0 && is_blank(&document->lines[before - 1]))
        before--;
    while (behind < document->line_count && is_blank(&document->lines[behind]))
        behind++;
    if (before == 0 || behind == document->line_count)
        return false;
    line = &document->lines[behind];
    if (line->kind != LINE_TEXT || line->text[0] < 'a' || line->text[0] > 'z')
        return false;
    line = &document->lines[before - 1];
    length = strlen(line->text);
    return line->kind != LINE_HEADING && line->kind != LINE_CONTENTS && length >= SENTENCE &&
           strchr(".:;?!", line->text[length - 1]) == NULL;
}

/* may_run - whether a text may be a running header: neither a label nor a heading of units */
static bool may_run(const char *text) {
    const size_t length = strlen(text);

    return length < LONG_ENTRY && text[0] >= 'A' && text[0] <= 'Z' && text[length - 1] != ':' &&
           header_role(text) == ROLE_NONE && group_heading(text).kind == HEADING_NONE;
}

/*
 * mark_running - headers that a conversion left between the pages, without form feeds
 *
 * A line that comes again and again may be a heading of every unit; one that now
 * and then stands within a sentence can be none.
 */
static void mark_running(struct document *document) {
    const char *tried[MOST_RUNNING];
    size_t tried_count = 0;

    for (size_t i = 0; i < document->line_count && tried_count < MOST_RUNNING; i++) {
        const char *const text = document->lines[i].text;
        size_t known = 0, times = 0, cuts = 0;

        if (!is_alone(document, i) || !cuts_sentence(document, i) || !may_run(text))
            continue;
        while (known < tried_count && strcmp(tried[known], text) != 0)
            known++;
        if (known < tried_count)
            continue;
        tried[tried_count++] = text;
        for (size_t other = 0; other < document->line_count; other++)
            if (strcmp(document->lines[other].text, text) == 0 && is_alone(document, other)) {
                times++;
                cuts += cuts_sentence(document, other);
            }
        if (times < LEAST_RUNNING || cuts < LEAST_CUTS || cuts * 2 > times)
            continue;
        for (size_t other = 0; other < document->line_count; other++)
            if (strcmp(document->lines[other].text, text) == 0 && is_alone(document, other))
                document->lines[other].kind = LINE_PAGE;
    }
}

void document_mark_pages(struct arena *arena, struct document *document) {
    const struct page *pages;

    for (size_t i = 0; i < document->line_count; i++)
        if (!is_blank(&document->lines[i]) && document->lines[i].cell_count <= 3 &&
            says_page(document->lines[i].text))
            document->lines[i].kind = LINE_PAGE;
    mark_running(document);
    if (document->page_count < 2)
        return;
    pages = list_edges(arena, document);
    mark_numbers(arena, document, pages);
    mark_repeated(arena, document, pages);
    mark_names(arena, document, pages);
}
