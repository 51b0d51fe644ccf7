"$QUALC" --help
