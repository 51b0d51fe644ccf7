"$QUALC" lint tests/data/sample.xml tests/data/plain.xml --format json
