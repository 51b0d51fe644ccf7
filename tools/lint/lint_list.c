/* lint_list.c - qualc lint --list: what lint looks for */
#include <string.h>

#include "base/json.h"
#include "console/message.h"
#include "lint/lint.h"

/* Other commands report ids from this one on, and qualc compile alone that one. */
#define LAST_LINT 499
#define NAME_CLASH 203

static bool is_of_lint(const struct finding_kind *kind) {
    return kind->id <= LAST_LINT && kind->id != NAME_CLASH;
}

/* severity_now - the severity of a kind under a policy, as text */
static const char *severity_now(const struct severity_policy *policy,
                                const struct finding_kind *kind) {
    enum severity severity;

    return severity_policy_apply(policy, kind, &severity) ? severity_text(severity) : "off";
}

static void kind_line(struct text *out, const struct severity_policy *policy,
                      const struct finding_kind *kind, int name_width) {
    const char *now = severity_now(policy, kind), *usual = severity_text(kind->severity);
    char id[FINDING_ID_SIZE];

    text_format(out, "%s  %-13s  %-*s  %s", finding_id_text(kind->id, id),
                severity_is_fixed(kind) ? "error (fixed)" : now, name_width, kind->name,
                kind->purpose);
    if (strcmp(now, usual) != 0)
        text_format(out, " (by default: %s)", usual);
    text_add_char(out, '\n');
}

static json_t *kind_json(struct arena *arena, const struct severity_policy *policy,
                         const struct finding_kind *kind) {
    json_t *object = json_make_object(arena);
    char id[FINDING_ID_SIZE];

    json_put(arena, object, "id", json_make_text(arena, finding_id_text(kind->id, id)));
    json_put(arena, object, "severity", json_make_text(arena, severity_now(policy, kind)));
    json_put(arena, object, "default", json_make_text(arena, severity_text(kind->severity)));
    json_put(arena, object, "fixed", json_make_truth(severity_is_fixed(kind)));
    json_put(arena, object, "name", json_make_text(arena, kind->name));
    json_put(arena, object, "purpose", json_make_text(arena, kind->purpose));
    return object;
}

enum status lint_list(struct arena *arena, const struct severity_policy *policy,
                      enum format format) {
    struct text out = {.arena = arena};
    json_t *array = format == FORMAT_JSON ? json_make_array(arena) : NULL;
    json_t *object;
    size_t count, width = 0;
    const struct finding_kind *kinds = finding_kinds(&count);

    for (size_t i = 0; i < count; i++)
        if (is_of_lint(&kinds[i]) && strlen(kinds[i].name) > width)
            width = strlen(kinds[i].name);
    for (size_t i = 0; i < count; i++) {
        if (!is_of_lint(&kinds[i]))
            continue;
        if (array != NULL)
            json_add(arena, array, kind_json(arena, policy, &kinds[i]));
        else
            kind_line(&out, policy, &kinds[i], (int)width);
    }
    if (array != NULL) {
        object = json_make_object(arena);
        json_put(arena, object, "checks", array);
        json_print(&out, object);
    }
    return print_result(&out, STATUS_DONE);
}
