"$QUALC" show k/503/0323
