"$QUALC" import --no-lines tests/data/import/contradictions.txt
