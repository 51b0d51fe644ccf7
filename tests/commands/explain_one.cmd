"$QUALC" explain Q0107 | head -n 1
