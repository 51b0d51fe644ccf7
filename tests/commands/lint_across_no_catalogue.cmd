"$QUALC" lint --no-config tests/data/lint/across-catalogue.xml
