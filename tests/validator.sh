#!/usr/bin/env bash
# validator.sh - what qualc validator writes compiles everywhere and judges as libqual does
#
# RECORDS says how many random learners all specifications together judge.
. "$(dirname "${BASH_SOURCE[0]}")/checks"

RECORDS=${RECORDS:-2000}
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
    printf '%s\n' "$scratch"/forms/*.c |
        xargs -P 2 -I FORM "$@" "${warnings[@]}" -Wunused -c -o FORM.o FORM
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

# Callers ------------------------------------------------------------------------

# example BEGIN - the program in the comments of the header, from a line on
example() {
    awk -v begin="$1" 'index($0, " *     " begin) == 1 { on = 1 }
                       on && !/^ \*(     |$)/ { exit }
                       on && /^ \*$/ { if (begin ~ /import/) exit }
                       on { print substr($0, 8) }' "$scratch/called/shop.h"
}

# The examples of the header, as they stand there.
examples_run() {
    local folder=$scratch/called
    validator "$folder" --prefix shop --wasm 601/7253/8
    example '#include' >"$folder/example.c"
    example 'import' >"$folder/example.mjs"
    gcc -std=c11 "${warnings[@]}" -o "$folder/example" "$folder/example.c" "$folder/shop.c"
    [[ $("$folder/example") == 'not earned, 2 more' ]]
    g++ -std=c++17 "${warnings[@]}" -o "$folder/example" -x c++ "$folder/example.c" "$folder/shop.c"
    [[ $("$folder/example") == 'not earned, 2 more' ]]
    [[ $(cd "$folder" && node example.mjs) == 'false 1 5' ]]
}

# What the header says of a specification is what qualc shows of it.
header_names_its_data() {
    local digest
    digest=$("$QUALC" show 601/7253/8 --format json | sha256sum | cut -d ' ' -f 1)
    grep -qx " \*     $digest" "$scratch/called/shop.h"
    grep -qx " \*     $digest" "$scratch/called/shop.c"
    validator "$scratch/from-file" --prefix shop --wasm specs/biiab/601-7253-8/2.2.xml
    same "$scratch/called/shop.h" "$scratch/from-file/shop.h"
    grep -qF "Written by $("$QUALC" --version | cut -d ' ' -f 1,2);" "$scratch/called/shop.h"
}

# Types of libqual that no function of a validator has are not there.
header_has_what_it_needs() {
    ! grep -E 'shop_(fact|change|side|outcome|criterion|field|part)\b' "$scratch/called/shop.h"
}

misuse() {
    local folder=$scratch/misuse
    validator "$folder" --prefix v --wasm 601/7253/8 601/3735/6 tests/data/rules/verify-pathways.xml \
        tests/data/rules/caps-on-gained.xml tests/data/rules/requires-others.xml
    gcc -std=c11 -g "${warnings[@]}" -fsanitize=address,undefined -fno-sanitize-recover=all \
        -I"$folder" -o "$folder/caller" tests/records/misuse/caller.c "$folder/v.c"
    "$folder/caller"
    node tests/records/misuse/caller.mjs "$folder/v.wasm" "$folder/v.h"
}

check "the examples in the header run" examples_run
check "the header names the version and the data it came from" header_names_its_data
check "the header has no type that its functions do not need" header_has_what_it_needs
check "callers that err" misuse

# Lines --------------------------------------------------------------------------

# answers LINE ANSWER - what a validator of two specifications says
answers() {
    local answer status=0
    answer=$("$scratch/lines/judge" <<<"$1") || status=$?
    [[ "$answer [$status]" == "$2" ]] || { echo "$1: $answer [$status]"; return 1; }
}

# unknown_units COUNT - references that no specification has
unknown_units() {
    "$QUALC" check-number $(seq -f 'A/100/%04g' 1 "$1") --format json | jq -r '.numbers[].expected'
}

# judged_unknown COUNT - what verify says of them
judged_unknown() {
    unknown_units "$1" | "$QUALC" verify 601/7253/8 --units - --format json | jq -c .
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
    answers "601/7253/8 $(unknown_units 512 | tr '\n' ' ')" "$(judged_unknown 512) [1]"
    answers "601/7253/8 $(unknown_units 513 | tr '\n' ' ')" \
        '{"error":"too many unknown units","at":5643} [2]'
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

versions_are_chosen() {
    validator "$scratch/versions" --prefix v --main 601/7253/8@2.1 601/7253/8@2.2 600/5469/4 601/3477/X
    gcc -std=c11 -o "$scratch/versions/judge" "$scratch/versions/v.c"
    local spec
    for spec in 601/7253/8@2.1 601/7253/8@2.2 601/7253/8 601/3477/X@unversioned 6013477X; do
        "$QUALC" verify "$spec" --units R/506/4854 --format json | jq -c . >"$scratch/said" || true
        "$scratch/versions/judge" "$spec" R/506/4854 >"$scratch/version" || [[ $? == 1 ]]
        same "$scratch/said" "$scratch/version"
    done
    for spec in 601/7253/8@2.3 601/7253/8@ 601/7253/8@2 601/7253/8@2.22 601/7253/8@unversioned; do
        fails "$scratch/versions/judge" "$spec" R/506/4854 >"$scratch/version"
        [[ $(<"$scratch/version") == '{"error":"no such specification","at":0}' ]]
    done
}

full_disk() {
    local status=0
    "$scratch/lines/judge" 601/7253/8 R/506/4854 >/dev/full || status=$?
    ((status == 3))
}

check "what is wrong with a line" lines_that_cannot_be_read
check "arguments and lines" arguments_and_lines
check "versions of one qualification" versions_are_chosen
check "verdicts that cannot be written" full_disk

# Verdicts -----------------------------------------------------------------------

each=$(((RECORDS + ${#subjects[@]} - 1) / ${#subjects[@]}))

# verify_agrees FORM SPEC - a file of the same learners gets the same verdicts
verify_agrees() {
    local work=$scratch/judges unit
    unit=$("$QUALC" show "$2" --format json | jq -r '.units[0].urn')
    awk -v form="$1" -v unit="$unit" -f tests/records/rows.awk <"$work/records" >"$work/csv"
    "$QUALC" verify "$2" --csv "$work/csv" --format ndjson --completion glh \
        >"$work/ndjson" 2>"$work/messages" || [[ $? == 1 ]]
    jq -c '{learner, number: .qualification, earned, credit, glh, unmet, unknown, completion}' \
        "$work/ndjson" >"$work/learners"
    cmp "$work/expected" "$work/learners"
}

# judges SPEC - the library, the C file, the module and verify agree on random learners
judges() {
    local spec=$1 work=$scratch/judges
    rm -rf "$work" && mkdir "$work"
    "$B/tests/random_records" 1 "$each" "$spec" >"$work/records" 2>"$work/messages"
    "$QUALC" compile --image "$work/image" "$spec" 2>"$work/messages"
    validator "$work" --prefix v --main --wasm "$spec"
    node tests/records/judge_module.mjs "$work/v.wasm" <"$work/records" >"$work/module" &
    musl-gcc -std=c11 -static -Os -o "$work/static" "$work/v.c"
    "$B/tests/judge_records" "$spec" <"$work/records" >"$work/verify" 2>"$work/messages"
    "$B/tests/judge_native" "$work/image" <"$work/records" >"$work/native" || [[ $? == 1 ]]
    "$work/static" <"$work/records" >"$work/static.out" || [[ $? == 1 ]]
    wait $!
    [[ $(wc -l <"$work/verify") == "$each" ]]
    cmp "$work/verify" "$work/native"
    cmp "$work/verify" "$work/static.out"
    cmp "$work/verify" "$work/module"
    jq -c '{number, earned, credit, glh, unmet, unknown, completion: .completion.by_glh}' \
        "$work/verify" | awk '{ print "{\"learner\":\"" NR "\"," substr($0, 2) }' >"$work/expected"
    verify_agrees unit "$spec"
    verify_agrees learner "$spec"
}

# One file for all published specifications, by gcc and with every run-time check.
judges_together() {
    local spec work=$scratch/together
    mkdir "$work"
    validator "$work" --prefix all --main 601/7253/8 600/5469/4 601/3735/6 601/3477/X 601/4768/4
    gcc -std=c11 -O2 "${warnings[@]}" -o "$work/plain" "$work/all.c"
    gcc -g -fsanitize=address,undefined -fno-sanitize-recover=all -o "$work/checked" "$work/all.c"
    for spec in 601/7253/8 600/5469/4 601/3735/6 601/3477/X 601/4768/4; do
        "$B/tests/random_records" 2 "$each" "$spec" >"$work/records"
        "$B/tests/judge_records" "$spec" <"$work/records" >>"$work/verify"
        cat "$work/records" >>"$work/all"
    done
    "$work/plain" <"$work/all" >"$work/plain.out" || [[ $? == 1 ]]
    "$work/checked" <"$work/all" >"$work/checked.out" || [[ $? == 1 ]]
    cmp "$work/verify" "$work/plain.out"
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
check "learners of all published specifications by one program" judges_together
check "qualc verify prints the same" verify_prints_the_same
finish
