/* fail_on.c - which findings make a command end with status 1: --fail-on */
#include "argument/fail_on.h"

const char *const fail_on_choices[] = {"error", "warning", "note", "never", NULL};

enum status fail_on_status(enum fail_on fail_on, const struct severity_counts *counts) {
    bool found = false;

    switch (fail_on) {
    case FAIL_ON_NOTE:
        found = counts->notes > 0 || counts->warnings > 0 || counts->errors > 0;
        break;
    case FAIL_ON_WARNING:
        found = counts->warnings > 0 || counts->errors > 0;
        break;
    case FAIL_ON_ERROR:
        found = counts->errors > 0;
        break;
    case FAIL_ON_NOTHING:
        break;
    }
    return found ? STATUS_FOUND : STATUS_DONE;
}
