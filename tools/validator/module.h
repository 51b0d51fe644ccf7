/* module.h - a validator as WebAssembly, compiled by clang */
#ifndef QUALC_VALIDATOR_MODULE_H
#define QUALC_VALIDATOR_MODULE_H

#include "validator/validator.h"

struct module {
    unsigned char *bytes;
    size_t length;
};

/*
 * module_compile - compile a validator that was made with --wasm
 *
 * Runs the clang named, which is looked for in PATH, in a temporary folder.
 * Returns false, with a message, when there is no such program or it fails.
 */
bool module_compile(struct arena *arena, const char *clang, const char *prefix,
                    const struct validator *validator, struct module *module);

#endif
