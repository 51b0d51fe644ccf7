/*
 * json.h - make JSON, in a thin layer over jansson
 *
 * Nothing here fails: out of memory takes the arena's way. Texts need not be
 * UTF-8; what is not becomes U+FFFD. Keys stay in the order in which they were
 * put. What is not stated is null.
 */
#ifndef QUALC_BASE_JSON_H
#define QUALC_BASE_JSON_H

#include <jansson.h>

#include "../src/qual.h"
#include "base/text.h"

json_t *json_make_object(struct arena *arena);
json_t *json_make_array(struct arena *arena);

/* json_make_text - a string; null for NULL */
json_t *json_make_text(struct arena *arena, const char *text);
json_t *json_make_bytes(struct arena *arena, const char *bytes, size_t length);

json_t *json_make_number(struct arena *arena, uint64_t number);
json_t *json_make_truth(bool truth);

/* json_make_figure - a number, or null where it is not stated */
json_t *json_make_figure(struct arena *arena, bool stated, uint32_t figure);

/* json_make_level - "E1" to "8"; null where it is not stated */
json_t *json_make_level(struct arena *arena, qual_level level);

/* json_make_date - "YYYY-MM-DD" or "YYYY-MM"; null where it is not stated */
json_t *json_make_date(struct arena *arena, bool stated, qual_date date);

/* json_make_digest - 16 hexadecimal digits; null where there is none */
json_t *json_make_digest(struct arena *arena, bool stated, uint64_t digest);

/* json_put - set a key of an object; takes the value over */
void json_put(struct arena *arena, json_t *object, const char *key, json_t *value);

/* json_add - append to an array; takes the value over */
void json_add(struct arena *arena, json_t *array, json_t *value);

/* json_print - append a value to a text, indented, with a line end; frees the value */
void json_print(struct text *out, json_t *value);

#endif
