#!/usr/bin/env bash
# deterministic.sh - the same specifications give the same bytes, and an error gives none
. "$(dirname "${BASH_SOURCE[0]}")/checks"

qualc=$PWD/$QUALC
reference=$scratch/reference
"$qualc" compile -o "$reference" "${specs[@]}" 2>"$scratch/findings" || { cat "$scratch/findings"; exit 1; }

# Not one file more than a table and its header for each specification and the catalogue.
complete() {
    local tables=("$reference"/*.c) headers=("$reference"/*.h) all
    all=$(find "$reference" -mindepth 1 | wc -l)
    ((${#tables[@]} == ${#specs[@]} + 1 && ${#headers[@]} == ${#tables[@]}))
    ((all == 2 * ${#tables[@]}))
}

elsewhere() {
    mkdir -p "$scratch/another folder"
    cp -R specs "$scratch/another folder/input"
    cd "$scratch/another folder"
    find "$PWD/input" -name '*.xml' -print0 | sort -rz | LC_ALL=C.UTF-8 TZ=Pacific/Auckland \
        xargs -0 "$qualc" compile -o "$scratch/elsewhere"
    diff -r "$reference" "$scratch/elsewhere"
}

no_trace_of_time_or_place() {
    ! grep -rnE "$(date +%Y-%m-%d)|$PWD|$scratch|__DATE__|__TIME__" "$reference"
}

# names and times of all files of a folder
state() {
    (cd "$1" && find . -printf '%p %i %T@ %s\n' | sort)
}

untouched() {
    state "$reference" >"$scratch/before"
    "$@"
    state "$reference" >"$scratch/after"
    same "$scratch/before" "$scratch/after"
}

broken=$scratch/broken.xml
sed 's/<unit urn="\(.\)/<unit urn="I/' "${specs[0]}" >"$broken"

nothing_begun() {
    fails "$qualc" compile -o "$scratch/new" "${specs[@]:1}" "$broken"
    [[ -z $(find "$scratch/new" -type f 2>/dev/null) ]]
}

# A limit on the size of files stands for a full disk.
disk_full() {
    local status=0
    (
        trap '' XFSZ
        ulimit -f 4
        "$qualc" compile -o "$scratch/full" "${specs[@]}"
    ) || status=$?
    ((status == 3))
    local file
    for file in $(find "$scratch/full" -type f 2>/dev/null); do
        cmp "$file" "$reference/${file##*/}"
    done
}

# fails_with STATUS COMMAND... - ends with that very status
fails_with() {
    local status=0 expected=$1
    shift
    "$@" || status=$?
    ((status == expected))
}

check "each specification and the catalogue give a table and a header" complete
check "another folder, order, locale and time zone give the same bytes" elsewhere
check "no date and no path stands in a table" no_trace_of_time_or_place
check "a second run leaves every file untouched" untouched \
    "$qualc" compile -o "$reference" "${specs[@]}"
check "an error leaves every file untouched" untouched \
    fails "$qualc" compile -o "$reference" "${specs[@]:1}" "$broken"
check "an error in one of many begins no output" nothing_begun
check "a full disk leaves whole files only" disk_full
check "a folder that cannot be is a failure of the tool" fails_with 3 \
    "$qualc" compile -o /dev/null/folder "${specs[0]}"
check "standard output that is full is a failure of the tool" fails_with 3 \
    sh -c '"$0" show --format json "$1" >/dev/full' "$qualc" "${specs[0]}"
finish
