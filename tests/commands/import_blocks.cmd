"$QUALC" import tests/data/import/blocks.txt
