#!/usr/bin/env bash
# sarif.sh - what lint and diff --format sarif print is SARIF 2.1.0, as its schema has it
#
# The schema comes out of a package of the npm registry and is kept in the build
# folder, never among the sources.
. "$(dirname "${BASH_SOURCE[0]}")/checks"

package=@microsoft/jest-sarif@1.0.0-beta.0
member=package/lib/schemas/sarif-2.1.0-rtm.5.json
digest=2d99159ae54a3eea97f81781cff48780548657c35949f4b7f25e99a2ba4de4f8
schema=$B/sarif/$digest.json

# fetch_schema - put the schema at its place; prints npm's code when that fails
fetch_schema() {
    [[ ! -e $schema ]] || return 0
    mkdir -p "${schema%/*}"
    if ! npm pack --loglevel=error --cache "$scratch/npm" --pack-destination "$scratch" \
        "$package" >"$scratch/npm.log" 2>&1; then
        sed -nE 's/^npm (error|ERR!) code ([A-Z0-9]+)$/\2/p' "$scratch/npm.log" | head -n 1
        return 1
    fi
    tar -xzOf "$scratch"/*.tgz "$member" >"$scratch/schema.json"
    echo "$digest  $scratch/schema.json" | sha256sum --check --status || {
        echo digest
        return 1
    }
    mv "$scratch/schema.json" "$schema"
}

# valid FILE... - each is valid by the schema
valid() {
    /usr/bin/python3 - "$schema" "$@" <<'END'
import json, sys
from jsonschema.validators import validator_for

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
validator = validator_for(schema)(schema)
wrong = 0
for name in sys.argv[2:]:
    with open(name, encoding="utf-8") as file:
        for error in validator.iter_errors(json.load(file)):
            print(f"{name}: {list(error.path)}: {error.message[:300]}")
            wrong += 1
sys.exit(wrong > 0)
END
}

# sarif FILE ARGUMENT... - what lint says of the arguments, into a file
sarif() {
    local status=0
    "$QUALC" lint --no-config --format sarif "${@:2}" >"$1" 2>"$scratch/err" || status=$?
    ((status <= 2)) || { echo "status $status"; cat "$scratch/err"; return 1; }
    [[ -s $1 ]]
}

of_specifications() {
    sarif "$scratch/specs.sarif" "${specs[@]}"
    valid "$scratch/specs.sarif"
    jq -e '.runs[0].results | length > 0' "$scratch/specs.sarif" >/dev/null
}

of_broken_inputs() {
    local file logs=()
    for file in tests/broken/*.xml; do
        sarif "$scratch/${file##*/}.sarif" "$file"
        logs+=("$scratch/${file##*/}.sarif")
    done
    valid "${logs[@]}"
}

of_nothing_found() {
    sarif "$scratch/clean.sarif" tests/data/plain.xml --severity Q0135=off
    valid "$scratch/clean.sarif"
}

of_files_that_cannot_be_read() {
    sarif "$scratch/unread.sarif" tests/data/absent.xml tests
    valid "$scratch/unread.sarif"
    jq -e '.runs[0].invocations[0].executionSuccessful == false' "$scratch/unread.sarif"
}

of_suppressed_findings() {
    mkdir -p "$scratch/a b"
    cp tests/data/sample.xml "$scratch/a b/50%.xml"
    printf '[suppress all]\nid = Q0121\nreason = kept\n' >"$scratch/a b/.qualc"
    (cd "$scratch" && "$PROGRAM" lint --format sarif "a b/50%.xml") >"$scratch/kept.sarif" || true
    valid "$scratch/kept.sarif"
    jq -e '[.runs[0].results[] | select(.ruleId == "Q0121") | .suppressions[0]] |
        length > 0 and (map(.kind) | unique - ["external", "inSource"] == []) and
        all(.status == "accepted" and .justification != "")' "$scratch/kept.sarif"
    jq -e '[.runs[0].results[].locations[0].physicalLocation.artifactLocation.uri] |
        unique - ["a%20b/50%25.xml", "a%20b/.qualc"] == []' "$scratch/kept.sarif"
}

# diff_sarif FILE ARGUMENT... - what diff says of the arguments, into a file
diff_sarif() {
    local status=0
    "$QUALC" diff --format sarif "${@:2}" >"$1" 2>"$scratch/err" || status=$?
    ((status <= 1)) || { echo "status $status"; cat "$scratch/err"; return 1; }
    [[ -s $1 ]]
}

of_changes() {
    local logs=("$scratch"/diff{1,2,3,4,5}.sarif) log
    diff_sarif "${logs[0]}" 601/3477/X 601/7253/8
    diff_sarif "${logs[1]}" tests/data/diff.xml tests/data/diff/draft/new.xml
    diff_sarif "${logs[2]}" tests/data/diff.xml tests/data/diff.xml
    diff_sarif "${logs[3]}" tests/data/diff.xml tests/data/diff/draft/new.xml --today 2040-01-01
    sed -e '/number="1.2"/d' -e '/outcome number="2"/,/<\/outcome>/d' -e '/code="X1"/d' \
        -e '/id="pair"/d' tests/data/diff.xml >"$scratch/less.xml"
    cp tests/data/diff.xml "$scratch/more.xml"
    (cd "$scratch" && "$PROGRAM" diff --format sarif more.xml less.xml >diff5.sarif) || (($? == 1))
    valid "${logs[@]}"
    for log in "${logs[@]}"; do
        consistent "$log"
    done
    jq -e '[.runs[0].results[] | select(.suppressions != []) | .suppressions[0]] |
        length == 2 and all(.kind == "external" and .status == "accepted" and .justification != "")' \
        "${logs[1]}"
    jq -e '.runs[0].results == []' "${logs[2]}"
}

# A thing that is gone is shown where it stood: its outcome, its unit, the rules.
removals_point_at_what_they_stood_in() {
    local id tag
    while read -r id tag; do
        [[ $(jq -r --arg id "$id" '.runs[0].results[] | select(.ruleId == $id) |
            .locations[0].physicalLocation.region.startLine' "$scratch/diff5.sarif" |
            while read -r line; do sed -n "${line}p" "$scratch/less.xml"; done) == *"$tag"* ]] ||
            { echo "$id"; return 1; }
    done <<<'Q0751 <unit
Q0756 <outcome
Q0693 <unit
Q0736 <rules'
}

changes_agree_with_json() {
    "$QUALC" diff --format json tests/data/diff.xml tests/data/diff/draft/new.xml |
        jq -c '.changes[] | [.id, .new_place.line, .new_place.column, .fingerprint, .suppressed,
            {breaking: "error", dangerous: "warning", compatible: "note", editorial: "note"}[.severity]]' |
        sort >"$scratch/json"
    jq -c '.runs[0].results[] | select(.ruleId != "Q0029") | [.ruleId,
        .locations[0].physicalLocation.region.startLine,
        .locations[0].physicalLocation.region.startColumn,
        .partialFingerprints["qualcChange/v1"], .suppressions != [], .level]' \
        "$scratch/diff2.sarif" | sort >"$scratch/sarif"
    same "$scratch/json" "$scratch/sarif"
}

# What a schema cannot say.
consistent() {
    jq -e '.runs[0] as $run | all($run.results[];
        . as $result | $run.tool.driver.rules[.ruleIndex].id == .ruleId and
        all((.locations + (.relatedLocations // []))[].physicalLocation // {};
            (.region // {startLine: 1, startColumn: 1, endColumn: 1} |
             .startLine >= 1 and (has("endLine") or .endColumn >= .startColumn)) and
            (.artifactLocation.uri // "" | startswith("/") | not)))' "$1"
    jq -e '[.runs[0].tool.driver.rules[].id] | . == unique' "$1"
}

# The same findings, in the same order, as in JSON.
agrees_with_json() {
    local status=0
    "$QUALC" lint --no-config --format json "${specs[@]}" >"$scratch/specs.json" 2>/dev/null ||
        status=$?
    jq -c '.findings[] | [.id, .severity, .line, .column, .fingerprint]' "$scratch/specs.json" \
        >"$scratch/json"
    jq -c '.runs[0].results[] | [.ruleId, .level,
        .locations[0].physicalLocation.region.startLine,
        .locations[0].physicalLocation.region.startColumn,
        .partialFingerprints["qualcFinding/v1"]]' "$scratch/specs.sarif" >"$scratch/sarif"
    same "$scratch/json" "$scratch/sarif"
}

# refused FILTER - a log changed by it is not valid, so that being valid means something
refused() {
    jq "$1" "$scratch/specs.sarif" >"$scratch/wrong.sarif"
    fails valid "$scratch/wrong.sarif"
}

PROGRAM=$(realpath "$QUALC")
if ! reason=$(fetch_schema); then
    case $reason in
    digest | E4* | ETARGET | EINTEGRITY)
        check "the schema can be had ($reason)" false
        ;;
    *)
        skip "SARIF by its schema" "the npm registry cannot be reached (${reason:-no npm})"
        ;;
    esac
    finish
fi

check "the log of the specifications is valid" of_specifications
check "its rules, places and names hang together" consistent "$scratch/specs.sarif"
check "it tells what JSON tells" agrees_with_json
check "the log of each broken input is valid" of_broken_inputs
check "the log of nothing found is valid" of_nothing_found
check "the log of files that cannot be read is valid" of_files_that_cannot_be_read
check "the log of suppressed findings is valid, and its names are references" \
    of_suppressed_findings
check "the logs of comparisons are valid" of_changes
check "what is gone is shown where it stood" removals_point_at_what_they_stood_in
check "they tell what JSON tells" changes_agree_with_json
check "a level of no meaning is refused" refused '.runs[0].results[0].level = "fatal"'
check "a result without a message is refused" refused 'del(.runs[0].results[0].message)'
check "a line before the first is refused" refused \
    '.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0'
finish
