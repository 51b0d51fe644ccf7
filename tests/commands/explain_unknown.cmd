"$QUALC" explain Q0197
