/* input.c - the text of a document, whatever file holds it */
#include "import/input.h"

#include <string.h>

#include "finding/unreadable.h"

bool input_is_pdf(const struct source *source) {
    return source->length >= 5 && memcmp(source->bytes, "%PDF-", 5) == 0;
}

/*
 * check_text - whether the bytes can be text; false, with a finding, when they cannot
 *
 * Text that is not UTF-8 is taken for Windows-1252 (document.h).
 */
static bool check_text(const struct source *source, struct findings *findings) {
    const char *nul = memchr(source->bytes, '\0', source->length);

    if (source->length >= 4 && memcmp(source->bytes, "PK\3\4", 4) == 0)
        finding_add(findings, 7, (struct place){source, {0, 0}},
                    "is an archive, as word processors write; save it as plain text or as a PDF");
    else if (nul != NULL)
        finding_add(findings, 7, (struct place){source, {(size_t)(nul - source->bytes), 1}},
                    "is not text here; only text or a PDF is read");
    else
        return true;
    return false;
}

/*
 * end_lines - the line ends of an old Macintosh, a carriage return alone, become line feeds
 *
 * Places are counted in lines, which line feeds end.
 */
static void end_lines(struct arena *arena, struct source *source) {
    char *bytes;

    if (memchr(source->bytes, '\r', source->length) == NULL ||
        memchr(source->bytes, '\n', source->length) != NULL)
        return;
    bytes = arena_copy(arena, source->bytes, source->length);
    for (size_t i = 0; i < source->length; i++)
        if (bytes[i] == '\r')
            bytes[i] = '\n';
    source->bytes = bytes;
}

const struct source *input_read(struct arena *arena, const char *path, struct findings *findings) {
    struct source *source = arena_alloc(arena, sizeof *source);
    const char *reason = NULL;
    enum source_status status = source_read(arena, path, source, &reason);

    if (status != SOURCE_READ) {
        finding_unreadable(status, source, reason, "text or a PDF", findings);
        return NULL;
    }
    if (input_is_pdf(source) && !input_pdf(arena, source, findings))
        return NULL;
    if (input_is_utf16(source))
        input_utf16(arena, source);
    if (!check_text(source, findings))
        return NULL;
    end_lines(arena, source);
    return source;
}
