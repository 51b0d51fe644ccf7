"$QUALC" check-number --format json 60172538 K/503/0332 k/503/0323 "$(printf "\377")" 1000000043
