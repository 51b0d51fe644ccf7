"$QUALC" transfer 601/3477/X 601/4768/4 --units K/503/0323 --format json | sed '/"verdict"/,$d'
