"$QUALC" lint --no-config specs/*/*/*.xml | grep -A4 '\[Q02' | grep '\[Q02\|note: the other\|note: it is'; exit "${PIPESTATUS[0]}"
