"$QUALC" --version; "$QUALC" show --version
