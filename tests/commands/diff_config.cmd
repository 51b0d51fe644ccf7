"$QUALC" diff tests/data/diff.xml tests/data/diff/draft/new.xml
