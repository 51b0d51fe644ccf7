"$QUALC" show --fromat json tests/data/sample.xml
