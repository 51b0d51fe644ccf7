#!/usr/bin/env bash
# diff.sh - where qualc diff finds the two versions, and how it ends
. "$(dirname "${BASH_SOURCE[0]}")/checks"

old=specs/biiab/601-7253-8/2.1.xml
new=specs/biiab/601-7253-8/2.2.xml
other=specs/iao/601-3477-X/unversioned.xml

# A repository of its own, which takes nothing from the one around it or the user.
unset "${!GIT_@}"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
repository=$scratch/repository
mkdir "$repository"
git -C "$repository" init -q
git -C "$repository" config user.name Tester
git -C "$repository" config user.email tester@example.org
cp "$old" "$repository/spec.xml"
git -C "$repository" add spec.xml
git -C "$repository" commit -qm old
cp "$new" "$repository/spec.xml"
git -C "$repository" commit -qam new

qualc=$(realpath "$QUALC")
here=$PWD

status_is() {
    local expected=$1 status=0
    shift
    "$@" >"$scratch/stdout" 2>"$scratch/stderr" || status=$?
    ((status == expected)) || { cat "$scratch/stdout" "$scratch/stderr"; echo "status $status"; return 1; }
}

# same_as_files ARGUMENT... - the same changes as between the two files
same_as_files() {
    "$qualc" diff "$here/$old" "$here/$new" --format json | sed '/"file":/d;/"line":/d;/"column":/d' \
        >"$scratch/expected"
    "$qualc" diff "$@" --format json | sed '/"file":/d;/"line":/d;/"column":/d' >"$scratch/found"
    grep -v '_place"\|^ *},\?$' "$scratch/expected" >"$scratch/expected.plain"
    grep -v '_place"\|^ *},\?$' "$scratch/found" >"$scratch/found.plain"
    same "$scratch/expected.plain" "$scratch/found.plain"
}

catalogue_names_versions() { same_as_files 601/7253/8@2.1 601/7253/8; }
catalogue_and_file() { same_as_files 60172538@2.1 "$new"; }
standard_input() { same_as_files - "$new" <"$old"; }
standard_input_is_one_of_two() { status_is 2 "$qualc" diff - - <"$old"; }

images() {
    "$qualc" compile --no-catalogue --image "$scratch/old.image" "$old"
    "$qualc" compile --no-catalogue --image "$scratch/new.image" "$new"
    same_as_files "$scratch/old.image" "$scratch/new.image"
    same_as_files "$old" "$scratch/new.image"
}

image_of_many_is_asked_for_the_number() {
    "$qualc" compile --image "$scratch/all.image" "${specs[@]}"
    same_as_files "$old" "$scratch/all.image"
    status_is 0 "$qualc" diff "$scratch/all.image" "$scratch/all.image"
    grep -q '^5 specifications compared, 0 changed, 0 added, 0 removed$' "$scratch/stdout"
    sed 's/601\/7253\/8/999\/0001\/4/' "$old" >"$scratch/unknown.xml"
    status_is 2 "$qualc" diff "$scratch/unknown.xml" "$scratch/all.image"
    grep -q 'holds no specification 999/0001/4' "$scratch/stderr"
}

damaged_image_is_refused() {
    "$qualc" compile --no-catalogue --image "$scratch/whole.image" "$old"
    head -c 2000 "$scratch/whole.image" >"$scratch/damaged.image"
    status_is 2 "$qualc" diff "$scratch/damaged.image" "$new"
    grep -q 'is an image that cannot be used' "$scratch/stderr"
}

git_objects() {
    cd "$repository"
    same_as_files HEAD~1:spec.xml HEAD:spec.xml
    same_as_files HEAD~1:./spec.xml spec.xml
}

git_has_no_such_file() {
    cd "$repository"
    status_is 2 "$qualc" diff HEAD:nothing.xml spec.xml
    grep -q 'HEAD:nothing.xml.*Q0001' "$scratch/stderr"
    status_is 2 "$qualc" diff nowhere:spec.xml spec.xml
    status_is 2 "$qualc" diff HEAD:spec.xml/ spec.xml
    status_is 2 "$qualc" diff HEAD:nothing/ spec.xml
}

# What a repository says about showing its files must never be run.
git_runs_nothing() {
    cd "$repository"
    local script=$scratch/ran.sh
    printf '#!/bin/sh\ntouch "%s/ran"\ncat\n' "$scratch" >"$script"
    chmod +x "$script"
    printf '*.xml diff=own filter=own\n' >.gitattributes
    git config diff.own.textconv "$script"
    git config diff.own.command "$script"
    git config filter.own.smudge "$script"
    git config core.pager "$script"
    git config diff.external "$script"
    GIT_EXTERNAL_DIFF=$script GIT_PAGER=$script GIT_TRACE=$scratch/trace \
        status_is 0 "$qualc" diff HEAD~1:spec.xml HEAD:spec.xml
    rm .gitattributes
    [[ ! -e $scratch/ran && ! -e $scratch/trace ]]
}

option_is_no_revision() {
    cd "$repository"
    status_is 2 "$qualc" diff -- "--batch:spec.xml" spec.xml
}

# A file whose name has a colon is a file.
file_with_a_colon() {
    cp "$old" "$scratch/HEAD:spec.xml"
    cd "$scratch"
    same_as_files HEAD:spec.xml "$here/$new"
}

folders_are_paired_by_number() {
    local a=$scratch/a b=$scratch/b
    mkdir -p "$a/deep" "$b/.hidden"
    cp "$old" "$a/one.xml"
    cp "$other" "$a/deep/two.xml"
    cp "$new" "$b/other-name.xml"
    cp specs/proqual/601-4768-4/unversioned.xml "$b/three.xml"
    echo nonsense >"$b/notes.txt"
    echo nonsense >"$b/.hidden/four.xml"
    status_is 1 "$qualc" diff "$a" "$b"
    grep -q '^1 specification compared, 1 changed, 1 added, 1 removed$' "$scratch/stdout"
    status_is 0 "$qualc" diff --fail-on never "$a" "$b"
    status_is 1 "$qualc" diff --format json "$a/" "$b/"
    grep -q '"pairs": \[' "$scratch/stdout"
    rm "$a/deep/two.xml"
    status_is 0 "$qualc" diff "$a" "$b"
    status_is 1 "$qualc" diff --fail-on compatible "$a" "$b"
}

folder_keeps_the_current_version() {
    local a=$scratch/versions
    mkdir -p "$a"
    cp "$old" "$a/2.1.xml"
    cp "$new" "$a/2.2.xml"
    status_is 0 "$qualc" diff "$a" "$a"
    status_is 0 "$qualc" diff "$a" "$new" --fail-on editorial
    cp "$new" "$a/again.xml"
    status_is 2 "$qualc" diff "$a" "$a"
    grep -q 'are the same version of 601/7253/8' "$scratch/stderr"
}

nothing_compared_is_an_error() {
    mkdir -p "$scratch/empty" "$scratch/p" "$scratch/q"
    cp "$old" "$scratch/p/p.xml"
    cp "$other" "$scratch/q/q.xml"
    status_is 2 "$qualc" diff "$scratch/empty" "$scratch/empty"
    status_is 1 "$qualc" diff "$scratch/p" "$scratch/q"
    status_is 2 "$qualc" diff --fail-on never "$scratch/p" "$scratch/q"
    status_is 2 "$qualc" diff "$scratch/nowhere" "$new"
    status_is 2 "$qualc" diff "$scratch/p"
}

every_error_of_every_file_is_said() {
    mkdir -p "$scratch/wrong"
    cp tests/data/wrong.xml "$scratch/wrong/1.xml"
    echo '<qualification/>' >"$scratch/wrong/2.xml"
    status_is 2 "$qualc" diff "$scratch/wrong" "$new"
    grep -q 'wrong/1.xml' "$scratch/stderr"
    grep -q 'wrong/2.xml' "$scratch/stderr"
    [[ ! -s $scratch/stdout ]]
}

entities_are_refused() {
    {
        echo '<!DOCTYPE qualification [<!ENTITY a SYSTEM "/etc/hostname">]>'
        tail -n +2 "$old"
    } >"$scratch/entity.xml"
    status_is 2 "$qualc" diff "$scratch/entity.xml" "$new"
    grep -q 'Q0008' "$scratch/stderr"
}

fail_on() {
    sed 's/title="Drinks"/title="Beverages"/' tests/data/diff.xml >"$scratch/editorial.xml"
    sed 's/2035-04-30/2035-05-31/' tests/data/diff.xml >"$scratch/compatible.xml"
    sed 's/glh="240"/glh="241"/' tests/data/diff.xml >"$scratch/dangerous.xml"
    sed 's/scale="pass-fail"/scale="graded"/' tests/data/diff.xml >"$scratch/breaking.xml"
    local severities=(editorial compatible dangerous breaking) i j
    for i in 0 1 2 3; do
        for j in 0 1 2 3; do
            status_is $((i >= j)) "$qualc" diff --fail-on "${severities[j]}" tests/data/diff.xml \
                "$scratch/${severities[i]}.xml"
        done
        status_is 0 "$qualc" diff --fail-on never tests/data/diff.xml "$scratch/${severities[i]}.xml"
    done
}

# The units of a witness earn under one version and not under the other.
witness_is_confirmed() {
    local units
    sed 's/id="total" measure="credits" min="25"/id="total" measure="credits" min="30"/' \
        tests/data/diff.xml >"$scratch/tighter.xml"
    status_is 1 "$qualc" diff --format json tests/data/diff.xml "$scratch/tighter.xml"
    units=$(tr -d '\n ' <"$scratch/stdout" | sed 's/.*"lost":\[\([^]]*\)\].*/\1/;s/"//g')
    status_is 0 "$qualc" verify tests/data/diff.xml --units "$units"
    status_is 1 "$qualc" verify "$scratch/tighter.xml" --units "$units"
}

# The severity of a change of the rules is that of what it does.
a_rule_that_changes_nothing_is_compatible() {
    sed 's/<all id="core" groups="M"\/>/<all id="core" units="D\/999\/0001 F\/999\/0002"\/>/' \
        tests/data/diff.xml >"$scratch/same.xml"
    status_is 0 "$qualc" diff --fail-on dangerous tests/data/diff.xml "$scratch/same.xml"
    grep -q '^Acceptance equal' "$scratch/stdout"
}

every_change_is_explained() {
    "$qualc" explain | awk '/^Q0[67]/ { print $1 }' >"$scratch/ids"
    (($(wc -l <"$scratch/ids") > 150))
    xargs "$qualc" explain <"$scratch/ids" >"$scratch/pages"
    (($(grep -c '^Severity$' "$scratch/pages") == $(wc -l <"$scratch/ids")))
    [[ -z $(awk 'length > 78 && !/^Q0/' "$scratch/pages") ]]
}

check "versions of the catalogue" catalogue_names_versions
check "a learning aim reference with a version, and a file" catalogue_and_file
check "standard input" standard_input
check "standard input cannot be both" standard_input_is_one_of_two
check "images" images
check "an image of many is asked for the number of the other" image_of_many_is_asked_for_the_number
check "a damaged image is refused" damaged_image_is_refused
check "objects of a git repository" git_objects
check "what git does not have is an error" git_has_no_such_file
check "no textconv, filter, pager, external diff or trace is run" git_runs_nothing
check "an option is no revision" option_is_no_revision
check "a file whose name has a colon is a file" file_with_a_colon
check "folders are paired by number" folders_are_paired_by_number
check "of several versions in a folder the current one counts" folder_keeps_the_current_version
check "nothing compared is an error" nothing_compared_is_an_error
check "every error of every file is said" every_error_of_every_file_is_said
check "entities are refused" entities_are_refused
check "--fail-on names the least severity that fails" fail_on
check "the witness is confirmed by verify" witness_is_confirmed
check "a rule edit that changes nothing is compatible" a_rule_that_changes_nothing_is_compatible
check "every kind of change has a page" every_change_is_explained
finish
