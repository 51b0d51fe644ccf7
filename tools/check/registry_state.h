/*
 * registry_state.h - what the parts of the registry share
 *
 * registry.c keeps the heads of specifications, registry_units.c compares units,
 * registry_progression.c looks at what a qualification leads to,
 * registry_other.c gets what is no longer at hand, and registry_wording.c says
 * in what two units differ.
 */
#ifndef QUALC_CHECK_REGISTRY_STATE_H
#define QUALC_CHECK_REGISTRY_STATE_H

#include "../src/qual.h"
#include "check/registry.h"
#include "check/unit_store.h"
#include "finding/finding.h"
#include "reader/model.h"

/* No head of a specification. */
#define HEAD_NONE UINT32_MAX

/* Where a unit comes from the catalogue, the index of its specification. */
#define SPEC_OF_CATALOGUE UINT32_MAX

/* Chains of heads by number, and by title. */
#define HEAD_CHAINS 1024u

/* What is remembered of a specification. */
struct spec_head {
    const char *path;
    const char *version;       /* NULL where none is printed */
    const struct source *kept; /* its bytes, where the path cannot be read again; or NULL */
    uint64_t title;            /* digest, as of wording */
    uint32_t line, column;     /* of its number */
    uint32_t next_of_number, next_of_title;
    uint8_t level;
    bool added;      /* it has been read without error */
    bool superseded; /* there is a newer version */
    char number[11];
};

struct registry {
    struct arena *arena;
    const qual_image *catalogue; /* or NULL */
    struct spec_head *heads;
    size_t head_count, head_capacity;
    uint32_t by_number[HEAD_CHAINS], by_title[HEAD_CHAINS];
    size_t next; /* the head that is probably added next */
    struct unit_store *units;

    struct arena other_file; /* the file that was read again last, */
    uint32_t other_spec;
    const struct source *other_source; /* or NULL when it cannot be read */
    struct arena other_part;           /* and what has been read of it */
};

/* A specification that is compared with those before it. */
struct registry_case {
    struct registry *registry;
    const struct spec_model *spec;
    const struct spec_head *head;
    uint32_t index; /* of the head */
    struct findings *findings;
};

/* A unit that another specification has too. */
struct other_unit {
    struct known_unit known;
    qual_unit catalogued; /* where it comes from the catalogue */
};

/* registry_head_of_number - the newest version of a number; HEAD_NONE */
uint32_t registry_head_of_number(const struct registry *registry, const char *number);

/* registry_head_of_title - the newest version of a specification by its title's digest; HEAD_NONE
 */
uint32_t registry_head_of_title(const struct registry *registry, uint64_t title);

/* registry_digest - the 64-bit FNV-1a of a text as it is folded (fold.h), which the arena is for */
uint64_t registry_digest(struct arena *arena, const char *text);

/* registry_mix - a digest of a digest and one number more */
uint64_t registry_mix(uint64_t digest, uint64_t number);

/* registry_elsewhere - a place in a file whose bytes are not at hand */
struct place registry_elsewhere(struct arena *arena, const char *file, uint32_t line,
                                uint32_t column);

/* Units ---------------------------------------------------------------------------- */

/* registry_compare_units - compare all units, and remember them */
void registry_compare_units(const struct registry_case *here);

/* registry_compare_progression - Q0207, Q0208 */
void registry_compare_progression(const struct registry_case *here);

/* registry_unit_key - the seven digits of a unit reference */
uint32_t registry_unit_key(const char *urn);

/*
 * registry_differences - in what the wording of two units differs, as a list
 *
 * What one of them does not state is no difference. NULL when there is none.
 */
const char *registry_differences(struct arena *arena, const struct unit_model *here,
                                 const struct unit_model *there);

/* Others --------------------------------------------------------------------------- */

/* registry_can_reread - whether a path names a file that can be read more than once */
bool registry_can_reread(const char *path);

/* registry_other_title - the title of another specification; NULL when it can no longer be read */
const char *registry_other_title(struct registry *registry, uint32_t spec);

/*
 * registry_other_unit - all of a unit of another specification
 *
 * In the arena, or good until something else is read again. NULL when its file
 * no longer has it.
 */
const struct unit_model *registry_other_unit(struct registry *registry, struct arena *arena,
                                             const struct other_unit *other);

/* registry_forget_others - give back what has been read again */
void registry_forget_others(struct registry *registry);

/* registry_catalogue_unit - a unit of the catalogue as a model has it, of no place */
const struct unit_model *registry_catalogue_unit(struct arena *arena, qual_unit from);

#endif
