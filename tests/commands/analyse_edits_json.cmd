"$QUALC" analyse --format json tests/data/rules/analyse-edits.xml
