"$QUALC" diff --help
