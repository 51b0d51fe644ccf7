"$QUALC" lint -W all tests/data/plain.xml
