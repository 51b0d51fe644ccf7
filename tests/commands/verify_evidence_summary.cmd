"$QUALC" verify --evidence tests/data/learners/evidence-findings.csv --format csv -o /dev/null --summary --findings /dev/null
