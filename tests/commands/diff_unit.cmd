"$QUALC" diff D/999/0001 tests/data/diff.xml
