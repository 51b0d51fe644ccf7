"$QUALC" analyse --dot tests/data/rules/analyse-doubtful.xml
