/* unreadable.c - what is said of an input that cannot be read */
#include "finding/unreadable.h"

void finding_unreadable(enum source_status status, const struct source *source, const char *reason,
                        const char *wanted, struct findings *findings) {
    const struct place place = {source, {0, 0}};

    switch (status) {
    case SOURCE_READ:
        break;
    case SOURCE_MISSING:
        finding_add(findings, 1, place, "cannot be read: %s", reason);
        break;
    case SOURCE_DIRECTORY:
        finding_add(findings, 2, place, "is a directory, not a file");
        break;
    case SOURCE_EMPTY:
        finding_add(findings, 3, place, "is empty");
        break;
    case SOURCE_TOO_LARGE:
        finding_add(findings, 4, place, "is larger than %zu MiB, the most that is read",
                    SOURCE_LIMIT >> 20);
        break;
    case SOURCE_GZIP:
        finding_add(findings, 5, place, "is compressed by gzip; only %s is read", wanted);
        break;
    }
}
