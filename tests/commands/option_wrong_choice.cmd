"$QUALC" show --format jsn tests/data/sample.xml
