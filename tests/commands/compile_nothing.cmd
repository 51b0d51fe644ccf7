"$QUALC" compile -o /tmp
