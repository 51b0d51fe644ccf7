"$QUALC" help verify
