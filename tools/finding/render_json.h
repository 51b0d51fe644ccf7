/* render_json.h - findings as JSON, file by file */
#ifndef QUALC_FINDING_RENDER_JSON_H
#define QUALC_FINDING_RENDER_JSON_H

#include "base/json.h"
#include "finding/finding.h"

/* findings_json - append findings to an array, from which their sources may then be freed */
void findings_json(struct arena *arena, json_t *array, const struct findings *findings);

#endif
