"$QUALC" verify --csv tests/data/learners/units.csv
