#!/usr/bin/env bash
# learners.sh - verdicts on all learners of a file
#
# tests/data/learners/NAME.csv is judged with the options of NAME.args, if there
# is one; NAME.out holds what comes of it: the verdicts, the rejects, what is said
# and the exit status. UPDATE_GOLDEN=1 writes the expectations again.
. "$(dirname "${BASH_SOURCE[0]}")/checks"

data=tests/data/learners
unset NO_COLOR COLUMNS

# arguments NAME - the options of a file, on one line
arguments() {
    [[ ! -e $data/$1.args ]] || cat "$data/$1.args"
}

# Files ----------------------------------------------------------------------------

outcome() {
    local status=0
    rm -f "$scratch/rejects"
    # shellcheck disable=SC2046
    "$QUALC" verify $(arguments "$1") --csv "$data/$1.csv" --rejects "$scratch/rejects" \
        >"$scratch/stdout" 2>"$scratch/stderr" || status=$?
    cat "$scratch/stdout"
    echo "[rejects]"
    [[ ! -e $scratch/rejects ]] || cat "$scratch/rejects"
    echo "[standard error]"
    cat "$scratch/stderr"
    echo "[status $status]"
}

as_expected() {
    outcome "$1" >"$scratch/outcome"
    [[ -z ${UPDATE_GOLDEN:-} ]] || cp "$scratch/outcome" "$data/$1.out"
    same "$data/$1.out" "$scratch/outcome"
}

# Each reject names the very byte at which the wrong cell begins, or goes wrong.
offsets_lie_in_the_row() {
    local row offset rest line
    "$QUALC" verify --csv "$data/numbers.csv" --rejects "$scratch/rejects" >/dev/null 2>&1 || true
    while IFS=, read -r row offset rest; do
        line=$(head -c "$offset" "$data/numbers.csv" | wc -l)
        ((line + 1 == row)) || { echo "row $row, but offset $offset is on line $((line + 1))"; return 1; }
    done < <(tail -n +2 "$scratch/rejects")
}

# Counts ---------------------------------------------------------------------------

# Learners in are verdicts and rejected learners; rows in are rows used and rejected.
counts_add_up() {
    local file name lines
    for file in "$data"/*.csv; do
        name=$(basename "$file" .csv)
        [[ $name != evidence-* ]] || continue
        outcome "$name" >/dev/null
        line=$(grep '^qualc: learners: ' "$scratch/stderr") || continue
        # shellcheck disable=SC2046
        set -- $(tr -dc '0-9 \n' <<<"$line")
        (($1 == $2 + $3 && $4 == $5 + $6)) || { echo "$name: $line"; return 1; }
        lines=$(wc -l <"$scratch/rejects")
        (($6 == lines - 1)) ||
            { echo "$name: $lines lines of rejects for $6 rows"; return 1; }
    done
}

# The same verdicts ----------------------------------------------------------------

# learners COUNT SPEC... - learners of specifications, one row each, drawn with awk's generator:
# some units that the specification has, some it has not, some gained otherwise
learners() {
    local count=$1 spec
    shift
    for spec in "$@"; do
        "$QUALC" show --format json "$spec" 2>/dev/null | jq -r --arg count "$count" --arg spec "$spec" \
            '[$spec, .number, $count] + [.units[].urn] | join(" ")'
    done | awk 'BEGIN { srand(7); split("rpl transfer exemption imported assessed", ways, " ") }
        {
            for (n = 1; n <= $3; n++) {
                list = ""; share = rand(); odd = rand() < 0.4
                for (i = 4; i <= NF; i++) {
                    if (rand() > share * 1.2) continue
                    unit = $i
                    if (odd && rand() < 0.25) unit = unit ":" ways[1 + int(rand() * 5)]
                    list = list (list == "" ? "" : rand() < 0.5 ? " " : ";") unit
                    if (odd && rand() < 0.04) list = list " " $i
                }
                if (odd && rand() < 0.3) list = list " F/601/1609 A/503/9317 F/601/1609"
                print $1, "L" NR "-" n, $2, list
            }
        }'
}

# one_by_one LINES - the verdict of qualc verify SPEC --units on each, or that it was refused
one_by_one() {
    local spec learner number list status
    while read -r spec learner number list; do
        status=0
        "$QUALC" verify --format json "$spec" --units "$list" >"$scratch/one" 2>/dev/null || status=$?
        if ((status < 2)); then
            jq -c --arg learner "$learner" '{learner: $learner, earned, credit, glh, unmet, unknown,
                completion}' "$scratch/one"
        else
            echo "{\"learner\": \"$learner\", \"refused\": true}"
        fi
    done <"$1"
}

# all_at_once LINES MEASURE - the same of qualc verify --csv, one file for each specification
all_at_once() {
    local spec
    for spec in $(cut -d' ' -f1 "$1" | uniq); do
        {
            echo 'learner,qualification,units'
            awk -v spec="$spec" '$1 == spec { l = $2; q = $3; $1 = $2 = $3 = ""; print l "," q "," $0 }' "$1"
        } >"$scratch/all.csv"
        "$QUALC" verify "$spec" --csv "$scratch/all.csv" --format ndjson --completion "$2" \
            --rejects "$scratch/rejects" 2>/dev/null |
            jq -c --arg by "by_$2" '{learner, earned, credit, glh, unmet, unknown,
                completion: {($by): .completion}}' || true
        tail -n +2 "$scratch/rejects" | sed 's/.*,\([^,]*\)$/{"learner":"\1","refused":true}/'
    done
}

same_verdicts() {
    local measure
    learners 15 601/3735/6 601/7253/8 600/5469/4 601/3477/X 601/4768/4 >"$scratch/drawn"
    learners 12 tests/data/rules/*.xml >>"$scratch/drawn"
    one_by_one "$scratch/drawn" >"$scratch/single"
    echo "$(wc -l <"$scratch/single") learners, refused: $(grep -c refused "$scratch/single")"
    (($(wc -l <"$scratch/single") > 250 && $(grep -c '"earned":true' "$scratch/single") > 40))
    for measure in glh credit units; do
        jq -c --arg by "by_$measure" 'if .refused then . else .completion |= {($by): .[$by]} end' \
            "$scratch/single" | sort >"$scratch/wanted"
        all_at_once "$scratch/drawn" "$measure" | sort >"$scratch/found"
        same "$scratch/wanted" "$scratch/found"
    done
}

# many COUNT - learners of the catalogue, in one file of one row each
many() {
    echo 'learner,qualification,units'
    learners "$1" 601/3735/6 601/7253/8 600/5469/4 601/3477/X 601/4768/4 |
        awk '{ l = $2; q = $3; $1 = $2 = $3 = ""; print l "," q "," $0 }'
}

# by_unit FILE - the same learners, those with units, in one row for each unit
by_unit() {
    awk -F, 'NR == 1 { print "source,unit,learner,qualification"; next }
        {
            n = split($3, units, /[ ;]+/)
            for (i = 1; i <= n; i++) if (units[i] != "") {
                split(units[i], parts, ":")
                print parts[2] "," parts[1] "," $1 "," $2
            }
        }' "$1"
}

both_shapes() {
    many 40 | awk -F, 'NR == 1 || $3 !~ /^[ ;]*$/' >"$scratch/rows.csv"
    by_unit "$scratch/rows.csv" >"$scratch/units.csv"
    ends 1 "$QUALC" verify --csv "$scratch/rows.csv" >"$scratch/wanted" 2>"$scratch/err"
    ends 1 "$QUALC" verify --csv "$scratch/units.csv" >"$scratch/found" 2>"$scratch/err"
    same "$scratch/wanted" "$scratch/found"
}

both_formats() {
    many 40 >"$scratch/rows.csv"
    "$QUALC" verify --csv "$scratch/rows.csv" --completion credit >"$scratch/csv" 2>/dev/null || true
    "$QUALC" verify --csv "$scratch/rows.csv" --completion credit --format ndjson \
        >"$scratch/ndjson" 2>/dev/null || true
    jq -r '[.learner, .qualification, (if .earned then "yes" else "no" end), .credit, .glh,
        ([.unmet[].rule] | join(" ")), (.unknown | join(" ")),
        (if .completion == null then "none" else .completion | join(" ") end)] |
        map(if . == null then "" else tostring end) | join(",")' "$scratch/ndjson" >"$scratch/found"
    tail -n +2 "$scratch/csv" | sed -E 's/,(impossible|not-stated)$/,none/' | same - "$scratch/found"
}

# Long files: more blocks than there are slots, with bad rows in many of them.
long_files() {
    many 60 >"$scratch/some"
    {
        head -n 1 "$scratch/some"
        for _ in {1..60}; do tail -n +2 "$scratch/some"; done
    } | awk -F, -v OFS=, 'NR % 997 == 0 { $2 = "601/7253/9" } NR % 1009 == 0 { $0 = $0 ",x" }
        NR > 1 { $1 = $1 "." NR } { print } NR % 501 == 0 { print "" }' >"$scratch/rows.csv"
    awk -F, 'NF != 3 || /^$/ { next } { print }' "$scratch/rows.csv" >"$scratch/clean.csv"
    by_unit "$scratch/clean.csv" | awk 'NR % 5003 == 0 { print "x" } { print }' >"$scratch/units.csv"
    ls -l "$scratch"/*.csv
}

any_jobs() {
    local file jobs options
    for file in rows units; do
        for options in "" "--format ndjson" "--max-errors 3" "--max-errors 700"; do
            for jobs in 1 2 4; do
                # shellcheck disable=SC2086
                ends 1 "$QUALC" verify --csv "$scratch/$file.csv" --jobs "$jobs" --summary $options \
                    --rejects "$scratch/rejects.$jobs" >"$scratch/out.$jobs" 2>"$scratch/err.$jobs"
                same "$scratch/err.1" "$scratch/err.$jobs"
                same "$scratch/rejects.1" "$scratch/rejects.$jobs"
                cmp "$scratch/out.1" "$scratch/out.$jobs"
            done
        done
    done
}

# What is counted is what is written, also when the last block is cut short.
totals_are_those_of_the_lines() {
    local options earned
    for options in "" "--max-errors 700" "--max-errors 701"; do
        # shellcheck disable=SC2086
        ends 1 "$QUALC" verify --csv "$scratch/rows.csv" --format ndjson --summary $options \
            -o "$scratch/out" >"$scratch/summary" 2>/dev/null
        jq -e '([.qualifications[].learners] | add) == .learners.verdicts' "$scratch/summary"
        (($(wc -l <"$scratch/out") == $(jq .learners.verdicts "$scratch/summary")))
        earned=$(grep -c '"earned": true' "$scratch/out")
        ((earned == $(jq '[.qualifications[].earned] | add' "$scratch/summary")))
        jq -r '.unmet[].rule' "$scratch/out" | sort | uniq -c | awk '{ print $2, $1 }' >"$scratch/wanted"
        jq -r '.qualifications[].unmet[] | .rule + " " + (.learners | tostring)' "$scratch/summary" |
            awk '{ n[$1] += $2 } END { for (rule in n) print rule, n[rule] }' | sort |
            same "$scratch/wanted" -
    done
}

# mixed FILE - the rows of each learner in another order, so that qualifications mix
mixed() {
    awk -F, 'function flush(  i, j, row) {
            for (i = n; i > 1; i--) { j = 1 + int(rand() * i); row = rows[i]; rows[i] = rows[j]; rows[j] = row }
            for (i = 1; i <= n; i++) print rows[i]
            n = 0
        }
        BEGIN { srand(3) } NR == 1 { print; next } $3 != who { flush(); who = $3 } { rows[++n] = $0 }
        END { flush() }' "$1"
}

# Rows of one learner may be about several qualifications, in any order.
mixed_qualifications() {
    many 40 | awk -F, 'NR == 1 || $3 !~ /^[ ;]*$/' | sed -E 's/^L[0-9]+-/L/' >"$scratch/some"
    { head -n 1 "$scratch/some"; tail -n +2 "$scratch/some" | sort -s -t, -k1,1; } |
        by_unit - >"$scratch/units.csv"
    mixed "$scratch/units.csv" >"$scratch/mixed.csv"
    fails cmp -s "$scratch/units.csv" "$scratch/mixed.csv"
    ends 1 "$QUALC" verify --csv "$scratch/units.csv" 2>"$scratch/err" | sort >"$scratch/wanted"
    (($(cut -d, -f1 "$scratch/wanted" | uniq -d | wc -l) > 20))
    ends 1 "$QUALC" verify --csv "$scratch/mixed.csv" 2>"$scratch/err" | sort | cut -d, -f1-6 |
        same <(cut -d, -f1-6 "$scratch/wanted") -
    fails grep -q 'apart' "$scratch/err"
}

# apart_rows FILE - row, learner and qualification of each stretch that is not the first of its learner
apart_rows() {
    awk -F, 'NR > 1 && ($3 != who || $4 != of) { if (($3, $4) in seen) print NR, $3, $4; seen[$3, $4] = 1 }
        { who = $3; of = $4 }' "$1"
}

# Rows of a learner that lie apart are said, however many blocks are between them.
apart() {
    local jobs count
    { cat "$scratch/clean.csv"; tail -n +2 "$scratch/clean.csv"; } >"$scratch/twice.csv"
    by_unit "$scratch/twice.csv" | grep -v '601/7253/9$' >"$scratch/apart.csv"
    (($(wc -c <"$scratch/apart.csv") > 4 << 20))
    apart_rows "$scratch/apart.csv" >"$scratch/wanted"
    count=$(wc -l <"$scratch/wanted")
    ((count > 5000))
    for jobs in 1 2 4; do
        ends 1 "$QUALC" verify --csv "$scratch/apart.csv" --jobs "$jobs" --rejects "$scratch/rejects" \
            >"$scratch/out" 2>"$scratch/err"
        sed -En "s/.*: row ([0-9]+), learner '(.*)': other rows about (.*) are further.*/\1 \2 \3/p" \
            "$scratch/err" | same <(head -n 20 "$scratch/wanted") -
        grep -q ": $count stretches of rows judged apart" "$scratch/err"
    done
}

# Of those that lie further apart than is remembered, nothing is said.
far_apart() {
    local between
    for between in 262143 262144; do
        { echo 'learner,unit'; echo 'A,R/506/4854'; seq -f 'L%.0f,R/506/4854' "$between"; echo 'A,R/506/4854'; } |
            ends 1 "$QUALC" verify 601/7253/8 --csv - 2>"$scratch/err.$between" >/dev/null
    done
    grep -q ': 1 stretch of rows judged apart' "$scratch/err.262143"
    fails grep -q 'apart' "$scratch/err.262144"
}

# Units that the specification has not are listed once each, however many there are.
many_unknown() {
    local units
    units=$("$QUALC" show --format json 601/3735/6 | jq -r '[.units[].urn] | join(" ")')
    {
        echo 'learner,units'
        echo "A,$units $units"
        echo "B,$(tr ' ' '\n' <<<"$units" | tac | tr '\n' ';') $units"
    } >"$scratch/unknown.csv"
    "$QUALC" verify 601/7253/8 --csv "$scratch/unknown.csv" --format ndjson 2>/dev/null |
        jq -r '.unknown | join(" ")' >"$scratch/found"
    {
        echo "$units"
        tr ' ' '\n' <<<"$units" | tac | paste -sd' '
    } | same - "$scratch/found"
}

# Every row number and offset of the rejects of a file of many blocks.
rejects_in_later_blocks() {
    "$QUALC" verify --csv "$scratch/rows.csv" --rejects "$scratch/rejects" >/dev/null 2>&1 || true
    awk '/601\/7253\/9/ || /,x$/ { print NR }' "$scratch/rows.csv" >"$scratch/wanted"
    grep -E 'qualification number|columns, the header' "$scratch/rejects" | cut -d, -f1 |
        same "$scratch/wanted" -
    while IFS=, read -r row offset _; do
        (($(head -c "$offset" "$scratch/rows.csv" | wc -l) + 1 == row))
    done < <(tail -n 5 "$scratch/rejects")
}

# Surroundings ---------------------------------------------------------------------

# rows COUNT - so many rows, which are never in a file
rows() {
    echo 'learner,qualification,units'
    yes 'A123456,601/3735/6,L/506/2150 Y/506/2152 J/506/2910 K/506/2169 D/506/1942 T/506/2952' |
        head -n "$1"
}

# Under a limit on addresses that the rows would fill twice over.
constant_memory() {
    rows 1000000 | (
        ulimit -v 65536
        ends 1 "$QUALC" verify --csv - 2>"$scratch/err" >"$scratch/out"
    )
    grep -q ' 1000000 verdicts ' "$scratch/err"
}

# Ended by the signal, as whoever writes to a pipe is, and without a word.
quiet_when_the_reader_leaves() {
    local jobs
    tail -n +2 "$scratch/clean.csv" >"$scratch/body"
    for jobs in 1 3; do
        { head -n 1 "$scratch/clean.csv"; for _ in 1 2 3 4; do cat "$scratch/body"; done; } >"$scratch/long.csv"
        { ends 141 "$QUALC" verify --csv "$scratch/long.csv" --jobs "$jobs" 2>"$scratch/err"
          echo $? >"$scratch/status"; } | head -n 1 >/dev/null
        [[ $(cat "$scratch/status") == 0 ]]
        same /dev/null "$scratch/err"
    done
}

# on_terminal COMMAND... - with a terminal for standard error, which is what is printed
on_terminal() {
    local command
    printf -v command ' %q' "$@"
    script -qec "$command >/dev/null" /dev/null </dev/null
}

# Progress is for a terminal alone, and leaves nothing standing before the closing lines.
progress() {
    local erase=$'\r\e[K'
    command -v script
    tail -n +2 "$scratch/clean.csv" >"$scratch/body"
    { head -n 1 "$scratch/clean.csv"; for _ in {1..6}; do cat "$scratch/body"; done; } >"$scratch/long.csv"
    "$QUALC" verify --csv "$scratch/long.csv" --completion glh --rejects /dev/null >/dev/null 2>"$scratch/err" || true
    fails grep -q 'a second' "$scratch/err"
    on_terminal "$QUALC" verify --csv "$scratch/long.csv" --completion glh --rejects /dev/null \
        >"$scratch/shown" || true
    grep -Eq '[0-9]+ learners, [0-9]+ a second, [0-9]+%, [0-9]+ s left' "$scratch/shown"
    grep -aq "${erase}qualc: learners: [0-9]* in = " "$scratch/shown"
    tr -d '\r' <"$scratch/shown" | sed 's/.*\x1b\[K//' | same "$scratch/err" -
}

full_output() {
    ends 3 sh -c "\"$QUALC\" verify --csv \"$scratch/rows.csv\" >/dev/full" 2>"$scratch/err"
    grep -q 'cannot write standard output: No space left' "$scratch/err"
    ends 3 sh -c "\"$QUALC\" verify --csv $data/header_only.csv >/dev/full" 2>"$scratch/err"
    ends 3 "$QUALC" verify --csv "$scratch/rows.csv" -o /dev/full 2>"$scratch/err"
    ends 3 "$QUALC" verify --csv "$scratch/rows.csv" --rejects /dev/full >/dev/null 2>"$scratch/err"
    ends 3 sh -c "\"$QUALC\" verify --csv $data/numbers.csv -o $scratch/o --summary >/dev/full" \
        2>"$scratch/err"
    ends 3 sh -c "\"$QUALC\" verify --csv $data/numbers.csv >&-" 2>"$scratch/err"
    ends 3 "$QUALC" verify --csv $data/header_only.csv --rejects /dev/full >/dev/null 2>"$scratch/err"
    grep -q "cannot write '/dev/full': No space left" "$scratch/err"
    fails grep -q 'learners: ' "$scratch/err"
}

# A file is whole or not there: what was there before stays when writing fails.
whole_or_not_there() {
    echo before >"$scratch/o"
    ends 3 bash -c "ulimit -f 8; \"$QUALC\" verify --csv '$scratch/rows.csv' -o '$scratch/o'" 2>/dev/null
    [[ $(cat "$scratch/o") == before ]]
    ends 1 "$QUALC" verify --csv "$scratch/rows.csv" -o "$scratch/o" 2>/dev/null
    "$QUALC" verify --csv "$scratch/rows.csv" 2>/dev/null | cmp - "$scratch/o"
    fails compgen -G "$scratch/.qualc-*"
}

unreadable() {
    ends 2 "$QUALC" verify --csv "$scratch/absent.csv" 2>"$scratch/err"
    grep -q 'cannot read .*absent.csv: No such file' "$scratch/err"
    ends 2 "$QUALC" verify --csv "$scratch" 2>"$scratch/err"
    grep -q 'Is a directory' "$scratch/err"
    ends 2 "$QUALC" verify --csv - <&- 2>"$scratch/err"
    grep -q 'cannot read standard input' "$scratch/err"
}

standard_input() {
    "$QUALC" verify --csv "$data/numbers.csv" >"$scratch/wanted" 2>/dev/null || true
    "$QUALC" verify --csv - <"$data/numbers.csv" 2>/dev/null | same "$scratch/wanted" -
    # Slowly, a byte or so at a time.
    { while IFS= read -r -n 7 -d '' part || [[ -n $part ]]; do printf '%s' "$part"; done \
        <"$data/numbers.csv"; } | "$QUALC" verify --csv - 2>/dev/null | same "$scratch/wanted" -
}

without_rejects() {
    { echo 'learner,qualification,units'; yes 'A,601/7253/8,x' | head -n 50; } >"$scratch/bad.csv"
    ends 1 "$QUALC" verify --csv "$scratch/bad.csv" 2>"$scratch/err" >/dev/null
    (($(grep -c ': row ' "$scratch/err") == 20))
    grep -q '30 more rejected rows' "$scratch/err"
}

all_earned() {
    printf 'learner,units\nA,R/506/4854 Y/506/4855 K/503/0323\n' |
        ends 0 "$QUALC" verify 601/7253/8 --csv - 2>"$scratch/err" >/dev/null
    same - "$scratch/err" <<<'qualc: learners: 1 in = 1 verdict + 0 rejected; rows: 1 in = 1 used + 0 rejected'
}

# A learner with more rows than fit is rejected, and whoever comes next is not.
too_many_rows() {
    {
        echo 'learner,qualification,unit'
        echo 'A,601/7253/8,R/506/4854'
        yes 'B,601/7253/8,R/506/4854' | head -n 100000
        echo 'C,601/7253/8,R/506/4854'
        echo 'D,601/7253/8,R/506/4854'
    } >"$scratch/long.csv"
    ends 1 "$QUALC" verify --csv "$scratch/long.csv" --rejects "$scratch/rejects" \
        >"$scratch/out" 2>"$scratch/err"
    cut -d, -f1 "$scratch/out" | same <(printf 'learner\nA\nC\nD\n') -
    (($(wc -l <"$scratch/rejects") == 100001))
    [[ $(cut -d, -f4 "$scratch/rejects" | sort | uniq -c | wc -l) == 2 ]]
}

# Every allocation, and every step of writing, fails in turn.
any_step_fails() {
    local kind total number status shim=$scratch/fail.so
    cc -std=c11 -O2 -shared -fPIC -o "$shim" tests/faults/fail.c -ldl
    "$QUALC" verify --csv "$data/numbers.csv" >"$scratch/wanted" 2>/dev/null || true
    for kind in memory output; do
        FAIL_KIND=$kind FAIL_COUNT=$scratch/count LD_PRELOAD=$shim "$QUALC" verify \
            --csv "$data/numbers.csv" -o "$scratch/o" --rejects "$scratch/r" --jobs 2 2>/dev/null || true
        total=$(cat "$scratch/count")
        echo "$total calls"
        ((total > 5))
        for ((number = 1; number <= total; number++)); do
            rm -f "$scratch/o" "$scratch/r"
            status=0
            FAIL_KIND=$kind FAIL_AT=$number LD_PRELOAD=$shim "$QUALC" verify \
                --csv "$data/numbers.csv" -o "$scratch/o" --rejects "$scratch/r" --jobs 2 \
                2>"$scratch/err" || status=$?
            case $status in
            1 | 3) ;;
            2) grep -q 'cannot read' "$scratch/err" ;;
            *) echo "$kind call $number: status $status"; cat "$scratch/err"; return 1 ;;
            esac
            [[ $status != 1 ]] || cmp "$scratch/wanted" "$scratch/o"
            [[ ! -e $scratch/o ]] || cmp "$scratch/wanted" "$scratch/o"
            fails compgen -G "$scratch/.qualc-*"
        done
    done
}

for file in "$data"/*.csv; do
    name=$(basename "$file" .csv)
    [[ $name != evidence-* ]] || continue # those are for evidence.sh
    check "$name.csv gives its verdicts and rejects" as_expected "$name"
done
check "the offset of a reject lies in its row" offsets_lie_in_the_row
check "counts add up" counts_add_up
check "a learner of a file gets the verdict that one alone gets" same_verdicts
check "one row a learner or one row a unit" both_shapes
check "rows of a learner about several qualifications, in any order" mixed_qualifications
check "CSV and NDJSON say the same" both_formats
check "long files" long_files
check "any number of jobs writes the same" any_jobs
check "totals are those of the lines" totals_are_those_of_the_lines
check "rows of a learner that lie apart are said" apart
check "but only so far apart" far_apart
check "many units that the specification has not" many_unknown
check "rows and offsets are right in later blocks" rejects_in_later_blocks
check "memory does not grow with the file" constant_memory
check "a reader that goes away is no reason for a message" quiet_when_the_reader_leaves
check "progress on a terminal" progress
check "output that cannot be written is a failure of the tool" full_output
check "a file of verdicts is whole or not there" whole_or_not_there
check "a file that cannot be read" unreadable
check "standard input" standard_input
check "without a file for them only some rejects are said" without_rejects
check "all earned" all_earned
check "more rows of one learner than fit" too_many_rows
check "whatever fails, verdicts are whole or not there" any_step_fails
finish
