/* render_sarif.c - findings as a SARIF 2.1.0 log */
#include "finding/render_sarif.h"

#include <string.h>

#include "../src/qual.h"
#include "finding/fingerprint.h"

#define SCHEMA                                                                                     \
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"                          \
    "sarif-schema-2.1.0.json"

/* The key of our fingerprints; its number changes when they are made otherwise. */
#define FINGERPRINT_KEY "qualcFinding/v1"

static void put_text(struct arena *arena, json_t *object, const char *key, const char *text) {
    json_put(arena, object, key, json_make_text(arena, text));
}

/* message_json - an object with nothing but a text */
static json_t *message_json(struct arena *arena, const char *text) {
    json_t *message = json_make_object(arena);

    put_text(arena, message, "text", text);
    return message;
}

static const char *level(enum severity severity) {
    static const char *const levels[] = {"note", "warning", "error"};

    return levels[severity];
}

/* Rules ------------------------------------------------------------------------- */

/* first_part - what a page says before its example, as one line */
static json_t *first_part(struct arena *arena, const char *page) {
    const char *example = strstr(page, "\n\nExample\n");
    size_t length = example == NULL ? strlen(page) : (size_t)(example - page);
    char *line = arena_copy(arena, page, length);

    while (length > 0 && line[length - 1] == '\n')
        line[--length] = '\0';
    for (char *c = line; *c != '\0'; c++)
        if (*c == '\n')
            *c = ' ';
    return message_json(arena, line);
}

static json_t *rule_json(struct arena *arena, const struct finding_kind *kind) {
    json_t *rule = json_make_object(arena);
    json_t *configuration = json_make_object(arena);
    char id[FINDING_ID_SIZE];

    put_text(arena, rule, "id", finding_id_text(kind->id, id));
    put_text(arena, rule, "name", kind->name);
    json_put(arena, rule, "shortDescription", message_json(arena, kind->purpose));
    json_put(arena, rule, "fullDescription", first_part(arena, kind->page));
    json_put(arena, rule, "help", message_json(arena, kind->page));
    put_text(arena, configuration, "level", level(kind->severity));
    json_put(arena, rule, "defaultConfiguration", configuration);
    return rule;
}

struct sarif_terms sarif_terms_of_findings(void) {
    struct sarif_terms terms = {.fingerprint_key = FINGERPRINT_KEY};

    terms.kinds = finding_kinds(&terms.kind_count);
    return terms;
}

static json_t *tool_json(struct arena *arena, const struct sarif_terms *terms) {
    json_t *tool = json_make_object(arena);
    json_t *driver = json_make_object(arena);
    json_t *rules = json_make_array(arena);

    for (size_t i = 0; i < terms->kind_count; i++)
        json_add(arena, rules, rule_json(arena, &terms->kinds[i]));
    put_text(arena, driver, "name", "qualc");
    put_text(arena, driver, "version", QUAL_VERSION);
    json_put(arena, driver, "rules", rules);
    json_put(arena, tool, "driver", driver);
    return tool;
}

/* Places ------------------------------------------------------------------------- */

/* is_plain - whether a character stands for itself in the path of a reference */
static bool is_plain(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && strchr("/-._~!$&'()*+,;=@", c) != NULL);
}

/* file_reference - the name of a file as a URI reference (RFC 3986) */
static const char *file_reference(struct arena *arena, const char *name) {
    struct text out = {.arena = arena};

    if (name[0] == '/')
        text_add(&out, "file://");
    while (strncmp(name, "./", 2) == 0)
        name += 2;
    for (; *name != '\0'; name++) {
        if (is_plain((unsigned char)*name))
            text_add_char(&out, *name);
        else
            text_format(&out, "%%%02X", (unsigned)(unsigned char)*name);
    }
    text_add_char(&out, '\0');
    return out.bytes;
}

/* region_json - lines and columns of a stretch; its end column is the one behind it */
static json_t *region_json(struct arena *arena, const struct place *place, struct position from) {
    struct position to = source_position_after(place->source, place->span.from + place->span.length,
                                               place->span.from, from);
    json_t *region = json_make_object(arena);

    json_put(arena, region, "startLine", json_make_number(arena, from.line));
    json_put(arena, region, "startColumn", json_make_number(arena, from.column));
    if (to.line != from.line)
        json_put(arena, region, "endLine", json_make_number(arena, to.line));
    json_put(arena, region, "endColumn", json_make_number(arena, to.column));
    return region;
}

/* location_json - a place, and what is there; either may be missing */
static json_t *location_json(struct arena *arena, const struct place *place) {
    json_t *location = json_make_object(arena);
    json_t *physical, *artifact;
    struct position from;

    if (place->source == NULL)
        return location;
    physical = json_make_object(arena);
    artifact = json_make_object(arena);
    put_text(arena, artifact, "uri", file_reference(arena, place->source->name));
    json_put(arena, physical, "artifactLocation", artifact);
    from = source_position(place->source, place->span.from);
    if (from.line > 0)
        json_put(arena, physical, "region", region_json(arena, place, from));
    json_put(arena, location, "physicalLocation", physical);
    return location;
}

/* Results ------------------------------------------------------------------------ */

static void put_locations(struct arena *arena, json_t *result, const struct finding *finding) {
    json_t *locations = json_make_array(arena);
    json_t *location = location_json(arena, &finding->where);

    if (finding->subject != NULL) {
        json_t *logical = json_make_array(arena);
        json_t *subject = json_make_object(arena);

        put_text(arena, subject, "name", finding->subject);
        json_add(arena, logical, subject);
        json_put(arena, location, "logicalLocations", logical);
    }
    json_add(arena, locations, location);
    json_put(arena, result, "locations", locations);

    if (finding->also_message == NULL)
        return;
    locations = json_make_array(arena);
    location = location_json(arena, &finding->also);
    json_put(arena, location, "message", message_json(arena, finding->also_message));
    json_add(arena, locations, location);
    json_put(arena, result, "relatedLocations", locations);
}

/* suppressions_json - who let a finding stand; empty when nobody did, which absence would not say
 */
static json_t *suppressions_json(struct arena *arena, const struct finding *finding) {
    json_t *suppressions = json_make_array(arena);
    json_t *suppression;

    if (!finding->acknowledged)
        return suppressions;
    suppression = json_make_object(arena);
    put_text(arena, suppression, "kind", finding->suppression == NULL ? "inSource" : "external");
    put_text(arena, suppression, "status", "accepted");
    if (finding->reason != NULL)
        put_text(arena, suppression, "justification", finding->reason);
    json_add(arena, suppressions, suppression);
    return suppressions;
}

/* result_message - the message, with the suggestion at its end */
static const char *result_message(struct arena *arena, const struct finding *finding) {
    if (finding->hint == NULL)
        return finding->message;
    return arena_format(arena, "%s; did you mean '%s'?", finding->message, finding->hint);
}

static json_t *result_json(struct arena *arena, const struct findings *findings,
                           const struct finding *finding, const struct sarif_terms *terms) {
    json_t *result = json_make_object(arena);
    json_t *fingerprints = json_make_object(arena);
    char id[FINDING_ID_SIZE];

    put_text(arena, result, "ruleId", finding_id_text(finding->kind->id, id));
    json_put(arena, result, "ruleIndex",
             json_make_number(arena, (uint64_t)(finding->kind - terms->kinds)));
    put_text(arena, result, "level", level(finding->severity));
    json_put(arena, result, "message", message_json(arena, result_message(arena, finding)));
    put_locations(arena, result, finding);
    json_put(arena, result, "suppressions", suppressions_json(arena, finding));
    json_put(arena, fingerprints, terms->fingerprint_key,
             json_make_digest(arena, true, finding_fingerprint(findings, finding)));
    json_put(arena, result, "partialFingerprints", fingerprints);
    return result;
}

void sarif_add(struct arena *arena, json_t *results, const struct findings *findings,
               const struct sarif_terms *terms) {
    for (size_t i = 0; i < findings->count; i++)
        json_add(arena, results, result_json(arena, findings, &findings->items[i], terms));
}

/* The log ------------------------------------------------------------------------- */

/* add_notification - something to be told that is no result */
static void add_notification(struct arena *arena, json_t *notifications, const char *level,
                             const char *text) {
    json_t *notification = json_make_object(arena);

    put_text(arena, notification, "level", level);
    json_put(arena, notification, "message", message_json(arena, text));
    json_add(arena, notifications, notification);
}

static json_t *invocations_json(struct arena *arena, const struct sarif_terms *terms,
                                size_t left_out, bool readable) {
    json_t *invocations = json_make_array(arena);
    json_t *invocation = json_make_object(arena);
    json_t *notifications;

    json_put(arena, invocation, "executionSuccessful", json_make_truth(readable));
    if (left_out > 0 || terms->notices.count > 0) {
        notifications = json_make_array(arena);
        if (left_out > 0)
            add_notification(arena, notifications, "warning",
                             arena_format(arena,
                                          "%zu findings past the limit of a file are counted and "
                                          "not listed",
                                          left_out));
        for (size_t i = 0; i < terms->notices.count; i++)
            add_notification(arena, notifications, "note", terms->notices.items[i]);
        json_put(arena, invocation, "toolExecutionNotifications", notifications);
    }
    json_add(arena, invocations, invocation);
    return invocations;
}

json_t *sarif_log(struct arena *arena, json_t *results, const struct sarif_terms *terms,
                  size_t left_out, bool readable) {
    json_t *log = json_make_object(arena);
    json_t *runs = json_make_array(arena);
    json_t *run = json_make_object(arena);

    json_put(arena, run, "tool", tool_json(arena, terms));
    json_put(arena, run, "invocations", invocations_json(arena, terms, left_out, readable));
    put_text(arena, run, "columnKind", "unicodeCodePoints");
    json_put(arena, run, "results", results);
    json_add(arena, runs, run);
    put_text(arena, log, "$schema", SCHEMA);
    put_text(arena, log, "version", "2.1.0");
    json_put(arena, log, "runs", runs);
    return log;
}
