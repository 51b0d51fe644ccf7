"$QUALC" show --format json 601/3477/X@unversioned | jq -r ".number, .version"
