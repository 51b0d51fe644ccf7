printf "\357\273\277# learner\r\nR/506/4854\t# first\r\n ;, Y5064855:assessed;K/503/0323#last" | "$QUALC" verify --format json 601/7253/8 --units -
