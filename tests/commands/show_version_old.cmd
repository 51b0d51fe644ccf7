"$QUALC" show --format json 601/7253/8@2.1 | jq -r ".number, .version"
