"$QUALC" verify tests/data/rules/verify-limits.xml --units ''
