/* diff_words.c - words that the formats of a comparison share */
#include <string.h>

#include "diff/diff_render.h"

const char *plural(size_t count) {
    return count == 1 ? "" : "s";
}

const char *verdict_sentence(enum acceptance_verdict verdict) {
    switch (verdict) {
    case ACCEPTANCE_EQUAL:
        return "the same sets of units earn the award";
    case ACCEPTANCE_GROWN:
        return "whatever earned the award still does, and more does now";
    case ACCEPTANCE_SHRUNK:
        return "some sets of units that earned the award no longer do";
    case ACCEPTANCE_INCOMPARABLE:
        return "some sets of units that earned the award no longer do, and others do now";
    case ACCEPTANCE_EMPTY:
        return "nothing that earned the award does any longer";
    case ACCEPTANCE_UNDECIDED:
        break;
    }
    return "too many cases to be decided exactly";
}

const char *way_words(uint8_t how) {
    switch (how) {
    case QUAL_GAINED_RPL:
        return " (by RPL)";
    case QUAL_GAINED_TRANSFER:
        return " (by credit transfer)";
    case QUAL_GAINED_EXEMPTION:
        return " (by exemption)";
    case QUAL_GAINED_IMPORTED:
        return " (imported)";
    default:
        return "";
    }
}

const char *version_name(qual_spec spec) {
    const char *version = qual_spec_version(spec);

    return version == NULL ? "unversioned" : version;
}

const char **witness_units(struct arena *arena, qual_spec spec,
                           const struct acceptance_witness *witness, size_t *count) {
    const char **units = arena_array(arena, (size_t)witness->units + 1, sizeof *units);

    *count = 0;
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++)
        if (witness->gained[i] != 0 && *count < witness->units) {
            qual_urn urn = qual_unit_urn(qual_spec_unit(spec, i));

            units[(*count)++] = arena_copy(arena, urn.text, strlen(urn.text));
        }
    return units;
}

const char *report_name(struct arena *arena, const struct report *report) {
    const char *old_number = qual_spec_number(report->before.spec);
    const char *new_number = qual_spec_number(report->after.spec);
    const char *old_version = version_name(report->before.spec);
    const char *new_version = version_name(report->after.spec);

    if (strcmp(old_number, new_number) == 0)
        return arena_format(arena, "%s, %s to %s", new_number, old_version, new_version);
    return arena_format(arena, "%s, %s to %s, %s", old_number, old_version, new_number,
                        new_version);
}

bool diff_fails(const struct diff_result *result, enum change_severity severity) {
    for (size_t i = 0; i < result->pair_count; i++)
        if (report_fails(result->pairs[i], severity))
            return true;
    return changes_fail(&result->lone, severity);
}
