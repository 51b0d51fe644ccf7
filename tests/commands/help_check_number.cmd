"$QUALC" check-number --help
