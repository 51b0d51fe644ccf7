"$QUALC" analyse --format json 601/7253/8
