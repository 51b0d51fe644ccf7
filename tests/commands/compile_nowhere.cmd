"$QUALC" compile tests/data/plain.xml
