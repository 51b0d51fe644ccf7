/*
 * c_token.h - C sources as tokens
 *
 * For the sources of this project as they are formatted, not for any C: there
 * are no trigraphs, and no line of a file is continued but in a directive.
 */
#ifndef QUALC_VALIDATOR_C_TOKEN_H
#define QUALC_VALIDATOR_C_TOKEN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum c_token_kind {
    C_SPACE,
    C_COMMENT,
    C_DIRECTIVE, /* a whole line that begins with #, with those it is continued on */
    C_NAME,
    C_OTHER /* a number, literal or punctuator; of punctuators only -> has two characters */
};

struct c_token {
    enum c_token_kind kind;
    const char *text;
    size_t length; /* 0 for a token that was taken out */
};

struct c_tokens {
    struct c_token *items;
    size_t count, capacity;
};

/* c_tokens_read - the tokens of a text; they point into it */
struct c_tokens c_tokens_read(struct arena *arena, const char *text, size_t length);

/* c_token_is - whether a token reads as a text */
bool c_token_is(const struct c_token *token, const char *text);

/* c_token_set - make a token read otherwise; the text is not copied */
void c_token_set(struct c_token *token, const char *text);

/* c_token_begins - whether a token begins with a text */
bool c_token_begins(const struct c_token *token, const char *text);

/*
 * c_next, c_previous - the nearest token that is neither space nor comment, nor taken out
 *
 * From the index given, which may be the answer. c_next returns end, c_previous
 * SIZE_MAX, when there is none.
 */
size_t c_next(const struct c_tokens *tokens, size_t from, size_t end);
size_t c_previous(const struct c_tokens *tokens, size_t from);

/* c_closing - the token that closes the bracket at an index, at most end */
size_t c_closing(const struct c_tokens *tokens, size_t open, size_t end);

#endif
