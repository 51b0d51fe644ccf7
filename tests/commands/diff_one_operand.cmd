"$QUALC" diff tests/data/diff.xml
