"$QUALC" git-driver --help
