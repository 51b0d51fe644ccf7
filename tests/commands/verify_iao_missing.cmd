"$QUALC" verify --format json 6013477X --units H/503/0322,M/503/0324,K/503/0323
