"$QUALC" analyse tests/data/rules/analyse-minimums.xml
