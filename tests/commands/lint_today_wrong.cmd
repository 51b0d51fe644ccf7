"$QUALC" lint --today 2027-03 tests/data/plain.xml
