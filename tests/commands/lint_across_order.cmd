"$QUALC" lint --no-config tests/data/lint/across-{third,second,first}.xml | grep "Q020\|here"
