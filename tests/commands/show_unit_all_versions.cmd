"$QUALC" show --format json --all-versions K/503/0323 | jq -c ".uses[] | [.number, .version]"
