"$QUALC" lint tests/data/config/drafts/draft.xml tests/data/config/drafts/old/draft.xml --format json | jq -c '.findings[] | [.file, .id, .severity, .acknowledged]'
