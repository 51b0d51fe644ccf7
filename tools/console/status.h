/* status.h - what a command ends with */
#ifndef QUALC_CONSOLE_STATUS_H
#define QUALC_CONSOLE_STATUS_H

/* Exit statuses. */
enum status {
    STATUS_DONE = 0,  /* done, nothing found */
    STATUS_FOUND = 1, /* done, something found */
    STATUS_USAGE = 2, /* wrong usage, unreadable input, unknown number or version */
    STATUS_FAILED = 3 /* the tool itself failed: no memory, disk full */
};

#endif
