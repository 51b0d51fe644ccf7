"$QUALC" check-number - </dev/null
