"$QUALC" analyse --fail-on warning tests/data/rules/analyse-doubtful.xml >/dev/null
