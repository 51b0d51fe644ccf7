"$QUALC" verify --csv tests/data/learners/numbers.csv --rejects /dev/null --summary
