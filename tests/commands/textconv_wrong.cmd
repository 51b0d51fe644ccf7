"$QUALC" textconv tests/data/wrong.xml
