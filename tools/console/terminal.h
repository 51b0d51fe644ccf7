/* terminal.h - what stands at the other end of an output */
#ifndef QUALC_CONSOLE_TERMINAL_H
#define QUALC_CONSOLE_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

/* terminal_colour - whether to colour: a terminal that can, and NO_COLOR not set */
bool terminal_colour(int descriptor);

/* terminal_width - columns of a terminal; 0 when it is none, and no line need be cut */
size_t terminal_width(int descriptor);

#endif
