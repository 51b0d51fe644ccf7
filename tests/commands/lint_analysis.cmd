"$QUALC" lint --no-config tests/data/rules/analyse-doubtful.xml
