/* message.c - what a command says to its user beside its result */
#include "console/message.h"

#include <stdio.h>

#include "base/output.h"

void message(const char *format, ...) {
    va_list arguments;

    fputs("qualc: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    putc('\n', stderr);
}

void message_about(const char *name, const char *format, va_list arguments) {
    fprintf(stderr, "qualc: %s: ", name);
    vfprintf(stderr, format, arguments);
    putc('\n', stderr);
}

void hint(const char *format, ...) {
    va_list arguments;

    fputs("hint: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    putc('\n', stderr);
}

enum status print_result(const struct text *text, enum status status) {
    const char *reason = NULL;

    if (output_stdout(text->bytes, text->length, &reason))
        return status;
    message("cannot write standard output: %s", reason);
    return STATUS_FAILED;
}

void print_aside(const struct text *text) {
    if (text->length > 0)
        fwrite(text->bytes, 1, text->length, stderr);
}
