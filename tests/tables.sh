#!/usr/bin/env bash
# tables.sh - generated tables are constant, need no relocation and compile without a warning
. "$(dirname "${BASH_SOURCE[0]}")/checks"

read -ra warnings <<<"$WARNINGS -Wundef -Werror"
tables=(generated/*.c)

# compile COMPILER LANGUAGE STANDARD FLAG... - every table into an object of its own
compile() {
    local compiler=$1 language=$2 standard=$3
    shift 3
    printf '%s\n' "${tables[@]}" | xargs -P 2 -I '{}' sh -c '
        file=$1 folder=$2; shift 2
        "$@" -c -o "$folder/$(basename "$file" .c).o" -x '"$language"' "$file"' - '{}' "$scratch" \
        "$compiler" "-std=$standard" -O2 "${warnings[@]}" -Isrc "$@"
}

# Sections that are loaded and may be written, with anything in them.
writable() {
    readelf -SW "$@" | sed -n 's/^ *\[ *[0-9]*\] //p' |
        awk '$7 ~ /W/ && $5 !~ /^0+$/ { print $1, $5 }'
}

# Relocations of data; code that refers to a table has its own.
data_relocations() {
    readelf -SW "$@" | grep -oE '\.rela?\.(ro)?data[^ ]*|\.rela?\.[a-z]*\.rel\.ro[^ ]*'
}

constant() {
    compile "$1" c c11 "${@:2}"
    local object found
    for object in "$scratch"/*.o; do
        found=$(writable "$object"; data_relocations "$object") || true
        [[ -z $found ]] || { echo "$object: $found"; return 1; }
    done
}

# In a shared library nothing is left for the dynamic linker to do.
shared() {
    compile "$1" c c11 -fPIC
    "$1" -shared -nostdlib -o "$scratch/tables.so" "$scratch"/*.o
    readelf -rW "$scratch/tables.so" | tee /dev/stderr | grep -q 'There are no relocations'
    [[ -z $(readelf -SW "$scratch/tables.so" | grep -E ' \.(data|bss)' || true) ]]
}

# A table of one layout and a runtime of another do not meet.
refuses_other_layout() {
    mkdir -p "$scratch/other"
    cp src/*.h "$scratch/other"
    sed -i 's/^\(#define QUAL_IMAGE_LAYOUT\) .*/\1 999/' "$scratch/other/qual_image.h"
    local table
    for table in "${tables[@]}"; do
        gcc -std=c11 -I"$scratch/other" -fsyntax-only "$table"  2>"$scratch/errors" && return 1
        cat "$scratch/errors"
        grep -q '#error' "$scratch/errors"
    done
}

for compiler in gcc "$CLANG"; do
    check "$compiler compiles every table as C11 without a warning" compile "$compiler" c c11
    check "$compiler compiles every table as C17 without a warning" compile "$compiler" c c17
    check "$compiler compiles every table as C++17 without a warning" compile "$compiler" c++ c++17
    check "$compiler: no relocation, no writable byte" constant "$compiler" -fno-pie
    check "$compiler: no relocation, no writable byte with -fPIC" constant "$compiler" -fPIC
    check "$compiler: no dynamic relocation in a shared library" shared "$compiler"
done
check "a table refuses a runtime of another layout" refuses_other_layout
finish
