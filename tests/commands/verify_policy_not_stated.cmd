"$QUALC" verify --format json 601/4768/4 --units R/506/4854:exemption,Y/506/4855:exemption,K/503/0323:transfer
