"$QUALC" diff tests/data/diff.xml tests/data/diff/draft/new.xml --no-config --learners tests/data/diff/learners.csv --list | sed -n "/learners/,\$p"
