"$QUALC" lint --severity Q0121 tests/data/plain.xml
