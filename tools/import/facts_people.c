/* facts_people.c - who assesses and assures, and what they hold */
#include <string.h>
#include <strings.h>

#include "import/facts.h"

/* Paragraphs that may stand between the items of a section and those that go on. */
#define MOST_OTHERS 2

/* The code of an older qualification, such as D32/D33, is no longer, in bytes. */
#define LONGEST_CODE 8

enum role { ROLE_ASSESSOR, ROLE_INTERNAL, ROLE_EXTERNAL, ROLE_WITNESS, ROLE_COUNT };

static const char *const role_names[ROLE_COUNT] = {"assessor", "internal-quality-assurer",
                                                   "external-quality-assurer", "expert-witness"};

/* What a section about people begins with. */
static const struct {
    const char *phrase;
    unsigned roles; /* bits */
} starts[] = {
    {"assessors/internal quality assurance|assurers", 1U << ROLE_ASSESSOR | 1U << ROLE_INTERNAL},
    {"assessors and internal quality assurers|assurance",
     1U << ROLE_ASSESSOR | 1U << ROLE_INTERNAL},
    {"assessor|assessors requirements", 1U << ROLE_ASSESSOR},
    {"requirements for assessors", 1U << ROLE_ASSESSOR},
    {"assessor|assessors -|:", 1U << ROLE_ASSESSOR},
    {"expert witness|witnesses", 1U << ROLE_WITNESS},
    {"internal quality assurer|assurers|assurance ( iqa ) -|requirements|:", 1U << ROLE_INTERNAL},
    {"internal quality assurer|assurers|assurance -|requirements|:", 1U << ROLE_INTERNAL},
    {"external quality assurer|assurers|assurance ( eqa ) -|requirements|:", 1U << ROLE_EXTERNAL},
    {"external quality assurer|assurers|assurance -|requirements|:", 1U << ROLE_EXTERNAL},
    {"internal verifier|verifiers requirements|-|:", 1U << ROLE_INTERNAL},
};

/* roles_of - the roles that a section which begins so is about, as bits */
static unsigned roles_of(const struct sentence *sentence) {
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++)
        if (sentence_match(sentence, 0, sentence->count, starts[i].phrase) > 0)
            return starts[i].roles;
    return 0;
}

/* A section about people while it is read. */
struct section {
    struct facts *facts;
    unsigned roles;
    size_t first;        /* of its lines */
    const char *purpose; /* of what is listed now; NULL when the items say it */
    bool list;           /* titles are listed now */
};

/* What a role holds is kept beside the elements until all of it is known. */
static void state_flag(const struct section *section, const char *name,
                       const struct document_line *line) {
    for (unsigned role = 0; role < ROLE_COUNT; role++)
        if ((section->roles & 1U << role) != 0) {
            struct role_facts *facts = &section->facts->people[role];

            facts->stated = true;
            draft_set(section->facts->import->draft, &facts->element, name,
                      facts_datum(section->facts, line, "yes"));
        }
}

/* printed_before - a title as it was printed first, whatever its capitals are now */
static const char *printed_before(const struct facts *facts, const char *title) {
    for (unsigned role = 0; role < ROLE_COUNT; role++) {
        const struct role_facts *people = &facts->people[role];

        for (size_t i = 0; i < people->held_count; i++)
            if (document_same_words(draft_get(&people->held[i], "title").value, title))
                return draft_get(&people->held[i], "title").value;
    }
    return title;
}

/* purpose_of - what a title is held for, by its words */
static const char *purpose_of(const struct sentence *words) {
    for (size_t i = 0; i < words->count; i++)
        if (token_in(&words->tokens[i], "assurance verification verifying v1 d34"))
            return "assuring";
    for (size_t i = 0; i < words->count; i++)
        if (token_in(&words->tokens[i], "assessing assessment assessor a1 a2 d32 d33 d32/d33"))
            return "assessing";
    return NULL;
}

static void add_held(const struct section *section, enum role role,
                     const struct document_line *line, const char *title, const char *purpose,
                     bool above) {
    struct facts *facts = section->facts;
    struct role_facts *people = &facts->people[role];
    const char *printed = printed_before(facts, title);
    struct draft_element *held;

    people->held = arena_grow(facts->import->arena, people->held, people->held_count,
                              &people->held_capacity, sizeof *people->held);
    held = &people->held[people->held_count++];
    *held = (struct draft_element){.element = ELEMENT_HOLDS};
    people->stated = true;
    draft_set(facts->import->draft, held, "title", facts_datum(facts, line, printed));
    draft_set(facts->import->draft, held, "purpose", facts_datum(facts, line, purpose));
    if (above)
        draft_set(facts->import->draft, held, "or-above", facts_datum(facts, line, "yes"));
}

/* names_title - whether an item names a qualification, by its type or by a short code */
static bool names_title(const struct sentence *words, const char *text) {
    if (text[0] >= 'a' && text[0] <= 'z')
        return false;
    for (size_t i = 0; i < words->count; i++)
        if (token_in(&words->tokens[i], "award certificate diploma nvq degree qualification"))
            return true;
    return strlen(text) <= LONGEST_CODE;
}

/* read_title - an item that names what a person may hold; false when it is none such */
static bool read_title(const struct section *section, const struct document_line *line,
                       const char *text) {
    static const char above[] = " or above";
    struct arena *arena = section->facts->import->arena;
    struct sentence words = {0};
    const char *purpose = section->purpose;
    size_t length = strlen(text);
    bool has_above =
        length > sizeof above && strcasecmp(text + length - (sizeof above - 1), above) == 0;
    const char *title = arena_copy(arena, text, has_above ? length - (sizeof above - 1) : length);

    sentence_add_text(arena, &words, line, text);
    if (words.count == 0 || words.count > 20 || !names_title(&words, text))
        return false;
    if (purpose == NULL)
        purpose = purpose_of(&words);
    if (purpose == NULL)
        return false;
    for (unsigned role = 0; role < ROLE_COUNT; role++) {
        bool both = section->roles == (1U << ROLE_ASSESSOR | 1U << ROLE_INTERNAL);
        bool assuring = strcmp(purpose, "assuring") == 0;

        if ((section->roles & 1U << role) != 0 && (!both || assuring == (role == ROLE_INTERNAL)))
            add_held(section, (enum role)role, line, title, purpose, has_above);
    }
    return true;
}

/* begin_list - whether a bullet leads to a list of titles, and what those are for */
static bool begin_list(struct section *section, const struct sentence *words) {
    size_t hold = sentence_find(words, 0, words->count, "hold|holding");

    if (hold == words->count || !token_is(&words->tokens[words->count - 1], ":"))
        return false;
    section->list = true;
    section->purpose = NULL;
    if ((section->roles & (section->roles - 1)) != 0)
        return true; /* of several roles the titles say whose they are */
    for (size_t i = 0; i < words->count; i++) {
        if (token_in(&words->tokens[i], "subject occupational"))
            section->purpose = "subject";
        else if (token_in(&words->tokens[i], "assessing"))
            section->purpose = "assessing";
        else if (sentence_match(words, i, words->count, "quality assurance") > 0)
            section->purpose = "assuring";
    }
    return true;
}

/* read_bullet - what one item of a section says */
static void read_bullet(struct section *section, const struct document_line *line, const char *text,
                        const struct sentence *words) {
    bool used = false;

    if (sentence_find(words, 0, words->count, "working toward|towards") < words->count) {
        state_flag(section, "working-towards", line);
        used = true;
    }
    for (size_t i = 0; i < words->count; i++)
        if (token_in(&words->tokens[i], "countersigned countersign countersigning")) {
            state_flag(section, "countersigned", line);
            used = true;
        }
    if (sentence_find(words, 0, words->count, "occupationally competent") < words->count) {
        state_flag(section, "competent", line);
        used = true;
    }
    if (!begin_list(section, words) && section->list && !used)
        used = read_title(section, line, text);
    if (used)
        import_use(section->facts->import, line);
}

/* ends - whether a line ends a section about people */
static bool ends(const struct section *section, size_t index, const struct sentence *words) {
    const struct document *document = section->facts->import->document;
    const struct document_line *line = &document->lines[index];

    if (line->kind == LINE_BULLET || index == section->first || section->facts->running[index])
        return false;
    return roles_of(words) != 0 || line->kind == LINE_ROW || line_is_heading(document, index);
}

/* state_roles - note that the roles of a section are spoken of, whatever is said of them */
static void state_roles(struct section *section, const struct sentence *words) {
    for (unsigned role = 0; role < ROLE_COUNT; role++)
        if ((section->roles & 1U << role) != 0) {
            struct role_facts *people = &section->facts->people[role];

            if (people->order == 0)
                people->order = ++section->facts->role_count;
            if (role == ROLE_WITNESS && words->count > 3)
                people->stated = true;
        }
}

/* is_item - whether a line is an item of a list: it has a mark, or goes on a sentence */
static bool is_item(const struct section *section, const struct document_line *line) {
    struct sentence words = {0};

    if (line->kind == LINE_BULLET || (line->text[0] >= 'a' && line->text[0] <= 'z'))
        return true;
    if (!section->list || line->kind != LINE_TEXT)
        return false;
    sentence_add_line(section->facts->import->arena, &words, line);
    return words.count > 0 && words.count <= 20 && names_title(&words, line->text) &&
           strchr(".:", line->text[strlen(line->text) - 1]) == NULL;
}

/* read_section - the lines of a section; returns the line behind it */
static size_t read_section(struct section *section) {
    const struct import *import = section->facts->import;
    const struct document *document = import->document;
    size_t i = section->first, others = 0;
    bool items = false;

    while (i < document->line_count) {
        const struct document_line *line = &document->lines[i];
        struct sentence words = {0};
        const char *text;
        size_t next;

        if (!line_is_readable(line)) {
            i++;
            continue;
        }
        text = paragraph_text(import, i, &next);
        sentence_add_text(import->arena, &words, line, text);
        if (i > section->first && is_item(section, line)) {
            items = true;
            others = 0;
            read_bullet(section, line, text, &words);
        } else if (words.count > 0) {
            others += items;
            if (ends(section, i, &words) || others > MOST_OTHERS)
                break;
            if (i > section->first)
                (void)begin_list(section, &words);
        }
        i = next;
    }
    return i;
}

size_t facts_role(struct facts *facts, size_t index, const struct sentence *sentence) {
    struct section section = {.facts = facts, .roles = roles_of(sentence), .first = index};

    if (section.roles == 0)
        return index;
    state_roles(&section, sentence);
    return read_section(&section);
}

void facts_countersigning(struct facts *facts, size_t index) {
    struct draft *draft = facts->import->draft;
    const struct document_line *line = &facts->import->document->lines[index];
    struct sentence words = {0};
    bool about = false;

    sentence_add_line(facts->import->arena, &words, line);
    for (size_t i = 0; i < words.count; i++)
        about |= token_in(&words.tokens[i], "countersigning countersigned countersignature");
    for (unsigned role = 0; role < ROLE_COUNT; role++)
        if (about && draft_get(&facts->people[role].element, "working-towards").value != NULL)
            draft_set(draft, &facts->people[role].element, "countersigned",
                      facts_datum(facts, line, "yes"));
}

/* add_role - a role as elements of the draft, what it holds right behind it */
static void add_role(struct facts *facts, enum role role) {
    struct draft *draft = facts->import->draft;
    struct role_facts *people = &facts->people[role];
    size_t index = draft->element_count;
    struct draft_element *element = draft_add_element(draft, ELEMENT_ROLE);

    element->attributes = people->element.attributes;
    element->attribute_count = people->element.attribute_count;
    element->attribute_capacity = people->element.attribute_capacity;
    draft_set(draft, element, "name", (struct datum){.value = role_names[role]});
    for (size_t i = 0; i < people->held_count; i++) {
        struct draft_element *held = draft_add_element(draft, ELEMENT_HOLDS);

        *held = people->held[i];
        held->within = index;
    }
}

void facts_roles(struct facts *facts) {
    for (size_t order = 1; order <= facts->role_count; order++)
        for (unsigned role = 0; role < ROLE_COUNT; role++)
            if (facts->people[role].order == order && facts->people[role].stated)
                add_role(facts, (enum role)role);
}
