#!/usr/bin/env bash
# config.sh - which configuration file holds, and that finding them costs little
. "$(dirname "${BASH_SOURCE[0]}")/checks"

program=$(realpath "$QUALC")
draft=$PWD/tests/data/config/drafts/draft.xml

# tree - a project with a specification in each of several folders
tree() {
    rm -rf "$scratch/tree"
    mkdir -p "$scratch/tree/project/.git" "$scratch/tree/project/specs/one/deep" \
        "$scratch/tree/project/specs/two"
    cp "$draft" "$scratch/tree/project/specs/one/deep/a.xml"
    cp "$draft" "$scratch/tree/project/specs/two/b.xml"
    cd "$scratch/tree/project"
}

# severity FOLDER VALUE - a configuration file that gives Q0121 a severity
severity() {
    printf '[severity]\nQ0121 = %s\n' "$2" >"$1/.qualc"
}

# found ARGUMENT... - the severities of Q0121, each once, as lint prints them
found() {
    "$program" lint --format json "$@" 2>/dev/null |
        jq -r '[.findings[] | select(.id == "Q0121").severity] | unique | join(" ")'
}

# is EXPECTED ACTUAL
is() {
    [[ $1 == "$2" ]] || { echo "expected '$1', not '$2'"; return 1; }
}

nearest_wins() {
    tree
    is warning "$(found specs/one/deep/a.xml)"
    severity . error
    is error "$(found specs/one/deep/a.xml)"
    severity specs note
    is note "$(found specs/one/deep/a.xml)"
    severity specs/one/deep error
    is error "$(found specs/one/deep/a.xml)"
    is note "$(found specs/two/b.xml)"
}

# The nearest holds alone: what one further out says is not added to it.
alone() {
    tree
    severity . error
    printf '[severity]\nQ0202 = note\n' >specs/.qualc
    is warning "$(found specs/one/deep/a.xml)"
}

not_beyond_git() {
    tree
    severity .. error
    is warning "$(found specs/one/deep/a.xml)"
    rmdir .git
    is error "$(found specs/one/deep/a.xml)"
    : >.git # in a working tree beside its repository it is a file
    is warning "$(found specs/one/deep/a.xml)"
}

however_the_path_is_written() {
    tree
    severity specs error
    is error "$(found ./specs/one/deep/a.xml)"
    is error "$(found specs//one/../one/deep/a.xml)"
    is error "$(found "$PWD/specs/one/deep/a.xml")"
    cd specs/one/deep
    is error "$(found a.xml)"
    is error "$(found ./a.xml)"
    is error "$(found ../../two/b.xml)"
    is error "$(found - <a.xml)"
    is error "$(found ../deep/../deep/./a.xml)"
}

# A folder that is not there is no endless way out.
of_a_missing_file() {
    local path
    tree
    for path in absent/absent.xml absent/../../x.xml absent/.. /absent/absent/x.xml; do
        timeout 10 "$program" lint "$path" >/dev/null 2>&1 && return 1
        (($? == 2)) || { echo "$path"; return 1; }
    done
}

# One file, however many specifications and however their folders are named.
read_once() {
    tree
    printf '[suppress a]\nid = Q0202\nreason = kept\n' >.qualc
    "$program" lint --format json specs/*/*.xml specs/one/deep/a.xml ./specs/two/b.xml \
        "$PWD/specs/two/b.xml" 2>/dev/null >"$scratch/out" || true
    is 1 "$(jq '[.findings[] | select(.id == "Q0029")] | length' "$scratch/out")"
}

# All errors of all configuration files, and nothing else: nothing is checked.
all_errors_at_once() {
    local status=0
    tree
    printf '[severity]\nQ0121 = fatal\n' >specs/one/.qualc
    printf '[severity]\nQ9999 = error\n' >specs/two/.qualc
    "$program" lint --severity Q0104=off specs/one/deep/a.xml specs/two/b.xml specs/two/b.xml \
        >"$scratch/out" 2>"$scratch/err" || status=$?
    is 2 "$status"
    [[ ! -s $scratch/out ]]
    is 3 "$(grep -c ': error: ' "$scratch/err")"
    grep -q '^specs/one/.qualc:2:9: error: ' "$scratch/err"
    grep -q '^specs/two/.qualc:2:1: error: ' "$scratch/err"
}

# peak COMMAND... - its peak memory in KiB
peak() {
    /usr/bin/python3 -c '
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)' "$@"
}

# memory_is_flat - ten times the files in the same folders take little more
memory_is_flat() {
    local number few many
    tree
    severity . note
    for number in {1..2000}; do
        sed "/^<qualification/s/ version=\"[^\"]*\"/ version=\"$number\"/" "$draft" \
            >"specs/$number.xml"
    done
    few=$(peak "$program" lint --no-analysis specs/1??.xml)
    many=$(peak "$program" lint --no-analysis specs/[12]*.xml specs/[3-9]*.xml)
    echo "$few KiB, $many KiB"
    ((many < few + 2048))
}

same_bytes_again() {
    tree
    cp -r "$scratch/tree/project" "$scratch/tree/copy"
    severity . error
    severity ../copy error
    local format
    for format in text json sarif github; do
        "$program" lint --format $format specs/*/*.xml specs/*/*/*.xml >"$scratch/1" 2>&1 || true
        (cd ../copy && LC_ALL=C.UTF-8 TZ=Asia/Tokyo "$program" lint --format $format \
            specs/*/*.xml specs/*/*/*.xml) >"$scratch/2" 2>&1 || true
        cmp "$scratch/1" "$scratch/2"
    done
}

check "the nearest configuration file wins" nearest_wins
check "it holds alone" alone
check "none is looked for beyond the folder that holds .git" not_beyond_git
check "it is found however the path is written" however_the_path_is_written
check "looking for one ends, even in folders that are not there" of_a_missing_file
check "each is read once" read_once
check "all errors of all of them are said before anything is checked" all_errors_at_once
check "every format gives the same bytes elsewhere" same_bytes_again
check "memory does not grow with the number of files" memory_is_flat
finish
