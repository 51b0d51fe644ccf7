"$QUALC" import tests/data/import/no-such-document.txt
