/* depfile.c - rules for make that say what an output was made from */
#include "base/depfile.h"

#include <string.h>

/*
 * add_escaped - a name with what make would read otherwise escaped
 *
 * A backslash means itself but before a blank or '#', where each of a run of
 * them must be doubled.
 */
static void add_escaped(struct text *out, const char *name, const char *special) {
    size_t backslashes = 0;

    for (; *name != '\0'; name++) {
        if (*name == '$') {
            text_add_char(out, '$');
        } else if (strchr(special, *name) != NULL) {
            for (; backslashes > 0; backslashes--)
                text_add_char(out, '\\');
            text_add_char(out, '\\');
        }
        text_add_char(out, *name);
        backslashes = *name == '\\' ? backslashes + 1 : 0;
    }
}

/* What is special in a source; in a target '%' makes a pattern and ':' ends the list too. */
#define IN_SOURCE " \t#"
#define IN_TARGET " \t#%:"

void depfile_rule(struct text *out, const char *const *targets, size_t target_count,
                  const char *const *sources, size_t source_count) {
    for (size_t i = 0; i < target_count; i++) {
        if (i > 0)
            text_add(out, " \\\n ");
        add_escaped(out, targets[i], IN_TARGET);
    }
    text_add_char(out, ':');
    for (size_t i = 0; i < source_count; i++) {
        text_add(out, " \\\n ");
        add_escaped(out, sources[i], IN_SOURCE);
    }
    text_add_char(out, '\n');
}

void depfile_phony(struct text *out, const char *const *sources, size_t source_count) {
    for (size_t i = 0; i < source_count; i++) {
        text_add_char(out, '\n');
        add_escaped(out, sources[i], IN_TARGET);
        text_add(out, ":\n");
    }
}
