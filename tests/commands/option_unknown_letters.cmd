"$QUALC" compile -MX tests/data/sample.xml
