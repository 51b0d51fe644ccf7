"$QUALC" lint tests/data/plain.xml
