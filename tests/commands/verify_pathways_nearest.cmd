"$QUALC" verify tests/data/rules/verify-pathways.xml --units H/999/0201,J/999/0202,K/999/0203,L/999/0204,Y/999/0208
