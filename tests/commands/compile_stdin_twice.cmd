"$QUALC" compile --stdout - -
