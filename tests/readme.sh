#!/usr/bin/env bash
# readme.sh - README shows what the programs print
. "$(dirname "${BASH_SOURCE[0]}")/checks"

# indented - the indented block after the first line with the words, without its indent
indented() {
    awk -v words="$1" 'index($0, words) { found = 1; next }
        found && /^    / { begun = 1; print substr($0, 5); next }
        begun { exit }' README.md
}

# replay - run the commands of a block, which stand after '$ ', and print it anew
replay() {
    local line
    while IFS= read -r line; do
        [[ $line == '$ '* ]] || continue
        echo "$line"
        (cd "$scratch" && eval "${line#\$ }" 2>&1) || true
    done
}

many_learners() {
    indented '`learners.csv`:' >"$scratch/learners.csv"
    indented 'the closing line accounts for all' >"$scratch/shown"
    grep -q '^\$ qualc' "$scratch/shown"
    replay <"$scratch/shown" >"$scratch/printed"
    same "$scratch/shown" "$scratch/printed"
}

# The row of evidence that README quotes, below the learner that its message names.
evidence() {
    printf '%s\n' 'learner,qualification,unit,criterion,type,reference' \
        'A201,600/5469/4,F/601/1609,1.1,Obs,p4' ',,,1.2,D,p5' >"$scratch/tracking.csv"
    indented 'here of the row' | sed -E 's/byte [0-9]+/byte N/' >"$scratch/shown"
    (cd "$scratch" && qualc verify --evidence tracking.csv 2>&1 >verdicts || true) |
        grep -F "'D' is no type" | sed -E 's/byte [0-9]+/byte N/' >"$scratch/printed"
    same "$scratch/shown" "$scratch/printed"
}

validator_in_c() {
    indented 'The header documents each function' >"$scratch/lines"
    {
        echo '#include <stdio.h>'
        echo '#include "shop.h"'
        echo 'int main(void) {'
        cat "$scratch/lines"
        echo 'return 0; }'
    } >"$scratch/example.c"
    (cd "$scratch" && qualc validator 601/7253/8 --prefix shop -o . 2>/dev/null)
    gcc -std=c11 -Wall -Wextra -Werror -o "$scratch/example" "$scratch/example.c" "$scratch/shop.c"
    "$scratch/example" >"$scratch/printed"
    sed -nE 's|.*printf.*/\* (.*) \*/$|\1|p' "$scratch/lines" >"$scratch/shown"
    same "$scratch/shown" "$scratch/printed"
}

validator_as_a_program() {
    (cd "$scratch" && qualc validator 601/7253/8 --prefix shop --main -o . 2>/dev/null)
    indented 'a learner a line' >"$scratch/shown"
    replay <"$scratch/shown" >"$scratch/printed"
    same "$scratch/shown" "$scratch/printed"
}

validator_in_javascript() {
    (cd "$scratch" && qualc validator 601/7253/8 --prefix shop --wasm -o . 2>/dev/null)
    indented 'From JavaScript:' >"$scratch/lines"
    {
        echo 'import { readFileSync } from "node:fs";'
        echo 'const bytes = readFileSync("shop.wasm");'
        cat "$scratch/lines"
    } >"$scratch/example.mjs"
    (cd "$scratch" && node example.mjs) >"$scratch/printed"
    sed -nE 's|^console.log.*// (.*)$|\1|p' "$scratch/lines" >"$scratch/shown"
    same "$scratch/shown" "$scratch/printed"
}

mkdir "$scratch/bin"
ln -s "$(realpath "$QUALC")" "$scratch/bin/qualc"
PATH=$scratch/bin:$PATH
check "many learners" many_learners
check "evidence" evidence
check "a validator in C" validator_in_c
check "a validator as a program" validator_as_a_program
check "a validator in JavaScript" validator_in_javascript
finish
