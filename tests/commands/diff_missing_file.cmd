"$QUALC" diff tests/data/diff.xml tests/data/no-such-file.xml
