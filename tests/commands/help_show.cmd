"$QUALC" help show
