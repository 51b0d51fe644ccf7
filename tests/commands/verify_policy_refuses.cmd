"$QUALC" verify 601/3735/6 --units L/506/2150:exemption,Y/506/2152:rpl,J/506/2910:transfer
