/* select.c - which parts of the sources a validator needs */
#include "validator/select.h"

#include <string.h>

#include "base/name_index.h"
#include "validator/erase.h"
#include "validator/runtime_text.h"

#define RUNTIME_FOLDER "runtime/"

bool strings_have(const struct strings *strings, const char *text) {
    for (size_t i = 0; i < strings->count; i++)
        if (strcmp(strings->items[i], text) == 0)
            return true;
    return false;
}

void strings_add(struct arena *arena, struct strings *strings, const char *text) {
    strings->items = arena_grow(arena, strings->items, strings->count, &strings->capacity,
                                sizeof *strings->items);
    strings->items[strings->count++] = text;
}

/* Reading --------------------------------------------------------------------- */

/* is_replaced - whether a function of libqual has one in its place */
static bool is_replaced(const struct selection *selection, const struct c_part *part) {
    if (part->file->runtime || part->kind != C_PART_FUNCTION || part->local)
        return false;
    for (size_t i = 0; i < selection->parts.count; i++) {
        const struct c_part *other = &selection->parts.items[i];

        if (other->file->runtime && other->kind == C_PART_FUNCTION && !other->local &&
            strcmp(other->names.items[0], part->names.items[0]) == 0)
            return true;
    }
    return false;
}

/* drop_replaced - forget the functions that have one in their place */
static void drop_replaced(struct selection *selection) {
    size_t kept = 0;

    for (size_t i = 0; i < selection->parts.count; i++)
        if (is_replaced(selection, &selection->parts.items[i]))
            selection->parts.items[i].names.count = 0;
    for (size_t i = 0; i < selection->parts.count; i++) {
        const struct c_part *part = &selection->parts.items[i];

        if (part->kind == C_PART_REMARK || part->names.count > 0)
            selection->parts.items[kept++] = *part;
    }
    selection->parts.count = kept;
}

/* read_files - the parts of every source, rewritten for tables */
static void read_files(struct selection *selection, const struct tables *tables) {
    struct arena *arena = selection->arena;

    while (runtime_texts[selection->file_count].name != NULL)
        selection->file_count++;
    selection->files = arena_array(arena, selection->file_count, sizeof *selection->files);
    for (size_t i = 0; i < selection->file_count; i++) {
        const struct runtime_text *source = &runtime_texts[i];
        struct c_file *file = &selection->files[i];
        size_t length;
        const char *text = c_text_condition(arena, source->lines, &selection->features, &length);

        file->name = source->name;
        file->runtime = strncmp(source->name, RUNTIME_FOLDER, strlen(RUNTIME_FOLDER)) == 0;
        file->tokens = c_tokens_read(arena, text, length);
        c_parts_add(arena, &selection->parts, file);
    }
    drop_replaced(selection);
    for (size_t i = 0; i < selection->parts.count; i++)
        erase_image(arena, &selection->parts.items[i], tables);
}

/* Reaching -------------------------------------------------------------------- */

/* Names still to be followed, and those that were. */
struct reaching {
    struct selection *selection;
    struct name_index seen; /* of a name, with its file */
};

static void want(struct reaching *reaching, struct c_part *part);

/* can_see - whether a file can name a part; what line.c has to itself is there for the runtime */
static bool can_see(const struct c_file *file, const struct c_part *part) {
    return !part->local || part->file == file ||
           (file->runtime && strcmp(part->file->name, RUNTIME_FOLDER "line.c") == 0);
}

/* follow - want every part that a name means in a file */
static void follow(struct reaching *reaching, const char *name, const struct c_file *file) {
    struct c_parts *parts = &reaching->selection->parts;

    for (size_t i = 0; i < parts->count; i++) {
        struct c_part *part = &parts->items[i];

        if (!part->wanted && can_see(file, part) && strings_have(&part->names, name))
            want(reaching, part);
    }
}

/* follow_token - of a directive every word is a name */
static void follow_token(struct reaching *reaching, const struct c_token *token,
                         const struct c_file *file) {
    struct arena *arena = reaching->selection->arena;
    struct c_tokens words;
    char *name;

    if (token->kind == C_DIRECTIVE) {
        words = c_tokens_read(arena, token->text + 1, token->length - 1);
        for (size_t i = 0; i < words.count; i++)
            follow_token(reaching, &words.items[i], file);
        return;
    }
    if (token->kind != C_NAME || token->length == 0)
        return;
    name = arena_format(arena, "%.*s %s", (int)token->length, token->text, file->name);
    if (name_index_add(&reaching->seen, name, 0) != NAME_NONE)
        return;
    name = arena_copy(arena, token->text, token->length);
    if (!strings_have(&reaching->selection->used, name))
        strings_add(arena, &reaching->selection->used, name);
    follow(reaching, name, file);
}

/* The recursion is as deep as functions call each other. */
static void want(struct reaching *reaching, struct c_part *part) {
    part->wanted = true;
    for (size_t at = part->code; at < part->end; at++)
        follow_token(reaching, &part->file->tokens.items[at], part->file);
}

bool selection_is_root(const struct selection *selection, const struct c_part *part) {
    const char *prefix = selection->root_prefix;

    if (part->names.count == 0)
        return false;
    if (prefix != NULL && strncmp(part->names.items[0], prefix, strlen(prefix)) == 0)
        return true;
    return strings_have(&selection->roots, part->names.items[0]);
}

/* Renaming -------------------------------------------------------------------- */

/* is_taken - whether another file that is wanted has the same name for itself */
static bool is_taken(const struct selection *selection, const struct c_file *file,
                     const char *name) {
    for (size_t i = 0; i < selection->parts.count; i++) {
        const struct c_part *part = &selection->parts.items[i];

        if (part->wanted && part->file != file && strings_have(&part->names, name))
            return true;
    }
    return false;
}

/* file_name - a name with the file before it, in upper case where the name is */
static char *file_name(struct arena *arena, const struct c_file *file, const char *name) {
    const char *slash = strrchr(file->name, '/');
    const char *stem = slash == NULL ? file->name : slash + 1;
    char *renamed = arena_format(arena, "%.*s_%s", (int)strcspn(stem, "."), stem, name);

    if (name[0] >= 'A' && name[0] <= 'Z')
        for (size_t i = 0; i < strcspn(stem, "."); i++)
            if (renamed[i] >= 'a' && renamed[i] <= 'z')
                renamed[i] = (char)(renamed[i] - 'a' + 'A');
    return renamed;
}

/* rename_macro - in a directive, where the name comes first */
static void rename_macro(struct arena *arena, struct c_token *token, const char *old,
                         const char *name) {
    const char *at = strstr(token->text, old);
    size_t before = (size_t)(at - token->text);

    c_token_set(token, arena_format(arena, "%.*s%s%.*s", (int)before, token->text, name,
                                    (int)(token->length - before - strlen(old)), at + strlen(old)));
}

/* rename_in_file - give a name another form wherever the file has it */
static void rename_in_file(struct arena *arena, const struct c_file *file, const char *old) {
    const char *name = file_name(arena, file, old);
    char *define = arena_format(arena, "#define %s ", old);

    for (size_t at = 0; at < file->tokens.count; at++) {
        struct c_token *token = &file->tokens.items[at];

        if (token->kind == C_NAME && c_token_is(token, old))
            c_token_set(token, name);
        else if (token->kind == C_DIRECTIVE && c_token_begins(token, define))
            rename_macro(arena, token, old, name);
    }
}

/* rename_clashing - local names that two files have */
static void rename_clashing(struct selection *selection) {
    struct c_parts *parts = &selection->parts;
    bool *clashes = arena_array(selection->arena, parts->count, sizeof *clashes);

    for (size_t i = 0; i < parts->count; i++) {
        const struct c_part *part = &parts->items[i];

        clashes[i] = part->wanted && part->local && part->names.count > 0 &&
                     is_taken(selection, part->file, part->names.items[0]);
    }
    for (size_t i = 0; i < parts->count; i++)
        if (clashes[i])
            rename_in_file(selection->arena, parts->items[i].file, parts->items[i].names.items[0]);
}

void select_parts(struct selection *selection, const struct tables *tables) {
    struct reaching reaching = {selection, {.arena = selection->arena}};

    read_files(selection, tables);
    for (size_t i = 0; i < selection->parts.count; i++)
        if (!selection->parts.items[i].wanted &&
            selection_is_root(selection, &selection->parts.items[i]))
            want(&reaching, &selection->parts.items[i]);
    rename_clashing(selection);
}
