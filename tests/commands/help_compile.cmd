"$QUALC" compile --help
