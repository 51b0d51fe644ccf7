/*
 * sentence.h - the words of a sentence, for the stages that read sentences
 *
 * A paragraph of a document is a run of lines that belong together; its words
 * are what the reading of rules and of facts compares.
 */
#ifndef QUALC_IMPORT_SENTENCE_H
#define QUALC_IMPORT_SENTENCE_H

#include "import/import.h"

/* A word in lower case, or one punctuation mark; an apostrophe or slash is within a word. */
struct word_token {
    const char *text; /* so many bytes, with no NUL behind them */
    size_t length;
    const char *printed; /* as it stands in the text of its line */
    const struct document_line *line;
    int64_t number; /* of a whole number in digits or words; -1 for any other word */
};

struct sentence {
    struct word_token *tokens;
    size_t count, capacity;
};

/* sentence_add_line - append the words of a line's text */
void sentence_add_line(struct arena *arena, struct sentence *sentence,
                       const struct document_line *line);

/* sentence_add_text - append the words of a part of a line's text */
void sentence_add_text(struct arena *arena, struct sentence *sentence,
                       const struct document_line *line, const char *text);

/*
 * sentence_paragraph - the words of the line at an index and of those it runs on into
 *
 * Returns the index behind the last line taken.
 */
size_t sentence_paragraph(const struct import *import, size_t index, struct sentence *sentence);

/*
 * paragraph_text - the text of the line at an index and of those it runs on into
 *
 * *next gets the index behind the last line taken.
 */
const char *paragraph_text(const struct import *import, size_t index, size_t *next);

/* line_is_readable - whether a line may hold words: no rule, page number or contents entry */
bool line_is_readable(const struct document_line *line);

/* line_is_heading - whether the line at an index is a heading, or has the look of one */
bool line_is_heading(const struct document *document, size_t index);

/* token_is - whether a word is the one given, in lower case */
bool token_is(const struct word_token *token, const char *word);

/* token_same - whether two words are the same */
bool token_same(const struct word_token *a, const struct word_token *b);

/* token_in - whether a word is one of a list, parted by spaces, in lower case */
bool token_in(const struct word_token *token, const char *words);

/*
 * sentence_match - whether the words of a phrase, parted by spaces, stand at an index
 *
 * Alternatives for one word are joined by '|'. Returns how many words matched,
 * 0 when they do not.
 */
size_t sentence_match(const struct sentence *sentence, size_t from, size_t to, const char *phrase);

/* sentence_find - the first index in [from, to) where a phrase stands; 'to' when none */
size_t sentence_find(const struct sentence *sentence, size_t from, size_t to, const char *phrase);

#endif
