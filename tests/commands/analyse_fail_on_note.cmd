"$QUALC" analyse --fail-on note 601/7253/8 >/dev/null
