/* c_part.c - the declarations and definitions of C sources */
#include "validator/c_part.h"

#include <string.h>

#include "base/text.h"

/* Conditions ---------------------------------------------------------------- */

#define CONDITION "#if QUAL_WITH_"

/* is_feature - whether the condition of a line is among the features */
static bool is_feature(const struct strings *features, const char *line) {
    size_t length = strcspn(line + strlen(CONDITION), "\n");

    for (size_t i = 0; i < features->count; i++)
        if (strlen(features->items[i]) == length &&
            strncmp(features->items[i], line + strlen(CONDITION), length) == 0)
            return true;
    return false;
}

const char *c_text_condition(struct arena *arena, const char *const *lines,
                             const struct strings *features, size_t *length) {
    struct text text = {.arena = arena};
    unsigned depth = 0, decided = 0; /* conditions open; the one that is decided here, from 1 */
    bool take = true;

    for (; *lines != NULL; lines++) {
        bool begins = strncmp(*lines, "#if", 3) == 0;

        depth += begins;
        if (begins && decided == 0 && strncmp(*lines, CONDITION, strlen(CONDITION)) == 0) {
            decided = depth;
            take = is_feature(features, *lines);
            continue;
        }
        if (decided == depth && decided > 0 && strncmp(*lines, "#else", 5) == 0) {
            take = !take;
            continue;
        }
        if (strncmp(*lines, "#endif", 6) == 0 && depth-- == decided) {
            decided = 0;
            take = true;
            continue;
        }
        if (take)
            text_add(&text, *lines);
    }
    *length = text.length;
    return text.bytes;
}

/* Parts --------------------------------------------------------------------- */

/* What is being taken apart. */
struct reader {
    struct arena *arena;
    struct c_parts *parts;
    const struct c_file *file;
    size_t at;
};

static const struct c_token *token_at(const struct reader *reader, size_t at) {
    return &reader->file->tokens.items[at];
}

static void add_name(struct reader *reader, struct c_part *part, const struct c_token *token) {
    struct strings *names = &part->names;

    names->items = arena_grow(reader->arena, names->items, names->count, &names->capacity,
                              sizeof *names->items);
    names->items[names->count++] = arena_copy(reader->arena, token->text, token->length);
}

/* add_macros - the names that directives define */
static void add_macros(struct reader *reader, struct c_part *part) {
    static const char define[] = "#define ";

    for (size_t at = part->code; at < part->end; at++) {
        const struct c_token *token = token_at(reader, at);
        const char *line = token->text;

        while (token->kind == C_DIRECTIVE && (size_t)(line - token->text) < token->length) {
            if (strncmp(line, define, strlen(define)) == 0) {
                struct c_token name = {C_NAME, line + strlen(define), 0};

                name.length = strcspn(name.text, " (\n");
                add_name(reader, part, &name);
            }
            line += strcspn(line, "\n") + 1;
        }
    }
}

/* add_enumerators - the names within the braces of an enum */
static void add_enumerators(struct reader *reader, struct c_part *part, size_t open) {
    const struct c_tokens *tokens = &reader->file->tokens;
    bool begins = true;

    for (size_t at = open + 1; at < part->end && !c_token_is(&tokens->items[at], "}"); at++) {
        const struct c_token *token = &tokens->items[at];

        if (token->kind == C_NAME && begins)
            add_name(reader, part, token);
        if (token->kind == C_NAME || token->kind == C_OTHER)
            begins = c_token_is(token, ",");
    }
}

/* find - the first of some characters at file level, from a place on */
static size_t find(const struct reader *reader, size_t at, size_t end, const char *characters) {
    const struct c_tokens *tokens = &reader->file->tokens;

    for (; at < end; at++) {
        const struct c_token *token = &tokens->items[at];

        if (token->kind != C_OTHER || token->length != 1)
            continue;
        if (strchr(characters, token->text[0]) != NULL)
            return at;
        if (strchr("([{", token->text[0]) != NULL)
            at = c_closing(tokens, at, end);
    }
    return end;
}

/* has_word - whether a word stands in the code before a place */
static bool has_word(const struct reader *reader, const struct c_part *part, size_t end,
                     const char *word) {
    for (size_t at = part->code; at < end; at++)
        if (c_token_is(token_at(reader, at), word))
            return true;
    return false;
}

/* describe_type - a part that begins with struct, enum or typedef and has no parentheses */
static void describe_type(struct reader *reader, struct c_part *part) {
    const struct c_tokens *tokens = &reader->file->tokens;
    size_t open = find(reader, part->code, part->end, "{");
    size_t tag = open < part->end ? c_previous(tokens, open - 1) : part->end;
    size_t last = c_previous(tokens, find(reader, part->code, part->end, ";") - 1);

    part->kind = C_PART_TYPE;
    if (tag < part->end && !c_token_is(token_at(reader, tag), "struct") &&
        !c_token_is(token_at(reader, tag), "enum"))
        add_name(reader, part, token_at(reader, tag));
    if (c_token_is(token_at(reader, part->code), "typedef"))
        add_name(reader, part, token_at(reader, last));
    if (open < part->end && has_word(reader, part, open, "enum"))
        add_enumerators(reader, part, open);
}

/* after_attribute - where a declaration begins, after the mark of an export */
static size_t after_attribute(const struct reader *reader, const struct c_part *part) {
    const struct c_tokens *tokens = &reader->file->tokens;

    if (!c_token_is(token_at(reader, part->code), "QUAL_EXPORT"))
        return part->code;
    return c_closing(tokens, c_next(tokens, part->code + 1, part->end), part->end) + 1;
}

/* declared_name - what stands before a parenthesis, or within it where it is (*name)(...) */
static const struct c_token *declared_name(const struct reader *reader, size_t open, size_t end) {
    const struct c_tokens *tokens = &reader->file->tokens;
    size_t pointer = c_next(tokens, open + 1, end);

    if (pointer < end && c_token_is(token_at(reader, pointer), "*"))
        return token_at(reader, c_next(tokens, pointer + 1, end));
    return token_at(reader, c_previous(tokens, open - 1));
}

/* describe - what a part is and which names it defines */
static void describe(struct reader *reader, struct c_part *part) {
    const struct c_tokens *tokens = &reader->file->tokens;
    const struct c_token *first = token_at(reader, part->code);
    size_t declared = after_attribute(reader, part);
    size_t mark = find(reader, declared, part->end, "([=;{");
    bool ended = c_token_is(token_at(reader, c_previous(tokens, part->end - 1)), ";");

    if (first->kind == C_DIRECTIVE) {
        part->kind = C_PART_MACRO;
        add_macros(reader, part);
    } else if (c_token_is(token_at(reader, mark), "(")) {
        part->kind = c_token_is(first, "typedef") ? C_PART_TYPE
                     : ended                      ? C_PART_PROTOTYPE
                                                  : C_PART_FUNCTION;
        add_name(reader, part, declared_name(reader, mark, part->end));
    } else if (c_token_is(token_at(reader, mark), "{") || c_token_is(first, "typedef") ||
               (c_token_is(first, "struct") && c_token_is(token_at(reader, mark), ";"))) {
        describe_type(reader, part);
    } else {
        part->kind = C_PART_CONSTANT;
        add_name(reader, part, token_at(reader, c_previous(tokens, mark - 1)));
    }
    part->local = strstr(part->file->name, ".h") == NULL &&
                  (part->kind != C_PART_FUNCTION || c_token_is(first, "static"));
}

/* add_part - append the tokens from first up to where the reader is */
static void add_part(struct reader *reader, size_t first, size_t code) {
    struct c_parts *parts = reader->parts;
    struct c_part *part;

    parts->items = arena_grow(reader->arena, parts->items, parts->count, &parts->capacity,
                              sizeof *parts->items);
    part = &parts->items[parts->count++];
    *part = (struct c_part){
        .file = reader->file, .first = first, .code = code, .end = reader->at, .local = true};
    if (code < reader->at)
        describe(reader, part);
}

/* pass_directive - go past a directive, or past a condition with all it encloses */
static void pass_directive(struct reader *reader) {
    unsigned depth = 0;

    for (; reader->at < reader->file->tokens.count; reader->at++) {
        const struct c_token *token = token_at(reader, reader->at);

        if (token->kind != C_DIRECTIVE)
            continue;
        if (c_token_begins(token, "#if"))
            depth++;
        else if (c_token_begins(token, "#endif"))
            depth--;
        if (depth == 0)
            break;
    }
    reader->at++;
}

/* is_guard - whether a directive keeps a header from being read twice, or includes another */
static bool is_guard(const struct c_token *token) {
    return c_token_begins(token, "#include") || c_token_begins(token, "#endif") ||
           (token->length > 2 && memcmp(token->text + token->length - 2, "_H", 2) == 0);
}

/* pass_code - go past a declaration or definition */
static void pass_code(struct reader *reader) {
    const struct c_tokens *tokens = &reader->file->tokens;
    size_t end = tokens->count, stop = find(reader, reader->at, end, "{;"), after;

    if (stop < end && c_token_is(token_at(reader, stop), "{")) {
        stop = c_closing(tokens, stop, end);
        after = find(reader, stop + 1, end, "{;#(");
        /* A type ends with a semicolon on the line of its closing brace. */
        if (after < end && c_token_is(token_at(reader, after), ";")) {
            size_t between = stop + 1;

            while (between < after && (token_at(reader, between)->kind != C_SPACE ||
                                       memchr(token_at(reader, between)->text, '\n',
                                              token_at(reader, between)->length) == NULL))
                between++;
            if (between == after)
                stop = after;
        }
    }
    reader->at = stop < end ? stop + 1 : end;

    /* A comment behind it, on the same line, belongs to it. */
    if (reader->at + 1 < end && token_at(reader, reader->at + 1)->kind == C_COMMENT &&
        memchr(token_at(reader, reader->at)->text, '\n', token_at(reader, reader->at)->length) ==
            NULL)
        reader->at += 2;
}

/* has_blank_line - whether a space holds an empty line */
static bool has_blank_line(const struct c_token *token) {
    size_t lines = 0;

    for (size_t i = 0; i < token->length; i++)
        lines += token->text[i] == '\n';
    return lines > 1;
}

void c_parts_add(struct arena *arena, struct c_parts *parts, const struct c_file *file) {
    struct reader reader = {arena, parts, file, 0};
    size_t count = file->tokens.count, first = count;

    while (reader.at < count) {
        const struct c_token *token = token_at(&reader, reader.at);
        size_t code = reader.at;

        if (token->kind == C_SPACE) {
            if (first < count && has_blank_line(token)) {
                add_part(&reader, first, reader.at);
                first = count;
            }
            reader.at++;
        } else if (token->kind == C_COMMENT) {
            if (first == count)
                first = reader.at;
            reader.at++;
        } else if (token->kind == C_DIRECTIVE && is_guard(token)) {
            first = count;
            reader.at++;
        } else {
            if (token->kind == C_DIRECTIVE)
                pass_directive(&reader);
            else
                pass_code(&reader);
            add_part(&reader, first < count ? first : code, code);
            first = count;
        }
    }
}
