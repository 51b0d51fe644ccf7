"$QUALC" analyse tests/data/rules/analyse-contradictory.xml
