printf "\357\273\277# learner\r\nR/506/4854\t# first\r\n  Y/506/4855 ; M/503/0323:RPL\r\n" | "$QUALC" verify 601/7253/8 --units-from -
