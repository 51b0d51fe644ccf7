#!/usr/bin/env bash
# git.sh - qualc as git's diff driver, text conversion and hook, in a real repository
. "$(dirname "${BASH_SOURCE[0]}")/checks"

# A repository of its own, which takes nothing from the one around it or the user.
unset "${!GIT_@}"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_TERMINAL_PROMPT=0
unset COLUMNS NO_COLOR
export TERM=xterm

qualc=$(realpath "$QUALC")
here=$PWD
mkdir "$scratch/bin"
ln -s "$qualc" "$scratch/bin/qualc"
export PATH=$scratch/bin:$PATH

sample=$here/tests/data/diff.xml

# repository NAME - a new one with the set-up of README, as working folder
repository() {
    mkdir "$scratch/$1"
    cd "$scratch/$1"
    git init -q -b main
    git config user.name Tester
    git config user.email tester@example.org
    set_up
}

# set_up - the lines that README says to paste
set_up() {
    sed -n 's/^    \(specs\/\*\*\/\*.xml diff=qualc\)$/\1/p' "$here/README.md" >.gitattributes
    [[ -s .gitattributes ]]
    sed -n "s/^    \(git config diff\.qualc\..*\)$/\1/p" "$here/README.md" >"$scratch/config"
    [[ $(wc -l <"$scratch/config") == 2 ]]
    . "$scratch/config"
    echo '*.xml diff=qualc' >>.gitattributes
}

commit() {
    git add -A
    git commit -qm "$1"
}

# shown COMMAND... - its output in $scratch/shown; it must succeed, and say nothing aside
shown() {
    "$@" >"$scratch/shown" 2>"$scratch/aside" || { cat "$scratch/shown" "$scratch/aside"; return 1; }
    [[ ! -s $scratch/aside ]] || { cat "$scratch/aside"; return 1; }
}

has() {
    grep -qF -- "$1" "$scratch/shown" || { echo "no '$1' in:"; cat "$scratch/shown"; return 1; }
}

has_not() {
    ! grep -F -- "$1" "$scratch/shown"
}

git_diff_says_what_changed() {
    repository changed
    cp "$sample" spec.xml
    commit first
    sed -i 's/glh="240"/glh="250"/' spec.xml
    shown git diff
    has 'diff a/spec.xml b/spec.xml'
    has 'Q0613'
    has '240  250'
    has 'Acceptance equal'
    has_not '@@'
    "$qualc" diff --fail-on never "$sample" spec.xml >"$scratch/expected"
    sed '1d;$d' "$scratch/shown" >"$scratch/found"
    same "$scratch/expected" "$scratch/found"
    git add spec.xml
    shown git diff --cached
    has 'Q0613'
    shown git diff HEAD
    has 'Q0613'
}

external_diff_of_the_environment() {
    repository environment
    rm .gitattributes
    git config --unset diff.qualc.command
    cp "$sample" spec.xml
    echo one >notes.txt
    commit first
    sed -i 's/glh="240"/glh="250"/' spec.xml
    echo two >notes.txt
    shown env GIT_EXTERNAL_DIFF='qualc git-driver' git diff
    has 'Q0613'
    has 'b/notes.txt does not read as a specification'
}

log_and_show_compare_facts() {
    repository facts
    cp "$sample" spec.xml
    commit first
    sed -i 's/glh="240"/glh="250"/;s/verb="carry"/verb="lift"/' spec.xml
    commit second
    for command in "log -p -1" "show"; do
        shown git $command
        has '-figures level 3 credit 37 GLH 240 TQT 370'
        has '+figures level 3 credit 37 GLH 250 TQT 370'
        has '-criterion D/999/0001 2.1 carry 2100000000000000'
        has '+criterion D/999/0001 2.1 lift 2100000000000000'
        (($(grep -c '^[-+][^-+]' "$scratch/shown") == 4))
    done
    shown git show --ext-diff
    has 'Q0613'
    has 'Q0758'
}

# What differs in form or order only has no line to show.
form_and_order_are_no_change() {
    repository form
    cp "$sample" spec.xml
    commit first
    python3 - "$sample" spec.xml <<'PYTHON'
import re, sys
text = open(sys.argv[1], encoding="utf-8").read()
units = re.findall(r'  <unit (?:[^>]*/>\n|[^>]*[^>/]>\n.*?</unit>\n)', text, re.S)
assert len(units) == 6
first = text.index(units[0])
text = text[:first] + "".join(reversed(units)) + text[first + len("".join(units)):]
text = text.replace('units="H/999/0003 J/999/0004"', 'units="J/999/0004 H/999/0003"')
text = text.replace('    <standard code="X1"/>\n    <standard code="X2"/>\n',
                    '    <standard code="X2"/>\n    <standard code="X1"/>\n')
text = text.replace('  <nation name="England"/>\n  <nation name="Wales"/>\n',
                    '  <nation   name="Wales"/><nation\nname="England"/>\n')
text = text.replace('level="3" credit="5" glh="30"', 'glh="30" credit="5" level="3"')
text = text.replace('    <member unit="H/999/0003"/>\n    <member unit="J/999/0004"/>\n',
                    '    <member unit="J/999/0004"/>\n    <member unit="H/999/0003"/>\n')
open(sys.argv[2], "w", encoding="utf-8").write(text)
PYTHON
    fails cmp -s "$sample" spec.xml
    "$qualc" textconv "$sample" >"$scratch/before"
    "$qualc" textconv spec.xml >"$scratch/after"
    same "$scratch/before" "$scratch/after"
    commit second
    shown git show --format=
    [[ ! -s $scratch/shown ]]
}

# Every attribute of the vocabulary's sample is told: changing any one changes the text.
nothing_is_left_out() {
    python3 - "$here/tests/data/sample.xml" "$qualc" "$scratch" <<'PYTHON'
import re, subprocess, sys
source, qualc, scratch = sys.argv[1:]
text = open(source, encoding="utf-8").read()
def convert(text):
    path = scratch + "/one.xml"
    open(path, "w", encoding="utf-8").write(text)
    return subprocess.run([qualc, "textconv", path], capture_output=True, text=True).stdout
whole = convert(text)
changed = left_out = 0
start = text.index("<qualification ")
for match in re.finditer(r'\s[a-z\-]+="([^"]*)"', text[start:]):
    a, b = (start + at for at in match.span())
    other = text[:a] + text[b:]
    result = convert(other)
    if result.startswith("(not a specification"):
        value = match.group(1)
        x, y = (start + at for at in match.span(1))
        swapped = re.sub(r"[0-9](?=[^0-9]*$)", lambda d: str((int(d.group()) + 1) % 10), value)
        if swapped == value:
            swapped = value + "x"
        result = convert(text[:x] + swapped + text[y:])
        if result.startswith("(not a specification"):
            continue
    changed += 1
    if result == whole:
        left_out += 1
        print("left out:", match.group())
assert changed > 100, changed
sys.exit(left_out > 0)
PYTHON
}

added_and_removed() {
    repository added
    cp "$sample" spec.xml
    commit first
    git rm -q spec.xml
    sed 's/999\/0001\/4/999\/0002\/6/;s/99900014/99900026/' "$sample" >other.xml
    git add -A
    shown git diff --cached --no-renames
    has 'Removed: 999/0001/4, 1.0: Sample Diploma, 6 units'
    has 'Added: 999/0002/6, 1.0: Sample Diploma, 6 units'
    commit second
    shown git log -p -1 --no-renames
    has '+number 999/0002/6'
    has '-number 999/0001/4'
}

renamed() {
    repository renamed
    cp "$sample" 1.0.xml
    commit first
    git mv 1.0.xml 1.1.xml
    sed -i 's/version="1.0" issued/version="1.1" issued/' 1.1.xml
    git add -A
    shown git diff --cached -M
    has 'diff a/1.0.xml b/1.1.xml'
    has 'rename from 1.0.xml'
    has 'rename to 1.1.xml'
    has '999/0001/4, 1.0 to 1.1'
    has 'Q0602'
}

mode_changed() {
    repository mode
    cp "$sample" spec.xml
    commit first
    chmod +x spec.xml
    shown git diff
    has 'mode 100644 to 100755'
    has 'No change'
}

merge_conflict() {
    repository conflict
    cp "$sample" spec.xml
    commit first
    git checkout -q -b side
    sed -i 's/glh="240"/glh="250"/' spec.xml
    commit side
    git checkout -q main
    sed -i 's/glh="240"/glh="260"/' spec.xml
    commit main
    fails git merge -q side >/dev/null 2>&1
    shown git diff
    has '++(not a specification: line 3: '
    shown git diff --ours
    has 'spec.xml is unmerged, so nothing was compared'
    has 'b/spec.xml does not read as a specification'
    has 'b/spec.xml:3:'
    git checkout -q --theirs spec.xml
    shown git diff --ours
    has '260  250'
}

odd_paths() {
    repository odd
    mkdir 'a folder'
    local paths=('a folder/a spec.xml' -spec.xml -- - "it's.xml" '$(touch ran).xml' $'tab\tand\nline.xml') path
    echo '* diff=qualc' >.gitattributes
    for path in "${paths[@]}"; do
        cp "$sample" "./$path"
    done
    commit first
    for path in "${paths[@]}"; do
        sed -i 's/glh="240"/glh="250"/' "./$path"
    done
    shown git diff
    has 'diff a/a folder/a spec.xml b/a folder/a spec.xml'
    has 'diff a/-spec.xml b/-spec.xml'
    has 'tab\011and\012line.xml'
    (($(grep -c 'Q0613' "$scratch/shown") == ${#paths[@]}))
    [[ ! -e ran ]]
    commit second
    shown git show
    (($(grep -c '^+figures' "$scratch/shown") == ${#paths[@]}))
}

# One file that is no specification must not end the whole of git diff.
what_is_no_specification() {
    repository wrong
    for file in 1 2 3; do
        cp "$sample" "$file.xml"
    done
    commit first
    sed -i 's/glh="240"/glh="many"/' 1.xml
    printf '<!DOCTYPE qualification [<!ENTITY a "b">]>\n' >2.xml
    sed -i 's/glh="240"/glh="250"/' 3.xml
    shown git diff
    has 'b/1.xml does not read as a specification'
    has "b/1.xml:3:"
    has 'Q0015'
    has 'b/2.xml does not read as a specification'
    has 'Q0613'
    : >2.xml
    commit second
    shown git show
    has "+(not a specification: line 3: 'many' is not a whole number [Q0015])"
    has '+  <dates '
    has '+figures level 3 credit 37 GLH 250'
    head -c 3000 /dev/urandom >3.xml
    shown git diff
    has 'b/3.xml does not read as a specification'
    fails "$qualc" textconv
    "$qualc" textconv "$scratch/nowhere.xml" >"$scratch/shown"
    has '(not a specification: cannot be read: No such file or directory [Q0001])'
}

# Git takes any failure for its own, and a stranger's file has no say in it.
driver_never_fails_and_is_coloured_for_a_pager() {
    repository pager
    cp "$sample" spec.xml
    commit first
    sed -i 's/glh="240"/glh="250"/' spec.xml
    GIT_PAGER_IN_USE=true shown "$qualc" git-driver spec.xml "$sample" 0 100644 spec.xml 0 100644
    has $'\033[1;33m'
    NO_COLOR=1 GIT_PAGER_IN_USE=true shown "$qualc" git-driver spec.xml "$sample" 0 100644 spec.xml 0 100644
    has_not $'\033'
    fails "$qualc" git-driver one two three
    shown "$qualc" git-driver --help
    shown "$qualc" textconv --help
}

# revisions FOLDER - of a repository, whose specifications are below a folder
folders_of_revisions() {
    repository folders
    mkdir -p 'specs/deep down' specs/.hidden
    cp "$sample" 'specs/deep down/one.xml'
    cp "$here/tests/data/plain.xml" specs/two.xml
    echo nonsense >specs/.hidden/three.xml
    echo nonsense >specs/notes.txt
    ln -s two.xml specs/link.xml
    commit first
    sed -i 's/glh="240"/glh="250"/' 'specs/deep down/one.xml'
    git rm -q specs/two.xml
    commit second
    local status=0
    "$qualc" diff HEAD~1:specs HEAD:specs >"$scratch/shown" || status=$?
    ((status == 1))
    has '1 specification compared, 1 changed, 0 added, 1 removed'
    has 'Q0613'
    rm specs/link.xml
    shown "$qualc" diff HEAD:specs specs
    has '1 specification compared, 0 changed, 0 added, 0 removed'
    shown "$qualc" diff HEAD:specs/ HEAD:
    shown "$qualc" diff 'HEAD:specs/deep down' HEAD:specs
    cd specs
    shown "$qualc" diff HEAD:./ HEAD~1:specs --fail-on never
    has '1 added'
    fails "$qualc" diff HEAD:nowhere HEAD:specs 2>"$scratch/shown"
    has 'HEAD:nowhere: error: cannot be read: git has no such file [Q0001]'
    cd ..
    mkdir empty
    touch empty/a.txt
    sed -i 's/glh="250"/glh="many"/' 'specs/deep down/one.xml'
    commit third
    fails "$qualc" diff HEAD:empty HEAD~1:specs 2>"$scratch/shown"
    has 'HEAD:empty: holds no XML file, so there is nothing to compare'
    fails "$qualc" diff HEAD~1:specs HEAD:specs 2>"$scratch/shown"
    has 'HEAD:specs/deep down/one.xml:3:'
}

# The hook, as the plain script ---------------------------------------------------------------

# hooked NAME - a repository with the hook and a first commit of one specification
hooked() {
    repository "$1"
    ln -s "$here/tools/pre-commit" .git/hooks/pre-commit
    mkdir specs
    cp "$sample" specs/spec.xml
    commit first
}

hook_stops_errors_as_they_are_staged() {
    hooked errors
    sed -i 's/glh="240"/glh="many"/' specs/spec.xml
    git add -A
    cp "$sample" specs/spec.xml # mended, but not staged
    fails git commit -qm second >"$scratch/shown" 2>&1
    has "specs/spec.xml:3:"
    has 'Q0015'
    has 'a specification has an error; nothing was committed'
    [[ $(git rev-list --count HEAD) == 1 ]]
    git add -A
    sed -i 's/glh="240"/glh="many"/' specs/spec.xml
    echo note >note.txt
    git add note.txt
    git commit -qm second
    [[ -z $(git status --porcelain | grep '^??') ]]
}

hook_stops_breaking_changes() {
    hooked breaking
    sed -i 's/glh="240"/glh="250"/' specs/spec.xml
    git commit -qam dangerous
    sed 's/verb="explain"/verb="evaluate"/;s/version="1.0" issued/version="1.1" issued/' specs/spec.xml \
        >'specs/a new version.xml'
    git add -A
    fails git commit -qm breaking >"$scratch/shown" 2>&1
    has 'Q0758'
    has 'a change is breaking or worse'
    git config qualc.failOn never
    git commit -qm breaking >/dev/null
    git config qualc.failOn dangerous
    sed -i 's/glh="250"/glh="240"/' 'specs/a new version.xml'
    fails git commit -qam back >/dev/null 2>&1
    git commit --no-verify -qam back
    git rm -q specs/*.xml
    git commit -qm gone
}

hook_of_another_folder_and_configuration() {
    hooked other
    git mv specs drafts
    git config qualc.folder drafts
    sed -i 's/<stated fact="glh" value="245"/<stated fact="glh" value="246"/' drafts/spec.xml
    printf '[lint]\nQ0121 = error\n' >"$scratch/config"
    git commit -qam moved >/dev/null 2>&1
    sed -i 's/title="Drinks"/title="Beverages"/' drafts/spec.xml
    git commit -qam editorial >"$scratch/shown" 2>&1
    has 'editorial'
    cd drafts
    sed -i 's/title="Beverages"/title="Drinks"/' spec.xml
    git commit -qm back spec.xml >/dev/null 2>&1
}

# The hooks for pre-commit, by their entries ---------------------------------------------------

# entry ID - what the definition says to run
entry() {
    awk -v id="$1" '$1 == "-" { found = $3 == id } found && $1 == "entry:" { sub(/.*entry: /, ""); print }' \
        "$here/.pre-commit-hooks.yaml"
}

entries_run() {
    hooked entries
    rm .git/hooks/pre-commit
    local lint diff
    lint=$(entry qualc-lint)
    diff=$(entry qualc-diff)
    [[ $lint == 'qualc lint --' && $diff == 'tools/pre-commit diff' ]]
    $lint specs/spec.xml >/dev/null 2>&1
    "$here"/$diff
    sed -i 's/verb="explain"/verb="evaluate"/' specs/spec.xml
    git add -A
    $lint specs/spec.xml >/dev/null 2>&1
    fails "$here"/$diff >"$scratch/shown" 2>&1
    has 'Q0758'
    sed -i 's/glh="240"/glh="many"/' specs/spec.xml
    fails $lint specs/spec.xml >/dev/null 2>&1
    python3 -c 'import yaml' 2>/dev/null || return 0
    python3 -c 'import sys, yaml
for name in sys.argv[1:]: assert yaml.safe_load(open(name))' "$here"/.pre-commit-hooks.yaml "$here"/tools/ci/*.yml
}

# The recipe, by its steps ------------------------------------------------------------------------

# step FILE NAME - the script of a step of a workflow
step() {
    awk -v name="- name: $2" '
        index($0, name) { found = 1; next }
        found && /^ *run: \|/ { running = 1; next }
        running && substr($0, 1, 10) == "          " { print substr($0, 11); next }
        running && NF { exit }
        found && /^ *- name:/ { exit }' "$here/tools/ci/$1"
}

recipe_compares() {
    repository recipe
    mkdir specs
    cp "$sample" specs/spec.xml
    commit first
    git checkout -q -b change
    sed -i 's/verb="explain"/verb="evaluate"/' specs/spec.xml
    commit second
    export QUALC=$qualc REPORT=$scratch/report FOLDER=specs BASE HEAD
    BASE=$(git rev-parse main)
    HEAD=$(git rev-parse change)
    step qualc-diff.yml Compare >"$scratch/step"
    [[ -s $scratch/step ]]
    local status=0
    bash -e "$scratch/step" || status=$?
    ((status == 1))
    grep -q 'Q0758' "$REPORT/report.md"
    sed -i 's/glh="240"/glh="many"/' specs/spec.xml
    commit third
    HEAD=$(git rev-parse change)
    status=0
    bash -e "$scratch/step" >/dev/null || status=$?
    ((status == 2))
    grep -q 'could not compare' "$REPORT/report.md"
    grep -q 'Q0015' "$REPORT/report.md"
}

recipe_prepares_a_comment() {
    mkdir -p "$scratch/comment/report"
    cd "$scratch/comment"
    { echo 'hello @everybody'; head -c 100000 /dev/zero | tr '\0' x; } >report/report.md
    step qualc-comment.yml 'Prepare the comment' >step
    bash -e step
    head -n 1 comment.md | grep -qx '<!-- qualc diff -->'
    ! grep -q '@everybody' comment.md
    (($(wc -c <comment.md) < 65536))
    rm report/report.md
    ln -s /etc/passwd report/report.md
    fails bash -e step
}

check "git diff says what changed" git_diff_says_what_changed
check "GIT_EXTERNAL_DIFF, with other files" external_diff_of_the_environment
check "git log -p and git show compare facts" log_and_show_compare_facts
check "form and order are no change" form_and_order_are_no_change
check "textconv leaves nothing out" nothing_is_left_out
check "added and removed files" added_and_removed
check "renamed files" renamed
check "a changed mode" mode_changed
check "a merge conflict" merge_conflict
check "paths with spaces, dashes, quotes and control characters" odd_paths
check "what is no specification ends nothing" what_is_no_specification
check "the driver never fails, and has colour for a pager" driver_never_fails_and_is_coloured_for_a_pager
check "folders of revisions" folders_of_revisions
check "the hook stops errors, as they are staged" hook_stops_errors_as_they_are_staged
check "the hook stops breaking changes" hook_stops_breaking_changes
check "the hook of another folder" hook_of_another_folder_and_configuration
check "the entries of the hooks for pre-commit" entries_run
check "the recipe compares" recipe_compares
check "the recipe prepares a comment" recipe_prepares_a_comment
finish
