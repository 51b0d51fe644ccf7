"$QUALC" verify 601/7253/8
