"$QUALC" check-number
