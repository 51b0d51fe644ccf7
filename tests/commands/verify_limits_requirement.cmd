"$QUALC" verify tests/data/rules/verify-limits.xml --units F/999/0101,H/999/0102,T/999/0108
