"$QUALC" lint --no-config --no-analysis tests/data/rules/analyse-doubtful.xml
