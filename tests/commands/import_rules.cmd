"$QUALC" import --no-lines tests/data/import/rules.txt
