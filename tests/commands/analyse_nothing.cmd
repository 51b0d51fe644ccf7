"$QUALC" analyse
