"$QUALC" import --format json tests/data/import/columns.txt
