/* reader_malformed.c - what is not XML, or not XML of the kind that is read */
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"
#include "reader/reader_state.h"

/* Encoding ------------------------------------------------------------------ */

/* other_encoding - the encoding that the first bytes of a file speak for, if not UTF-8 */
static const char *other_encoding(const struct source *source) {
    static const struct {
        const char *bytes;
        size_t length;
        const char *name;
    } starts[] = {
        {"\0\0\xFE\xFF", 4, "UTF-32"}, {"\xFF\xFE\0\0", 4, "UTF-32"}, {"\0\0\0<", 4, "UTF-32"},
        {"<\0\0\0", 4, "UTF-32"},      {"\xFE\xFF", 2, "UTF-16"},     {"\xFF\xFE", 2, "UTF-16"},
        {"\0<", 2, "UTF-16"},          {"<\0", 2, "UTF-16"},          {"Lo\xA7\x94", 4, "EBCDIC"},
    };

    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++)
        if (source->length >= starts[i].length &&
            memcmp(source->bytes, starts[i].bytes, starts[i].length) == 0)
            return starts[i].name;
    return NULL;
}

/* is_utf8_name - whether a declared encoding is UTF-8, in any case of letters */
static bool is_utf8_name(const char *name, size_t length) {
    static const char utf8[] = "UTF-8";

    if (length != strlen(utf8))
        return false;
    for (size_t i = 0; i < length; i++)
        if (name[i] != utf8[i] && name[i] != (utf8[i] >= 'A' ? utf8[i] - 'A' + 'a' : utf8[i]))
            return false;
    return true;
}

/* declaration_check - report an XML declaration that names another encoding */
static bool declaration_check(const struct source *source, struct findings *findings) {
    bool marked = source->length >= 3 && memcmp(source->bytes, "\xEF\xBB\xBF", 3) == 0;
    size_t at = marked ? 3 : 0;
    struct span name, value;

    if (source->length < at + 6 || memcmp(source->bytes + at, "<?xml", 5) != 0)
        return true;
    at += 5;
    while (source_next_attribute(source, &at, &name, &value)) {
        if (name.length != 8 || memcmp(source->bytes + name.from, "encoding", 8) != 0)
            continue;
        if (is_utf8_name(source->bytes + value.from, value.length))
            return true;
        finding_add(findings, 7, (struct place){source, value},
                    "the encoding is declared as '%.*s'; only UTF-8 is read",
                    (int)(value.length < 40 ? value.length : 40), source->bytes + value.from)
            ->hint = "UTF-8";
        return false;
    }
    return true;
}

/*
 * first_wrong_byte - the offset of the first byte that is not UTF-8; the length
 * when all are
 */
static size_t first_wrong_byte(const struct source *source) {
    size_t at = 0;

    while (at < source->length) {
        uint64_t word;
        size_t size;

        /* Most text is ASCII: pass eight bytes at a time while no top bit is set. */
        if (source->length - at >= sizeof word) {
            memcpy(&word, source->bytes + at, sizeof word);
            if ((word & UINT64_C(0x8080808080808080)) == 0) {
                at += sizeof word;
                continue;
            }
        }
        size = utf8_length(source->bytes + at, source->length - at);
        if (size == 0)
            return at;
        at += size;
    }
    return source->length;
}

bool encoding_check(const struct source *source, struct findings *findings) {
    const char *other = other_encoding(source);
    size_t wrong;

    if (other != NULL) {
        finding_add(findings, 7, (struct place){source, {0, 0}},
                    "the file is %s by its first bytes; only UTF-8 is read", other);
        return false;
    }
    if (!declaration_check(source, findings))
        return false;
    wrong = first_wrong_byte(source);
    if (wrong < source->length) {
        finding_add(findings, 7, (struct place){source, {wrong, 1}},
                    "the byte 0x%02X does not belong here in UTF-8",
                    (unsigned)(unsigned char)source->bytes[wrong]);
        return false;
    }
    return true;
}

/* Document types and entities -------------------------------------------------- */

void doctype_report(struct reader *reader) {
    static const char start[] = "<!DOCTYPE";
    const struct source *source = reader->source;
    size_t at = reader_offset(reader);

    while (at > 0 && strncmp(source->bytes + at, start, strlen(start)) != 0)
        at--;
    finding_add(reader->findings, 8, (struct place){source, {at, strlen(start)}},
                "a document type declaration is not allowed");
    reader->broken = true;
}

/* scan_back - the last place up to at that has a character; at itself when none has */
static size_t scan_back(const struct source *source, size_t at, char c) {
    for (size_t from = at;; from--) {
        if (from < source->length && source->bytes[from] == c)
            return from;
        if (from == 0)
            return at;
    }
}

/* entity_report - report a reference to an entity that XML itself does not define */
static void entity_report(struct reader *reader, const xmlError *error) {
    size_t at = reader_offset(reader);
    const char *end;
    size_t length = 1;

    at = scan_back(reader->source, at > 0 ? at - 1 : 0, '&');
    end = memchr(reader->source->bytes + at, ';', reader->source->length - at);
    if (end != NULL)
        length = (size_t)(end - reader->source->bytes) + 1 - at;
    finding_add(reader->findings, 8, (struct place){reader->source, {at, length}},
                "the entity '%s' is not one of those that XML has by itself",
                error->str1 == NULL ? "" : error->str1);
}

/* Malformed XML ----------------------------------------------------------------- */

/* How to show where an error of libxml2 is, from the offset that it had reached. */
enum show {
    SHOW_HERE,      /* the character there */
    SHOW_REFERENCE, /* from the last '&' on, where that has just been read; else as above */
    SHOW_TAG,       /* the tag that was being read, or just has been */
    SHOW_COMMENT,   /* the construct that began with the last "<!" or "<?" */
    SHOW_END        /* the end of the file */
};

static const char lone_ampersand[] = "'&' begins a reference; write '&amp;' for it";

/* Errors in other words than libxml2's, and the ones that people make most. */
static const struct {
    int code;
    enum show show;
    const char *message;
} errors[] = {
    {XML_ERR_DOCUMENT_EMPTY, SHOW_HERE, "an element must stand here"},
    {XML_ERR_DOCUMENT_END, SHOW_HERE, "nothing may follow the outermost element"},
    {XML_ERR_INVALID_CHAR, SHOW_REFERENCE, "a character that XML does not allow"},
    {XML_ERR_INVALID_CHARREF, SHOW_REFERENCE, "a reference to a character that XML does not allow"},
    {XML_ERR_INVALID_HEX_CHARREF, SHOW_REFERENCE,
     "a character reference has digits only, then ';'"},
    {XML_ERR_INVALID_DEC_CHARREF, SHOW_REFERENCE,
     "a character reference has digits only, then ';'"},
    {XML_ERR_ENTITYREF_SEMICOL_MISSING, SHOW_REFERENCE, lone_ampersand},
    {XML_ERR_NAME_REQUIRED, SHOW_REFERENCE, "a name must stand here"},
    {XML_ERR_SPACE_REQUIRED, SHOW_HERE, "white space must stand here"},
    {XML_ERR_LT_IN_ATTRIBUTE, SHOW_HERE, "'<' in a value; write '&lt;' for it"},
    {XML_ERR_ATTRIBUTE_NOT_STARTED, SHOW_HERE, "a value must stand between quotes"},
    {XML_ERR_ATTRIBUTE_NOT_FINISHED, SHOW_HERE, "a value is not closed by its quote"},
    {XML_ERR_ATTRIBUTE_WITHOUT_VALUE, SHOW_HERE, "an attribute needs '=' and a value"},
    {XML_ERR_GT_REQUIRED, SHOW_HERE, "the tag must be closed by '>' here"},
    {XML_ERR_LTSLASH_REQUIRED, SHOW_HERE, "an end tag must stand here"},
    {XML_ERR_MISPLACED_CDATA_END, SHOW_HERE, "']]>' may not stand in text"},
    {XML_ERR_COMMENT_NOT_FINISHED, SHOW_COMMENT, "the comment is not closed by '-->'"},
    {XML_ERR_HYPHEN_IN_COMMENT, SHOW_HERE, "'--' may not stand in a comment"},
    {XML_ERR_PI_NOT_FINISHED, SHOW_COMMENT, "the instruction is not closed by '?>'"},
    {XML_ERR_CDATA_NOT_FINISHED, SHOW_COMMENT, "the section is not closed by ']]>'"},
    {XML_ERR_RESERVED_XML_NAME, SHOW_COMMENT, "an XML declaration may only begin the file"},
    {XML_ERR_STRING_NOT_STARTED, SHOW_HERE, "a value must stand between quotes"},
    {XML_ERR_STRING_NOT_CLOSED, SHOW_HERE, "this character cannot stand in the value"},
    {XML_ERR_XMLDECL_NOT_FINISHED, SHOW_HERE, "the XML declaration is not closed by '?>'"},
    {XML_ERR_NAME_TOO_LONG, SHOW_HERE, "a name is too long"},
};

/* own_words - libxml2's message on one line, without the full stop or line end */
static const char *own_words(struct reader *reader, const xmlError *error) {
    const char *message = error->message == NULL ? "malformed XML" : error->message;
    size_t length = strcspn(message, "\r\n");

    while (length > 0 && (message[length - 1] == '.' || message[length - 1] == ' '))
        length--;
    return arena_copy(reader->arena, message, length);
}

/*
 * reference_start - the '&' of a reference that ends, or breaks off, at a place
 *
 * The place itself when no reference does.
 */
static size_t reference_start(const struct source *source, size_t at) {
    size_t from = at;

    while (from > 0 && strchr("& \t\r\n<>\"'", source->bytes[from - 1]) == NULL)
        from--;
    return from > 0 && source->bytes[from - 1] == '&' ? from - 1 : at;
}

/* error_span - the stretch of source to show for an error */
static struct span error_span(const struct reader *reader, enum show show) {
    const struct source *source = reader->source;
    size_t at = reader_offset(reader);
    size_t from;

    switch (show) {
    case SHOW_REFERENCE:
        from = reference_start(source, at);
        if (from < at)
            return (struct span){from, at - from};
        break;
    case SHOW_TAG:
        return source_tag(source, scan_back(source, at > 0 ? at - 1 : 0, '<'));
    case SHOW_COMMENT:
        while (at > 0 && strncmp(source->bytes + at, "<!", 2) != 0 &&
               strncmp(source->bytes + at, "<?", 2) != 0)
            at--;
        return (struct span){at, 2};
    case SHOW_END:
        return (struct span){source->length, 0};
    case SHOW_HERE:
        break;
    }
    return (struct span){at, at < source->length ? 1 : 0};
}

/* report - report that the XML is malformed */
static struct finding *report(struct reader *reader, struct span span, const char *message) {
    return finding_add(reader->findings, 6, (struct place){reader->source, span}, "%s", message);
}

/* tags_report - report an end tag, or the end of the file, that finds another element open */
static void tags_report(struct reader *reader, const xmlError *error) {
    bool at_end = error->code == XML_ERR_TAG_NOT_FINISHED;
    const char *open = error->str1 == NULL ? "" : error->str1;
    const char *found = error->str2 == NULL ? "" : error->str2;
    struct finding *finding;

    if (at_end)
        finding = report(reader, error_span(reader, SHOW_END),
                         arena_format(reader->arena, "the file ends before '</%s>'", open));
    else
        finding =
            report(reader, error_span(reader, SHOW_TAG),
                   arena_format(reader->arena, "'</%s>' where '</%s>' must stand", found, open));
    /* Of elements passed over the places are not known. */
    if (reader->skipped > 0 || reader->frame_count < 2)
        return;
    finding->also_message = arena_format(reader->arena, "'<%s>' is opened here", open);
    finding->also =
        (struct place){reader->source, source_tag(reader->source, reader_top(reader)->at)};
}

/* repeated_report - report the second of two attributes of one name */
static void repeated_report(struct reader *reader, const xmlError *error) {
    const struct source *source = reader->source;
    struct span tag = error_span(reader, SHOW_TAG);
    const char *local = error->str1 == NULL ? "" : error->str1;
    const char *wanted =
        error->str2 == NULL ? local : arena_format(reader->arena, "%s:%s", error->str2, local);
    struct span first = source_attribute(source, tag.from, wanted);
    struct span second = first, name, value;
    size_t at = first.from + first.length;
    struct finding *finding;

    while (source_next_attribute(source, &at, &name, &value))
        if (name.length == strlen(wanted) &&
            memcmp(source->bytes + name.from, wanted, name.length) == 0) {
            second = (struct span){name.from, at - name.from};
            break;
        }
    finding = report(reader, second,
                     arena_format(reader->arena, "a second attribute '%s' of one element", wanted));
    finding->also_message = "the first is here";
    finding->also = (struct place){source, first};
}

/* begins_reference - whether a stretch begins with '&' */
static bool begins_reference(const struct reader *reader, struct span span) {
    return span.length > 0 && reader->source->bytes[span.from] == '&';
}

/* other_report - report any other error, in our words where we have some */
static void other_report(struct reader *reader, const xmlError *error) {
    for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++) {
        struct span span;
        const char *message = errors[i].message;

        if (errors[i].code != error->code)
            continue;
        span = error_span(reader, errors[i].show);
        if (error->code == XML_ERR_NAME_REQUIRED && begins_reference(reader, span))
            message = lone_ampersand;
        report(reader, span, message);
        return;
    }
    if (error->code == XML_ERR_INTERNAL_ERROR && error->message != NULL &&
        strstr(error->message, "depth") != NULL)
        report(reader, error_span(reader, SHOW_TAG), "elements are nested too deep");
    else
        report(reader, error_span(reader, SHOW_HERE), own_words(reader, error));
}

void malformed_report(struct reader *reader, const xmlError *error) {
    /* A prefix that stands for no namespace makes an unknown name, which is reported as such. */
    if (reader->broken || error->level == XML_ERR_WARNING ||
        error->code == XML_NS_ERR_UNDEFINED_NAMESPACE)
        return;

    switch (error->code) {
    case XML_ERR_NO_MEMORY:
        reader->no_memory = true;
        break;
    case XML_ERR_UNDECLARED_ENTITY:
    case XML_WAR_UNDECLARED_ENTITY:
        entity_report(reader, error);
        break;
    case XML_ERR_TAG_NAME_MISMATCH:
    case XML_ERR_TAG_NOT_FINISHED:
        tags_report(reader, error);
        break;
    case XML_ERR_ATTRIBUTE_REDEFINED:
        repeated_report(reader, error);
        break;
    default:
        other_report(reader, error);
    }
    reader->broken = true;
}
