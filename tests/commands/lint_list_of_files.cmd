"$QUALC" lint --list tests/data/plain.xml
