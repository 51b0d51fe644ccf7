"$QUALC" show
