"$QUALC" verify --csv tests/data/learners/units_apart.csv --rejects /dev/null --format ndjson -o /dev/null --summary
