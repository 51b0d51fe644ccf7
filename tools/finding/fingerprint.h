/*
 * fingerprint.h - what tells a finding from every other, however it is worded
 *
 * It is made of what the finding is about, not of its message or its place, so
 * that a suppression by fingerprint outlives a rewording and a moved line.
 */
#ifndef QUALC_FINDING_FINGERPRINT_H
#define QUALC_FINDING_FINGERPRINT_H

#include <stddef.h>
#include <stdint.h>

#include "finding/finding.h"

/*
 * fingerprint - the 64-bit FNV-1a of texts, each with its NUL; a NULL counts as
 * the byte 0xFF, which is in no text
 */
uint64_t fingerprint(const char *const *parts, size_t count);

/*
 * finding_fingerprint - of its id, the number of the specification, the subject
 * and the aspect
 *
 * Versions of a specification share it.
 */
uint64_t finding_fingerprint(const struct findings *findings, const struct finding *finding);

#endif
