"$QUALC" textconv tests/data/sample.xml
