"$QUALC" lint --config tests/config/absent tests/data/plain.xml
