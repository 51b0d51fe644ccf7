"$QUALC" chek-number 601/7253/8
