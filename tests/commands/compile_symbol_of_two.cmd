"$QUALC" compile --stdout --symbol it tests/data/plain.xml tests/data/sample.xml
