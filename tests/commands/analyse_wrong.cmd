"$QUALC" analyse tests/data/wrong.xml 2>&1 >/dev/null | sed -n 1p; exit "${PIPESTATUS[0]}"
