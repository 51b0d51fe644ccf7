set -o pipefail; "$QUALC" lint --no-config -Werror --severity Q0121=warning tests/data/config/drafts/draft.xml --format json | jq -c '.findings[] | [.line, .id, .severity, .acknowledged]'
