"$QUALC" verify tests/data/rules/verify-limits.xml --format ndjson --completion credit --csv - <<'END'
learner,units
"a ""quoted"" one",F/999/0101 H/999/0102:rpl J/999/0103 A/503/9317
nothing,
END
