"$QUALC" analyse 601/3735/6
