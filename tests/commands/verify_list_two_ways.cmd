"$QUALC" verify 601/7253/8 --units R/506/4854,Y/506/4855 --units Y/506/4855:rpl,R/506/4854
