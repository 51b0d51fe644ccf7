"$QUALC" verify --csv tests/data/learners/dates.csv tests/data/learners/dated.xml --rejects /dev/null --format ndjson -o /dev/null --summary
