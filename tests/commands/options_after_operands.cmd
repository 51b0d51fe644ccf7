"$QUALC" check-number 601/7253/8 --format json
