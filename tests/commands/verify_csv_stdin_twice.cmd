"$QUALC" verify - --csv -
