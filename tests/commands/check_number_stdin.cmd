printf "601/7253/8\r\n\n  K/503/0323\nK/503/0332" | "$QUALC" check-number 601/3735/6 -
