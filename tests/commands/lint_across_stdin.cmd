"$QUALC" lint --no-config - tests/data/lint/across-third.xml <tests/data/lint/across-second.xml | grep -A5 "Q020"
