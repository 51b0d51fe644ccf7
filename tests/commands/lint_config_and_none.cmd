"$QUALC" lint --config a --no-config tests/data/plain.xml
