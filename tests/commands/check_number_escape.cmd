"$QUALC" check-number "$(printf "\033[31mred")"
