"$QUALC" explain q0107 0107 $("$QUALC" explain Q0107 | head -n 1 | cut -d " " -f 2) | grep -c "^Q0107"
