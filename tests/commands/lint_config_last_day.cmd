"$QUALC" lint tests/data/config/drafts/draft.xml --today 2027-03-31 --format json | jq -c '.today, [.findings[] | select(.acknowledged) | .suppression]'
