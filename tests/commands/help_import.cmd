"$QUALC" help import
