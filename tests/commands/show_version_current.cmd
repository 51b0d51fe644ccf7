"$QUALC" show --format json 60172538 | jq -r ".number, .version"
