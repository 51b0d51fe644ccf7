"$QUALC" check-number -- --format
