"$QUALC" verify --format json tests/data/rules/verify-limits.xml --units F/999/0101,H/999/0102,J/999/0103,K/999/0104,L/999/0105,M/999/0106,R/999/0107,T/999/0108,Y/999/0109
