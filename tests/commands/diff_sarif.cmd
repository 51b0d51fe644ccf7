"$QUALC" diff tests/data/diff.xml tests/data/diff/draft/new.xml --format sarif | jq "del(.runs[0].tool, .\"\$schema\")"
