"$QUALC" diff tests/data/diff.xml tests/data/diff.xml --config tests/data/diff/wrong.qualc
