#!/usr/bin/env bash
# schema.sh - the specifications hold to the vocabulary, and both its forms agree
. "$(dirname "${BASH_SOURCE[0]}")/checks"

rnc=specs/qualification.rnc
rng=specs/qualification.rng

jing() {
    java -jar /usr/share/java/jing.jar "$@"
}

# The first two lines of a specification tell an editor which schema to use.
names_schema() {
    local line='<?xml-model href="../../qualification.rnc" type="application/relax-ng-compact-syntax"?>'
    for spec in "${specs[@]}"; do
        [[ $(sed -n 2p "$spec") == "$line" ]] || { echo "$spec: line 2 is not $line"; return 1; }
    done
}

# Refused by every oracle, so that accepting means something.
refused() {
    sed "$1" "${specs[0]}" >"$scratch/wrong.xml"
    ! cmp -s "${specs[0]}" "$scratch/wrong.xml"
    fails xmllint --noout --relaxng "$rng" "$scratch/wrong.xml"
    fails jing "$rng" "$scratch/wrong.xml"
    fails jing -c "$rnc" "$scratch/wrong.xml"
}

made_from_compact_form() {
    java -jar /usr/share/java/trang.jar "$rnc" "$scratch/qualification.rng"
    same "$scratch/qualification.rng" "$rng"
}

check "every specification names the schema for editors" names_schema
check "xmllint accepts every specification" xmllint --noout --relaxng "$rng" "${specs[@]}"
check "jing accepts every specification by the XML form" jing "$rng" "${specs[@]}"
check "jing accepts every specification by the compact form" jing -c "$rnc" "${specs[@]}"
check "an unknown attribute is refused" refused 's/<rules>/<rules colour="red">/'
check "a malformed unit reference is refused" refused 's/<member unit="\(.\)/<member unit="I/'
check "the XML form is what trang makes of the compact form" made_from_compact_form
finish
