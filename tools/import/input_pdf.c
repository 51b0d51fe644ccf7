/* input_pdf.c - the text of a PDF, through pdftotext */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "import/input.h"

/* What the child ends with when there is no program to run, as shells do. */
#define NOT_FOUND 127

/* copy_aside - the bytes of the PDF in a file without a name; NULL, with errno */
static FILE *copy_aside(const struct source *source) {
    FILE *file = tmpfile();

    if (file == NULL)
        return NULL;
    if (fwrite(source->bytes, 1, source->length, file) == source->length && fflush(file) == 0 &&
        lseek(fileno(file), 0, SEEK_SET) == 0)
        return file;
    fclose(file);
    return NULL;
}

/* run_child - become pdftotext, reading one file and writing another */
static _Noreturn void run_child(int in, int out) {
    static char name[] = "pdftotext", layout[] = "-layout", enc[] = "-enc", utf8[] = "UTF-8",
                dash[] = "-", same[] = "-";
    char *arguments[] = {name, layout, enc, utf8, dash, same, NULL};

    if (dup2(in, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0)
        execvp(name, arguments);
    _exit(NOT_FOUND);
}

/* run - let pdftotext read one file and write another; false, with a finding */
static bool run(const struct source *source, FILE *in, FILE *out, struct findings *findings) {
    const struct place place = {source, {0, 0}};
    pid_t child = fork();
    int status = 0;

    if (child == 0)
        run_child(fileno(in), fileno(out));
    if (child < 0) {
        finding_add(findings, 1, place, "cannot be read: %s", strerror(errno));
        return false;
    }
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            break;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return true;
    if (WIFEXITED(status) && WEXITSTATUS(status) == NOT_FOUND)
        finding_add(findings, 1, place,
                    "is a PDF, which is read through pdftotext; install the package "
                    "poppler-utils, or give its text");
    else
        finding_add(findings, 1, place, "cannot be read: pdftotext failed on this PDF");
    return false;
}

/* take_text - the text that was written becomes the source; false, with a finding */
static bool take_text(struct arena *arena, struct source *source, FILE *out,
                      struct findings *findings) {
    const struct place place = {source, {0, 0}};
    long length = fseek(out, 0, SEEK_END) == 0 ? ftell(out) : -1;
    char *bytes;

    if (length < 0 || fseek(out, 0, SEEK_SET) != 0) {
        finding_add(findings, 1, place, "cannot be read: %s", strerror(errno));
        return false;
    }
    if ((size_t)length > SOURCE_LIMIT) {
        finding_add(findings, 4, place, "is larger than %zu MiB, the most that is read",
                    SOURCE_LIMIT >> 20);
        return false;
    }
    bytes = arena_alloc(arena, (size_t)length + 1);
    if (fread(bytes, 1, (size_t)length, out) != (size_t)length) {
        finding_add(findings, 1, place, "cannot be read: %s", strerror(errno));
        return false;
    }
    if (strspn(bytes, " \t\r\n\f") == (size_t)length) {
        finding_add(findings, 3, place, "is a PDF without text; its pages may be pictures");
        return false;
    }
    source->bytes = bytes;
    source->length = (size_t)length;
    return true;
}

/* convert - input_pdf with both files open; memory may run out on the way */
static bool convert(struct arena *arena, struct source *source, FILE *in, FILE *out,
                    struct findings *findings) {
    jmp_buf *const outer = arena->out_of_memory;
    jmp_buf here;
    bool done;

    arena->out_of_memory = &here;
    if (setjmp(here) != 0) {
        fclose(in);
        fclose(out);
        arena->out_of_memory = outer;
        arena_fail(arena);
    }
    done = run(source, in, out, findings) && take_text(arena, source, out, findings);
    fclose(in);
    fclose(out);
    arena->out_of_memory = outer;
    return done;
}

bool input_pdf(struct arena *arena, struct source *source, struct findings *findings) {
    FILE *in = copy_aside(source);
    FILE *out = in == NULL ? NULL : tmpfile();

    if (out != NULL)
        return convert(arena, source, in, out, findings);
    finding_add(findings, 1, (struct place){source, {0, 0}}, "cannot be read: %s", strerror(errno));
    if (in != NULL)
        fclose(in);
    return false;
}
