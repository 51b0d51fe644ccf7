printf 'learner,qualification,units\nA,601/7253/8,R/506/4854 Y/506/4855 K/503/0323\nB,601/7253/8,R/506/4854;K/503/0324\n' | "$QUALC" verify --csv -
