"$QUALC" verify --format json 601/7253/8 --units H/503/0322=R/506/4854
