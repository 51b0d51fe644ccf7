/* check_nation.c - regulators and the nations that they regulate for */
#include <string.h>

#include "check/check_facts.h"

/* The nation that a regulator of qualifications is of. Public knowledge, by any name in use. */
static const struct {
    const char *regulator, *nation;
} homes[] = {
    {"CCEA", "Northern Ireland"},
    {"CCEA Regulation", "Northern Ireland"},
    {"Ofqual", "England"},
    {"Qualifications Wales", "Wales"},
    {"SQA Accreditation", "Scotland"},
    {"Qualifications Scotland", "Scotland"},
    {"Welsh Government", "Wales"},
};

/* home_of - the nation of a regulator, stated or known; NULL when it is neither */
static const char *home_of(const struct fact_row *regulator) {
    if (regulator->values[1] != NULL)
        return regulator->values[1];
    for (size_t i = 0; i < sizeof homes / sizeof homes[0]; i++)
        if (strcmp(regulator->values[0], homes[i].regulator) == 0)
            return homes[i].nation;
    return NULL;
}

/* has_home - whether some known regulator is of a nation */
static bool has_home(const char *nation) {
    for (size_t i = 0; i < sizeof homes / sizeof homes[0]; i++)
        if (strcmp(nation, homes[i].nation) == 0)
            return true;
    return false;
}

/* check_regulators - Q0154: a regulator of a nation in which nothing is delivered */
void check_regulators(struct check_context *context) {
    struct fact_rows regulators = check_facts(context, "regulator", "name", "nation");
    struct fact_rows nations = check_facts(context, "nation", "name", NULL);

    for (size_t i = 0; i < regulators.count && nations.count > 0; i++) {
        const struct fact_row *regulator = &regulators.items[i];
        const char *home = home_of(regulator);
        struct finding *finding;
        bool named = home == NULL;

        for (size_t j = 0; j < nations.count && !named; j++)
            named = strcmp(nations.items[j].values[0], home) == 0;
        if (named)
            continue;
        finding = finding_add(context->findings, 154, check_tag(context, regulator->at),
                              "'%s' regulates for %s, which is not among the nations",
                              regulator->values[0], home);
        finding->subject = context->spec->number;
        finding->aspect = regulator->values[0];
        finding->also = check_tag(context, nations.items[0].at);
        finding->also_message = "the nations are here";
    }
}

/*
 * check_nations - Q0155: a nation for which none of the regulators regulates
 *
 * Nothing is said where a regulator's nation is neither stated nor known.
 */
void check_nations(struct check_context *context) {
    struct fact_rows regulators = check_facts(context, "regulator", "name", "nation");
    struct fact_rows nations = check_facts(context, "nation", "name", NULL);

    for (size_t i = 0; i < nations.count && regulators.count > 0; i++) {
        const char *nation = nations.items[i].values[0];
        struct finding *finding;
        bool regulated = !has_home(nation);

        for (size_t j = 0; j < regulators.count && !regulated; j++) {
            const char *home = home_of(&regulators.items[j]);

            regulated = home == NULL || strcmp(home, nation) == 0;
        }
        if (regulated)
            continue;
        finding = finding_add(context->findings, 155, check_tag(context, nations.items[i].at),
                              "none of the regulators regulates for %s", nation);
        finding->subject = context->spec->number;
        finding->aspect = nation;
        finding->also = check_tag(context, regulators.items[0].at);
        finding->also_message = "the regulators are here";
    }
}
