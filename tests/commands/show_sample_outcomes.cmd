"$QUALC" show --outcomes tests/data/sample.xml
