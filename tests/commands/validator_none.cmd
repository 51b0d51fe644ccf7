"$QUALC" validator
