/*
 * registry.h - checks across specifications
 *
 * Two files of one number and version (Q0201), units of one reference that
 * differ between specifications (Q0202, Q0204, Q0205, Q0206), and progression to
 * a qualification that is called otherwise or is lower (Q0207, Q0208). Whatever
 * two files have between them is reported at the later one.
 *
 * Of each file the registry keeps its number, version, level and the digest of
 * its title; of each unit one small record. Records past a fixed number lie in
 * a temporary file without a name, in TMPDIR or /tmp, or in memory when that
 * cannot be written. Where two units differ, the other file is read again to
 * say in what.
 */
#ifndef QUALC_CHECK_REGISTRY_H
#define QUALC_CHECK_REGISTRY_H

#include "../src/qual.h"
#include "finding/finding.h"
#include "reader/model.h"

struct registry;

/* registry_create - the registry lies in the arena, which outlives those of the files */
struct registry *registry_create(struct arena *arena);

/*
 * registry_announce - look at the head of each file that is going to be added
 *
 * So it is known from the start which version is the newest, and what a
 * progression leads to. What is no regular file is passed over, since it can be
 * read but once, and so is a file without a number. The paths must stay.
 */
void registry_announce(struct registry *registry, char *const *paths, size_t count);

/* registry_use_catalogue - compare with the current specifications of an image too */
void registry_use_catalogue(struct registry *registry, const qual_image *image);

/*
 * registry_add - compare a specification with those added before, and remember it
 *
 * Between two versions of one specification nothing is compared, and of several
 * versions only the newest is compared with others.
 */
void registry_add(struct registry *registry, const struct spec_model *spec,
                  struct findings *findings);

/*
 * registry_add_number - as registry_add, for Q0201 alone
 *
 * For a command that has nothing to say of doubtful things.
 */
void registry_add_number(struct registry *registry, const struct spec_model *spec,
                         struct findings *findings);

/*
 * registry_end - give back what is not in the arena
 *
 * Returns false when records could not be read again from the temporary file,
 * so that something may not have been reported.
 */
bool registry_end(struct registry *registry);

#endif
