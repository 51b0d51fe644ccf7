"$QUALC" verify --format json 601/4768/4 --units R/506/4854
