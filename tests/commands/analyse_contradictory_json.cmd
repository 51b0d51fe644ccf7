"$QUALC" analyse --format json - <tests/data/rules/analyse-contradictory.xml
