"$QUALC" compile --stdout --verify -
