/* compile_write.c - qualc compile: the files that were asked for */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "compile.h"
#include "depfile.h"
#include "emit.h"
#include "message.h"
#include "output.h"

/* Where one compilation writes. */
struct writer {
    const struct compilation *all;
    const struct compile_options *options;
    struct strings targets; /* files written, for the depfile */
};

static bool write_file(struct arena *arena, const char *path, const void *bytes, size_t length) {
    const char *reason = NULL;

    if (output_file(arena, path, bytes, length, &reason))
        return true;
    message("cannot write '%s': %s", path, reason);
    return false;
}

static void add_target(struct writer *writer, const char *path) {
    struct strings *list = &writer->targets;

    list->items = arena_grow(writer->all->arena, list->items, list->count, &list->capacity,
                             sizeof *list->items);
    list->items[list->count++] = path;
}

/* in_folder - the path of a file in the folder of the outputs */
static char *in_folder(const struct writer *writer, const char *stem, const char *ending) {
    const char *folder = writer->options->folder == NULL ? "." : writer->options->folder;
    const char *slash = folder[strlen(folder) - 1] == '/' ? "" : "/";

    return arena_format(writer->all->arena, "%s%s%s%s", folder, slash, stem, ending);
}

/* spec_comment - what the image of one specification is */
static const char *spec_comment(struct arena *arena, qual_spec spec) {
    const char *version = qual_spec_version(spec);

    if (version == NULL)
        return arena_format(arena, "%s %s, unversioned", qual_spec_number(spec),
                            qual_spec_title(spec));
    return arena_format(arena, "%s %s, version %s", qual_spec_number(spec), qual_spec_title(spec),
                        version);
}

/* What a C file and its header are made from. */
struct pair {
    const qual_image *image;
    struct emit_options emit;
};

static struct pair spec_pair(struct arena *arena, const struct compiled *item) {
    return (struct pair){item->image,
                         {.symbol = item->symbol, .comment = spec_comment(arena, item->spec)}};
}

static struct pair catalogue_pair(const struct compilation *all) {
    return (struct pair){all->catalogue,
                         {.symbol = all->catalogue_symbol,
                          .comment = "catalogue of qualification specifications",
                          .catalogue = true}};
}

/* write_pair - write a .c file and its header */
static bool write_pair(struct writer *writer, const struct pair *pair) {
    struct arena scratch = {.out_of_memory = writer->all->arena->out_of_memory};
    struct text source = {.arena = &scratch};
    struct text header = {.arena = &scratch};
    const char *source_path = in_folder(writer, pair->emit.symbol, ".c");
    const char *header_path = in_folder(writer, pair->emit.symbol, ".h");
    bool written;

    emit_source(&source, pair->image, &pair->emit);
    emit_header(&header, pair->image, &pair->emit);
    written = write_file(&scratch, source_path, source.bytes, source.length) &&
              write_file(&scratch, header_path, header.bytes, header.length);
    arena_free(&scratch);
    add_target(writer, source_path);
    add_target(writer, header_path);
    return written;
}

/* write_folder - the C files of every specification and of the catalogue */
static bool write_folder(struct writer *writer) {
    const struct compilation *all = writer->all;
    const char *folder = writer->options->folder;

    if (mkdir(folder, 0777) != 0 && errno != EEXIST) {
        message("cannot make the folder '%s': %s", folder, strerror(errno));
        return false;
    }
    for (size_t i = 0; i < all->count; i++) {
        struct pair pair = spec_pair(all->arena, &all->items[i]);

        if (!write_pair(writer, &pair))
            return false;
    }
    if (!writer->options->no_catalogue) {
        struct pair pair = catalogue_pair(all);

        return write_pair(writer, &pair);
    }
    return true;
}

/* write_image - the bytes of the only specification, or of the catalogue of several */
static bool write_image(struct writer *writer) {
    const struct compilation *all = writer->all;
    const qual_image *image = all->count == 1 ? all->items[0].image : all->catalogue;
    const char *path = writer->options->image;

    add_target(writer, path);
    return write_file(all->arena, path, image, qual_image_size(image));
}

/* write_stdout - the C source of the only specification, or of the catalogue of several */
static enum status write_stdout(const struct compilation *all) {
    struct text out = {.arena = all->arena};
    struct pair pair =
        all->count == 1 ? spec_pair(all->arena, &all->items[0]) : catalogue_pair(all);

    emit_source(&out, pair.image, &pair.emit);
    return print_result(&out, STATUS_DONE);
}

/* depend_path - where the depfile goes when -MF does not say */
static const char *depend_path(const struct writer *writer) {
    const struct compile_options *options = writer->options;

    if (options->depend_file != NULL)
        return options->depend_file;
    return in_folder(
        writer,
        options->no_catalogue ? writer->all->items[0].symbol : writer->all->catalogue_symbol, ".d");
}

/* write_depend - the rule that every output is made from every input */
static bool write_depend(const struct writer *writer) {
    const struct compilation *all = writer->all;
    const struct strings *given = &writer->options->depend_targets;
    const char **sources = arena_array(all->arena, all->count, sizeof *sources);
    struct text out = {.arena = all->arena};
    size_t count = 0;

    for (size_t i = 0; i < all->count; i++)
        if (strcmp(all->items[i].path, "-") != 0)
            sources[count++] = all->items[i].path;
    for (size_t i = 0; i < given->count; i++)
        text_format(&out, "%s%s", i > 0 ? " " : "", given->items[i]);
    depfile_rule(&out, writer->targets.items, given->count > 0 ? 0 : writer->targets.count, sources,
                 count);
    depfile_phony(&out, sources, count);
    return write_file(all->arena, depend_path(writer), out.bytes, out.length);
}

enum status compile_write(const struct compilation *all, const struct compile_options *options) {
    struct writer writer = {.all = all, .options = options};

    if (options->folder != NULL && !write_folder(&writer))
        return STATUS_FAILED;
    if (options->image != NULL && !write_image(&writer))
        return STATUS_FAILED;
    if (options->depend && !write_depend(&writer))
        return STATUS_FAILED;
    return options->to_stdout ? write_stdout(all) : STATUS_DONE;
}
