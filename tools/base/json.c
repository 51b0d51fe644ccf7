/* json.c - make JSON, in a thin layer over jansson */
#include "base/json.h"

#include <string.h>

#include "base/utf8.h"

#define REPLACEMENT "\xEF\xBF\xBD"

/* made - a value that jansson made, or the way of a failed allocation */
static json_t *made(struct arena *arena, json_t *value) {
    if (value == NULL)
        arena_fail(arena);
    return value;
}

json_t *json_make_object(struct arena *arena) {
    return made(arena, json_object());
}

json_t *json_make_array(struct arena *arena) {
    return made(arena, json_array());
}

json_t *json_make_text(struct arena *arena, const char *text) {
    return text == NULL ? json_null() : json_make_bytes(arena, text, strlen(text));
}

/* cleaned - a copy of bytes in which all that is not UTF-8 is replaced */
static struct text cleaned(struct arena *arena, const char *bytes, size_t length) {
    struct text text = {.arena = arena};

    while (length > 0) {
        size_t size = utf8_length(bytes, length);

        if (size == 0)
            text_add(&text, REPLACEMENT);
        else
            text_add_bytes(&text, bytes, size);
        size += size == 0;
        bytes += size;
        length -= size;
    }
    return text;
}

json_t *json_make_bytes(struct arena *arena, const char *bytes, size_t length) {
    struct text text;

    if (utf8_valid(bytes, length))
        return made(arena, json_stringn_nocheck(bytes, length));
    text = cleaned(arena, bytes, length);
    return made(arena, json_stringn_nocheck(text.bytes, text.length));
}

json_t *json_make_number(struct arena *arena, uint64_t number) {
    return made(arena, json_integer((json_int_t)number));
}

json_t *json_make_truth(bool truth) {
    return truth ? json_true() : json_false();
}

json_t *json_make_figure(struct arena *arena, bool stated, uint32_t figure) {
    return stated ? json_make_number(arena, figure) : json_null();
}

json_t *json_make_level(struct arena *arena, qual_level level) {
    return json_make_text(arena, qual_level_text(level));
}

json_t *json_make_date(struct arena *arena, bool stated, qual_date date) {
    char text[QUAL_DATE_SIZE];

    return stated ? json_make_text(arena, qual_date_format(date, text)) : json_null();
}

json_t *json_make_digest(struct arena *arena, bool stated, uint64_t digest) {
    struct text text = {.arena = arena};

    if (!stated)
        return json_null();
    text_add_hex(&text, digest, 16);
    return json_make_bytes(arena, text.bytes, text.length);
}

void json_put(struct arena *arena, json_t *object, const char *key, json_t *value) {
    if (json_object_set_new_nocheck(object, key, value) != 0)
        arena_fail(arena);
}

void json_add(struct arena *arena, json_t *array, json_t *value) {
    if (json_array_append_new(array, value) != 0)
        arena_fail(arena);
}

static int append(const char *bytes, size_t length, void *out) {
    text_add_bytes(out, bytes, length);
    return 0;
}

void json_print(struct text *out, json_t *value) {
    if (json_dump_callback(value, append, out, JSON_INDENT(2) | JSON_ENCODE_ANY) != 0)
        arena_fail(out->arena);
    text_add_char(out, '\n');
    json_decref(value);
}
