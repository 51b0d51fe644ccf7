"$QUALC" show tests/data/wrong.xml
