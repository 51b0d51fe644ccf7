"$QUALC" analyse tests/data/rules/analyse-doubtful.xml --format json
