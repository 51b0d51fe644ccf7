#!/usr/bin/env bash
# streams.sh - how commands treat their surroundings: streams, locale, terminal
. "$(dirname "${BASH_SOURCE[0]}")/checks"

sample=tests/data/sample.xml

# ends STATUS COMMAND... - ends with that very status
ends() {
    local status=0 expected=$1
    shift
    "$@" >"$scratch/out" 2>"$scratch/err" || status=$?
    cat "$scratch/err"
    ((status == expected)) || { echo "status $status, not $expected"; return 1; }
}

# Every command with something to say, as words for a shell.
commands=("--help" "--version" "show $sample" "show --format json $sample" "lint $sample"
    "lint --format json $sample" "check-number 601/7253/8" "explain" "explain Q0107"
    "compile --stdout $sample" "compile --help")

closed() {
    local command
    for command in "${commands[@]}"; do
        ends 3 sh -c "\"$QUALC\" $command >&-"
        grep -q 'cannot write standard output' "$scratch/err"
    done
}

full() {
    local command
    for command in "${commands[@]}"; do
        ends 3 sh -c "\"$QUALC\" $command >/dev/full"
        grep -q 'No space left on device' "$scratch/err"
    done
}

# Opening an input must not make it the standard output that was closed.
closed_spares_input() {
    cp "$sample" "$scratch/input.xml"
    ends 3 sh -c "\"$QUALC\" show \"$scratch/input.xml\" <&- >&-"
    same "$sample" "$scratch/input.xml"
}

quiet_when_reader_leaves() {
    "$QUALC" show --format json specs/highfield/600-5469-4/1.3.xml 2>"$scratch/err" | head -n 1
    [[ ! -s $scratch/err ]]
}

# The result under other locales and time zones, whether installed or not.
any_locale() {
    local command locale
    for command in "${commands[@]}"; do
        sh -c "LC_ALL=C \"$QUALC\" $command" >"$scratch/reference" 2>&1 || true
        for locale in C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8 ja_JP.EUC-JP; do
            sh -c "LC_ALL=$locale LANGUAGE=de TZ=Asia/Tokyo \"$QUALC\" $command" \
                >"$scratch/other" 2>&1 || true
            same "$scratch/reference" "$scratch/other"
        done
    done
}

helps() {
    local command
    for command in compile show verify analyse lint check-number explain; do
        ends 0 "$QUALC" "$command" --help
        grep -q "^Usage: qualc $command " "$scratch/out"
        "$QUALC" help "$command" | same "$scratch/out" -
        ends 0 "$QUALC" "$command" --version
        ends 0 "$QUALC" "$command" no such operand --help
    done
    ends 0 "$QUALC" --help
}

# Everything but a result goes to standard error.
errors_leave_stdout_alone() {
    local command
    for command in "" "shwo" "show" "show absent.xml" "show --colour" "show 601/7253/9" \
        "check-number" "explain Q9999" "lint" "compile" "compile --stdout tests/data/wrong.xml"; do
        ends 2 sh -c "\"$QUALC\" $command"
        [[ ! -s $scratch/out && -s $scratch/err ]]
    done
}

# on_terminal COLUMNS COMMAND - what the command prints to a terminal of that width
on_terminal() {
    script -qec "stty cols $1; $2" /dev/null </dev/null | tr -d '\r'
}

# The widest line of standard input in columns, colours aside.
widest() {
    sed 's/\x1b\[[0-9;]*m//g' | LC_ALL=C.UTF-8 wc -L
}

coloured() {
    on_terminal 80 "TERM=xterm $QUALC show $sample" | grep -q $'\x1b\\[1m'
}

uncoloured() {
    fails grep -q $'\x1b' < <("$QUALC" show "$sample")
    fails grep -q $'\x1b' < <(on_terminal 80 "TERM=xterm NO_COLOR=1 $QUALC show $sample")
    fails grep -q $'\x1b' < <(on_terminal 80 "TERM=dumb $QUALC show $sample")
    grep -q $'\x1b' < <(on_terminal 80 "TERM=xterm NO_COLOR= $QUALC show $sample")
}

fits() {
    local columns width
    for columns in 60 80 100; do
        width=$(on_terminal "$columns" "TERM=xterm $QUALC show $sample" | widest)
        ((width <= columns)) || { echo "$width columns on a terminal of $columns"; return 1; }
        ((width > columns - 12))
    done
    width=$(on_terminal 80 "$QUALC show K/503/0323" | widest)
    ((width > 0 && width <= 80)) || { echo "$width columns of uses on a terminal of 80"; return 1; }
}

same_words() {
    "$QUALC" show "$sample" | tr -s ' \n' '\n' | sort >"$scratch/plain"
    on_terminal 60 "NO_COLOR=1 $QUALC show $sample" | tr -s ' \n' '\n' | sort >"$scratch/narrow"
    same "$scratch/plain" "$scratch/narrow"
}

check "a closed standard output is a failure of the tool" closed
check "a full standard output is a failure of the tool" full
check "a closed standard output spares the input" closed_spares_input
check "a reader that goes away is no reason for a message" quiet_when_reader_leaves
check "locale and time zone change nothing" any_locale
check "every command explains itself" helps
check "an error leaves standard output empty" errors_leave_stdout_alone
if command -v script >/dev/null; then
    check "a terminal gets colour" coloured
    check "no colour in a file, under NO_COLOR, or on a dumb terminal" uncoloured
    check "lines fit the terminal" fits
    check "a narrow terminal gets every word" same_words
else
    skip "terminals" "script is not installed"
fi
finish
