"$QUALC" validator 601/7253/8
