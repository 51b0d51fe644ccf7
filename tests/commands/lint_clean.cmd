"$QUALC" lint tests/broken/correct.xml
