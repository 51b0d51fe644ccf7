"$QUALC" verify 601/7253/9 --units L/503/0323
