"$QUALC" verify --format json 601/3735/6 --units K/503/0323,L/506/2150 --units F/601/1609 --units K/503/0323,D/999/0001
