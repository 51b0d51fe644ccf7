"$QUALC" --format json show 601/7253/8
