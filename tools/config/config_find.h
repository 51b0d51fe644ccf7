/*
 * config_find.h - which configuration file holds for a specification
 *
 * The nearest file CONFIG_NAME does, alone: that in the folder of the
 * specification, else in a folder around it, up to the one that holds .git or to
 * the root. For standard input it is the folder in which qualc was started.
 */
#ifndef QUALC_CONFIG_CONFIG_FIND_H
#define QUALC_CONFIG_CONFIG_FIND_H

#include "config/config.h"

#define CONFIG_NAME ".qualc"

struct config_finder;

/*
 * config_finder_create - a finder that reads each file once
 *
 * What it finds belongs to the arena; problems become findings. The settings,
 * which hold beside those of every file and over them, are those of the command
 * line.
 */
struct config_finder *config_finder_create(struct arena *arena,
                                           const struct severity_policy *settings,
                                           struct findings *findings);

/*
 * config_finder_use - one file for all specifications; for none with NULL
 *
 * To be called before anything is found.
 */
void config_finder_use(struct config_finder *finder, const char *path);

/*
 * config_find - what holds for the specification of a path
 *
 * Never NULL: where there is no file, and where it has errors, it has the
 * settings alone and no source. Grows by a folder, not by a file.
 */
struct config *config_find(struct config_finder *finder, const char *path);

/* config_found - one of the files read, in that order; NULL past the last */
struct config *config_found(const struct config_finder *finder, size_t which);

#endif
