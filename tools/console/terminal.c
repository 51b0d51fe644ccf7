/* terminal.c - what stands at the other end of an output */
#include "console/terminal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Columns of a terminal that does not say, and the fewest to believe. */
#define USUAL_WIDTH 80
#define LEAST_WIDTH 40

bool terminal_colour(int descriptor) {
    const char *refused = getenv("NO_COLOR");
    const char *kind = getenv("TERM");

    if (refused != NULL && refused[0] != '\0')
        return false;
    return isatty(descriptor) && kind != NULL && strcmp(kind, "dumb") != 0;
}

size_t terminal_width(int descriptor) {
    struct winsize size;

    if (!isatty(descriptor))
        return 0;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return USUAL_WIDTH;
    return size.ws_col < LEAST_WIDTH ? LEAST_WIDTH : size.ws_col;
}
