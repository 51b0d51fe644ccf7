"$QUALC" show tests/data/absent.xml
