#!/usr/bin/env bash
# commands.sh - what each command prints and how it ends
#
# tests/commands/NAME.cmd is a line of shell; NAME.out holds what it must print:
# standard output, then, marked, standard error and the exit status.
# UPDATE_GOLDEN=1 writes the expectations again.
. "$(dirname "${BASH_SOURCE[0]}")/checks"

export QUALC
unset NO_COLOR COLUMNS

outcome() {
    local status=0
    bash "$1" >"$scratch/stdout" 2>"$scratch/stderr" </dev/null || status=$?
    cat "$scratch/stdout"
    echo "[standard error]"
    cat "$scratch/stderr"
    echo "[status $status]"
}

as_expected() {
    outcome "$1.cmd" >"$scratch/outcome"
    [[ -z ${UPDATE_GOLDEN:-} ]] || cp "$scratch/outcome" "$1.out"
    same "$1.out" "$scratch/outcome"
}

# Golden files that no command writes would be believed without being checked.
no_orphans() {
    local file
    for file in tests/commands/*.out; do
        [[ -e ${file%.out}.cmd ]] || { echo "$file has no command"; return 1; }
    done
}

for command in tests/commands/*.cmd; do
    name=${command##*/}
    check "${name%.cmd}: $(head -n 1 "$command")" as_expected "${command%.cmd}"
done
check "every expectation has its command" no_orphans
finish
