#!/usr/bin/env bash
# diff_formats.sh - what qualc diff prints for a pull request, and what silences it
. "$(dirname "${BASH_SOURCE[0]}")/checks"

qualc=$(realpath "$QUALC")
old=$PWD/tests/data/diff.xml
new=$PWD/tests/data/diff/draft/new.xml
learners=$PWD/tests/data/diff/learners.csv

unset "${!GIT_@}"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1

# status_is STATUS COMMAND... - how it ends; what it prints goes to stdout and stderr in $scratch
status_is() {
    local expected=$1 status=0
    shift
    "$@" >"$scratch/stdout" 2>"$scratch/stderr" || status=$?
    ((status == expected)) || { cat "$scratch/stdout" "$scratch/stderr"; echo "status $status"; return 1; }
}

is() {
    [[ $1 == "$2" ]] || { echo "expected '$1', not '$2'"; return 1; }
}

# Markdown ------------------------------------------------------------------------------

# well_formed FILE - nothing but our own markup: every line is one that the report writes
#
# A row has as many cells as its table, folded parts close, and no text of a
# specification makes markup, a link, a mention or a reference.
well_formed() {
    /usr/bin/python3 - "$1" <<'END'
import re, sys

raw = open(sys.argv[1], "rb").read()
assert len(raw) <= 65536, len(raw)
text = raw.decode("utf-8")
assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]", text)
depth, cells, titled = 0, 0, False
text_pattern = r"(?:[^<>&@\[\]`*_!#\\|~$^{}=+\"%\n]|&#\d+;)*"
allowed = [
    r"### " + text_pattern,
    r"\*\*[^*]*\*\*" + text_pattern + r"(?:\*\*[^*]*\*\*" + text_pattern + r")*",
    r"- " + text_pattern,
    r"(?:No longer enough|Enough now), smallest: \d+ units?, \d+ credits?",
    r"\*\*Left out, since a comment can be no longer:\*\* [^`]*`qualc diff` lists them all\.",
]
for line in text.split("\n"):
    if line == "":
        cells = 0
    elif line.startswith("<details"):
        assert re.fullmatch(r"<details(?: open)?><summary>" + text_pattern + "</summary>", line), line
        depth += 1
        assert depth == 1, line
    elif line == "</details>":
        depth -= 1
        assert depth == 0, line
    elif line.startswith("|"):
        assert line.endswith("|") and "\\" not in line, line
        count = line.count("|")
        assert cells in (0, count), line
        cells = count
        if not re.fullmatch(r"(?:\|-+:?)+\|", line):
            for cell in line[1:-1].split("|"):
                assert re.fullmatch(text_pattern + r"|[ *\w:,;]*", cell), cell
    else:
        assert any(re.fullmatch(pattern, line) for pattern in allowed), line
assert depth == 0
for wrong in (r"(?i)www\.", r"(?i)\w:/", r"@\w", r"&#(?:64|35|33|36|37|38|94|126);\w", r"\b[0-9a-f]{7,}\b", r"(?i)gh-\d"):
    found = re.search(wrong, text)
    assert not found, (wrong, text[max(0, found.start() - 60):found.end() + 20])
END
}

# write_hostile FOLDER UNITS - two versions that differ in tens of thousands of places and mean ill
write_hostile() {
    /usr/bin/python3 - "$1" "$2" <<'END'
import random, sys
from xml.sax.saxutils import quoteattr

folder, count = sys.argv[1], int(sys.argv[2])
chance = random.Random(7)
evil = [
    "</details>", "<img src=x onerror=alert(1)>", "<!--", "@everyone", "a | b || c", "[x](http://evil.example)",
    "![x](//evil.example/x.png)", "www.evil.example", "https://evil.example", "`code`", "```", "**bold** _em_ ~~no~~",
    "# heading", "1. list", "\\| \\", "&lt;b&gt; &#64;x", "#1 GH-2 owner/repo#3 !4", "deadbeefcafe1234", "mail@evil.example",
    "\u202egnp.exe", "\u2028| x |", ":smile:", "$x^2$", "--- | ---", "javascript:alert(1)", "\u00e9\U0001f600" * 20, "\u009b31m",
]

def text():
    return " ".join(chance.choice(evil) for _ in range(chance.randint(1, 6)))[:300]

def letter(first, rest):
    digits = [int(c) for c in first + rest]
    weights = [8, 7, 6, 5, 4, 3, 2]
    plain = int(first) >= 650
    total = sum(digits) + 6 if plain else sum(d * w for d, w in zip(digits, weights))
    return "ADFHJKLMRTY"[total % 11]

urns = []
for i in range(count):
    first, rest = "999", f"{i:04d}"
    urns.append(f"{letter(first, rest)}/{first}/{rest}")
for name, flip in (("old", 0), ("new", 1)):
    out = ['<?xml version="1.0" encoding="UTF-8"?>',
           f'<qualification number="999/0001/4" version="1.{flip}" title={quoteattr(text())} organisation="Sample">',
           "<dates/>",
           f'<group letter="M" kind="mandatory" title={quoteattr(text())}>']
    out += [f'<member unit="{urn}"/>' for urn in urns]
    out += ["</group>", f'<rules><amount id="total" measure="units" min="{1 + flip}"/></rules>']
    for urn in urns:
        out.append(f'<unit urn="{urn}" title={quoteattr(text())} level="2" credit="2">')
        for outcome in range(1, 11):
            out.append(f'<outcome number="{outcome}" digest="{chance.getrandbits(63) + 1:016x}">')
            out += [f'<criterion number="{outcome}.{c}" verb="{["list", "state"][flip]}" '
                    f'digest="{chance.getrandbits(63) + 1:016x}"/>' for c in range(1, 4)]
            out.append("</outcome>")
        out.append("</unit>")
    out.append("</qualification>")
    with open(f"{folder}/{name}.xml", "w", encoding="utf-8") as file:
        file.write("\n".join(out))
END
}

hostile_markdown_is_short_and_well_formed() {
    mkdir -p "$scratch/hostile"
    write_hostile "$scratch/hostile" 1200
    cd "$scratch/hostile"
    status_is 1 "$qualc" diff --format markdown old.xml new.xml
    cp "$scratch/stdout" "$scratch/hostile.md"
    (($(wc -c <"$scratch/hostile.md") > 60000))
    well_formed "$scratch/hostile.md"
    grep -q '^\*\*Left out, since a comment can be no longer:\*\* [0-9]* breaking, ' "$scratch/hostile.md"
}

# With little to tell there is room for every text that means ill.
hostile_texts_mean_nothing() {
    mkdir -p "$scratch/evil"
    write_hostile "$scratch/evil" 12
    cd "$scratch/evil"
    sed -i '/<outcome/,/<\/outcome>/d' old.xml new.xml
    status_is 1 "$qualc" diff --format markdown old.xml new.xml
    well_formed "$scratch/stdout"
    (($(grep -c '^| Q0688 |' "$scratch/stdout") == 12))
    ! grep -q 'Left out' "$scratch/stdout"
}

# What is in the comment and what was left out of it is all that there is.
left_out_adds_up() {
    cd "$scratch/hostile"
    "$qualc" diff --format json old.xml new.xml >"$scratch/hostile.json" || true
    local severity total shown left
    for severity in breaking dangerous compatible editorial; do
        total=$(jq ".counts.$severity" "$scratch/hostile.json")
        shown=$(awk -v name="$severity" '
            /^<details/ { in_it = index(tolower($0), "<summary>" name ":") > 0 }
            in_it && /^\| Q/ { n++ }
            END { print n + 0 }' "$scratch/hostile.md")
        left=$(sed -En "s/^\*\*Left out.* ([0-9]+) $severity.*/\1/p" "$scratch/hostile.md")
        is "$total" $((shown + ${left:-0}))
    done
    (($(jq '.changes | length' "$scratch/hostile.json") > 20000))
}

other_formats_hold_a_hostile_diff() {
    cd "$scratch/hostile"
    status_is 1 timeout 60 "$qualc" diff --format sarif old.xml new.xml
    is "$(jq '.changes | length' "$scratch/hostile.json")" "$(jq '.runs[0].results | length' "$scratch/stdout")"
    status_is 1 timeout 60 "$qualc" diff --format github old.xml new.xml
    is "$(jq '.changes | length' "$scratch/hostile.json")" "$(grep -c '^::' "$scratch/stdout")"
    [[ -z $(grep -v '^::\(error\|warning\|notice\) file=new\.xml,line=[0-9]*,' "$scratch/stdout") ]]
    status_is 1 timeout 60 "$qualc" diff old.xml new.xml
    ! LC_ALL=C grep -q $'\xc2\x9b' "$scratch/stdout"
}

folders_make_one_comment() {
    local a=$scratch/many/a b=$scratch/many/b number
    mkdir -p "$a" "$b"
    /usr/bin/python3 - "$old" "$a" "$b" <<'END'
import sys
text = open(sys.argv[1], encoding="utf-8").read()
for i in range(400):
    digits = f"999{i:04d}"
    total = sum(int(d) * w for d, w in zip(digits, [8, 7, 6, 5, 4, 3, 2])) % 11
    check = "X" if total == 10 else str(total)
    spec = text.replace('number="999/0001/4"', f'number="999/{i:04d}/{check}"').replace(' learning-aim="99900014"', "")
    spec = spec.replace('number="999/0002/6"', 'number="601/7253/8"')
    if i % 7 != 3:
        open(f"{sys.argv[2]}/{i}.xml", "w", encoding="utf-8").write(spec)
    if i % 7 != 4:
        open(f"{sys.argv[3]}/{i}.xml", "w", encoding="utf-8").write(spec.replace('min="25"', 'min="30"'))
END
    status_is 1 "$qualc" diff --format markdown "$a" "$b"
    cp "$scratch/stdout" "$scratch/many.md"
    well_formed "$scratch/many.md"
    grep -q '^### [0-9]* specifications compared, [0-9]* added, [0-9]* removed$' "$scratch/many.md"
    grep -q '^\*\*Left out.* specifications' "$scratch/many.md"
}

markdown_of_real_documents() {
    status_is 1 "$qualc" diff --format markdown 601/3477/X 601/7253/8
    well_formed "$scratch/stdout"
    status_is 1 "$qualc" diff --format markdown "$old" "$new" --no-config --learners "$learners" --list
    well_formed "$scratch/stdout"
}

# Configuration ----------------------------------------------------------------------------

# project - a repository with an old version and a newer one beside a configuration
project() {
    rm -rf "$scratch/project"
    mkdir -p "$scratch/project/specs"
    cd "$scratch/project"
    git init -q
    git config user.name Tester
    git config user.email tester@example.org
    cp "$old" specs/spec.xml
    git add .
    git commit -qm old
    cp "$new" specs/spec.xml
    git commit -qam new
}

# suppressed ARGUMENT... - how many changes are suppressed
suppressed() {
    "$qualc" diff --format json "$@" | jq '[.changes[] | select(.suppressed)] | length'
}

suppress_all() {
    jq -r '.changes[] | "[suppress c\(.fingerprint)]\nid = \(.id)\nfingerprint = \(.fingerprint)\nreason = seen"'
}

the_file_beside_the_new_version_holds() {
    project
    printf '[suppress a]\nid = Q0722\nreason = seen\n' >.qualc
    is 1 "$(suppressed "$old" specs/spec.xml)"
    is 0 "$(suppressed specs/spec.xml "$old")"
    printf '[suppress a]\nid = Q0722\nreason = seen\n[suppress b]\nid = Q0771\nreason = seen\n' >specs/.qualc
    is 2 "$(suppressed "$old" specs/spec.xml)"
    is 0 "$(suppressed "$old" specs/spec.xml --no-config)"
    is 1 "$(suppressed "$old" specs/spec.xml --config .qualc)"
}

of_what_is_no_file_the_current_folder_counts() {
    project
    printf '[suppress a]\nid = Q0722\nreason = seen\n' >.qualc
    printf '[suppress a]\nid = Q0771\nreason = seen\n[suppress b]\nid = Q0722\nreason = seen\n' >specs/.qualc
    is 1 "$(suppressed HEAD~1:specs/spec.xml HEAD:specs/spec.xml)"
    is 1 "$(suppressed "$old" - <specs/spec.xml)"
    "$qualc" compile --no-catalogue --image new.image specs/spec.xml
    is 1 "$(suppressed "$old" new.image)"
    cd specs
    is 2 "$(suppressed HEAD~1:specs/spec.xml HEAD:specs/spec.xml)"
}

# A file that silences everything is named in every format.
silence_leaves_a_trace() {
    local format
    project
    "$qualc" diff --no-config --format json "$old" specs/spec.xml | suppress_all >specs/.qualc
    for format in text json markdown sarif github; do
        status_is 0 "$qualc" diff --fail-on editorial --format $format "$old" specs/spec.xml
        grep -q 'specs/\.qualc' "$scratch/stdout" || { echo "$format"; return 1; }
    done
    printf '[severity]\n' >specs/.qualc
    "$qualc" diff --no-config --format json "$old" specs/spec.xml | jq -r '.changes[].id + " = off"' |
        sort -u >>specs/.qualc
    for format in text json markdown sarif github; do
        status_is 0 "$qualc" diff --fail-on editorial --format $format "$old" specs/spec.xml
        grep -q 'specs/\.qualc' "$scratch/stdout" || { echo "$format"; return 1; }
    done
    ! grep -q 'No change' "$scratch/stdout"
}

# The message of a likely successor tells how like it is; its fingerprint does not.
fingerprints_outlive_messages() {
    local before after
    project
    sed 's|L/999/0006|H/999/0012|g' "$old" >specs/spec.xml
    "$qualc" diff --format json "$old" specs/spec.xml >before.json || true
    before=$(jq -r '.changes[] | select(.id == "Q0672").message' before.json)
    jq '.changes |= map(select(.id == "Q0672"))' before.json | suppress_all >.qualc
    sed -i 's/title="Squeeze fruit by hand"/title="Squeeze fruit by hands"/' specs/spec.xml
    "$qualc" diff --format json "$old" specs/spec.xml >after.json || true
    after=$(jq -r '.changes[] | select(.id == "Q0672").message' after.json)
    [[ -n $before && -n $after && $before != "$after" ]] || { echo "$before - $after"; return 1; }
    is true "$(jq '.changes[] | select(.id == "Q0672").suppressed' after.json)"
    # Another value is another change.
    sed -i 's/min="25"/min="30"/' specs/spec.xml
    "$qualc" diff --format json --no-config "$old" specs/spec.xml |
        jq '.changes |= map(select(.id == "Q0722"))' | suppress_all >.qualc
    sed -i 's/min="30"/min="31"/' specs/spec.xml
    is 0 "$(suppressed "$old" specs/spec.xml)"
}

unused_and_expired_are_reported() {
    local format
    project
    printf '[suppress a]\nid = Q0671\nreason = seen\n[suppress b]\nid = Q0722\nreason = seen\nexpires = 2030-01\n' >.qualc
    for format in text json markdown sarif github; do
        status_is 0 "$qualc" diff --format $format "$old" specs/spec.xml --severity Q0758=editorial
        grep -q "nothing is found that the suppression .*a.* is about" "$scratch/stdout"
        status_is 0 "$qualc" diff --format $format "$old" specs/spec.xml --severity Q0758=editorial \
            --today 2030-01-31
        status_is 1 "$qualc" diff --format $format "$old" specs/spec.xml --severity Q0758=editorial \
            --today 2030-02-01
        grep -q "ended with 2030-01, and it is 2030-02-01" "$scratch/stdout"
    done
}

# One file may be about lint and about diff, and neither calls stale what is the other's.
one_file_serves_lint_and_diff() {
    project
    printf '[severity]\nQ0121 = note\nQ0722 = compatible\n[suppress a]\nid = Q0671\nreason = x\n[suppress b]\nid = Q0202\nreason = x\n' >.qualc
    is "a" "$("$qualc" diff --format json "$old" specs/spec.xml | jq -r '.findings[].subject')"
    is "b" "$("$qualc" lint --format json specs/spec.xml 2>/dev/null |
        jq -r '.findings[] | select(.id == "Q0029").subject')"
}

lone_specifications_can_be_suppressed() {
    mkdir -p "$scratch/lone/a" "$scratch/lone/b"
    cd "$scratch/lone"
    cp "$old" a/one.xml
    cp "$old" b/one.xml
    cp "$OLDPWD/specs/iao/601-3477-X/unversioned.xml" a/two.xml
    status_is 1 "$qualc" diff a b
    printf '[suppress gone]\nid = Q0797\nsubject = 601/3477/X\nreason = withdrawn\n' >b/.qualc
    status_is 0 "$qualc" diff --format json a b
    is '[true,"withdrawn"]' "$(jq -c '.removed[0] | [.suppressed, .suppression.reason]' "$scratch/stdout")"
}

# Nothing compared is an error, whatever a configuration says.
nothing_compared_cannot_be_suppressed() {
    mkdir -p "$scratch/none/a" "$scratch/none/b"
    cp "$old" "$scratch/none/a/a.xml"
    cp specs/iao/601-3477-X/unversioned.xml "$scratch/none/b/b.xml"
    printf '[severity]\nQ0796 = off\nQ0797 = off\n' >"$scratch/none/b/.qualc"
    status_is 2 "$qualc" diff "$scratch/none/a" "$scratch/none/b"
}

# Learners -----------------------------------------------------------------------------------

# earns SPEC UNITS - whether verify says so
earns() {
    "$qualc" verify "$1" --units "$2" >/dev/null 2>&1
}

# fates_of OLD NEW - each learner's fate is what verify says of both versions, and so the counts
fates_of() {
    local fate learner held
    while IFS=, read -r learner held; do
        fate=
        earns "$1" "${held:-,}" && fate=before
        earns "$2" "${held:-,}" && fate+=after
        case $fate in
        beforeafter) echo "$learner keeps" ;;
        before) echo "$learner loses" ;;
        after) echo "$learner gains" ;;
        *) echo "$learner neither" ;;
        esac
    done < <(tail -n +2 "$scratch/random.csv") >"$scratch/expected"
    "$qualc" diff "$1" "$2" --format json --learners "$scratch/random.csv" --list \
        >"$scratch/judged.json" || true
    jq -r '.learners.list[] | "\(.learner) \(.outcome)"' "$scratch/judged.json" >"$scratch/found"
    same "$scratch/expected" "$scratch/found"
    for fate in keeps loses gains neither; do
        is "$(grep -c " $fate$" "$scratch/expected" || true)" "$(jq ".learners.$fate" "$scratch/judged.json")"
    done
}

fates_are_those_of_verify() {
    local units=(D/999/0001 F/999/0002 H/999/0003 J/999/0004 K/999/0005 L/999/0006 K/503/0323)
    local i unit held
    RANDOM=11
    sed -e 's/min="25"/min="27"/' -e '/id="core"/d' "$old" >"$scratch/rules.xml"
    echo 'learner,units' >"$scratch/random.csv"
    for i in {1..60}; do
        held=
        for unit in "${units[@]}"; do
            ((RANDOM % 10 > 6)) || held+="$unit;"
        done
        echo "$i,$held" >>"$scratch/random.csv"
    done
    fates_of "$old" "$scratch/rules.xml"
    cp "$scratch/expected" "$scratch/forth"
    fates_of "$scratch/rules.xml" "$old"
    sed -e 's/loses/x/;s/gains/loses/;s/x/gains/' "$scratch/forth" >"$scratch/back"
    same "$scratch/back" "$scratch/expected"
    (($(grep -c -e loses -e gains "$scratch/expected") > 4))
}

# The same list, however it is written.
lists_are_read_however_they_are_written() {
    local first
    first=$("$qualc" diff "$old" "$new" --format json --learners "$learners" --list | jq -c .learners)
    sed 's/$/\r/' "$learners" >"$scratch/crlf.csv"
    { printf '\xef\xbb\xbf'; cat "$learners"; } >"$scratch/mark.csv"
    tail -n +2 "$learners" >"$scratch/headless.csv"
    sed -e '1s/.*/Units , centre, LEARNER/' -e '2,$s/^\([0-9]*\),\(.*\)$/\2,12345,"\1"/' "$learners" \
        >"$scratch/columns.csv"
    local file
    for file in crlf mark headless columns; do
        is "$first" "$("$qualc" diff "$old" "$new" --format json --list --learners "$scratch/$file.csv" |
            jq -c .learners)" || { echo "$file"; return 1; }
    done
    is "$first" "$("$qualc" diff "$old" "$new" --format json --list --learners - <"$learners" |
        jq -c .learners)"
}

wrong_lists_count_nobody() {
    local list
    for list in '' 'learner,units' 'a' 'a,X/999/0001' '"a' ',D/999/0001' 'a,D/999/0001,b'; do
        printf '%s' "$list" >"$scratch/wrong.csv"
        status_is 2 "$qualc" diff "$old" "$new" --learners "$scratch/wrong.csv"
        [[ ! -s $scratch/stdout && -s $scratch/stderr ]]
    done
    status_is 2 "$qualc" diff - "$new" --learners - <"$old"
}

check "a comment on a hostile diff is short enough and well-formed" hostile_markdown_is_short_and_well_formed
check "texts of specifications mean nothing in it" hostile_texts_mean_nothing
check "it says how many of each severity it leaves out" left_out_adds_up
check "every other format holds all of it, soon" other_formats_hold_a_hostile_diff
check "folders make one comment" folders_make_one_comment
check "comments on published documents are well-formed" markdown_of_real_documents
check "the configuration beside the new version holds" the_file_beside_the_new_version_holds
check "of what is no file, that of the current folder" of_what_is_no_file_the_current_folder_counts
check "what silences a review is named in every format" silence_leaves_a_trace
check "a suppression by fingerprint outlives a message" fingerprints_outlive_messages
check "suppressions that are unused or expired are reported" unused_and_expired_are_reported
check "one configuration file serves lint and diff" one_file_serves_lint_and_diff
check "that a specification was removed can be suppressed" lone_specifications_can_be_suppressed
check "that nothing was compared cannot" nothing_compared_cannot_be_suppressed
check "learners fare as verify has it" fates_are_those_of_verify
check "lists of learners are read however they are written" lists_are_read_however_they_are_written
check "of a wrong list nobody is counted" wrong_lists_count_nobody
finish
