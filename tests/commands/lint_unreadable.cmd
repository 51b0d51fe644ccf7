"$QUALC" lint tests/data/wrong.xml tests/data/absent.xml tests/data
