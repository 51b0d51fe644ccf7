"$QUALC" git-driver one two
