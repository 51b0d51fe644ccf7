/*
 * message.h - what a command says to its user beside its result
 *
 * A result goes to standard output, in one piece or in few; everything else
 * goes to standard error as "qualc: ...". Messages about specifications are
 * findings (finding.h) instead.
 */
#ifndef QUALC_CONSOLE_MESSAGE_H
#define QUALC_CONSOLE_MESSAGE_H

#include <stdarg.h>

#include "base/text.h"
#include "console/status.h"

/* message - print a line "qualc: ..." to standard error */
void message(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* message_about - print a line "qualc: NAME: ..." to standard error */
void message_about(const char *name, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));

/* hint - print a line "hint: ..." to standard error */
void hint(const char *format, ...) __attribute__((format(printf, 1, 2)));

/*
 * print_result - write a text to standard output
 *
 * Returns the status given, or STATUS_FAILED, with a message, when not every
 * byte could be written.
 */
enum status print_result(const struct text *text, enum status status);

/* print_aside - write a text to standard error, as it is */
void print_aside(const struct text *text);

#endif
