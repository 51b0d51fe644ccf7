"$QUALC" lint
