"$QUALC" transfer specs 601/9999/9
