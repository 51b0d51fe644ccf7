for options in '--format text' '--jobs 0' '--jobs 65' '--max-errors 0' '--delimiter ab' '--delimiter "' '--units R/506/4854' '601/7253/8 601/3735/6' '601/7253/9' '--rejects -' '-o x --rejects x'; do
    "$QUALC" verify --csv tests/data/learners/numbers.csv $options
done
"$QUALC" verify --csv learners.csv -o learners.csv
