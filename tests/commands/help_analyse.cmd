"$QUALC" analyse --help
