sed '/equivalence/s/yes/no/' tests/data/rules/verify-limits.xml | "$QUALC" verify - --units F/999/0101=D/999/0001
