"$QUALC" analyse --dot --format json 600/5469/4
