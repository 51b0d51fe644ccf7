/* reading.h - what tests of the reader share: one arena, its findings, and small inputs */
#ifndef QUALC_TESTS_READING_H
#define QUALC_TESTS_READING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/text.h"
#include "finding/finding.h"
#include "reader/model.h"

/* Made afresh before each test, and given back after it. */
extern struct arena arena;
extern struct findings findings;
extern jmp_buf out_of_memory;

int set_up(void **state);
int give_back(void **state);

#define TEST(function)                                                                             \
    { #function, function, set_up, give_back, NULL }

/* A specification as small as can be, around what a test is about. */
#define HEAD                                                                                       \
    "<qualification number=\"601/7253/8\" version=\"1.0\" title=\"Certificate\" "                  \
    "organisation=\"Example Awards\">\n"
#define GROUP "<group letter=\"M\" kind=\"mandatory\"><member unit=\"K/503/0323\"/></group>\n"
#define UNIT "<unit urn=\"K/503/0323\" title=\"Unit one\" level=\"2\" credit=\"4\" glh=\"33\"/>\n"
#define TAIL "</qualification>\n"
#define SMALL HEAD GROUP "<rules/>\n" UNIT TAIL

const struct spec_model *read_bytes(const char *name, const char *bytes, size_t length);

/* read_text - read a text as "test.xml" */
const struct spec_model *read_text(const char *text);

/* rendered - the findings as text, with a NUL */
const char *rendered(bool colour);

/* has_finding - whether there is one of an id */
bool has_finding(unsigned id);

/* expect_alone - the only finding is this one, at this line and column */
void expect_alone(unsigned id, size_t line, size_t column);

/* file_text - the whole of a file, with a NUL; empty when there is none */
const char *file_text(const char *path);

/*
 * large_text - a specification of many units, the last with the level "high"
 *
 * Begins with the text given; level and title of the last unit are at line
 * 4 + 3 * units.
 */
struct text large_text(size_t units, const char *start);

#endif
