/* verdict_json.h - a verdict as part of other JSON */
#ifndef QUALC_VERDICT_VERDICT_JSON_H
#define QUALC_VERDICT_VERDICT_JSON_H

#include "base/json.h"
#include "verdict/verdict.h"

/* verdict_make_json - the object that verdict_json prints */
json_t *verdict_make_json(struct arena *arena, const struct verdict *verdict);

#endif
