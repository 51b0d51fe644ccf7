/* unreadable.h - what is said of an input that cannot be read */
#ifndef QUALC_FINDING_UNREADABLE_H
#define QUALC_FINDING_UNREADABLE_H

#include "finding/finding.h"

/*
 * finding_unreadable - the finding of an input that could not be read
 *
 * None for SOURCE_READ. The reason is that of source_read; wanted names what is
 * read instead of something compressed, such as "plain XML".
 */
void finding_unreadable(enum source_status status, const struct source *source, const char *reason,
                        const char *wanted, struct findings *findings);

#endif
