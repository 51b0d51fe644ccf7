/* config_section.h - what the sections and keys of a configuration file mean */
#ifndef QUALC_CONFIG_CONFIG_SECTION_H
#define QUALC_CONFIG_CONFIG_SECTION_H

#include "base/name_index.h"
#include "config/config.h"

/* A text of the file and where it stands. */
struct config_word {
    const char *text;
    struct span at;
};

/* Where a configuration file is being read. */
struct config_state {
    struct arena *arena;
    struct findings *findings;
    struct config *config;
    const struct config_section *section; /* NULL before the first, and in one not known */
    struct config_word heading;
    struct name_index headings; /* places of those so far */
    struct name_index keys;     /* places of the keys of this section */
};

/* config_place - a stretch of the file, as a place for a finding */
struct place config_place(const struct config_state *state, struct span at);

/*
 * config_section_begin - a heading: what stands between the brackets
 *
 * An unknown or repeated section is reported (Q0022), and its keys are passed
 * over.
 */
void config_section_begin(struct config_state *state, const struct config_word *heading);

/* config_section_end - report what the section lacks (Q0023) */
void config_section_end(struct config_state *state);

/* config_key - one key and its value, which may be empty */
void config_key(struct config_state *state, const struct config_word *key,
                const struct config_word *value);

/* config_more - a line that goes on with the value of a key */
void config_more(struct config_state *state, const char *key, const struct config_word *value);

#endif
