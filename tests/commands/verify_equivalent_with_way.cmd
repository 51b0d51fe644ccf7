"$QUALC" verify 601/3735/6 --units T/506/2126=R/601/1226:rpl
