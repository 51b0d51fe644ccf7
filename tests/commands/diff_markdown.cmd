"$QUALC" diff tests/data/diff.xml tests/data/diff/draft/new.xml --format markdown --learners tests/data/diff/learners.csv --list
