"$QUALC" diff tests/data/diff tests/data/diff --learners tests/data/diff/learners.csv
