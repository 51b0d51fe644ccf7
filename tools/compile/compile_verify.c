/* compile_verify.c - qualc compile --verify: compare what was built with the XML */
#include "base/source.h"
#include "compile/compile.h"
#include "compile/verify.h"
#include "console/message.h"

/* verify_one - compare one input with its specification in both images */
static enum status verify_one(const struct compilation *all, size_t index) {
    const struct compiled *item = &all->items[index];
    struct arena scratch = {.out_of_memory = all->arena->out_of_memory};
    struct text differences = {.arena = &scratch};
    struct source source = {0};
    const char *reason = "it has changed";
    enum status status = STATUS_FAILED;

    if (source_read(&scratch, item->path, &source, &reason) != SOURCE_READ)
        message("cannot read '%s' again: %s", item->path, reason);
    else {
        bool same = verify_spec(&source, item->spec, &differences);

        if (all->catalogue != NULL)
            same &=
                verify_spec(&source, qual_spec_at(all->catalogue, (uint32_t)index), &differences);
        if (same)
            status = STATUS_DONE;
        else {
            message("the tables made from '%s' differ from it:", item->path);
            print_aside(&differences);
        }
    }
    arena_free(&scratch);
    return status;
}

enum status compile_verify(const struct compilation *all) {
    enum status status = STATUS_DONE;

    for (size_t i = 0; i < all->count; i++)
        if (verify_one(all, i) != STATUS_DONE)
            status = STATUS_FAILED;
    return status;
}
