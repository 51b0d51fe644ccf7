"$QUALC" diff tests/data/diff.xml tests/data/diff/draft/new.xml --format json --today 2032-06-30
