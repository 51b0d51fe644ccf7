"$QUALC" verify --format json 601/4768/4 --units "R/506/4854; Y/506/4855; K/503/0323"
