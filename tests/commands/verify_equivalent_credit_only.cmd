"$QUALC" verify tests/data/rules/verify-pathways.xml --units H/999/0201=R/601/1226,Y/999/0208=F/601/1609,J/999/0202=R/999/0206
