/*
 * learner_sink.h - where lines go as they come
 *
 * To standard output, or to a file that is whole in the end or not there.
 */
#ifndef QUALC_LEARNERS_LEARNER_SINK_H
#define QUALC_LEARNERS_LEARNER_SINK_H

#include "base/output.h"
#include "base/text.h"

struct sink {
    const char *path; /* NULL for standard output */
    struct outputs *outputs;
    const char *reason; /* why writing failed; or NULL */
};

/*
 * sink_begin - begin to write
 *
 * A file needs sink_end or sink_drop, even when memory runs out (output.h).
 */
struct sink sink_begin(struct arena *arena, const char *path);

/* sink_add - write a text; false when that has failed, now or before */
bool sink_add(struct sink *sink, const struct text *text);

/* sink_end - all is written; a file takes its place. False when that fails. */
bool sink_end(struct sink *sink);

/* sink_drop - give up; harmless after sink_end */
void sink_drop(struct sink *sink);

/* sink_complain - say why writing failed */
void sink_complain(const struct sink *sink);

#endif
