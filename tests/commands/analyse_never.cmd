"$QUALC" analyse tests/data/rules/analyse-never.xml
