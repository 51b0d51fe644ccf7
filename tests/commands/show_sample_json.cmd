"$QUALC" show tests/data/sample.xml --format json
