"$QUALC" textconv --help
