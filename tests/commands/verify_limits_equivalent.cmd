"$QUALC" verify tests/data/rules/verify-limits.xml --units F/999/0101=D/999/0001,H/999/0102=F/999/0002,L/999/0105:imported
