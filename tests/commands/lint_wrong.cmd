"$QUALC" lint tests/data/wrong.xml tests/data/plain.xml
