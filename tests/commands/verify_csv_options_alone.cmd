for option in --summary --fail-fast '--jobs 2' '-o x' '--column a=b'; do
    "$QUALC" verify 601/7253/8 --units R/506/4854 $option
done; "$QUALC" verify 601/7253/8 --units R/506/4854 --format csv
