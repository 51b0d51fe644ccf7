set -o pipefail; "$QUALC" lint tests/data/config/drafts/draft.xml --format sarif | jq '.runs[0] | (.results[] | del(.ruleIndex)), (.tool.driver.rules[] | select(.id == "Q0121"))'
