/* c_name.h - names that C or C++ keeps for itself */
#ifndef QUALC_COMPILE_C_NAME_H
#define QUALC_COMPILE_C_NAME_H

#include <stdbool.h>

/* c_name_is_kept - whether a name is a keyword of C or C++ in any version, or main */
bool c_name_is_kept(const char *name);

#endif
