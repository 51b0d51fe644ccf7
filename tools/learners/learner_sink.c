/* learner_sink.c - where lines go as they come */
#include "learners/learner_sink.h"

#include "console/message.h"

/* failed - keep the reason of a file that could not be written */
static bool failed(struct sink *sink) {
    const char *path;

    sink->reason = outputs_failure(sink->outputs, &path);
    return false;
}

struct sink sink_begin(struct arena *arena, const char *path) {
    struct sink sink = {.path = path};

    if (path != NULL) {
        sink.outputs = outputs_create(arena);
        if (!output_begin(sink.outputs, path))
            (void)failed(&sink);
    }
    return sink;
}

bool sink_add(struct sink *sink, const struct text *text) {
    if (sink->reason != NULL)
        return false;
    if (text->length == 0)
        return true;
    if (sink->path == NULL)
        return output_stdout(text->bytes, text->length, &sink->reason);
    return output_add(sink->outputs, text->bytes, text->length) || failed(sink);
}

bool sink_end(struct sink *sink) {
    if (sink->path == NULL)
        return sink->reason == NULL;
    return (output_end(sink->outputs) && outputs_finish(sink->outputs)) || failed(sink);
}

void sink_drop(struct sink *sink) {
    if (sink->outputs != NULL)
        outputs_drop(sink->outputs);
}

void sink_complain(const struct sink *sink) {
    if (sink->path == NULL)
        message("cannot write standard output: %s", sink->reason);
    else
        message("cannot write '%s': %s", sink->path, sink->reason);
}
