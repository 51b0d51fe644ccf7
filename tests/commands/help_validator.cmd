"$QUALC" help validator
