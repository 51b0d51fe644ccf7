"$QUALC" lint --format json --no-config tests/data/lint/across-{first,second}.xml
