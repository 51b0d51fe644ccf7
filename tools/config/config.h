/*
 * config.h - a configuration file: severities and suppressions
 *
 *     [severity]
 *     Q0202 = note
 *     Q0671 = dangerous
 *
 *     [suppress renumbered]
 *     id = Q0121
 *     subject = L/506/1807 *
 *     reason = the structure table is right; the publisher knows
 *     expires = 2027-03-31
 *
 * An id is that of a finding or of a change. The form is that of INI files: a line is a heading,
 * 'key = value', blank, or a comment after '#' or ';'. A reason may go on in lines that are
 * indented deeper. Bytes of a line: at most CONFIG_LONGEST_LINE.
 */
#ifndef QUALC_CONFIG_CONFIG_H
#define QUALC_CONFIG_CONFIG_H

#include "base/source.h"
#include "change/change_policy.h"
#include "config/suppression.h"
#include "finding/severity_policy.h"

#define CONFIG_LONGEST_LINE 190

struct config {
    const struct source *source;   /* NULL: no file, nothing configured */
    struct severity_policy policy; /* of findings */
    struct change_policy changes;
    struct suppressions suppressions;
};

/*
 * config_read - read a configuration file
 *
 * Everything wrong in it becomes a finding (Q0020 to Q0027). Returns NULL when
 * anything is. What is read belongs to the arena, the source with it.
 */
struct config *config_read(struct arena *arena, const char *path, struct findings *findings);

/* config_parse - as config_read, of a source that has been read */
struct config *config_parse(struct arena *arena, const struct source *source,
                            struct findings *findings);

#endif
