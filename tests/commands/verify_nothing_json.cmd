"$QUALC" verify --format json tests/data/rules/verify-limits.xml --units ''
