"$QUALC" lint --fail-on never tests/data/absent.xml
