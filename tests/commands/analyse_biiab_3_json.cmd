"$QUALC" analyse --format json 601/3735/6
