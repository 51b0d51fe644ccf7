"$QUALC" explain --help
