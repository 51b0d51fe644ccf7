"$QUALC" verify --format json tests/data/rules/verify-limits.xml --units F/999/0101:rpl,H/999/0102:rpl,K/999/0104
