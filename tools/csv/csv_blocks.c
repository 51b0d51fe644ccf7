/* csv_blocks.c - read comma-separated values in blocks of whole records */
#include "csv/csv_blocks.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

/* The first stretch at the end of a block in which to look for where it may be cut. */
#define STRETCH ((size_t)4 << 10)

struct csv_blocks csv_blocks_begin(int file, char delimiter) {
    return (struct csv_blocks){.file = file, .delimiter = delimiter, .wanted = CSV_BLOCK};
}

/* fill - read until a room holds so many bytes, or the file ends */
static void fill(struct csv_blocks *blocks, char *room, size_t *filled, size_t wanted) {
    while (!blocks->ended && *filled < wanted) {
        ssize_t count = read(blocks->file, room + *filled, wanted - *filled);

        if (count > 0) {
            *filled += (size_t)count;
        } else if (count == 0 || errno != EINTR) {
            blocks->ended = true;
            if (count < 0)
                blocks->failure = strerror(errno);
        }
    }
}

/* take_tail - begin a room with what was read and not used yet; returns how much that is */
static size_t take_tail(struct csv_blocks *blocks, char *room) {
    size_t length = blocks->tail_length;

    if (length > 0)
        memmove(room, blocks->tail, length);
    blocks->tail_length = 0;
    return length;
}

static void keep_tail(struct csv_blocks *blocks, const char *room, size_t from, size_t to) {
    blocks->at += from;
    blocks->tail = room + from;
    blocks->tail_length = to - from;
}

bool csv_blocks_header(struct csv_blocks *blocks, struct csv_block *block,
                       struct csv_record *record) {
    const size_t mark = strlen(BYTE_ORDER_MARK);
    size_t filled = take_tail(blocks, block->bytes), wanted = blocks->wanted, skipped = 0;
    struct csv csv;
    bool found;

    for (;; wanted = CSV_ROOM) {
        fill(blocks, block->bytes, &filled, wanted);
        if (filled >= mark && memcmp(block->bytes, BYTE_ORDER_MARK, mark) == 0)
            skipped = mark;
        csv = csv_begin(block->bytes + skipped, filled - skipped, blocks->delimiter, blocks->ended);
        found = csv_next(&csv, record);
        if (found || blocks->ended || wanted == CSV_ROOM)
            break;
    }
    keep_tail(blocks, block->bytes, skipped + csv.at, filled);
    return found && blocks->failure == NULL;
}

/* Where to cut --------------------------------------------------------------------- */

/* What is known of the bytes in a room. */
struct boundary {
    size_t at;      /* where a block may end; 0 nowhere */
    size_t records; /* the end of the last whole record */
    bool too_long;  /* the bytes are the beginning of a line that is no record */
};

/*
 * last_boundary - look at every record from a place on
 *
 * Of records that go on from the one above it is not known what that is before
 * the first that does not: it is left open whether they can be parted from that.
 */
static struct boundary last_boundary(const struct csv_blocks *blocks, const char *bytes,
                                     size_t from, size_t length, bool last) {
    struct csv csv = csv_begin(bytes + from, length - from, blocks->delimiter, last);
    struct csv_record records[2];
    struct boundary boundary = {0, 0, false};
    size_t count = 0, passed = 0;

    while (csv_next(&csv, &records[count % 2])) {
        const struct csv_record *record = &records[count % 2];

        if (blocks->goes_on != NULL && blocks->goes_on(blocks->to, record)) {
            passed++;
            continue;
        }
        if (blocks->together == NULL)
            boundary.at = from + csv.at;
        else if (count > 0 && !blocks->together(blocks->to, &records[1 - count % 2], record))
            boundary.at = from + record->at;
        count++;
    }
    boundary.records = from + csv.at;
    if (count + passed == 0)
        boundary.at = boundary.records; /* blank lines, if any */
    boundary.too_long = boundary.records == 0 && csv_line_is_too_long(&csv);
    return boundary;
}

/* line_from - where the line begins that holds a place */
static size_t line_from(const char *bytes, size_t at) {
    while (at > 0 && bytes[at - 1] != '\n')
        at--;
    return at;
}

/*
 * find_boundary - where to cut
 *
 * Without quotes every line feed ends a record, so that only the last of them
 * need be looked at.
 */
static struct boundary find_boundary(const struct csv_blocks *blocks, const char *bytes,
                                     size_t length) {
    size_t end = line_from(bytes, length);

    if (end == 0 || memchr(bytes, '"', length) != NULL)
        return last_boundary(blocks, bytes, 0, length, false);
    if (blocks->together == NULL)
        return (struct boundary){end, end, false};
    for (size_t stretch = STRETCH; stretch < end; stretch *= 8) {
        size_t from = line_from(bytes, end - stretch);
        struct boundary boundary = last_boundary(blocks, bytes, from, end, true);

        if (boundary.at > 0)
            return boundary;
    }
    return last_boundary(blocks, bytes, 0, end, true);
}

/* Blocks ----------------------------------------------------------------------------- */

/* pass_over - leave out the rest of a line, with its end */
static void pass_over(struct csv_blocks *blocks, char *room, size_t *filled) {
    size_t end;

    for (;;) {
        fill(blocks, room, filled, CSV_BLOCK);
        for (end = 0; end < *filled && room[end] != '\n' && room[end] != '\r'; end++)
            continue;
        if (end < *filled || blocks->ended)
            break;
        blocks->at += end;
        *filled = 0;
    }
    if (end + 1 == *filled)
        fill(blocks, room, filled, CSV_BLOCK + 1);
    if (end < *filled && room[end] == '\r' && end + 1 < *filled && room[end + 1] == '\n')
        end++;
    if (end < *filled)
        end++;
    blocks->at += end;
    *filled -= end;
    memmove(room, room + end, *filled);
    blocks->passing_over = false;
}

/* cut - make a block of the first bytes of a room */
static bool cut(struct csv_blocks *blocks, struct csv_block *block, size_t length, size_t filled) {
    block->length = length;
    block->at = blocks->at;
    block->joined = blocks->unended;
    block->unended = false;
    keep_tail(blocks, block->bytes, length, filled);
    blocks->unended = false;
    return blocks->failure == NULL && length > 0;
}

bool csv_blocks_next(struct csv_blocks *blocks, struct csv_block *block) {
    size_t filled = take_tail(blocks, block->bytes), wanted = blocks->wanted;
    struct boundary boundary;

    if (blocks->passing_over)
        pass_over(blocks, block->bytes, &filled);
    for (;;) {
        fill(blocks, block->bytes, &filled, wanted);
        if (blocks->ended)
            return cut(blocks, block, filled, filled);
        boundary = find_boundary(blocks, block->bytes, filled);
        if (boundary.at > 0)
            return cut(blocks, block, boundary.at, filled);
        if (boundary.too_long || wanted == CSV_ROOM)
            break;
        wanted = wanted * 2 < CSV_ROOM ? wanted * 2 : CSV_ROOM;
    }
    blocks->passing_over = boundary.too_long;
    (void)cut(blocks, block, boundary.too_long ? filled : boundary.records, filled);
    block->unended = blocks->unended = blocks->together != NULL;
    return true;
}
