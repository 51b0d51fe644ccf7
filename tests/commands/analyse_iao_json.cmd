"$QUALC" analyse --format json 601/3477/X
