#!/usr/bin/env bash
# faults.sh - every allocation and every step of writing fails in turn
#
# After each the compiler has ended with status 3, or 0 where it could do
# without, has said why, and has left whole files or none.
. "$(dirname "${BASH_SOURCE[0]}")/checks"

spec=specs/proqual/601-4768-4/unversioned.xml
shim=$scratch/fail.so
cc -std=c11 -O2 -shared -fPIC -o "$shim" tests/faults/fail.c -ldl || exit 1
"$QUALC" compile -o "$scratch/reference" "$spec" 2>/dev/null || exit 1

# calls KIND COMMAND... - how many calls of a kind a command makes
calls() {
    FAIL_KIND=$1 FAIL_COUNT=$scratch/count LD_PRELOAD=$shim "${@:2}" >"$scratch/out" 2>"$scratch/err"
    cat "$scratch/count"
}

# with_fault KIND NUMBER COMMAND... - run it with one call failing; its status
with_fault() {
    local status=0
    FAIL_KIND=$1 FAIL_AT=$2 LD_PRELOAD=$shim "${@:3}" >"$scratch/out" 2>"$scratch/err" || status=$?
    echo "$status"
}

# whole_or_none FOLDER [REFERENCE] - each file there is that of the reference
whole_or_none() {
    local file
    for file in $(find "$1" -type f 2>/dev/null); do
        cmp "$file" "${2:-$scratch/reference}/${file##*/}" || return 1
    done
}

compile_survives() {
    local kind=$1 total number status
    total=$(calls "$kind" "$QUALC" compile -o "$scratch/$kind" "$spec")
    echo "$total calls"
    ((total > 0))
    for ((number = 1; number <= total; number++)); do
        rm -rf "${scratch:?}/$kind"
        status=$(with_fault "$kind" "$number" "$QUALC" compile -o "$scratch/$kind" "$spec")
        case $status in
        0 | 3) ;;
        2) grep -q "$spec" "$scratch/err" ;; # an input that cannot be opened
        *) echo "$kind call $number: status $status"; cat "$scratch/err"; return 1 ;;
        esac
        whole_or_none "$scratch/$kind"
        ((status != 0)) || diff -r "$scratch/$kind" "$scratch/reference"
        ((status == 0)) || [[ -s $scratch/err ]]
    done
}

# More files than are synced one by one: each step of finishing them fails in turn.
many_survive() {
    local number total status
    for number in {1..12}; do
        sed "/<qualification/s/ version=\"[^\"]*\"/ version=\"$number\"/" tests/data/sample.xml \
            >"$scratch/$number.xml"
    done
    "$QUALC" compile -o "$scratch/many" "$scratch"/[0-9]*.xml 2>/dev/null
    total=$(calls output "$QUALC" compile -o "$scratch/counted" "$scratch"/[0-9]*.xml)
    # What is left of the calls when the last file is whole: a sync, 26 renamed, a folder synced.
    for ((number = total - 34; number <= total; number++)); do
        rm -rf "$scratch/new"
        status=$(with_fault output "$number" "$QUALC" compile -o "$scratch/new" \
            "$scratch"/[0-9]*.xml)
        ((status == 3 || status == 0))
        fails compgen -G "$scratch/new/.qualc-*"
        ((status != 0)) || diff -r "$scratch/new" "$scratch/many"
    done
    # 16 files and the file system; then the folder, when the files have their places.
    total=$(calls sync "$QUALC" compile -o "$scratch/synced" "$scratch"/[0-9]*.xml)
    ((total == 18))
    for number in {1..18}; do
        rm -rf "$scratch/new"
        status=$(with_fault sync "$number" "$QUALC" compile -o "$scratch/new" "$scratch"/[0-9]*.xml)
        ((status == 3))
        if ((number < total)); then [[ ! -e $scratch/new ]]; else diff -r "$scratch/new" "$scratch/many"; fi
    done
}

# A validator with its module, for which a script stands in for clang.
validator_survives() {
    local kind=$1 total number status command
    command=("$QUALC" validator tests/data/plain.xml --main --wasm --page --clang "$scratch/clang")
    mkdir -p "$scratch/temporary"
    rm -rf "$scratch/validator"
    printf '#!/bin/sh\nwhile [ "$1" != -o ]; do shift; done; echo module >"$2"\n' >"$scratch/clang"
    chmod +x "$scratch/clang"
    export TMPDIR=$scratch/temporary
    "${command[@]}" -o "$scratch/validator" 2>"$scratch/err"
    total=$(calls "$kind" "${command[@]}" -o "$scratch/$kind")
    echo "$total calls"
    ((total > 0))
    for ((number = 1; number <= total; number++)); do
        rm -rf "${scratch:?}/$kind"
        status=$(with_fault "$kind" "$number" "${command[@]}" -o "$scratch/$kind")
        case $status in
        0) diff -r "$scratch/$kind" "$scratch/validator" ;;
        2 | 3)
            [[ -s $scratch/err ]]
            whole_or_none "$scratch/$kind" "$scratch/validator"
            ;;
        *) echo "$kind call $number: status $status"; cat "$scratch/err"; return 1 ;;
        esac
        [[ -z $(ls -A "$scratch/temporary") ]]
    done
}

# A command that prints gives all it prints without a fault, or status 3.
print_survives() {
    local total number status
    total=$(calls memory "$@")
    "$@" >"$scratch/expected" 2>/dev/null || true
    ((total > 0))
    for ((number = 1; number <= total; number++)); do
        status=$(with_fault memory "$number" "$@")
        case $status in
        3) [[ -s $scratch/err ]] ;;
        0 | 1) cmp "$scratch/out" "$scratch/expected" ;;
        *) echo "call $number: status $status"; cat "$scratch/err"; return 1 ;;
        esac
    done
}

# Each step of writing what an import gives: the whole file, or none.
import_survives() {
    local document=tests/data/import/rules.txt total number status
    "$QUALC" import "$document" -o "$scratch/imported.xml" 2>/dev/null || (($? == 1))
    total=$(calls output "$QUALC" import "$document" -o "$scratch/counted.xml")
    ((total > 0))
    for ((number = 1; number <= total; number++)); do
        rm -rf "$scratch/import" && mkdir "$scratch/import"
        status=$(with_fault output "$number" "$QUALC" import "$document" \
            -o "$scratch/import/imported.xml")
        case $status in
        1) cmp "$scratch/import/imported.xml" "$scratch/imported.xml" ;;
        2 | 3)
            [[ -s $scratch/err ]]
            [[ ! -e $scratch/import/imported.xml ]] ||
                cmp "$scratch/import/imported.xml" "$scratch/imported.xml"
            ;;
        *) echo "call $number: status $status"; cat "$scratch/err"; return 1 ;;
        esac
        fails compgen -G "$scratch/import/.qualc-*"
    done
}

# Interrupted and partial writes are no failure.
slow_writes() {
    FAIL_KIND=slow LD_PRELOAD=$shim "$QUALC" compile -o "$scratch/slow" "$spec"
    diff -r "$scratch/slow" "$scratch/reference"
    FAIL_KIND=slow LD_PRELOAD=$shim "$QUALC" compile --stdout "$spec" >"$scratch/out"
    cmp "$scratch/out" "$(ls "$scratch"/reference/qual_6*.c)"
}

check "interrupted and partial writes lose nothing" slow_writes
check "every step of writing fails in turn" compile_survives output
check "every step of finishing many files fails in turn" many_survive
check "every allocation of qualc compile fails in turn" compile_survives memory
check "every step of writing a validator fails in turn" validator_survives output
check "every allocation of qualc validator fails in turn" validator_survives memory
check "every allocation of qualc show fails in turn" print_survives "$QUALC" show "$spec"
check "every allocation of qualc show --format json fails in turn" print_survives \
    "$QUALC" show --format json tests/data/plain.xml
check "every allocation of qualc lint fails in turn" print_survives \
    "$QUALC" lint --format json "$spec"
check "every allocation of qualc lint with a configuration file fails in turn" print_survives \
    "$QUALC" lint --no-analysis --severity Q0202=off --format sarif \
    tests/data/config/drafts/draft.xml
check "every allocation of qualc lint of several files fails in turn" print_survives \
    "$QUALC" lint --format json tests/data/lint/across-{second-old,third,second}.xml
check "every allocation of qualc transfer fails in turn" print_survives \
    "$QUALC" transfer tests/data/transfer/from.xml tests/data/transfer/to.xml
check "every allocation of qualc transfer --format json fails in turn" print_survives \
    "$QUALC" transfer --format json tests/data/transfer/from.xml tests/data/transfer/to.xml \
    --units F/999/1001,L/999/1005
check "every allocation of qualc textconv fails in turn" print_survives \
    "$QUALC" textconv tests/data/sample.xml
check "every allocation of qualc git-driver fails in turn" print_survives \
    "$QUALC" git-driver spec.xml tests/data/diff.xml 1 100644 tests/data/transfer/to.xml 2 100644
check "every allocation of qualc import fails in turn" print_survives \
    "$QUALC" import tests/data/import/rules.txt
check "every step of writing what qualc import gives fails in turn" import_survives
finish
