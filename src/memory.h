/*
 * memory.h - the mem* functions, all that libqual needs from outside
 *
 * A freestanding compiler need not have string.h, but expects the functions.
 */
#ifndef QUAL_SRC_MEMORY_H
#define QUAL_SRC_MEMORY_H

#include <stddef.h>

#if __STDC_HOSTED__
#include <string.h>
#else
int memcmp(const void *a, const void *b, size_t size);
void *memcpy(void *restrict to, const void *restrict from, size_t size);
void *memset(void *bytes, int value, size_t size);
#endif

#endif
