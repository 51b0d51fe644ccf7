"$QUALC" diff tests/data/diff.xml tests/data/diff/draft/new.xml --format json --learners - --list <tests/data/diff/learners.csv | jq .learners
