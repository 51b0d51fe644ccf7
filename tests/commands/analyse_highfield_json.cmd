"$QUALC" analyse --format json 600/5469/4
