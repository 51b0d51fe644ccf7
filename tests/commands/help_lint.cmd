"$QUALC" lint -h
