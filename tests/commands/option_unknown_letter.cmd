"$QUALC" show -x tests/data/sample.xml
