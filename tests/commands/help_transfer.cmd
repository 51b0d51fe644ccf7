"$QUALC" transfer --help
