#!/usr/bin/env bash
# evidence.sh - verdicts on learners by the evidence that a file lists of each criterion
#
# tests/data/learners/evidence-NAME.csv is judged with the options of its .args, if
# there are any; its .out holds what comes of it: the verdicts, the findings, the
# rejects, what is said and the exit status. UPDATE_GOLDEN=1 writes the expectations
# again. LEARNERS says how many random learners are compared with the oracle.
. "$(dirname "${BASH_SOURCE[0]}")/checks"

data=tests/data/learners
unset NO_COLOR COLUMNS

# Files ----------------------------------------------------------------------------

outcome() {
    local status=0 options=
    rm -f "$scratch/rejects" "$scratch/findings"
    [[ ! -e $data/$1.args ]] || options=$(cat "$data/$1.args")
    # shellcheck disable=SC2086
    "$QUALC" verify $options --evidence "$data/$1.csv" --rejects "$scratch/rejects" \
        --findings "$scratch/findings" >"$scratch/stdout" 2>"$scratch/stderr" || status=$?
    cat "$scratch/stdout"
    for part in findings rejects; do
        echo "[$part]"
        [[ ! -e $scratch/$part ]] || cat "$scratch/$part"
    done
    echo "[standard error]"
    cat "$scratch/stderr"
    echo "[status $status]"
}

as_expected() {
    outcome "$1" >"$scratch/outcome"
    [[ -z ${UPDATE_GOLDEN:-} ]] || cp "$scratch/outcome" "$data/$1.out"
    same "$data/$1.out" "$scratch/outcome"
}

# Each reject and finding names the byte at which the cell that it is about begins, or an item of it.
offsets_lie_in_the_row() {
    local name part row offset rest line
    for name in evidence-findings evidence-rejects evidence-tracking; do
        outcome "$name" >/dev/null
        for part in rejects findings; do
            while IFS=, read -r row offset rest; do
                line=$(head -c "$offset" "$data/$name.csv" | wc -l)
                ((line + 1 == row)) ||
                    { echo "$name: row $row, but offset $offset is on line $((line + 1))"; return 1; }
            done < <(tail -n +2 "$scratch/$part")
        done
    done
    # The example of the tracking sheet: a type that the key lacks, in two cells.
    while IFS=, read -r row offset rest; do
        [[ $(tail -c +"$((offset + 1))" "$data/evidence-tracking.csv" | head -c 1) == D ]]
    done < <(outcome evidence-tracking >/dev/null; tail -n +2 "$scratch/findings")
    (($(wc -l <"$scratch/findings") == 3))
}

# Learners in are verdicts and rejected learners; rows in are rows used and rejected.
counts_add_up() {
    local file name line counted=0
    for file in "$data"/evidence-*.csv; do
        name=$(basename "$file" .csv)
        outcome "$name" >/dev/null
        line=$(grep '^qualc: learners: ' "$scratch/stderr") || continue
        # shellcheck disable=SC2046
        set -- $(tr -dc '0-9 \n' <<<"$line")
        (($1 == $2 + $3 && $4 == $5 + $6)) || { echo "$name: $line"; return 1; }
        (($6 == $(wc -l <"$scratch/rejects") - 1)) || { echo "$name: rejects"; return 1; }
        counted=$((counted + 1))
    done
    ((counted > 5))
}

# Random sheets --------------------------------------------------------------------

# criteria SPEC - "URN N.N" for each criterion
criteria() {
    "$QUALC" show --format json "$1" 2>/dev/null |
        jq -r '.units[] as $unit | $unit.outcomes[].criteria[] | "\($unit.urn) \(.number)"'
}

# sheets COUNT SEED "GOOD..." "BAD..." - rows of learners: learner|unit|criterion|types|reference|counts
#
# 'counts' is whether one of the types is good. Half of the units a learner has
# begun are whole, and from the others a few criteria are left out. Standard input
# is what 'criteria' prints.
sheets() {
    awk -v count="$1" -v seed="$2" -v good="$3" -v bad="$4" '
        function one(list, n) { return list[1 + int(rand() * n)] }
        function row(unit, criterion, sort,   types, counts, joint) {
            joint = one(joints, 4)
            counts = sort != "bad" && sort != "none"
            if (sort == "good") types = one(goods, g)
            if (sort == "two") types = one(goods, g) joint one(goods, g)
            if (sort == "mixed") types = b == 0 ? one(goods, g) : one(bads, b) joint one(goods, g) joint one(bads, b)
            if (sort == "bad") { types = b == 0 ? "" : one(bads, b) }
            if (sort == "none") types = ""
            print who "|" unit "|" criterion "|" types "|" (sort == "none" || (sort == "bad" && b == 0) ? "" : int(rand() * 9)) "|" counts
        }
        { if ($1 != last) { last = $1; units[++u] = $1 } list[u] = list[u] " " $2 }
        END {
            srand(seed)
            g = split(good, goods, " "); b = split(bad, bads, " ")
            joints[1] = ", "; joints[2] = ";"; joints[3] = " "; joints[4] = ","
            split("good two mixed good", sorts, " ")
            for (l = 1; l <= count; l++) {
                who = "L" l; share = rand()
                for (i = 1; i <= u; i++) {
                    if (rand() > share) continue
                    n = split(list[i], numbers, " ")
                    whole = rand() < 0.6
                    for (j = 1; j <= n; j++) {
                        if (rand() < 0.1) row(units[i], numbers[j], "bad")
                        if (rand() < 0.05) row(units[i], "99." j, "good")
                        if (whole || rand() < 0.85) row(units[i], numbers[j], one(sorts, 4))
                        else if (rand() < 0.5) row(units[i], numbers[j], rand() < 0.5 ? "bad" : "none")
                        if (rand() < 0.1) row(units[i], numbers[j], one(sorts, 4))
                    }
                }
                if (share < 0.1) row(units[1], numbers[1], "none")
            }
        }'
}

# as_csv NUMBER SEED - rows as a file, where what the row above says is left blank now and then
as_csv() {
    awk -F'|' -v number="$1" -v seed="$2" '
        BEGIN { srand(seed); print "unit,learner,reference,type,qualification,criterion" }
        function cell(text) { return text ~ /,/ || rand() < 0.1 ? "\"" text "\"" : text }
        {
            blank = rand()
            learner = $1 == who && blank < 0.7 ? "" : $1
            unit = $1 == who && $2 == of && rand() < 0.8 ? "" : $2
            qualification = $1 == who && rand() < 0.8 ? "" : number
            who = $1; of = $2
            print cell(unit) "," cell(learner) "," $5 "," cell($4) "," cell(qualification) "," cell($3)
        }'
}

# oracle CRITERIA - learner, units achieved, and "URN N.N" for what is missing of those begun, from rows
#
# As slowly as it is said: of every unit, every criterion, every row.
oracle() {
    awk -F'|' -v file="$1" '
        BEGIN { while ((getline line < file) > 0) { n++; split(line, p, " "); urn[n] = p[1]; of[n] = p[2] } }
        function judge(   i, k, from, to, all, begun, proven, achieved, missing, lacks) {
            if (who == "") return
            for (from = 1; from <= n; from = to + 1) {
                for (to = from; to < n && urn[to + 1] == urn[from]; to++) continue
                all = 1; begun = 0; lacks = ""
                for (k = 1; k <= rows; k++) if (unit[k] == urn[from]) begun = 1
                for (i = from; i <= to; i++) {
                    proven = 0
                    for (k = 1; k <= rows; k++)
                        if (unit[k] == urn[i] && criterion[k] "" == of[i] "" && counts[k] == 1) proven = 1
                    if (!proven) { all = 0; lacks = lacks " " urn[i] "/" of[i] }
                }
                if (all) achieved = achieved " " urn[from]
                else if (begun) missing = missing lacks
            }
            print who "|" achieved "|" missing
        }
        $1 != who { judge(); who = $1; rows = 0 }
        { rows++; unit[rows] = $2; criterion[rows] = $3; counts[rows] = $6 }
        END { judge() }'
}

# found - the same of the verdicts in NDJSON, with ranges taken apart
found() {
    jq -r 'def numbers: split("-") | map(split(".") | map(tonumber)) |
            .[0] as $from | .[-1] as $to | range($from[1]; $to[1] + 1) | "\($from[0]).\(.)";
        [.learner, (.achieved | map(" " + .) | join("")),
         ([.missing[] | .unit as $unit | .criteria[] | numbers | " \($unit)/\(.)"] | join(""))] | join("|")'
}

# draws SPEC NUMBER GOOD BAD - rows, their file, and what 'criteria' prints
draws() {
    criteria "$1" >"$scratch/criteria"
    sheets "${LEARNERS:-60}" 5 "$3" "$4" <"$scratch/criteria" >"$scratch/rows"
    as_csv "$2" 6 <"$scratch/rows" >"$scratch/sheet.csv"
}

# A unit is achieved exactly when each of its criteria has evidence of a type in the key.
as_the_oracle_says() {
    draws "$@"
    "$QUALC" verify "$1" --evidence "$scratch/sheet.csv" --format ndjson --findings "$scratch/findings" \
        >"$scratch/verdicts" 2>"$scratch/err" || true
    oracle "$scratch/criteria" <"$scratch/rows" >"$scratch/wanted"
    found <"$scratch/verdicts" | same "$scratch/wanted" -
    (($(cut -d'|' -f2 "$scratch/wanted" | grep -c /) > 3 && $(cut -d'|' -f3 "$scratch/wanted" | grep -c /) > 3))
    grep -q ' 0 rejected$' "$scratch/err"
}

# The verdict is the one that --csv gives on the units achieved.
as_csv_judges() {
    draws "$@"
    local measure
    oracle "$scratch/criteria" <"$scratch/rows" |
        awk -F'|' -v number="$2" 'BEGIN { print "learner,qualification,units" } { print $1 "," number "," $2 }' \
            >"$scratch/units.csv"
    (($(wc -l <"$scratch/units.csv") > 3))
    for measure in glh credit units; do
        "$QUALC" verify "$1" --csv "$scratch/units.csv" --completion "$measure" >"$scratch/wanted" 2>/dev/null || true
        (($(wc -l <"$scratch/wanted") == $(wc -l <"$scratch/units.csv")))
        "$QUALC" verify "$1" --evidence "$scratch/sheet.csv" --completion "$measure" --format csv \
            --findings "$scratch/findings" 2>/dev/null | cut -d, -f1-8 | same "$scratch/wanted" -
    done
}

# CSV, NDJSON and JSON say the same; text names every range.
every_form() {
    draws 600/5469/4 600/5469/4 "Obs P Q sim W R O pd" "D X"
    local form
    for form in csv ndjson json text; do
        ends 1 "$QUALC" verify --evidence "$scratch/sheet.csv" --format $form --findings "$scratch/findings.$form" \
            --completion glh >"$scratch/$form" 2>"$scratch/err.$form"
        same "$scratch/findings.csv" "$scratch/findings.$form"
        same "$scratch/err.csv" "$scratch/err.$form"
    done
    jq -c '.learners[]' "$scratch/json" | same <(jq -c . "$scratch/ndjson") -
    jq -r '[.learner, .qualification, (if .earned then "yes" else "no" end), .credit, .glh,
        ([.unmet[].rule] | join(" ")), (.unknown | join(" ")),
        (if .completion == null then "impossible" else .completion | join(" ") end), (.achieved | join(" ")),
        ([.missing[] | .unit + ": " + (.criteria | join(" "))] | join("; "))] |
        map(if . == null then "" else tostring end) | join(",")' "$scratch/ndjson" |
        same <(tail -n +2 "$scratch/csv") -
    jq -r '.missing[] | .unit + "  " + (.criteria | join(" "))' "$scratch/ndjson" |
        same <(sed -En 's/^(  missing   |            )  ([A-Z]\/.*)/\2/p' "$scratch/text") -
}

# A range never runs over a number that the specification does not have.
gaps() {
    sed 's/<criterion number="1.2"/<criterion number="1.3"/' tests/data/sample.xml >"$scratch/gap.xml"
    printf 'learner,unit,criterion,type\nA,D/999/0001,1.1,\n' |
        "$QUALC" verify "$scratch/gap.xml" --evidence - --format ndjson 2>/dev/null >"$scratch/out" || true
    [[ $(jq -c '.missing[].criteria' "$scratch/out") == '["1.1","1.3","2.1"]' ]]
}

# Surroundings ---------------------------------------------------------------------

# Long files: more blocks than there are slots, with rows that leave the learner blank between them.
long_file() {
    LEARNERS=700 draws 600/5469/4 600/5469/4 "Obs P Q sim W R O pd" "D X"
    awk 'NR % 3001 == 0 { print ",bad"; } { print } NR % 4001 == 0 { print ",,,,,"; print "" }' \
        "$scratch/sheet.csv" >"$scratch/long.csv"
    wc -c "$scratch/long.csv"
    (($(wc -c <"$scratch/long.csv") > 2 << 20))
}

any_jobs() {
    local jobs options
    for options in "--format ndjson" "--format json --max-errors 30" "--format text"; do
        for jobs in 1 2 4; do
            # shellcheck disable=SC2086
            ends 1 "$QUALC" verify --evidence "$scratch/long.csv" --jobs "$jobs" --summary $options \
                --rejects "$scratch/rejects.$jobs" --findings "$scratch/findings.$jobs" \
                >"$scratch/out.$jobs" 2>"$scratch/err.$jobs"
            same "$scratch/err.1" "$scratch/err.$jobs"
            cmp "$scratch/rejects.1" "$scratch/rejects.$jobs"
            cmp "$scratch/findings.1" "$scratch/findings.$jobs"
            cmp "$scratch/out.1" "$scratch/out.$jobs"
        done
    done
}

# A learner of a long file gets the verdict of a file of that learner alone.
blocks_do_not_matter() {
    local who
    ends 1 "$QUALC" verify --evidence "$scratch/sheet.csv" --format ndjson --findings "$scratch/f" \
        >"$scratch/all" 2>/dev/null
    (($(wc -l <"$scratch/all") == $(cut -d'|' -f1 "$scratch/rows" | uniq | wc -l)))
    for who in L7 L80 L333 L500 L611 L690; do
        { grep "^$who|" "$scratch/rows" || true; } | as_csv 600/5469/4 9 >"$scratch/one.csv"
        "$QUALC" verify --evidence "$scratch/one.csv" --format ndjson 2>/dev/null |
            same <(grep "\"$who\"" "$scratch/all") - || return 1
    done
}

# Under a limit on addresses that the rows would fill several times over.
constant_memory() {
    local rows=3000000
    {
        echo 'learner,qualification,unit,criterion,type,reference'
        awk -v rows="$rows" 'BEGIN {
            for (i = 0; i < rows; i += 3)
                print "L" i ",600/5469/4,F/601/1609,1.1,Obs,1\n,,,2.1,\"D, W\",2\n,,,2.2,Sim,\"3, 5\""
        }'
    } | (
        ulimit -v 65536
        ends 1 "$QUALC" verify --evidence - --format csv 2>"$scratch/err" >"$scratch/out"
    )
    grep -q "= $((rows / 3)) verdicts .* = $rows used + 0 rejected" "$scratch/err"
    grep -q ": $((rows / 3)) findings\$" "$scratch/err"
}

# A learner with more rows than fit is rejected, and whoever comes next but one is not.
too_many_rows() {
    {
        echo 'learner,qualification,unit,criterion,type'
        echo 'A,600/5469/4,F/601/1609,1.1,Obs'
        echo 'B,600/5469/4,F/601/1609,1.1,Obs'
        yes ',,,1.1,Obs' | head -n 300000
        echo 'B,,F/601/1609,1.1,Obs'
        echo 'C,600/5469/4,F/601/1609,1.1,Obs'
    } >"$scratch/long.csv"
    ends 1 "$QUALC" verify --evidence "$scratch/long.csv" --format csv --rejects "$scratch/rejects" \
        >"$scratch/out" 2>"$scratch/err"
    cut -d, -f1 "$scratch/out" | same <(printf 'learner\nA\nC\n') -
    (($(wc -l <"$scratch/rejects") == 300003))
    grep -q '300004 in = 2 used + 300002 rejected' "$scratch/err"
}

full_output() {
    ends 3 sh -c "\"$QUALC\" verify --evidence $data/evidence-findings.csv >/dev/full" 2>"$scratch/err"
    grep -q 'cannot write standard output: No space left' "$scratch/err"
    ends 3 "$QUALC" verify --evidence $data/evidence-findings.csv --findings /dev/full >/dev/null 2>"$scratch/err"
    ends 3 "$QUALC" verify --evidence $data/evidence-findings.csv --rejects /dev/full >/dev/null 2>"$scratch/err"
    grep -q "cannot write '/dev/full': No space left" "$scratch/err"
    fails grep -q 'learners: ' "$scratch/err"
    ends 3 "$QUALC" verify --evidence $data/evidence-findings.csv -o /dev/full 2>"$scratch/err"
    ends 3 sh -c "\"$QUALC\" verify --evidence $data/evidence-findings.csv --format json >&-" 2>"$scratch/err"
}

# Every allocation, and every step of writing, fails in turn.
any_step_fails() {
    local kind total number status shim=$scratch/fail.so
    local -a command=("$QUALC" verify --evidence "$data/evidence-findings.csv" -o "$scratch/o"
        --rejects "$scratch/r" --findings "$scratch/f" --format json --jobs 2)
    cc -std=c11 -O2 -shared -fPIC -o "$shim" tests/faults/fail.c -ldl
    ends 1 "${command[@]}" 2>/dev/null
    mv "$scratch/o" "$scratch/wanted"
    for kind in memory output; do
        FAIL_KIND=$kind FAIL_COUNT=$scratch/count LD_PRELOAD=$shim "${command[@]}" 2>/dev/null || true
        total=$(cat "$scratch/count")
        echo "$total calls"
        ((total > 5))
        for ((number = 1; number <= total; number++)); do
            rm -f "$scratch/o" "$scratch/r" "$scratch/f"
            status=0
            FAIL_KIND=$kind FAIL_AT=$number LD_PRELOAD=$shim "${command[@]}" 2>"$scratch/err" || status=$?
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

# Whatever is to be said on the command line.
command_line() {
    local file=$data/evidence-findings.csv
    {
        ends 2 "$QUALC" verify --evidence "$file" --csv "$file"
        ends 2 "$QUALC" verify --csv "$file" --findings "$scratch/f"
        ends 2 "$QUALC" verify --csv "$file" --today 2026-01-01
        ends 2 "$QUALC" verify --evidence "$file" --today 2026-02-30
        ends 2 "$QUALC" verify --evidence "$file" --findings -
        ends 2 "$QUALC" verify --evidence "$file" --findings a -o a
        ends 2 "$QUALC" verify --evidence "$file" --units R/506/4854
        ends 2 "$QUALC" verify 600/5469/4 --units F/601/1609 --today 2026-01-01
    } 2>"$scratch/err"
    grep '^qualc: verify: ' "$scratch/err" | same - <(cat <<'SAID'
qualc: verify: a file is one of learners or of evidence: --csv or --evidence
qualc: verify: --findings is for --evidence
qualc: verify: --today is for --evidence
qualc: verify: --today is a date YYYY-MM-DD, not '2026-02-30'
qualc: verify: --findings names a file
qualc: verify: findings need a file of their own
qualc: verify: --evidence names all learners; --units and --units-from are for one
qualc: verify: --today is for --csv and --evidence
SAID
    )
}

without_files() {
    { echo 'learner,unit,criterion,type'; yes 'A,F/601/1609,1.1,D' | head -n 50; } >"$scratch/bad.csv"
    ends 1 "$QUALC" verify 600/5469/4 --evidence "$scratch/bad.csv" 2>"$scratch/err" >/dev/null
    (($(grep -c ': row ' "$scratch/err") == 20))
    grep -q '30 more findings are not shown' "$scratch/err"
}

# Status 0: every award is earned and there is nothing to say.
all_earned() {
    criteria 601/7253/8 | awk 'BEGIN { print "learner,unit,criterion,reference" }
        { print (NR == 1 ? "A" : "") "," $1 "," $2 ",p" NR }' |
        ends 0 "$QUALC" verify 601/7253/8 --evidence - 2>"$scratch/err" >"$scratch/out"
    grep -q '^A, 601/7253/8: earned' "$scratch/out"
    same - "$scratch/err" <<<'qualc: learners: 1 in = 1 verdict + 0 rejected; rows: 81 in = 81 used + 0 rejected'
}

for file in "$data"/evidence-*.csv; do
    name=$(basename "$file" .csv)
    check "$name.csv gives its verdicts, findings and rejects" as_expected "$name"
done
check "a finding names the byte at which it is" offsets_lie_in_the_row
check "counts add up" counts_add_up
keyed="Obs P Q sim W R O pd Observation"
check "units are achieved as an oracle says, with a key" as_the_oracle_says 600/5469/4 600/5469/4 "$keyed" "D X OO"
check "and with another" as_the_oracle_says tests/data/sample.xml 999/0001/4 "O W witness" "D X Obs"
check "and without one" as_the_oracle_says 601/3735/6 601/3735/6 "D anything" ""
check "verdicts are those of --csv, with a key" as_csv_judges 600/5469/4 600/5469/4 "$keyed" "D X OO"
check "and without one" as_csv_judges 601/3735/6 601/3735/6 "D anything" ""
check "every form says the same" every_form
check "a range has no gaps" gaps
check "a long file" long_file
check "any number of jobs writes the same" any_jobs
check "where blocks end does not matter" blocks_do_not_matter
check "memory does not grow with the file" constant_memory
check "a learner with too many rows" too_many_rows
check "output that cannot be written is a failure of the tool" full_output
check "any step that fails is reported and leaves nothing half written" any_step_fails
check "the command line" command_line
check "some findings are said when no file is named" without_files
check "every award is earned" all_earned
finish
