#!/usr/bin/env bash
# page.sh - the page of qualc validator, driven in a headless Chromium
#
# RECORDS says how many random learners the module judges there, all specifications
# together. SCREENSHOTS names a folder for pictures of the page; none are taken
# without it.
. "$(dirname "${BASH_SOURCE[0]}")/checks"

RECORDS=${RECORDS:-2000}
published=(600/5469/4 601/3477/X 601/3735/6 601/4768/4 601/7253/8)
rules=tests/data/rules

# page_of FOLDER SPEC... - write a page quietly
page_of() {
    local folder=$1
    shift
    "$QUALC" validator "$@" --page -o "$folder" 2>"$scratch/messages" || {
        cat "$scratch/messages"
        return 1
    }
}

# Files --------------------------------------------------------------------------

same_page_twice() {
    page_of "$scratch/once" "${published[@]}"
    page_of "$scratch/again" $(printf '%s\n' "${published[@]}" | sort -r)
    cmp "$scratch/once/validator.html" "$scratch/again/validator.html"
    ! grep -F "$PWD" "$scratch/once/validator.html"
}

# A page names no address but that of SVG in its icon, and lets the browser fetch nothing.
names_no_address() {
    ! grep -oE '(https?:)?//[a-z][^ "]*' "$scratch/once/validator.html" |
        grep -vF 'http://www.w3.org/2000/svg'
    grep -qF "default-src 'none'" "$scratch/once/validator.html"
    ! grep -iE "unsafe-inline|unsafe-eval'[^;]*unsafe-eval|'unsafe-eval'" "$scratch/once/validator.html"
}

# The digests by which the policy lets style and script through, by another program.
policy_digests() {
    local page=$scratch/once/validator.html element digest
    for element in style script; do
        digest=$(node -e '
            const [, page, element] = process.argv;
            const text = require("fs").readFileSync(page, "utf8");
            const start = text.lastIndexOf(`<${element}>`) + element.length + 2;
            const inside = text.slice(start, text.indexOf(`</${element}>`, start));
            console.log(require("crypto").createHash("sha256").update(inside).digest("base64"));
        ' "$page" "$element")
        grep -qF "$element-src 'sha256-$digest'" "$page" || { echo "$element: $digest"; return 1; }
    done
}

module_is_inside() {
    page_of "$scratch/inside" 600/5469/4 --wasm
    grep -qF "$(base64 -w 0 "$scratch/inside/validator.wasm")" "$scratch/inside/validator.html"
}

check "the same page for the same specifications in any order" same_page_twice
check "names no address and lets nothing be fetched" names_no_address
check "the policy's digests are those of style and script" policy_digests
check "the module is that of --wasm" module_is_inside

# Browser ------------------------------------------------------------------------

# Exactly the version of playwright-core that tests/page names; kept from run to run.
install_browser_driver() {
    mkdir -p "$B/page-tests"
    cp tests/page/package.json tests/page/package-lock.json "$B/page-tests/"
    (cd "$B/page-tests" && npm ci --ignore-scripts --no-audit --no-fund --prefer-offline) \
        >"$scratch/npm" 2>&1
}

if ! install_browser_driver; then
    if grep -qE 'ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH' \
        "$scratch/npm"; then
        skip "the page in a browser" "npm's registry cannot be reached"
    else
        check "playwright-core is installed" cat "$scratch/npm" /dev/null/
    fi
    finish
fi

CHROMIUM=${CHROMIUM:-$(command -v chromium)}
NODE_MODULES=$(realpath "$B/page-tests")
export CHROMIUM NODE_MODULES

# in_browser NAME [ARGUMENT...] - a check of tests/page/drive.mjs over the published five
in_browser() {
    local name=$1
    shift
    node tests/page/drive.mjs "$name" "$scratch/once/validator.html" "$@"
}

# usable NAME - a check of tests/page/usable.mjs over the published five
usable() {
    node tests/page/usable.mjs "$1" "$scratch/once/validator.html"
}

# judged SPEC - verdicts of qualc verify on the units of records, one object a line
judged() {
    local version units
    version=$("$QUALC" show "$1" --format json | jq -r '.version // ""')
    # The units alone, without how they were gained.
    sed -E 's/^[^ ]+ ?//; s/:[a-z]+//g' | while read -r units; do
        "$QUALC" verify "$1" --format json --units "$units" 2>/dev/null || true
    done | jq -c --arg version "$version" '{$version, verdict: .}'
}

agrees_with_verify() {
    local number
    for number in "${published[@]}"; do
        "$B/tests/random_records" 7 24 "$number" | judged "$number"
    done >"$scratch/judged"
    (($(wc -l <"$scratch/judged") == 24 * ${#published[@]}))
    in_browser verdicts "$scratch/judged"
}

# Rules of every kind, all on one page.
agrees_on_rules() {
    local kind kinds=(verify-pathways core-and-pathways requires-others at-most-from-c
        does-not-count caps-on-gained)
    page_of "$scratch/kinds" $(printf "$rules/%s.xml " "${kinds[@]}")
    for kind in "${kinds[@]}"; do
        "$B/tests/random_records" 7 12 "$rules/$kind.xml" | judged "$rules/$kind.xml"
    done >"$scratch/judged-kinds"
    (($(wc -l <"$scratch/judged-kinds") == 12 * ${#kinds[@]}))
    node tests/page/drive.mjs verdicts "$scratch/kinds/validator.html" "$scratch/judged-kinds"
}

# The module in the browser, byte for byte, over every specification of the tests.
answers_as_verify() {
    local spec folder number=0
    local subjects=("${specs[@]}" "$rules"/*.xml)
    local each=$(((RECORDS + ${#subjects[@]} - 1) / ${#subjects[@]}))
    for spec in "${subjects[@]}"; do
        number=$((number + 1))
        folder=$scratch/answers/$number
        mkdir -p "$folder"
        page_of "$folder" "$spec"
        "$B/tests/random_records" 11 "$each" "$spec" >"$folder/records" 2>"$scratch/messages"
        "$B/tests/judge_records" "$spec" <"$folder/records" >"$folder/verify" 2>"$scratch/messages"
        [[ $(wc -l <"$folder/verify") == "$each" ]]
    done
    in_browser answers "$scratch"/answers/*
}

hostile_texts() {
    # In the titles of units, groups and pathways, and the organisation's name.
    local title='</script><img src=x onerror="ran=1">&amp;'"'"
    local written
    written=$(sed 's/&/\\\&amp;/g; s/</\\\&lt;/g; s/"/\\\&quot;/g' <<<"$title")
    sed -E "s#(title|organisation)=\"[^\"]*\"#\1=\"$written\"#g" "$rules/core-and-pathways.xml" \
        >"$scratch/hostile.xml"
    page_of "$scratch/hostile" "$scratch/hostile.xml"
    node tests/page/drive.mjs hostile "$scratch/hostile/validator.html" "$title"
}

barred_units() {
    page_of "$scratch/barred" "$rules/barred-levels.xml"
    node tests/page/drive.mjs barred "$scratch/barred/validator.html"
}

ways_of_gaining() {
    page_of "$scratch/ways" "$rules/caps-on-gained.xml"
    node tests/page/drive.mjs ways "$scratch/ways/validator.html"
}

check "groups by their titles" in_browser groups
check "units that bar each other" barred_units
check "units ticked by mouse and keyboard" in_browser ticks
check "verdicts, figures, rules and completions are those of qualc verify" agrees_with_verify
check "the same over rules of every kind" agrees_on_rules
check "$RECORDS learners judged by the module in the browser" answers_as_verify
check "the cheapest way to finish" in_browser finishes
check "figures that are not stated" in_browser not-stated
check "a link restores the selection" in_browser links
check "what is wrong with a link" in_browser bad-links
check "a link is copied with a permission and without" in_browser copies
check "the learner's file on paper" in_browser prints
check "320 pixels are wide enough" usable narrow
check "names, contrast and focus" usable accessible
check "every control by keyboard, none under the bar" usable keyboard
check "ticking moves neither page nor focus" usable still
check "what is read out, and when" usable spoken
check "borders where colours are the browser's" usable forced-colors
check "a browser without JavaScript or WebAssembly" usable unable
check "texts of a specification are text" hostile_texts
check "how a unit was gained" ways_of_gaining
[[ -z ${SCREENSHOTS:-} ]] || check "pictures" in_browser screenshots "$SCREENSHOTS"
finish
