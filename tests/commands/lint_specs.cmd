"$QUALC" lint --no-config specs/*/*/*.xml | sed -nE 's/^([^ ]+) (error|warning|note): .*\[(Q[0-9]{4})\].*/\1 \2 \3/p'; exit "${PIPESTATUS[0]}"
