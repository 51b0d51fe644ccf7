"$QUALC" explain Q0671 review-later
