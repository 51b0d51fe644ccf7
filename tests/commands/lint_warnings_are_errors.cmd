set -o pipefail; "$QUALC" lint --no-config -W error tests/data/config/drafts/draft.xml --format json | jq -c '.findings[] | [.line, .id, .severity, .acknowledged]'
