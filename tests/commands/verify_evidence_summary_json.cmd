"$QUALC" verify --evidence tests/data/learners/evidence-findings.csv --today 2026-01-01 --format ndjson -o /dev/null --summary --findings /dev/null
