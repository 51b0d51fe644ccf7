/* compile_write.c - qualc compile: the files that were asked for */
#include <string.h>

#include "base/depfile.h"
#include "base/output.h"
#include "compile/compile.h"
#include "compile/emit.h"
#include "console/message.h"
#include "console/write_together.h"

/* C sources go to their files in pieces of this size. */
#define PIECE ((size_t)256 << 10)

/* Where one compilation writes. */
struct writer {
    const struct compilation *all;
    const struct compile_options *options;
    struct outputs *outputs;
    struct strings targets; /* files written, for the depfile */
    char *piece;
};

/* drain - the text of a file has a piece to write */
static void drain(void *to, const char *bytes, size_t length) {
    output_add(to, bytes, length);
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

typedef void emit_function(struct text *out, const qual_image *image,
                           const struct emit_options *options);

/* write_text - write one file of generated C, piece by piece as it is made */
static bool write_text(struct writer *writer, const char *ending, const struct pair *pair,
                       emit_function *emit) {
    struct arena scratch = {.out_of_memory = writer->all->arena->out_of_memory};
    struct text text = {.arena = &scratch,
                        .bytes = writer->piece,
                        .capacity = PIECE,
                        .drain = drain,
                        .to = writer->outputs};
    const char *path = in_folder(writer, pair->emit.symbol, ending);

    if (!output_begin(writer->outputs, path))
        return false;
    add_target(writer, path);
    emit(&text, pair->image, &pair->emit);
    text_drain(&text);
    arena_free(&scratch);
    return output_end(writer->outputs);
}

/* write_pair - write a .c file and its header */
static bool write_pair(struct writer *writer, const struct pair *pair) {
    return write_text(writer, ".c", pair, emit_source) &&
           write_text(writer, ".h", pair, emit_header);
}

/* write_folder - the C files of every specification and of the catalogue */
static bool write_folder(struct writer *writer) {
    const struct compilation *all = writer->all;

    writer->piece = arena_alloc(all->arena, PIECE);
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
    return output_file(writer->outputs, path, image, qual_image_size(image));
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
static bool write_depend(struct writer *writer) {
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
    return output_file(writer->outputs, depend_path(writer), out.bytes, out.length);
}

/* write_given - write every file that was asked for */
static bool write_given(struct outputs *outputs, void *to) {
    struct writer *writer = to;
    const struct compile_options *options = writer->options;

    writer->outputs = outputs;
    return (options->folder == NULL || write_folder(writer)) &&
           (options->image == NULL || write_image(writer)) &&
           (!options->depend || write_depend(writer));
}

enum status compile_write(const struct compilation *all, const struct compile_options *options) {
    struct writer *writer = arena_alloc(all->arena, sizeof *writer);
    enum status status;

    *writer = (struct writer){.all = all, .options = options};
    status = write_together(all->arena, options->folder, write_given, writer);
    return status == STATUS_DONE && options->to_stdout ? write_stdout(all) : status;
}
