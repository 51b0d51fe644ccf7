/*
 * runtime_text.h - the sources that a validator and its page are made from
 *
 * Those of src/, of tools/validator/runtime/ and of tools/validator/page/, put
 * into qualc when it is built (Makefile).
 */
#ifndef QUALC_VALIDATOR_RUNTIME_TEXT_H
#define QUALC_VALIDATOR_RUNTIME_TEXT_H

struct runtime_text {
    const char *name;         /* without its folder; NULL after the last */
    const char *const *lines; /* each with its line end; NULL after the last */
};

extern const struct runtime_text runtime_texts[];

/* The page: page.html, its styles, then the scripts in the order in which they are joined. */
extern const struct runtime_text page_texts[];

#endif
