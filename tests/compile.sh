#!/usr/bin/env bash
# compile.sh - the options of qualc compile: names, images, depfiles
. "$(dirname "${BASH_SOURCE[0]}")/checks"

qualc=$(realpath "$QUALC")
sample=tests/data/sample.xml
plain=tests/data/plain.xml

names() {
    (cd "$1" && find . -type f -printf '%P\n' | LC_ALL=C sort | tr '\n' ' ')
}

# writes "NAMES " OPTION... - that these very files are written, in a folder that is made for them
writes() {
    local expected=$1
    shift
    rm -rf "$scratch/named"
    "$qualc" compile -o "$scratch/named" "$@"
    [[ $(names "$scratch/named") == "$expected" ]] || { names "$scratch/named"; return 1; }
}

usual_names() {
    writes "qual_999_0001_4_v2_10.c qual_999_0001_4_v2_10.h qual_999_0002_6_unversioned.c \
qual_999_0002_6_unversioned.h qual_catalogue.c qual_catalogue.h " "$sample" "$plain"
}

prefixed_names() {
    writes "acme_999_0002_6_unversioned.c acme_999_0002_6_unversioned.h acme_catalogue.c \
acme_catalogue.h " --prefix acme "$plain"
}

chosen_names() {
    writes "all.c all.h cafe.c cafe.h " --symbol cafe --catalogue all "$sample"
    grep -q 'cafe(void)' "$scratch/named/cafe.h"
    grep -q 'all(void)' "$scratch/named/all.h"
}

without_catalogue() {
    writes "cafe.c cafe.h " --symbol cafe --no-catalogue "$sample"
}

# ends STATUS TEXT COMMAND... - that status, and the text on standard error
ends() {
    local status=0 expected=$1 text=$2
    shift 2
    "$@" >"$scratch/out" 2>"$scratch/err" || status=$?
    cat "$scratch/err"
    ((status == expected)) && grep -qF -- "$text" "$scratch/err"
}

clash() {
    rm -rf "$scratch/clash"
    ends 2 '[Q0203]' "$qualc" compile -o "$scratch/clash" --symbol it --catalogue it "$sample"
    [[ ! -e $scratch/clash ]]
}

refuses() {
    ends 2 "exclude each other" "$qualc" compile -o "$scratch" --stdout "$plain"
    ends 2 "exclude each other" "$qualc" compile -o "$scratch" --catalogue x --no-catalogue "$plain"
    ends 2 "cannot begin a name" "$qualc" compile --stdout --symbol 'a-b' "$plain"
    ends 2 "cannot begin a name" "$qualc" compile --stdout --prefix '' "$plain"
    ends 2 "Q0002" "$qualc" compile --stdout specs
    ends 2 "Q0201" "$qualc" compile --stdout "$plain" "$plain"
    ends 2 "nothing was written" "$qualc" compile --stdout tests/data/wrong.xml
}

# A name that C or C++ keeps for itself would make files that do not compile.
kept_names() {
    local option name
    for option in --symbol --prefix --catalogue; do
        for name in main int class co_yield typeof_unqual _Bool xor; do
            ends 2 "$option '$name' means something else in C" \
                "$qualc" compile -o "$scratch/kept" "$option" "$name" "$plain"
        done
    done
    for name in qual qual_image; do
        ends 2 "another '$name.h'" "$qualc" compile -o "$scratch/kept" --symbol "$name" "$plain"
        ends 2 "another '$name.h'" "$qualc" compile -o "$scratch/kept" --catalogue "$name" "$plain"
    done
    [[ ! -e $scratch/kept ]]
    writes "main2.c main2.h " --symbol main2 --no-catalogue "$plain"
}

# state FOLDER - names and times of all its files, hidden ones included
state() {
    (cd "$1" && find . -type f -printf '%p %i %T@ %s\n' | sort)
}

# The depfile is written last; nothing of the run stays when it cannot be.
all_or_none() {
    "$qualc" compile -o "$scratch/together" "$plain"
    state "$scratch/together" >"$scratch/before"
    sed 's/title="/title="Other /' "$plain" >"$scratch/other.xml"
    ends 3 "cannot write '$scratch/no/such.d'" "$qualc" compile -o "$scratch/together" \
        -MF "$scratch/no/such.d" "$scratch/other.xml" "$sample"
    state "$scratch/together" | same "$scratch/before" -
    ends 3 "cannot write '$scratch/no/such.d'" "$qualc" compile -o "$scratch/apart" \
        -MF "$scratch/no/such.d" "$plain"
    [[ ! -e $scratch/apart ]]
}

# All errors of all files in one run, whatever their order.
all_errors() {
    local status=0
    sed 's/title="Brew coffee"/titel="Brew coffee"/' "$plain" >"$scratch/wrong.xml"
    "$qualc" compile -o "$scratch/none" "$scratch/wrong.xml" "$sample" tests/data/wrong.xml \
        2>"$scratch/err" || status=$?
    cat "$scratch/err"
    ((status == 2))
    grep -q "^$scratch/wrong.xml:[0-9]*:[0-9]*: error: .*Q0010" "$scratch/err"
    grep -q "^tests/data/wrong.xml:[0-9]*:[0-9]*: error: .*Q0010" "$scratch/err"
    grep -q "^tests/data/wrong.xml:[0-9]*:[0-9]*: error: .*Q0015" "$scratch/err"
    [[ ! -e $scratch/none ]]
}

warnings_do_not_fail() {
    "$qualc" compile --stdout "$sample" >/dev/null 2>"$scratch/err"
    grep -q ': warning: ' "$scratch/err"
}

stdout_is_the_file() {
    "$qualc" compile -o "$scratch/files" "$plain" "$sample"
    "$qualc" compile --stdout "$plain" | same "$scratch/files/qual_999_0002_6_unversioned.c" -
    "$qualc" compile --stdout "$sample" "$plain" | same "$scratch/files/qual_catalogue.c" -
    "$qualc" compile --stdout - <"$plain" | same "$scratch/files/qual_999_0002_6_unversioned.c" -
}

# image_of NAME - the bytes that a C file declares, by a program that links it
image_of() {
    local name=$1
    cat >"$scratch/dump.c" <<END
#include <stdio.h>
#include "$name.h"
int main(void) {
    return fwrite($name(), 1, qual_image_size($name()), stdout) == 0;
}
END
    "${CC_FOR_BUILD:-cc}" -std=c11 -Isrc -I"$scratch/files" -o "$scratch/dump" "$scratch/dump.c" \
        "$scratch/files/$name.c" "$B/libqual.a"
    "$scratch/dump"
}

image_is_the_table() {
    "$qualc" compile -o "$scratch/files" "$plain" "$sample"
    "$qualc" compile --image "$scratch/one.qual" "$sample"
    "$qualc" compile --image "$scratch/two.qual" "$plain" "$sample"
    "$qualc" compile --image "$scratch/other.qual" "$sample" "$plain"
    cmp "$scratch/two.qual" "$scratch/other.qual"
    image_of qual_999_0001_4_v2_10 | cmp - "$scratch/one.qual"
    image_of qual_catalogue | cmp - "$scratch/two.qual"
}

image_alone() {
    mkdir "$scratch/alone"
    (cd "$scratch/alone" && "$qualc" compile --image it.qual "$OLDPWD/$plain")
    [[ $(names "$scratch/alone") == "it.qual " ]]
}

verified() {
    "$qualc" compile --verify -o "$scratch/verified" "$plain" "$sample"
    "$qualc" compile -o "$scratch/unverified" "$sample" "$plain"
    diff -r "$scratch/verified" "$scratch/unverified"
}

# prerequisites DEPFILE TARGET - what make knows to be needed for a target
prerequisites() {
    printf 'include %s\n%%::;@:\n' "$1" >"$scratch/Makefile"
    make -prRn -f "$scratch/Makefile" "$2" 2>/dev/null | sed -n "s|^${2}: *||p" | tr ' ' '\n' |
        LC_ALL=C sort | tr '\n' ' '
}

depfile() {
    rm -rf "$scratch/dep"
    "$qualc" compile -o "$scratch/dep" -MD "$sample" "$plain"
    local target
    for target in qual_catalogue.c qual_catalogue.h qual_999_0001_4_v2_10.c \
        qual_999_0002_6_unversioned.h; do
        [[ $(prerequisites "$scratch/dep/qual_catalogue.d" "$scratch/dep/$target") == \
            "$plain $sample " ]]
    done
}

depfile_elsewhere() {
    "$qualc" compile --image "$scratch/it.qual" -MF "$scratch/it.d" "$plain"
    [[ $(prerequisites "$scratch/it.d" "$scratch/it.qual") == "$plain " ]]
    "$qualc" compile --image "$scratch/it.qual" "-MF$scratch/joined.d" "$plain" -MD
    same "$scratch/it.d" "$scratch/joined.d"
    "$qualc" compile --stdout -MF "$scratch/it.d" -MT one -MT two "$plain" >/dev/null
    [[ $(prerequisites "$scratch/it.d" one) == "$plain " ]]
    [[ $(prerequisites "$scratch/it.d" two) == "$plain " ]]
}

depfile_odd_names() {
    mkdir -p "$scratch/a b"
    cp "$plain" "$scratch/a b/pl\$a#in.xml"
    cd "$scratch"
    "$qualc" compile -o tables -MD -MT stamp "a b/pl\$a#in.xml"
    printf 'all: stamp\ninclude tables/qual_catalogue.d\nstamp:\n\t@touch stamp\n' >odd.mk
    make -f odd.mk
    make -q -f odd.mk
    touch -d '+1 hour' "a b/pl\$a#in.xml"
    fails make -q -f odd.mk
}

missing_folder() {
    ends 3 "cannot make the folder" "$qualc" compile -o "$scratch/no/such" "$plain"
}

check "files have the number and version in their names" usual_names
check "--prefix begins every name" prefixed_names
check "--symbol and --catalogue name the files" chosen_names
check "--no-catalogue leaves the catalogue out" without_catalogue
check "two outputs of one name are refused" clash
check "wrong usage and wrong inputs are refused" refuses
check "names that C or C++ keeps are refused" kept_names
check "when one file cannot be written none is" all_or_none
check "all errors of all files are reported at once" all_errors
check "warnings do not fail" warnings_do_not_fail
check "--stdout prints the very file" stdout_is_the_file
check "--image writes the very bytes of the table" image_is_the_table
check "--image alone writes nothing else" image_alone
check "--verify accepts what was compiled, and changes nothing" verified
check "-MD makes every output depend on every input" depfile
check "-MF and -MT say where and of what" depfile_elsewhere
check "a depfile takes blanks and signs in names" depfile_odd_names
check "a folder that cannot be made is a failure of the tool" missing_folder
finish
