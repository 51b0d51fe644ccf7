set -o pipefail; "$QUALC" lint --severity Q0121=warning --severity Q0029=off tests/data/config/drafts/draft.xml --format json | jq -c '.findings[] | [.line, .id, .severity, .acknowledged]'
