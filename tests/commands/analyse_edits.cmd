"$QUALC" analyse tests/data/rules/analyse-edits.xml
