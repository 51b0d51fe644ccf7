"$QUALC" import tests/data/import/columns.txt
