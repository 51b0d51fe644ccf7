#!/usr/bin/env bash
# validator.sh - what qualc validator writes compiles everywhere and judges as libqual does
#
# RECORDS says how many random learners all specifications together judge.
. "$(dirname "${BASH_SOURCE[0]}")/checks"

RECORDS=${RECORDS:-5000}
read -ra warnings <<<"$WARNINGS -Werror"

# Specifications: the published ones, and made-up ones with rules of every kind.
subjects=("${specs[@]}" tests/data/rules/*.xml tests/data/plain.xml tests/data/sample.xml)

# validator FOLDER SPEC... [OPTION]... - write a validator quietly
validator() {
    local folder=$1
    shift
    "$QUALC" validator "$@" -o "$folder" 2>"$scratch/messages" || {
        cat "$scratch/messages"
        return 1
    }
}

# Compilers ----------------------------------------------------------------------

# compiles_as COMPILER FLAG... - every form of a validator, without a warning
compiles_as() {
    local form
    for form in "$scratch"/forms/*.c; do
        "$@" "${warnings[@]}" -Wunused -c -o "$scratch/form.o" "$form"
    done
}

# Every specification below is compiled once more, by gcc alone, to judge.
write_forms() {
    local rules=tests/data/rules
    validator "$scratch/forms" --prefix shop 601/7253/8
    validator "$scratch/forms" --prefix required "$rules/requires-others.xml"
    validator "$scratch/forms" --prefix capped "$rules/caps-on-gained.xml"
    validator "$scratch/forms" --prefix mixed "$rules/analyse-doubtful.xml"
    validator "$scratch/forms" --prefix all "${specs[@]}"
    validator "$scratch/forms" --prefix untitled --no-titles 600/5469/4
    validator "$scratch/forms" --prefix judge --main 601/3735/6
    validator "$scratch/forms" --prefix web --wasm tests/data/rules/verify-pathways.xml
}

check "validators of every rule kind are written" write_forms
check "gcc, C11, -Os" compiles_as gcc -std=c11 -Os
check "gcc, C17, -O2" compiles_as gcc -std=c17 -O2
check "clang, C11, -Os" compiles_as "$CLANG" -std=c11 -Os
check "clang, C17, -O2" compiles_as "$CLANG" -std=c17 -O2
check "g++, C++17" compiles_as g++ -std=c++17 -O2 -x c++
check "clang++, C++17" compiles_as "$CLANG++" -std=c++17 -O2 -x c++
rm -f "$scratch"/forms/judge.*
check "gcc, freestanding" compiles_as gcc -std=c11 -O2 -ffreestanding
check "g++, freestanding" compiles_as g++ -std=c++17 -O2 -ffreestanding -x c++
check "musl-gcc" compiles_as musl-gcc -std=c11 -Os

# Symbols ------------------------------------------------------------------------

needs_memory_functions_only() {
    local form others
    for form in "$scratch"/forms/*.c; do
        gcc -std=c11 -Os -ffreestanding -fno-stack-protector -c -o "$scratch/form.o" "$form"
        others=$(nm -u "$scratch/form.o" | awk '{ print $2 }' | grep -vxE 'mem(cpy|cmp|set)' || true)
        [[ -z $others ]] || { echo "$form needs: $others"; return 1; }
    done
}

# Constants as they are, no variable, and nothing for others to see but the prefix.
shows_its_prefix_only() {
    local form others
    for form in "$scratch"/forms/*.c; do
        gcc -std=c11 -Os -c -o "$scratch/form.o" "$form"
        others=$(nm -g --defined-only "$scratch/form.o" | awk '{ print $3 }' |
            grep -v "^$(basename "$form" .c)_" || true)
        [[ -z $others ]] || { echo "$form defines: $others"; return 1; }
        [[ $form == */web.c ]] || ! nm "$scratch/form.o" | grep -E ' [bBdDcC] '
    done
}

header_names_are_prefixed() {
    local header others
    for header in "$scratch"/forms/*.h; do
        others=$(grep -oE '\b(qual|QUAL)_[A-Za-z_]+' "$header" "${header%.h}.c" || true)
        [[ -z $others ]] || { echo "$header: $others"; return 1; }
    done
}

two_in_one_program() {
    validator "$scratch/two" --prefix left 601/7253/8
    validator "$scratch/two" --prefix right --main 600/5469/4
    cat >"$scratch/two/two.c" <<'END'
#include "left.h"
#include "right.h"
#include <stdio.h>
int main(void) {
    printf("%s %s\n", left_spec_number(left_spec_at(0)), right_spec_number(right_spec_at(0)));
    return left_spec_unit_count(left_spec_at(0)) != 3 || right_spec_unit_count(right_spec_at(0)) != 49;
}
END
    sed -i 's/^int main(int argc/int judge_main(int argc/' "$scratch/two/right.c"
    gcc -std=c11 "${warnings[@]}" -o "$scratch/two/two" "$scratch"/two/*.c
    [[ $("$scratch/two/two") == "601/7253/8 600/5469/4" ]]
    g++ -std=c++17 "${warnings[@]}" -o "$scratch/two/two" -x c++ "$scratch"/two/*.c
    [[ $("$scratch/two/two") == "601/7253/8 600/5469/4" ]]
}

check "needs nothing but memory functions" needs_memory_functions_only
check "shows nothing without its prefix, and has no variable" shows_its_prefix_only
check "no name of libqual is left" header_names_are_prefixed
check "two validators in one program, as C and as C++" two_in_one_program

# Files --------------------------------------------------------------------------

same_files_twice() {
    validator "$scratch/once" --prefix same --main --wasm "${specs[@]}"
    validator "$scratch/again" --prefix same --main --wasm $(printf '%s\n' "${specs[@]}" | sort -r)
    diff -r "$scratch/once" "$scratch/again"
    ! grep -rF "$PWD" "$scratch/once"
}

titles_are_left_out() {
    validator "$scratch/titled" --prefix v 600/5469/4
    validator "$scratch/untitled" --prefix v --no-titles 600/5469/4
    grep -qF _title "$scratch/titled/v.h"
    ! grep -F title "$scratch/untitled/v.c" "$scratch/untitled/v.h"
    [[ $(wc -c <"$scratch/untitled/v.c") -lt $(($(wc -c <"$scratch/titled/v.c") - 2000)) ]]
}

nothing_without_clang() {
    local status=0
    "$QUALC" validator 601/7253/8 --wasm --clang no-such-clang -o "$scratch/none" \
        2>"$scratch/said" || status=$?
    [[ $status == 3 && ! -e $scratch/none ]]
    grep -qF "cannot run 'no-such-clang'" "$scratch/said"
}

check "the same files for the same specifications in any order" same_files_twice
check "no title is left without titles" titles_are_left_out
check "nothing is written without clang" nothing_without_clang

# Lines --------------------------------------------------------------------------

# answers LINE ANSWER - what a validator of two specifications says
answers() {
    local answer status=0
    answer=$("$scratch/lines/judge" <<<"$1") || status=$?
    [[ "$answer [$status]" == "$2" ]] || { echo "$1: $answer [$status]"; return 1; }
}

lines_that_cannot_be_read() {
    validator "$scratch/lines" --prefix v --main 601/7253/8 601/3735/6
    gcc -std=c11 -o "$scratch/lines/judge" "$scratch/lines/v.c"
    answers 'R/506/4854' '{"error":"no specification named","at":0} [2]'
    answers '# nothing' '{"error":"no specification named","at":0} [2]'
    answers '601/7253/9 R/506/4854' '{"error":"no specification named","at":0} [2]'
    answers '600/5469/4' '{"error":"no such specification","at":0} [2]'
    answers '601/7253/8 R/506/4855' '{"error":"not a unit reference","at":11} [2]'
    answers '601/7253/8  r/506/4854' '{"error":"not a unit reference","at":12} [2]'
    answers '601/7253/8 R/506/4854:rp' '{"error":"no way of gaining a unit","at":11} [2]'
    answers '601/7253/8 R/506/4854 R/506/4854:rpl' '{"error":"listed as gained in two ways","at":22} [2]'
    answers "601/7253/8 $(seq -s ' ' 1 20000)" '{"error":"the line is too long","at":65536} [2]'
}

arguments_and_lines() {
    "$scratch/lines/judge" 601/7253/8 R/506/4854 Y/506/4855 K/503/0323 >"$scratch/arguments"
    "$scratch/lines/judge" <<<'60172538 R5064854;Y/506/4855,K5030323 # all three' >"$scratch/line"
    same "$scratch/arguments" "$scratch/line"
    fails "$scratch/lines/judge" >"$scratch/lines.out" \
        <<<$'601/7253/8 R/506/4854\n\n601/3735/6 R/506/4854 # unknown there'
    [[ $(wc -l <"$scratch/lines.out") == 2 ]]
    grep -q '"unknown":\["R/506/4854"\]' "$scratch/lines.out"
}

full_disk() {
    local status=0
    "$scratch/lines/judge" 601/7253/8 R/506/4854 >/dev/full || status=$?
    ((status == 3))
}

check "what is wrong with a line" lines_that_cannot_be_read
check "arguments and lines" arguments_and_lines
check "verdicts that cannot be written" full_disk

# Verdicts -----------------------------------------------------------------------

each=$(((RECORDS + ${#subjects[@]} - 1) / ${#subjects[@]}))

# judges SPEC - the library, the C file, the module and verify agree on random learners
judges() {
    local spec=$1 work=$scratch/judges
    rm -rf "$work" && mkdir "$work"
    "$B/tests/random_records" 1 "$each" "$spec" >"$work/records" 2>"$work/messages"
    "$QUALC" compile --image "$work/image" "$spec" 2>"$work/messages"
    validator "$work" --prefix v --main --wasm "$spec"
    gcc -std=c11 -Os "${warnings[@]}" -o "$work/single" "$work/v.c"
    "$B/tests/judge_records" "$spec" <"$work/records" >"$work/verify" 2>"$work/messages"
    "$B/tests/judge_native" "$work/image" <"$work/records" >"$work/native" || true
    "$work/single" <"$work/records" >"$work/single.out" || true
    node tests/records/judge_module.mjs "$work/v.wasm" <"$work/records" >"$work/module"
    [[ $(wc -l <"$work/verify") == "$each" ]]
    cmp "$work/verify" "$work/native"
    cmp "$work/verify" "$work/single.out"
    cmp "$work/verify" "$work/module"
}

# One file for all published specifications, static and with every run-time check.
judges_together() {
    local spec work=$scratch/together
    mkdir "$work"
    validator "$work" --prefix all --main 601/7253/8 600/5469/4 601/3735/6 601/3477/X 601/4768/4
    musl-gcc -static -Os -o "$work/static" "$work/all.c"
    gcc -g -fsanitize=address,undefined -fno-sanitize-recover=all -o "$work/checked" "$work/all.c"
    for spec in 601/7253/8 600/5469/4 601/3735/6 601/3477/X 601/4768/4; do
        "$B/tests/random_records" 2 "$each" "$spec" >"$work/records"
        "$B/tests/judge_records" "$spec" <"$work/records" >>"$work/verify"
        cat "$work/records" >>"$work/all"
    done
    "$work/static" <"$work/all" >"$work/static.out" || true
    "$work/checked" <"$work/all" >"$work/checked.out" || true
    cmp "$work/verify" "$work/static.out"
    cmp "$work/verify" "$work/checked.out"
}

# The program itself, for a few: the space between its tokens is all that differs.
verify_prints_the_same() {
    local line spec=601/3735/6
    "$B/tests/random_records" 3 20 "$spec" >"$scratch/few"
    while read -r line; do
        "$QUALC" verify "$spec" --units "${line#* }" --format json 2>/dev/null | jq -c .
    done <"$scratch/few" >"$scratch/verify"
    "$B/tests/judge_records" "$spec" <"$scratch/few" >"$scratch/records"
    same "$scratch/verify" "$scratch/records"
}

for spec in "${subjects[@]}"; do
    check "$each learners of $spec" judges "$spec"
done
check "learners of all published specifications by one static program" judges_together
check "qualc verify prints the same" verify_prints_the_same
finish
