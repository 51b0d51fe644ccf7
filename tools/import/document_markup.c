/* document_markup.c - the text of a cell, without the markup that conversions leave */
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "import/document_parts.h"

/* How far the other end of a tag, a link or an emphasis is looked for, in bytes. */
#define REACH 512

#define BULLET "\xE2\x80\xA2"
#define CHECK_MARK "\xE2\x9C\x93"

/* A cell while it is cleaned. */
struct cleaning {
    const char *bytes; /* of the source */
    size_t at, to;
    char *out; /* paragraphs, each with a NUL after it */
    size_t length;
    size_t paragraph; /* where the present one begins in out */
    size_t paragraph_count;
    struct arena *arena;
    bool *listed; /* for each paragraph: whether it is an item of a list */
    size_t listed_capacity;
    bool listing; /* the present paragraph is */
    bool windows;
    bool space; /* one is to stand before the next character */
    bool start; /* nothing of the paragraph is there yet, so that a list mark may be */
    bool bold, italic;
    size_t bold_from; /* length when bold began */
    size_t link_end;  /* behind the address of a link; 0 outside one */
    size_t link_text_end;
    bool any_plain, any_bold;
    struct markup markup;
};

/* Output ------------------------------------------------------------------ */

static void put(struct cleaning *cleaning, const char *text, size_t length) {
    if (cleaning->space && cleaning->length > cleaning->paragraph)
        cleaning->out[cleaning->length++] = ' ';
    cleaning->space = false;
    cleaning->start = false;
    memcpy(cleaning->out + cleaning->length, text, length);
    cleaning->length += length;
    cleaning->any_bold |= cleaning->bold;
    cleaning->any_plain |= !cleaning->bold;
}

static void put_char(struct cleaning *cleaning, char c) {
    put(cleaning, &c, 1);
}

/* put_character - a character by its number, spaces and ligatures made plain */
static void put_character(struct cleaning *cleaning, uint32_t c) {
    char utf8[4];

    if (c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
        c == 0x205F || c == 0x3000 || c < ' ') {
        cleaning->space = true;
    } else if (c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF) {
        return; /* soft hyphens, and characters of no width */
    } else if (c >= 0xFB00 && c <= 0xFB06) {
        static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

        put(cleaning, ligatures[c - 0xFB00], strlen(ligatures[c - 0xFB00]));
    } else if (c == 0xF0FC || c == 0xF0FE) {
        put(cleaning, CHECK_MARK, 3); /* of the Wingdings font */
    } else if (c >= 0xF000 && c <= 0xF0FF) {
        put(cleaning, BULLET, 3); /* other signs of symbol fonts */
    } else if (c < 0x80) {
        put_char(cleaning, (char)c);
    } else if (c < 0x800) {
        utf8[0] = (char)(0xC0 | c >> 6);
        utf8[1] = (char)(0x80 | (c & 0x3F));
        put(cleaning, utf8, 2);
    } else if (c < 0x10000) {
        utf8[0] = (char)(0xE0 | c >> 12);
        utf8[1] = (char)(0x80 | (c >> 6 & 0x3F));
        utf8[2] = (char)(0x80 | (c & 0x3F));
        put(cleaning, utf8, 3);
    } else {
        utf8[0] = (char)(0xF0 | c >> 18);
        utf8[1] = (char)(0x80 | (c >> 12 & 0x3F));
        utf8[2] = (char)(0x80 | (c >> 6 & 0x3F));
        utf8[3] = (char)(0x80 | (c & 0x3F));
        put(cleaning, utf8, 4);
    }
}

/* end_paragraph - what follows is apart from what was */
static void end_paragraph(struct cleaning *cleaning) {
    cleaning->space = false;
    cleaning->start = true;
    if (cleaning->length == cleaning->paragraph)
        return;
    cleaning->listed = arena_grow(cleaning->arena, cleaning->listed, cleaning->paragraph_count,
                                  &cleaning->listed_capacity, sizeof *cleaning->listed);
    cleaning->listed[cleaning->paragraph_count] = cleaning->listing;
    cleaning->listing = false;
    cleaning->out[cleaning->length++] = '\0';
    cleaning->paragraph = cleaning->length;
    cleaning->paragraph_count++;
}

/* Characters -------------------------------------------------------------- */

/* Windows-1252 from 0x80 to 0x9F; 0 for the five that are none. */
static const uint16_t windows[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

static uint32_t decode(const struct cleaning *cleaning, size_t *size) {
    const unsigned char *const bytes = (const unsigned char *)cleaning->bytes + cleaning->at;
    uint32_t c;

    *size = 1;
    if (bytes[0] < 0x80)
        return bytes[0];
    if (cleaning->windows)
        return bytes[0] < 0xA0 ? windows[bytes[0] - 0x80] : bytes[0];
    *size = bytes[0] >= 0xF0 ? 4 : bytes[0] >= 0xE0 ? 3 : 2;
    c = bytes[0] & (0x7Fu >> *size);
    for (size_t i = 1; i < *size; i++)
        c = c << 6 | (bytes[i] & 0x3Fu);
    return c;
}

static bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* peek - a byte some way ahead; NUL behind the end of the cell */
static char peek(const struct cleaning *cleaning, size_t ahead) {
    return cleaning->at + ahead < cleaning->to ? cleaning->bytes[cleaning->at + ahead] : '\0';
}

/* is_list_mark - whether a character stands before the items of lists and nowhere else */
static bool is_list_mark(uint32_t c) {
    static const uint16_t marks[] = {0x00B7, 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0, 0x25A1,
                                     0x25AA, 0x25AB, 0x25B6, 0x25BA, 0x25CB, 0x25CF, 0x25E6,
                                     0x2666, 0x2756, 0x27A2, 0x27A4, 0xF0A7, 0xF0B7, 0xF0D8};

    for (size_t i = 0; i < sizeof marks / sizeof *marks && marks[i] <= c; i++)
        if (marks[i] == c)
            return true;
    return false;
}

/*
 * skip_list_marks - at the beginning of a paragraph, over the marks of a list
 *
 * A dash that nothing follows is no mark: it stands for a figure not stated.
 */
static void skip_list_marks(struct cleaning *cleaning) {
    for (;;) {
        size_t size, gap;
        uint32_t c;
        bool sure;

        while (peek(cleaning, 0) == ' ' || peek(cleaning, 0) == '\t')
            cleaning->at++;
        if (cleaning->at == cleaning->to)
            return;
        c = decode(cleaning, &size);
        sure = is_list_mark(c);
        gap = size;
        while (peek(cleaning, gap) == ' ' || peek(cleaning, gap) == '\t')
            gap++;
        if (!sure && (gap == size || peek(cleaning, gap) == '\0'))
            return;
        if (!sure && c != '-' && c != '*' && c != '+' && c != '>' && c != 0x2013 && c != 0x2014 &&
            (c != 'o' || (gap < 3 && peek(cleaning, 1) != '\t')))
            return;
        cleaning->at += gap;
        cleaning->markup.bullet |= cleaning->length == 0;
        cleaning->listing = true;
    }
}

/* Emphasis ---------------------------------------------------------------- */

static bool after_word(const struct cleaning *cleaning) {
    return !cleaning->space && cleaning->length > cleaning->paragraph &&
           is_word(cleaning->out[cleaning->length - 1]);
}

/*
 * set_bold - bold begins or ends, with the next character ahead
 *
 * Bold words against plain ones without a space were a heading of their own.
 */
static void set_bold(struct cleaning *cleaning, bool bold, size_t ahead) {
    const bool against = after_word(cleaning) && is_word(peek(cleaning, ahead));

    if (bold && !cleaning->bold) {
        cleaning->space |= against;
        cleaning->bold_from = cleaning->length;
    } else if (!bold && cleaning->bold && against && cleaning->length > cleaning->bold_from + 2)
        end_paragraph(cleaning);
    cleaning->bold = bold;
}

/* closes - whether a character comes again within reach */
static bool closes(const struct cleaning *cleaning, char c) {
    const size_t left = cleaning->to - cleaning->at - 1;

    return memchr(cleaning->bytes + cleaning->at + 1, c, left < REACH ? left : REACH) != NULL;
}

/* read_emphasis - stars and underscores; false when they are only characters */
static bool read_emphasis(struct cleaning *cleaning) {
    const char c = peek(cleaning, 0);
    size_t run = 1;

    while (peek(cleaning, run) == c)
        run++;
    if (run > 3 || (c == '_' && run == 3))
        return false;
    if (run >= 2) {
        if (!cleaning->bold && !closes(cleaning, c))
            return false;
        set_bold(cleaning, !cleaning->bold, run);
    } else if (cleaning->italic) {
        if (c == '_' && is_word(peek(cleaning, 1)))
            return false;
        cleaning->italic = false;
    } else {
        if (after_word(cleaning) || !closes(cleaning, c) || !is_word(peek(cleaning, 1)))
            return false;
        cleaning->italic = true;
    }
    cleaning->at += run;
    return true;
}

/* Links ------------------------------------------------------------------- */

/* read_link - "[words](address)": only the words stay; an image leaves nothing */
static bool read_link(struct cleaning *cleaning) {
    const bool image = peek(cleaning, 0) == '!';
    size_t ahead = image ? 2 : 1;
    size_t words_end;

    while (ahead < REACH && peek(cleaning, ahead) != ']' && peek(cleaning, ahead) != '\0')
        ahead++;
    words_end = ahead;
    if (peek(cleaning, ahead) != ']' || peek(cleaning, ahead + 1) != '(')
        return false;
    while (ahead < REACH && peek(cleaning, ahead) != ')' && peek(cleaning, ahead) != '\0')
        ahead++;
    if (peek(cleaning, ahead) != ')')
        return false;
    if (image) {
        cleaning->at += ahead + 1;
        return true;
    }
    cleaning->link_text_end = cleaning->at + words_end;
    cleaning->link_end = cleaning->at + ahead + 1;
    cleaning->at++;
    return true;
}

/* Tags -------------------------------------------------------------------- */

enum tag_kind { TAG_INLINE, TAG_BLOCK, TAG_HEADING, TAG_BOLD };

static const struct tag {
    const char *name;
    enum tag_kind kind;
} tags[] = {
    {"a", TAG_INLINE},     {"b", TAG_BOLD},        {"blockquote", TAG_BLOCK},
    {"br", TAG_BLOCK},     {"caption", TAG_BLOCK}, {"center", TAG_INLINE},
    {"code", TAG_INLINE},  {"col", TAG_INLINE},    {"colgroup", TAG_INLINE},
    {"dd", TAG_BLOCK},     {"div", TAG_BLOCK},     {"dl", TAG_BLOCK},
    {"dt", TAG_BLOCK},     {"em", TAG_INLINE},     {"font", TAG_INLINE},
    {"h1", TAG_HEADING},   {"h2", TAG_HEADING},    {"h3", TAG_HEADING},
    {"h4", TAG_HEADING},   {"h5", TAG_HEADING},    {"h6", TAG_HEADING},
    {"hr", TAG_BLOCK},     {"i", TAG_INLINE},      {"img", TAG_INLINE},
    {"ins", TAG_INLINE},   {"li", TAG_BLOCK},      {"mark", TAG_INLINE},
    {"ol", TAG_BLOCK},     {"p", TAG_BLOCK},       {"s", TAG_INLINE},
    {"small", TAG_INLINE}, {"span", TAG_INLINE},   {"strong", TAG_BOLD},
    {"sub", TAG_INLINE},   {"sup", TAG_INLINE},    {"table", TAG_BLOCK},
    {"tbody", TAG_INLINE}, {"td", TAG_BLOCK},      {"tfoot", TAG_INLINE},
    {"th", TAG_BLOCK},     {"thead", TAG_INLINE},  {"tr", TAG_BLOCK},
    {"u", TAG_INLINE},     {"ul", TAG_BLOCK},
};

static const struct tag *find_tag(const char *name, size_t length) {
    const size_t count = sizeof tags / sizeof *tags;
    const char first = (char)(name[0] | 0x20);

    for (size_t i = first <= tags[count / 2 - 1].name[0] ? 0 : count / 2;
         i < count && tags[i].name[0] <= first; i++)
        if (first == tags[i].name[0] && strncasecmp(tags[i].name, name, length) == 0 &&
            tags[i].name[length] == '\0')
            return &tags[i];
    return NULL;
}

/* read_tag - an HTML tag or comment; false when "<" is only a character */
static bool read_tag(struct cleaning *cleaning) {
    const bool closing = peek(cleaning, 1) == '/';
    const size_t from = closing ? 2 : 1;
    size_t end = from, length = 0;
    const struct tag *tag;

    while (end < REACH && peek(cleaning, end) != '>' && peek(cleaning, end) != '\0')
        end++;
    if (peek(cleaning, end) != '>')
        return false;
    while (is_word(peek(cleaning, from + length)))
        length++;
    tag = find_tag(cleaning->bytes + cleaning->at + from, length);
    if (tag == NULL && peek(cleaning, 1) != '!')
        return false;
    if (tag != NULL && tag->kind == TAG_BOLD)
        set_bold(cleaning, !closing, end + 1);
    else if (tag != NULL && tag->kind != TAG_INLINE)
        end_paragraph(cleaning);
    if (tag != NULL && strcmp(tag->name, "li") == 0)
        cleaning->listing = !closing;
    if (tag != NULL && cleaning->length == 0 && strcmp(tag->name, "li") == 0)
        cleaning->markup.bullet = true;
    if (tag != NULL && tag->kind == TAG_HEADING)
        cleaning->markup.heading = (unsigned)(tag->name[1] - '0');
    cleaning->at += end + 1;
    return true;
}

/* Entities ---------------------------------------------------------------- */

static const struct entity {
    const char *name;
    uint16_t character;
} entities[] = {
    {"amp", '&'},     {"apos", '\''},    {"bull", 0x2022}, {"copy", 0xA9},     {"deg", 0xB0},
    {"eacute", 0xE9}, {"ge", 0x2265},    {"gt", '>'},      {"hellip", 0x2026}, {"ldquo", 0x201C},
    {"le", 0x2264},   {"lsquo", 0x2018}, {"lt", '<'},      {"mdash", 0x2014},  {"middot", 0xB7},
    {"nbsp", 0xA0},   {"ndash", 0x2013}, {"pound", 0xA3},  {"quot", '"'},      {"rdquo", 0x201D},
    {"reg", 0xAE},    {"rsquo", 0x2019}, {"shy", 0xAD},    {"times", 0xD7},    {"trade", 0x2122},
};

static uint32_t numeric_entity(const char *digits, size_t length) {
    const bool hex = length > 0 && (digits[0] | 0x20) == 'x';
    uint32_t value = 0;

    for (size_t i = hex; i < length; i++) {
        const char c = digits[i];
        const uint32_t digit = c >= '0' && c <= '9' ? (uint32_t)(c - '0')
                               : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' && hex
                                   ? (uint32_t)((c | 0x20) - 'a' + 10)
                                   : UINT32_MAX;

        if (digit == UINT32_MAX || value > 0x10FFF)
            return 0;
        value = value * (hex ? 16 : 10) + digit;
    }
    return value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF) ? 0 : value;
}

/* read_entity - "&amp;" and its like; false when "&" is only a character */
static bool read_entity(struct cleaning *cleaning) {
    const char *const name = cleaning->bytes + cleaning->at + 1;
    size_t length = 0;
    uint32_t c = 0;

    while (length < 10 &&
           (is_word(peek(cleaning, length + 1)) || peek(cleaning, length + 1) == '#'))
        length++;
    if (length == 0 || peek(cleaning, length + 1) != ';')
        return false;
    if (name[0] == '#')
        c = numeric_entity(name + 1, length - 1);
    else
        for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
            if (strncmp(entities[i].name, name, length) == 0 && entities[i].name[length] == '\0')
                c = entities[i].character;
    if (c == 0)
        return false;
    cleaning->at += length + 2;
    put_character(cleaning, c);
    return true;
}

/* A cell ------------------------------------------------------------------ */

/* read_special - a character that may be markup; false when it is only a character */
static bool read_special(struct cleaning *cleaning) {
    switch (peek(cleaning, 0)) {
    case '<':
        return read_tag(cleaning);
    case '&':
        return read_entity(cleaning);
    case '*':
    case '_':
        return read_emphasis(cleaning);
    case '!':
        return peek(cleaning, 1) == '[' && read_link(cleaning);
    case '[':
        return read_link(cleaning);
    case ']':
        if (cleaning->link_end == 0 || cleaning->at != cleaning->link_text_end)
            return false;
        cleaning->at = cleaning->link_end;
        cleaning->link_end = 0;
        return true;
    case '\\':
        if (peek(cleaning, 1) == '\0' || strchr("*_#.-|&<>[]()+!`~", peek(cleaning, 1)) == NULL)
            return false;
        put_char(cleaning, peek(cleaning, 1));
        cleaning->at += 2;
        return true;
    default:
        return false;
    }
}

/* The characters that are only themselves, wherever they stand within a paragraph. */
static const bool plain[256] = {
    ['\''] = true, ['('] = true, [')'] = true, ['+'] = true, [','] = true, ['-'] = true,
    ['.'] = true,  ['/'] = true, ['0'] = true, ['1'] = true, ['2'] = true, ['3'] = true,
    ['4'] = true,  ['5'] = true, ['6'] = true, ['7'] = true, ['8'] = true, ['9'] = true,
    [':'] = true,  [';'] = true, ['?'] = true, ['A'] = true, ['B'] = true, ['C'] = true,
    ['D'] = true,  ['E'] = true, ['F'] = true, ['G'] = true, ['H'] = true, ['I'] = true,
    ['J'] = true,  ['K'] = true, ['L'] = true, ['M'] = true, ['N'] = true, ['O'] = true,
    ['P'] = true,  ['Q'] = true, ['R'] = true, ['S'] = true, ['T'] = true, ['U'] = true,
    ['V'] = true,  ['W'] = true, ['X'] = true, ['Y'] = true, ['Z'] = true, ['a'] = true,
    ['b'] = true,  ['c'] = true, ['d'] = true, ['e'] = true, ['f'] = true, ['g'] = true,
    ['h'] = true,  ['i'] = true, ['j'] = true, ['k'] = true, ['l'] = true, ['m'] = true,
    ['n'] = true,  ['o'] = true, ['p'] = true, ['q'] = true, ['r'] = true, ['s'] = true,
    ['t'] = true,  ['u'] = true, ['v'] = true, ['w'] = true, ['x'] = true, ['y'] = true,
    ['z'] = true,
};

static bool is_plain(char c) {
    return plain[(unsigned char)c];
}

/* put_run - the plain characters from here on, with single spaces between them */
static void put_run(struct cleaning *cleaning) {
    const char *const bytes = cleaning->bytes;
    const size_t to = cleaning->to;
    size_t end = cleaning->at + 1;

    for (;;) {
        while (end < to && is_plain(bytes[end]))
            end++;
        if (end + 1 >= to || bytes[end] != ' ' || !is_plain(bytes[end + 1]))
            break;
        end += 2;
    }
    put(cleaning, bytes + cleaning->at, end - cleaning->at);
    cleaning->at = end;
}

static void clean(struct cleaning *cleaning) {
    while (cleaning->at < cleaning->to) {
        const char c = cleaning->bytes[cleaning->at];
        size_t size;
        uint32_t character;

        if (!cleaning->start && is_plain(c)) {
            put_run(cleaning);
            continue;
        }
        if (c == ' ' || c == '\t') {
            cleaning->space = true;
            cleaning->at++;
            continue;
        }
        if (cleaning->start) {
            const size_t before = cleaning->at;

            skip_list_marks(cleaning);
            if (cleaning->at != before)
                continue;
        }
        if (!is_word(c) && read_special(cleaning))
            continue;
        character = decode(cleaning, &size);
        cleaning->at += size;
        put_character(cleaning, character);
    }
    end_paragraph(cleaning);
}

/* list_paragraphs - the paragraphs of a cell, and its text: all of them in a line */
static void list_paragraphs(struct arena *arena, const struct cleaning *cleaning,
                            struct document_cell *cell) {
    char *at = cleaning->out;

    cell->text = cleaning->paragraph_count > 0 ? cleaning->out : "";
    cell->paragraph_count = cleaning->paragraph_count;
    cell->listed = cleaning->listed;
    cell->paragraphs = arena_array(arena, cell->paragraph_count, sizeof *cell->paragraphs);
    for (size_t i = 0; i < cell->paragraph_count; i++) {
        cell->paragraphs[i] = at;
        at += strlen(at) + 1;
    }
    if (cell->paragraph_count > 1) {
        char *const text = arena_alloc(arena, cleaning->length);

        memcpy(text, cleaning->out, cleaning->length);
        for (size_t i = 1; i < cell->paragraph_count; i++)
            text[cell->paragraphs[i] - cleaning->out - 1] = ' ';
        cell->text = text;
    }
}

struct markup document_clean(struct arena *arena, const struct raw_lines *lines,
                             struct raw_cell raw, struct document_cell *cell) {
    const size_t length = raw.to - raw.from;
    struct cleaning cleaning = {.arena = arena,
                                .bytes = lines->bytes,
                                .at = raw.from,
                                .to = raw.to,
                                .windows = lines->windows,
                                .start = true};

    if (length == 0) {
        cell->text = "";
        return cleaning.markup;
    }
    /* a byte of Windows-1252 becomes up to three; a paragraph's NUL needs one more */
    cleaning.out = arena_alloc(arena, (lines->windows ? 3 * length : length) + 2);
    while (peek(&cleaning, 0) == '#')
        cleaning.at++;
    if (peek(&cleaning, 0) != ' ')
        cleaning.at = raw.from;
    clean(&cleaning);
    list_paragraphs(arena, &cleaning, cell);
    cleaning.markup.bold = cleaning.any_bold && !cleaning.any_plain;
    return cleaning.markup;
}
