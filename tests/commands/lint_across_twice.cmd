"$QUALC" lint --no-config tests/data/lint/across-first.xml tests/data/lint/across-first.xml
