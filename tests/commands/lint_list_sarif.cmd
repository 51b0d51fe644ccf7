"$QUALC" lint --list --format sarif
