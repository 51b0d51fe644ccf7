"$QUALC" show --format json K/503/0323
