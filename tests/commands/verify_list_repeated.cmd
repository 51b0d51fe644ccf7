"$QUALC" verify --format json 601/7253/8 --units R/506/4854,R5064854:assessed,H/503/0322,H/503/0322
