/* change.c - the list of changes */
#include "diff/change.h"

#include <stdlib.h>
#include <string.h>

#define FNV_START UINT64_C(0xCBF29CE484222325)
#define FNV_PRIME UINT64_C(0x100000001B3)

struct change *change_new(struct changes *changes, enum change_id id, const char *subject) {
    struct change *change;

    changes->items = arena_grow(changes->arena, changes->items, changes->count, &changes->capacity,
                                sizeof *changes->items);
    change = &changes->items[changes->count];
    *change = (struct change){.kind = change_kind_find(id), .subject = subject};
    change->order = changes->count++;
    change->severity = change->kind->severity;
    change->message = change->kind->purpose;
    return change;
}

void change_say(struct changes *changes, struct change *change, const char *format, ...) {
    va_list arguments;

    va_start(arguments, format);
    change->message = arena_vformat(changes->arena, format, arguments);
    va_end(arguments);
}

/* add_bytes - go on with an FNV-1a */
static uint64_t add_bytes(uint64_t hash, const char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * FNV_PRIME;
    return hash;
}

/* add_text - a text and what no text can hold, so that none runs into the next */
static uint64_t add_text(uint64_t hash, const char *text) {
    if (text != NULL)
        hash = add_bytes(hash, text, strlen(text));
    return add_bytes(hash, text == NULL ? "\1" : "\0", 1);
}

static uint64_t fingerprint(const struct change *change) {
    char id[] = "Q0000";
    unsigned rest = change->kind->id;
    uint64_t hash = FNV_START;

    for (size_t i = 4; i > 0; i--, rest /= 10)
        id[i] = (char)('0' + rest % 10);
    hash = add_text(hash, id);
    hash = add_text(hash, change->subject);
    hash = add_text(hash, change->old_value);
    return add_text(hash, change->new_value);
}

static int compare_changes(const void *a, const void *b) {
    const struct change *left = a, *right = b;

    if ((left->suppressed != NULL) != (right->suppressed != NULL))
        return left->suppressed == NULL ? -1 : 1;
    if (left->severity != right->severity)
        return left->severity > right->severity ? -1 : 1;
    if (left->kind->area != right->kind->area)
        return left->kind->area < right->kind->area ? -1 : 1;
    if (left->kind != right->kind)
        return left->kind->id < right->kind->id ? -1 : 1;
    return left->order < right->order ? -1 : left->order > right->order;
}

void changes_finish(struct changes *changes) {
    memset(changes->severities, 0, sizeof changes->severities);
    changes->suppressed = 0;
    for (size_t i = 0; i < changes->count; i++) {
        struct change *change = &changes->items[i];

        change->fingerprint = fingerprint(change);
        if (change->suppressed != NULL)
            changes->suppressed++;
        else
            changes->severities[change->severity]++;
    }
    if (changes->count > 0)
        qsort(changes->items, changes->count, sizeof *changes->items, compare_changes);
}

bool changes_fail(const struct changes *changes, enum change_severity severity) {
    for (int i = CHANGE_BREAKING; i >= (int)severity; i--)
        if (changes->severities[i] > 0)
            return true;
    return false;
}
