"$QUALC" analyse --format json 601/4768/4
