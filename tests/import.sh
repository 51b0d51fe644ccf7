#!/usr/bin/env bash
# import.sh - a document becomes the specification that a person would have written
#
# The published documents of specs/ are read where they are at hand; documents
# of our own show the rest.
. "$(dirname "${BASH_SOURCE[0]}")/checks"

seeds=../shared/seeds
data=tests/data/import
rng=specs/qualification.rng

# import DOCUMENT XML [OPTION]... - import it; what was found goes to XML.err
import() {
    local status=0
    "$QUALC" import "${@:3}" -o "$2" "$1" >"$2.report" 2>"$2.err" || status=$?
    ((status <= 1)) || { cat "$2.err"; return 1; }
}

# The published documents --------------------------------------------------------

published=(
    "000_82984785b386dadd biiab/601-7253-8/2.2"
    "001_1a53b50057505023 biiab/601-3735-6/1.8"
    "002_0e66fce02ede7830 highfield/600-5469-4/1.3"
    "003_79bc6358f3893fd8 iao/601-3477-X/unversioned"
    "004_ad01b6a3c5de5f33 proqual/601-4768-4/unversioned"
)

# shown XML KEYS - part of what `qualc show` says of a specification
shown() {
    "$QUALC" show --format json "$1" | jq -S "$2"
}

# Figures, groups, rules, outcomes, criteria, verbs and digests.
same_specification() {
    import "$seeds/$1.txt" "$scratch/$1.xml"
    # What is stated elsewhere is compared in the file, by same_file.
    for part in 'del(.units, .rules) | .facts |= map(select(.name | startswith("stated.") | not))' \
        .units .rules; do
        shown "$scratch/$1.xml" "$part" >"$scratch/imported"
        shown "specs/$2.xml" "$part" >"$scratch/written"
        same "$scratch/written" "$scratch/imported"
    done
}

# Left out, since nothing in print parts the two: where one criterion ends and the
# next begins, in a sentence without a mark, only a reader can say.
judged='<stated unit="D/601/1519" fact="criteria" value="17"'

# comparable FILE - what is stated elsewhere has no order, and stands behind all else here
comparable() {
    grep -v '<stated ' "$1"
    grep '<stated ' "$1" | grep -v "$judged" | sort
}

# Every fact, and their order: the very file.
same_file() {
    import "$seeds/$1.txt" "$scratch/plain.xml" --no-lines
    same <(comparable "specs/$2.xml") <(comparable "$scratch/plain.xml")
}

is_valid() {
    import "$seeds/$1.txt" "$scratch/$1.xml" --wording
    xmllint --noout --relaxng "$rng" "$scratch/$1.xml"
    "$QUALC" compile --image "$scratch/image" "$scratch/$1.xml"
}

# mentions DOCUMENT LINE ID - a finding at a line of the document
mentions() {
    grep -q "$1.txt:$2:[0-9]*: .*\[$3\]" "$scratch/$1.xml.err"
}

contradictions_found() {
    mentions 000_82984785b386dadd 163 Q0543  # a method in the structure table
    mentions 001_1a53b50057505023 258 Q0543  # and in a sentence
    mentions 001_1a53b50057505023 38 Q0543   # a review date in the change history
    mentions 001_1a53b50057505023 1266 Q0543 # a level on a unit page
    mentions 001_1a53b50057505023 1277 Q0543
    mentions 001_1a53b50057505023 1193 Q0520 # numbers that are lost
    mentions 001_1a53b50057505023 1193 Q0543 # and which the heading promises
    mentions 002_0e66fce02ede7830 121 Q0543  # the title without its last word
    mentions 002_0e66fce02ede7830 140 Q0543  # a title in other capitals
    mentions 002_0e66fce02ede7830 401 Q0543
    mentions 002_0e66fce02ede7830 764 Q0543  # a title with another apostrophe
    mentions 002_0e66fce02ede7830 1128 Q0543 # an outcome without its number
    mentions 002_0e66fce02ede7830 1138 Q0543 # a title on a unit page
    mentions 002_0e66fce02ede7830 1496 Q0548 # a code that is not in the key
    mentions 003_79bc6358f3893fd8 222 Q0520
    mentions 003_79bc6358f3893fd8 240 Q0543 # no standards in one row, and some in another
    mentions 003_79bc6358f3893fd8 327 Q0543 # two titles of one standard
    mentions 004_ad01b6a3c5de5f33 5 Q0543   # the title without the organisation
}

for pair in "${published[@]}"; do
    read -r document spec <<<"$pair"
    if [[ -r $seeds/$document.txt ]]; then
        check "$spec: every unit, rule, outcome and criterion is read" \
            same_specification "$document" "$spec"
        check "$spec: every other fact is read" same_file "$document" "$spec"
        check "$spec: with its wording it is valid and compiles" is_valid "$document"
    else
        skip "$spec" "its document is not at hand"
    fi
done
if [[ -d $seeds ]]; then
    check "what the documents contradict is found at its line" contradictions_found
fi

# Input and output ---------------------------------------------------------------

# status WANTED COMMAND... - whether a command ends so
status() {
    local status=0
    "${@:2}" || status=$?
    ((status == $1)) || { echo "status $status, not $1"; return 1; }
}

same_from_pipe() {
    import $data/rules.txt "$scratch/file.xml"
    status 1 "$QUALC" import - <$data/rules.txt >"$scratch/pipe.xml"
    same "$scratch/file.xml" "$scratch/pipe.xml"
}

lines_are_comments() {
    import $data/rules.txt "$scratch/with.xml"
    import $data/rules.txt "$scratch/without.xml" --no-lines
    grep -q '<!-- table line 32 -->' "$scratch/with.xml"
    ! grep -q '<!--' "$scratch/without.xml"
    same <(shown "$scratch/with.xml" .) <(shown "$scratch/without.xml" .)
    same <(grep -v '<!--' "$scratch/with.xml") "$scratch/without.xml"
}

line_ends_do_not_matter() {
    import $data/rules.txt "$scratch/lf.xml"
    sed 's/$/\r/' $data/rules.txt >"$scratch/crlf.txt"
    import "$scratch/crlf.txt" "$scratch/crlf.xml"
    same "$scratch/lf.xml" "$scratch/crlf.xml"
}

utf16_is_read() {
    import $data/rules.txt "$scratch/utf8.xml"
    iconv -f UTF-8 -t UTF-16LE <(printf '\xEF\xBB\xBF') $data/rules.txt >"$scratch/utf16.txt"
    import "$scratch/utf16.txt" "$scratch/little.xml"
    same "$scratch/utf8.xml" "$scratch/little.xml"
    iconv -f UTF-16LE -t UTF-16BE "$scratch/utf16.txt" >"$scratch/big.txt"
    import "$scratch/big.txt" "$scratch/big.xml"
    same "$scratch/utf8.xml" "$scratch/big.xml"
}

refused() {
    rm -f "$scratch/none.xml"
    status 2 "$QUALC" import "$1" -o "$scratch/none.xml" 2>"$scratch/err"
    [[ -s $scratch/err && ! -e $scratch/none.xml ]]
}

not_written() {
    status 3 "$QUALC" import $data/rules.txt -o "$scratch/no/such/folder.xml"
}

report_is_json() {
    import $data/rules.txt "$scratch/r.xml" --report --format json
    jq -e '.number == "603/9001/3" and (.figures | length > 40) and (.findings | length > 0) and
        ([.figures[] | select(.subject == "rule total-credit" and .figure == "min")] ==
        [{subject: "rule total-credit", figure: "min", value: "30", line: 20}])' "$scratch/r.xml.report"
}

printf 'PK\003\004 a word processor file' >"$scratch/archive.docx"
printf 'a\000b' >"$scratch/binary"
: >"$scratch/empty"

check "a pipe is read as a file is" same_from_pipe
check "lines are named in comments alone" lines_are_comments
check "line ends of another system do not matter" line_ends_do_not_matter
check "text of UTF-16 with a byte order mark is read" utf16_is_read
check "a file that is not there is refused" refused "$scratch/missing"
check "an empty file is refused" refused "$scratch/empty"
check "a file with NUL bytes is refused" refused "$scratch/binary"
check "a word processor's own file is refused" refused "$scratch/archive.docx"
check "a folder that is not there is said" not_written
check "the report as JSON names a figure and its line" report_is_json

# PDF ------------------------------------------------------------------------------

# pdf - a PDF of one page with the lines of standard input, in a font that readers have
pdf() {
    local line content='BT /F1 10 Tf 40 800 Td 12 TL' objects=() body='%PDF-1.4' offsets=() at
    while IFS= read -r line; do
        line=${line//\\/\\\\} line=${line//(/\\(} line=${line//)/\\)}
        content+=" ($line) Tj T*"
    done
    content+=' ET'
    objects=(
        '<</Type/Catalog/Pages 2 0 R>>'
        '<</Type/Pages/Kids[3 0 R]/Count 1>>'
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>'
        "<</Length ${#content}>>"$'\nstream\n'"$content"$'\nendstream'
        '<</Type/Font/Subtype/Type1/BaseFont/Courier>>'
    )
    body+=$'\n'
    for at in "${!objects[@]}"; do
        offsets+=("${#body}")
        body+="$((at + 1)) 0 obj"$'\n'"${objects[at]}"$'\nendobj\n'
    done
    printf '%sxref\n0 6\n0000000000 65535 f \n' "$body"
    printf '%010d 00000 n \n' "${offsets[@]}"
    printf 'trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n' "${#body}"
}

pdf_is_read() {
    pdf <$data/columns.txt >"$scratch/document.pdf"
    import $data/columns.txt "$scratch/text.xml" --no-lines
    import "$scratch/document.pdf" "$scratch/pdf.xml" --no-lines
    same "$scratch/text.xml" "$scratch/pdf.xml"
}

pdf_from_pipe() {
    status 1 "$QUALC" import --no-lines - <"$scratch/document.pdf" >"$scratch/pipe.xml"
    same "$scratch/pdf.xml" "$scratch/pipe.xml"
}

broken_pdf() {
    head -c 100 "$scratch/document.pdf" >"$scratch/broken.pdf"
    refused "$scratch/broken.pdf"
}

without_pdftotext() {
    pdf <$data/columns.txt >"$scratch/document.pdf"
    PATH=$scratch status 2 "$(realpath "$QUALC")" import "$scratch/document.pdf" 2>"$scratch/err"
    grep -q 'poppler-utils' "$scratch/err"
}

check "without pdftotext a PDF is refused, and the package is named" without_pdftotext
if command -v pdftotext >/dev/null; then
    check "a PDF is read through pdftotext" pdf_is_read
    check "a PDF is read from a pipe" pdf_from_pipe
    check "a PDF that pdftotext refuses is refused" broken_pdf
else
    skip "PDF" "pdftotext is not installed"
fi

finish
