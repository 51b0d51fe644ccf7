"$QUALC" diff tests/data/diff.xml tests/data/diff.xml --format markdown
