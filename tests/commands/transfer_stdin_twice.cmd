"$QUALC" transfer - - </dev/null
