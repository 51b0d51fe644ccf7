#!/usr/bin/env bash
# headers.sh - qual.h stands alone, and all C is free of warnings, under gcc and clang
. "$(dirname "${BASH_SOURCE[0]}")/checks"

read -ra warnings <<<"$WARNINGS -Werror"
read -ra xml <<<"$(pkg-config --cflags libxml-2.0 jansson inih libmd)"
xml=("${xml[@]/#-I/-isystem}")

# alone COMPILER LANGUAGE STANDARD - a program that includes qual.h, twice, and nothing else
alone() {
    printf '#include "qual.h"\n#include "qual.h"\nint main(void) { return 0; }\n' |
        "$1" -x "$2" "-std=$3" "${warnings[@]}" -Wundef -Isrc -fsyntax-only -
}

# quiet COMPILER FILE... - compiles without a warning
quiet() {
    local compiler=$1
    shift
    printf '%s\0' "$@" | xargs -0 -n 8 -P 2 "$compiler" -std=c11 -O2 "${warnings[@]}" \
        -Isrc -Itools -Igenerated -D_POSIX_C_SOURCE=200809L "${xml[@]}" -fsyntax-only
}

for compiler in gcc "$CLANG"; do
    check "qual.h stands alone in C11 ($compiler)" alone "$compiler" c c11
    check "qual.h stands alone in C17 ($compiler)" alone "$compiler" c c17
    check "qual.h stands alone in C++17 ($compiler)" alone "$compiler" c++ c++17
    check "$compiler warns of nothing in src" quiet "$compiler" src/*.c
    check "$compiler warns of nothing in tools" quiet "$compiler" tools/*.c tools/*/*.c
    check "$compiler warns of nothing in tests" quiet "$compiler" tests/*.c
done
finish
