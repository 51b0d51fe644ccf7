/* figure.h - levels and figures as documents print them */
#ifndef QUALC_IMPORT_FIGURE_H
#define QUALC_IMPORT_FIGURE_H

#include <stdbool.h>

#define FIGURE_SIZE 8

enum figure_reading {
    FIGURE_READ,
    FIGURE_NOT_STATED, /* nothing, a dash, or "N/A" */
    FIGURE_UNCLEAR,
};

/*
 * figure_number - a number of credits or hours, with or without the word for it
 *
 * The digits go to value, without zeros before them.
 */
enum figure_reading figure_number(const char *text, char value[FIGURE_SIZE]);

/* figure_level - a level: "3", "Level 3", "L3", "E3", "Entry 3", "Entry Level 3"; as "3" or "E3" */
enum figure_reading figure_level(const char *text, char value[FIGURE_SIZE]);

#endif
