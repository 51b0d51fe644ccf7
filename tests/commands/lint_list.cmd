"$QUALC" lint --list
