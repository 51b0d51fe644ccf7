"$QUALC" verify - --units-from -
