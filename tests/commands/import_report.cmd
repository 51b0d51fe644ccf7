"$QUALC" import --report tests/data/import/columns.txt 2>&1 >/dev/null
