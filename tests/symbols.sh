#!/usr/bin/env bash
# symbols.sh - what libqual needs from outside and what it shows
. "$(dirname "${BASH_SOURCE[0]}")/checks"

memory='mem(cpy|move|set|cmp)'

# needs OBJECT... - symbols that the objects do not settle among themselves
needs() {
    ld -r -o "$scratch/whole.o" "$@"
    nm -u "$scratch/whole.o" | awk '{ print $2 }'
}

only_memory_functions() {
    local others
    others=$(needs "$@" | grep -vxE "$memory|_GLOBAL_OFFSET_TABLE_" || true)
    [[ -z $others ]] || { echo "needs: $others"; return 1; }
}

archive_needs_memory_functions_only() {
    only_memory_functions --whole-archive "$B/libqual.a"
}

# freestanding COMPILER FLAG... - built by hand without the Makefile's flags
freestanding() {
    local objects=()
    for source in src/*.c; do
        objects+=("$scratch/$(basename "$source" .c).o")
        "$@" -std=c11 -ffreestanding -c -o "${objects[-1]}" "$source"
    done
    only_memory_functions "${objects[@]}"
}

every_global_is_prefixed() {
    local others
    others=$(nm -g --defined-only "$B/libqual.a" | awk 'NF == 3 && $3 !~ /^qual_/ { print $3 }')
    [[ -z $others ]] || { echo "not qual_: $others"; return 1; }
}

no_writable_data() {
    local writable
    writable=$(nm "$B/libqual.a" | awk 'NF == 3 && $2 ~ /[bBdDcC]/ { print $3 }')
    [[ -z $writable ]] || { echo "writable: $writable"; return 1; }
}

# The functions that qual.h declares.
declared() {
    cc -std=c11 -E -P src/qual.h | tr '\n' ' ' | tr ';' '\n' | grep -F 'visibility("default")' |
        grep -oE 'qual_[a-z0-9_]+ *\(' | tr -d ' (' | sort
}

shared_exports_the_header() {
    declared >"$scratch/declared"
    [[ -s $scratch/declared ]]
    nm -D --defined-only "$B/libqual.so" | awk '{ print $3 }' | sort >"$scratch/exported"
    same "$scratch/declared" "$scratch/exported"
}

soname_is_versioned() {
    readelf -d "$B/libqual.so" | grep -F 'SONAME' | grep -F '[libqual.so.0]'
}

no_text_relocation() {
    ! readelf -d "$B/libqual.so" | grep -F TEXTREL
}

# Of two members with one name an archive keeps one, and of two functions the linker takes one.
tools_have_names_of_their_own() {
    local twice
    twice=$(printf '%s\n' tools/*.c tools/*/*.c src/*.c | sed 's|.*/||' | sort | uniq -d)
    [[ -z $twice ]] || { echo "files of one name: $twice"; return 1; }
    twice=$(nm -g --defined-only "$B/host/libqualc.a" | awk 'NF == 3 { print $3 }' | sort | uniq -d)
    [[ -z $twice ]] || { echo "defined twice: $twice"; return 1; }
}

# README lists the rooms of the compiler from above to below.
includes_lead_down() {
    local up
    up=$(grep -oE '^#include "[a-z]+/' tools/*/*.[ch] |
        sed -E 's|^tools/([a-z]+)/([^:]+):#include "([a-z]+)/|\1 \3 \2|' |
        awk 'NR == FNR { floor[$1] = NR; next }
            !floor[$1] || !floor[$2] || floor[$1] > floor[$2] { print $1 "/" $3 " includes from " $2 }' \
            <(sed -nE 's|^      ([a-z]+)/ .*|\1|p' README.md) -)
    [[ -z $up ]] || { echo "$up"; return 1; }
}

check "the archive needs mem* functions only" archive_needs_memory_functions_only
for compiler in gcc "$CLANG"; do
    for level in -O0 -O2 -Os; do
        check "freestanding by $compiler $level it needs mem* functions only" \
            freestanding "$compiler" "$level"
    done
done
check "every global symbol of the archive begins with qual_" every_global_is_prefixed
check "the archive holds no writable data" no_writable_data
check "the shared library exports what qual.h declares and no more" shared_exports_the_header
check "no two files of the compiler have one name, nor two functions" tools_have_names_of_their_own
check "a room of the compiler includes only from those below it" includes_lead_down
check "the shared library has a versioned soname" soname_is_versioned
check "the shared library relocates no text" no_text_relocation
finish
