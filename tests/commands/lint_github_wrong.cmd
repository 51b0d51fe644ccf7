"$QUALC" lint tests/data/wrong.xml --format github
