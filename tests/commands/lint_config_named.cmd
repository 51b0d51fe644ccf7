set -o pipefail; "$QUALC" lint --config tests/data/config/drafts/old/.qualc tests/data/config/drafts/draft.xml --format json | jq -c '.findings[] | [.line, .id, .severity, .acknowledged]'
