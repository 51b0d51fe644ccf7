"$QUALC" help shwo
