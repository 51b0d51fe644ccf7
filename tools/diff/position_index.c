/* position_index.c - lines and columns of many places in one source */
#include "position_index.h"

/* Bytes from one mark to the next. */
#define STEP ((size_t)4096)

struct position_index position_index_make(struct arena *arena, const struct source *source) {
    struct position_index index = {.source = source};

    if (source == NULL || source->bytes == NULL)
        return index;
    index.count = source->length / STEP + 1;
    index.marks = arena_array(arena, index.count, sizeof *index.marks);
    for (size_t i = 1; i < index.count; i++)
        index.marks[i] =
            i == 1 ? source_position(source, STEP)
                   : source_position_after(source, i * STEP, (i - 1) * STEP, index.marks[i - 1]);
    return index;
}

struct position position_find(const struct position_index *index, size_t at) {
    size_t mark = at / STEP;

    if (index->source == NULL)
        return (struct position){0, 0};
    if (mark >= index->count)
        mark = index->count == 0 ? 0 : index->count - 1;
    if (mark == 0)
        return source_position(index->source, at);
    return source_position_after(index->source, at, mark * STEP, index->marks[mark]);
}
