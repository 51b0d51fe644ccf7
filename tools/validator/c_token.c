/* c_token.c - C sources as tokens */
#include "validator/c_token.h"

#include <stdint.h>
#include <string.h>

static bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

static bool is_name_part(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static size_t space_length(const char *text, size_t length) {
    size_t at = 0;

    while (at < length && is_space(text[at]))
        at++;
    return at;
}

static size_t comment_length(const char *text, size_t length) {
    size_t at = 4;

    while (at < length && (text[at - 2] != '*' || text[at - 1] != '/'))
        at++;
    return at;
}

static size_t directive_length(const char *text, size_t length) {
    size_t at = 0;

    while (at < length && (text[at] != '\n' || text[at - 1] == '\\'))
        at++;
    return at;
}

static size_t literal_length(const char *text, size_t length) {
    size_t at = 1;

    while (at < length && text[at] != text[0])
        at += text[at] == '\\' ? 2 : 1;
    return at + 1;
}

static size_t word_length(const char *text, size_t length) {
    size_t at = 0;

    while (at < length && is_name_part(text[at]))
        at++;
    return at;
}

/* read_token - the first token of a text that is not empty */
static struct c_token read_token(const char *text, size_t length) {
    struct c_token token = {C_OTHER, text, 1};

    if (is_space(text[0])) {
        token.kind = C_SPACE;
        token.length = space_length(text, length);
    } else if (length > 3 && text[0] == '/' && text[1] == '*') {
        token.kind = C_COMMENT;
        token.length = comment_length(text, length);
    } else if (text[0] == '#') {
        token.kind = C_DIRECTIVE;
        token.length = directive_length(text, length);
    } else if (text[0] == '"' || text[0] == '\'') {
        token.length = literal_length(text, length);
    } else if (is_name_part(text[0])) {
        token.kind = text[0] >= '0' && text[0] <= '9' ? C_OTHER : C_NAME;
        token.length = word_length(text, length);
    } else if (length > 1 && text[0] == '-' && text[1] == '>') {
        token.length = 2;
    }
    return token;
}

struct c_tokens c_tokens_read(struct arena *arena, const char *text, size_t length) {
    struct c_tokens tokens = {0};

    for (size_t at = 0; at < length; at += tokens.items[tokens.count - 1].length) {
        tokens.items =
            arena_grow(arena, tokens.items, tokens.count, &tokens.capacity, sizeof *tokens.items);
        tokens.items[tokens.count++] = read_token(text + at, length - at);
    }
    return tokens;
}

bool c_token_is(const struct c_token *token, const char *text) {
    return token->length == strlen(text) && memcmp(token->text, text, token->length) == 0;
}

bool c_token_begins(const struct c_token *token, const char *text) {
    size_t length = strlen(text);

    return token->length >= length && memcmp(token->text, text, length) == 0;
}

void c_token_set(struct c_token *token, const char *text) {
    token->text = text;
    token->length = strlen(text);
}

/* counts - whether a token is code that is still there */
static bool counts(const struct c_token *token) {
    return token->length > 0 && token->kind != C_SPACE && token->kind != C_COMMENT;
}

size_t c_next(const struct c_tokens *tokens, size_t from, size_t end) {
    while (from < end && !counts(&tokens->items[from]))
        from++;
    return from;
}

size_t c_previous(const struct c_tokens *tokens, size_t from) {
    while (from != SIZE_MAX && !counts(&tokens->items[from]))
        from--; /* wraps to SIZE_MAX before the first */
    return from;
}

size_t c_closing(const struct c_tokens *tokens, size_t open, size_t end) {
    size_t depth = 0;

    for (size_t at = open; at < end; at++) {
        const struct c_token *token = &tokens->items[at];

        if (token->kind != C_OTHER || token->length != 1)
            continue;
        if (strchr("([{", token->text[0]) != NULL)
            depth++;
        else if (strchr(")]}", token->text[0]) != NULL && --depth == 0)
            return at;
    }
    return end;
}
