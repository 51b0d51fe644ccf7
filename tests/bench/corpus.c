/* corpus.c - write synthetic specifications, the same ones for the same seed
 *
 * By default each is shaped like the largest of the published ones: 49 units in
 * a mandatory and four optional groups, 168 outcomes, 1,005 criteria. Numbers
 * and references have right check characters. A unit that stands in several
 * specifications has the same title and figures in each, and mostly the same
 * wording.
 */
#include <errno.h>
#include <getopt.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Units that several specifications share come from so many. */
#define COMMON_UNITS 2000u

/* One in so many uses of them has a criterion of other wording. */
#define REWORDED 50u

/* References lie from 500/0000 to 699/9999, numbers from 600/0000 to 609/9999. */
#define FIRST_REFERENCE 5000000u
#define REFERENCES 2000000u
#define FIRST_NUMBER 6000000u
#define NUMBERS 100000u

#define COUNT(array) (sizeof(array) / sizeof *(array))

struct shape {
    uint64_t seed;
    unsigned specs;
    unsigned units;    /* of one specification */
    unsigned outcomes; /* of one specification, over all its units */
    unsigned criteria; /* of one specification, over all its outcomes */
    unsigned shared;   /* percent of units that other specifications use too */
    bool bare;         /* groups, rules and units with their figures, no more */
};

static const struct shape highfield = {1, 1, 49, 168, 1005, 4, false};

/* Groups of the default shape: how many of 49 units stand before the end of each. */
static const struct {
    const char *letter;
    unsigned end;
} groups[] = {{"M", 2}, {"A", 18}, {"B", 29}, {"C", 36}, {"D", 49}};

static const char *const actions[] = {
    "Apply",   "Assess", "Build",    "Carry out", "Check",   "Deliver", "Develop",  "Evaluate",
    "Improve", "Lead",   "Maintain", "Manage",    "Monitor", "Observe", "Organise", "Plan",
    "Prepare", "Record", "Repair",   "Report on", "Review",  "Support", "Test",     "Use"};
static const char *const manners[] = {"",         "agreed ",   "basic ",    "digital ",
                                      "local ",   "new ",      "personal ", "recurring ",
                                      "routine ", "seasonal ", "shared ",   "written "};
static const char *const objects[] = {
    "accounts",  "appointments", "budgets",  "campaigns", "contracts",   "deliveries",  "drawings",
    "equipment", "estimates",    "fittings", "gardens",   "information", "instruments", "journeys",
    "lessons",   "machinery",    "menus",    "networks",  "orders",      "payments",    "plans",
    "products",  "projects",     "records",  "repairs",   "resources",   "samples",     "services",
    "stock",     "surveys",      "teams",    "vehicles"};
static const char *const places[] = {"",
                                     " in a business",
                                     " in a care setting",
                                     " in a community",
                                     " in a garden",
                                     " in a kitchen",
                                     " in a laboratory",
                                     " in a museum",
                                     " in a nursery",
                                     " in a school",
                                     " in a small office",
                                     " in a sports club",
                                     " in a theatre",
                                     " in a warehouse",
                                     " in a workshop",
                                     " in the field",
                                     " on a building site",
                                     " on a farm",
                                     " on the railway",
                                     " with others"};
static const char *const verbs[] = {
    "analyse", "assess", "check",  "compare",  "define",  "demonstrate", "describe",  "evaluate",
    "explain", "follow", "give",   "identify", "justify", "list",        "maintain",  "outline",
    "plan",    "record", "report", "review",   "select",  "state",       "summarise", "use"};

static const char fixed_facts[] =
    "  <dates operational-start=\"2012-09-01\" review=\"2027-07-31\"/>\n"
    "  <change version=\"1.0\" date=\"2018-07-01\" kind=\"first issue\"/>\n"
    "  <regulator name=\"Ofqual\" nation=\"England\"/>\n"
    "  <regulator name=\"Qualifications Wales\" nation=\"Wales\"/>\n"
    "  <regulator name=\"CCEA Regulation\" nation=\"Northern Ireland\"/>\n"
    "  <nation name=\"England\"/>\n"
    "  <nation name=\"Wales\"/>\n"
    "  <nation name=\"Northern Ireland\"/>\n"
    "  <age-range from=\"16\"/>\n"
    "  <grading scale=\"pass-fail\"/>\n"
    "  <assessment method=\"portfolio of evidence\"/>\n"
    "  <entry minimum-age=\"16\"/>\n";
static const char fixed_quality[] =
    "  <evidence code=\"O\" name=\"observation\"/>\n"
    "  <evidence code=\"Q\" name=\"questioning\"/>\n"
    "  <evidence code=\"P\" name=\"product\"/>\n"
    "  <evidence code=\"W\" name=\"witness testimony\"/>\n"
    "  <evidence code=\"S\" name=\"simulation\"/>\n"
    "  <role name=\"assessor\" working-towards=\"yes\" countersigned=\"yes\" competent=\"yes\">\n"
    "    <holds title=\"A1\" purpose=\"assessing\"/>\n"
    "    <holds title=\"D32/D33\" purpose=\"assessing\"/>\n"
    "  </role>\n"
    "  <role name=\"internal-quality-assurer\" working-towards=\"yes\" competent=\"yes\">\n"
    "    <holds title=\"V1\" purpose=\"assuring\" or-above=\"yes\"/>\n"
    "  </role>\n"
    "  <policy kind=\"rpl\" allowed=\"yes\"/>\n";

/* random_at - a number that depends on its three arguments alone */
static uint64_t random_at(uint64_t seed, uint64_t stream, uint64_t index) {
    uint64_t x = seed * UINT64_C(0x9E3779B97F4A7C15) ^ stream * UINT64_C(0xD1B54A32D192ED03) ^
                 index * UINT64_C(0xABC98388FB8FAC03);

    x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
    return x ^ x >> 31;
}

/* permuted - the place of a unit among all references; no two units share one */
static uint32_t permuted(uint64_t seed, uint32_t unit) {
    const uint32_t mask = (1u << 21) - 1;
    uint32_t x = unit;

    /* Each step can be undone within 21 bits, and so can going on until the result fits. */
    do {
        for (uint64_t round = 0; round < 3; round++) {
            x = (x * ((uint32_t)random_at(seed, 1, round) | 1) +
                 (uint32_t)random_at(seed, 2, round)) &
                mask;
            x ^= x >> 11;
        }
    } while (x >= REFERENCES);
    return x;
}

static unsigned weighted_sum(uint32_t digits) {
    unsigned sum = 0;

    for (unsigned weight = 2; weight <= 8; weight++, digits /= 10)
        sum += weight * (digits % 10);
    return sum % 11;
}

static unsigned plain_sum(uint32_t digits) {
    unsigned sum = 6;

    for (; digits > 0; digits /= 10)
        sum += digits % 10;
    return sum % 11;
}

static void format_urn(char text[11], uint32_t digits) {
    unsigned sum = digits < 6500000 ? weighted_sum(digits) : plain_sum(digits);

    snprintf(text, 11, "%c/%03u/%04u", "ADFHJKLMRTY"[sum], digits / 10000 % 1000, digits % 10000);
}

static void format_number(char text[11], uint32_t digits) {
    snprintf(text, 11, "%03u/%04u/%c", digits / 10000 % 1000, digits % 10000,
             "0123456789X"[weighted_sum(digits)]);
}

/* unit_of - the unit in a place of a specification: its own, or a common one */
static uint32_t unit_of(const struct shape *shape, unsigned spec, unsigned place) {
    uint64_t start = random_at(shape->seed, 3, spec) % (COMMON_UNITS / shape->units);

    /* A common unit has the same place everywhere, and so as many outcomes and criteria. */
    if (random_at(shape->seed, 4 + spec, place) % 100 < shape->shared)
        return (uint32_t)start * shape->units + place;
    return COMMON_UNITS + spec * shape->units + place;
}

/* share_before - how many of a total fall to the parts before one, spread evenly */
static unsigned share_before(unsigned total, unsigned part, unsigned parts) {
    return (unsigned)((uint64_t)total * part / parts);
}

/* group_end - the number of units in a group and those before it; no group is empty */
static unsigned group_end(const struct shape *shape, size_t group) {
    unsigned end = share_before(shape->units, groups[group].end, groups[COUNT(groups) - 1].end);

    return end > group ? end : (unsigned)group + 1;
}

static void write_groups(FILE *out, const struct shape *shape, unsigned spec) {
    unsigned place = 0;
    char urn[11];

    for (size_t group = 0; group < COUNT(groups); group++) {
        fprintf(out, "  <group letter=\"%s\" kind=\"%s\">\n", groups[group].letter,
                group == 0 ? "mandatory" : "optional");
        for (; place < group_end(shape, group); place++) {
            format_urn(urn, FIRST_REFERENCE + permuted(shape->seed, unit_of(shape, spec, place)));
            fprintf(out, "    <member unit=\"%s\"/>\n", urn);
        }
        fputs("  </group>\n", out);
    }
}

static void write_rules(FILE *out) {
    fputs(
        "  <rules>\n    <all id=\"mandatory\" groups=\"M\"/>\n"
        "    <amount id=\"optional-credit\" measure=\"credits\" min=\"20\" groups=\"A B C D\"/>\n",
        out);
    for (size_t group = 1; group < COUNT(groups); group++)
        fprintf(out, "    <amount id=\"one-of-%c\" measure=\"units\" min=\"1\" groups=\"%s\"/>\n",
                groups[group].letter[0] - 'A' + 'a', groups[group].letter);
    fputs("  </rules>\n", out);
}

/* write_title - a title that is the same wherever the unit stands */
static void write_title(FILE *out, uint64_t random) {
    fprintf(out, "%s %s%s%s", actions[random % COUNT(actions)],
            manners[(random >> 8) % COUNT(manners)], objects[(random >> 16) % COUNT(objects)],
            places[(random >> 24) % COUNT(places)]);
}

/* is_reworded - whether a specification words a common unit in its own way */
static bool is_reworded(const struct shape *shape, unsigned spec, uint32_t unit) {
    return unit < COMMON_UNITS &&
           random_at(shape->seed, UINT64_C(1) << 33 | spec, unit) % REWORDED == 0;
}

static void write_outcome(FILE *out, const struct shape *shape, unsigned spec, uint32_t unit,
                          unsigned outcome, unsigned criteria) {
    uint64_t stream = UINT64_C(1) << 32 | unit;

    fprintf(out, "    <outcome number=\"%u\" digest=\"%016llx\"%s>\n", outcome,
            (unsigned long long)random_at(shape->seed, stream, outcome), criteria == 0 ? "/" : "");
    if (criteria == 0)
        return;
    for (unsigned i = 1; i <= criteria; i++) {
        uint64_t random = random_at(shape->seed, stream, outcome * 1000 + i);

        if (outcome == 1 && i == 1 && is_reworded(shape, spec, unit))
            random ^= spec + 1;
        fprintf(out, "      <criterion number=\"%u.%u\" verb=\"%s\" digest=\"%016llx\"/>\n",
                outcome, i, verbs[(random >> 40) % COUNT(verbs)], (unsigned long long)random);
    }
    fputs("    </outcome>\n", out);
}

static void write_unit(FILE *out, const struct shape *shape, unsigned spec, unsigned place) {
    uint32_t unit = unit_of(shape, spec, place);
    uint64_t random = random_at(shape->seed, 0, unit);
    unsigned credit = 1 + (unsigned)(random >> 32) % 10;
    unsigned first = share_before(shape->outcomes, place, shape->units);
    unsigned end = share_before(shape->outcomes, place + 1, shape->units);
    char urn[11];

    format_urn(urn, FIRST_REFERENCE + permuted(shape->seed, unit));
    fprintf(out, "  <unit urn=\"%s\"", urn);
    if (!shape->bare)
        fprintf(out, " number=\"%u\"", place + 1);
    fputs(" title=\"", out);
    write_title(out, random);
    fprintf(out, "\" level=\"%u\" credit=\"%u\" glh=\"%u\"", 2 + (unsigned)(random >> 40) % 2,
            credit, credit * 20 / 3);
    if (!shape->bare)
        fprintf(out, " summary=\"%016llx\"", (unsigned long long)random);
    if (first == end) {
        fputs("/>\n", out);
        return;
    }
    fputs(">\n", out);
    for (unsigned outcome = first; outcome < end; outcome++)
        write_outcome(out, shape, spec, unit, outcome - first + 1,
                      share_before(shape->criteria, outcome + 1, shape->outcomes) -
                          share_before(shape->criteria, outcome, shape->outcomes));
    fputs("  </unit>\n", out);
}

static void write_spec(FILE *out, const struct shape *shape, unsigned spec, const char *number) {
    fprintf(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<qualification number=\"%s\" version=\"1.0\" issued=\"2018-07-01\" title=\"Level 2 NVQ "
        "Certificate %u\"\n    organisation=\"Awarding Organisation %u\" level=\"2\" credit=\"28\" "
        "glh=\"192\" tqt=\"280\" learning-aim=\"%.3s%.4s%c\">\n",
        number, spec + 1, spec % 120 + 1, number, number + 4, number[9]);
    if (!shape->bare)
        fputs(fixed_facts, out);
    write_groups(out, shape, spec);
    write_rules(out);
    for (unsigned place = 0; place < shape->units; place++)
        write_unit(out, shape, spec, place);
    if (!shape->bare)
        fputs(fixed_quality, out);
    fputs("</qualification>\n", out);
}

/* write_file - one specification in a file named after its number */
static void write_file(const char *folder, const struct shape *shape, unsigned spec) {
    char number[11];
    char path[4096];
    FILE *out;

    format_number(number, FIRST_NUMBER + spec);
    snprintf(path, sizeof path, "%s/%.3s-%.4s-%c.xml", folder, number, number + 4, number[9]);
    out = fopen(path, "w");
    if (out != NULL)
        write_spec(out, shape, spec, number);
    if (out == NULL || (ferror(out) | fclose(out)) != 0) {
        fprintf(stderr, "corpus: %s: %s\n", path, strerror(errno));
        exit(1);
    }
}

static unsigned count_argument(const char *name, const char *text, unsigned least, unsigned most) {
    char *end;
    unsigned long value = strtoul(text, &end, 10);

    if (*text < '0' || *text > '9' || *end != '\0' || value < least || value > most) {
        fprintf(stderr, "corpus: --%s takes a number from %u to %u\n", name, least, most);
        exit(2);
    }
    return (unsigned)value;
}

int main(int argc, char **argv) {
    static const struct option options[] = {
        {"specs", required_argument, NULL, 'n'},    {"units", required_argument, NULL, 'u'},
        {"outcomes", required_argument, NULL, 'l'}, {"criteria", required_argument, NULL, 'c'},
        {"shared", required_argument, NULL, 's'},   {"seed", required_argument, NULL, 'r'},
        {"bare", no_argument, NULL, 'b'},           {NULL, 0, NULL, 0}};
    struct shape shape = highfield;
    int option, index = 0;

    while ((option = getopt_long(argc, argv, "", options, &index)) != -1) {
        const char *name = option == '?' ? "" : options[index].name;

        switch (option) {
        case 'n':
            shape.specs = count_argument(name, optarg, 1, NUMBERS);
            break;
        case 'u':
            shape.units = count_argument(name, optarg, COUNT(groups), COMMON_UNITS);
            break;
        case 'l':
            shape.outcomes = count_argument(name, optarg, 0, 60000);
            break;
        case 'c':
            shape.criteria = count_argument(name, optarg, 0, 60000);
            break;
        case 's':
            shape.shared = count_argument(name, optarg, 0, 100);
            break;
        case 'r':
            shape.seed = count_argument(name, optarg, 0, UINT32_MAX);
            break;
        case 'b':
            shape.bare = true;
            break;
        default:
            return 2;
        }
    }
    if (optind + 1 != argc) {
        fputs("usage: corpus [--specs N] [--units N] [--outcomes N] [--criteria N]\n"
              "              [--shared PERCENT] [--bare] [--seed N] FOLDER\n",
              stderr);
        return 2;
    }
    if ((uint64_t)shape.specs * shape.units > REFERENCES - COMMON_UNITS ||
        shape.outcomes > shape.units * 999 || shape.criteria > shape.outcomes * 999) {
        fputs("corpus: more units, outcomes or criteria than there are numbers for\n", stderr);
        return 2;
    }
    if (mkdir(argv[optind], 0777) != 0 && errno != EEXIST) {
        fprintf(stderr, "corpus: %s: %s\n", argv[optind], strerror(errno));
        return 1;
    }
    for (unsigned spec = 0; spec < shape.specs; spec++)
        write_file(argv[optind], &shape, spec);
    return 0;
}
