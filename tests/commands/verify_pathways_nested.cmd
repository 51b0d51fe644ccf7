"$QUALC" verify tests/data/rules/verify-pathways.xml --units H/999/0201,J/999/0202,R/999/0206,T/999/0207,A/999/0209
