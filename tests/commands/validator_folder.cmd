"$QUALC" validator 601/7253/8 -o /dev/null/out
