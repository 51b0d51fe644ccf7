#!/usr/bin/env bash
# import_documents.sh - what documents of many styles must give
#
# tests/import/NAME.txt is a document of an organisation that does not exist,
# NAME.xml the specification it must give, with its wording, and NAME.findings
# what a person must be told, with the line:
#
#   LINE: SEVERITY: MESSAGE [ID]
#
# Digests of outcomes and criteria are left out of NAME.xml, which has the
# wording; test_import_printed.c compares digests with those of its own making.
. "$(dirname "${BASH_SOURCE[0]}")/checks"

# plain FILE - a specification without comments and without those digests
plain() {
    sed -E '/^ *<!--.*-->$/d; /^ *<(outcome|criterion) /s/ digest="[0-9a-f]{16}"//' "$1"
}

# findings FILE - the first line of each finding, without the name of the document and the column
findings() {
    grep -E '^tests/import/[^:]*:[0-9]+:[0-9]+: (error|warning|note): .* \[Q[0-9]{4}\]$' "$1" |
        sed -E 's/^[^:]*:([0-9]+):[0-9]+: /\1: /'
}

run_import() {
    status=0
    "$QUALC" import --wording "$1.txt" -o "$scratch/out.xml" 2>"$scratch/err" || status=$?
}

gives_the_specification() {
    local status
    run_import "$1"
    plain "$scratch/out.xml" >"$scratch/plain.xml"
    same "$1.xml" "$scratch/plain.xml"
}

gives_the_findings() {
    local status
    run_import "$1"
    findings "$scratch/err" >"$scratch/findings" || true
    same "$1.findings" "$scratch/findings"
    # A note alone needs nobody.
    if grep -qE '^[0-9]+: (error|warning):' "$1.findings"; then
        ((status == 1)) || { echo "status $status, not 1"; return 1; }
    else
        ((status == 0)) || { echo "status $status, not 0"; return 1; }
    fi
}

# Every comment of the output names lines that the document has.
names_its_lines() {
    local lines line
    "$QUALC" import "$1.txt" -o "$scratch/out.xml" 2>/dev/null || (($? == 1))
    lines=$(tr '\r' '\n' <"$1.txt" | wc -l)
    for line in $(grep -oE '^ *<!-- .* -->$' "$scratch/out.xml" | grep -oE '[0-9]+'); do
        ((line >= 1 && line <= lines)) || { echo "line $line of $lines"; return 1; }
    done
}

no_orphans() {
    local file
    for file in tests/import/*; do
        [[ -e ${file%.*}.txt && -e ${file%.*}.xml && -e ${file%.*}.findings ]] ||
            { echo "$file stands alone"; return 1; }
    done
}

for document in tests/import/*.txt; do
    name=${document##*/}
    name=${name%.txt}
    check "$name gives its specification" gives_the_specification "${document%.txt}"
    check "$name gives its findings" gives_the_findings "${document%.txt}"
    check "$name: comments name lines it has" names_its_lines "${document%.txt}"
done
check 'every document has its expectations' no_orphans
finish
