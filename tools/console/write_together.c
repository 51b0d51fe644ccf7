/* write_together.c - write files that belong together, in a folder that may be new */
#include "console/write_together.h"

#include <errno.h>
#include <setjmp.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "console/message.h"

struct together {
    struct outputs *outputs;
    const char *folder;
    bool made_folder;
};

/* make_folder - unless it is there; false, with a message */
static bool make_folder(struct together *together) {
    if (together->folder == NULL)
        return true;
    together->made_folder = mkdir(together->folder, 0777) == 0;
    if (together->made_folder || errno == EEXIST)
        return true;
    message("cannot make the folder '%s': %s", together->folder, strerror(errno));
    return false;
}

/* drop_all - leave nothing behind of what has failed */
static void drop_all(struct together *together) {
    outputs_drop(together->outputs);
    if (together->made_folder)
        rmdir(together->folder);
}

static bool write_all(struct together *together, write_files *write, void *to) {
    const char *path, *reason;

    if (!make_folder(together))
        return false;
    if (write(together->outputs, to) && outputs_finish(together->outputs))
        return true;
    drop_all(together);
    reason = outputs_failure(together->outputs, &path);
    message("cannot write '%s': %s", path, reason);
    return false;
}

enum status write_together(struct arena *arena, const char *folder, write_files *write, void *to) {
    struct together *together = arena_alloc(arena, sizeof *together);
    jmp_buf *outer = arena->out_of_memory;
    jmp_buf out_of_memory;
    bool written;

    *together = (struct together){.outputs = outputs_create(arena), .folder = folder};
    if (setjmp(out_of_memory) != 0) {
        drop_all(together);
        arena->out_of_memory = outer;
        arena_fail(arena);
    }
    arena->out_of_memory = &out_of_memory;
    written = write_all(together, write, to);
    arena->out_of_memory = outer;
    return written ? STATUS_DONE : STATUS_FAILED;
}
