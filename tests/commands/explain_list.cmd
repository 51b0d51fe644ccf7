"$QUALC" explain | cut -d " " -f 1,3
