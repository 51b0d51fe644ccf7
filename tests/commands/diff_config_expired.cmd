"$QUALC" diff tests/data/diff.xml tests/data/diff/draft/new.xml --today 2032-07-01
