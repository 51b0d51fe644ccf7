"$QUALC" analyse --fail-on note 600/5469/4 >/dev/null
