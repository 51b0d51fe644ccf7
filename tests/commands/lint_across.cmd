"$QUALC" lint --no-config tests/data/lint/across-{first,second-old,second,third}.xml
