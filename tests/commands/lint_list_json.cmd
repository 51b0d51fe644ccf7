"$QUALC" lint --list --format json --severity Q0121=error | jq -c '.checks[] | select(.id == "Q0104" or .id == "Q0121")'
