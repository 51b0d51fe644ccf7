"$QUALC" show tests/data/plain.xml
