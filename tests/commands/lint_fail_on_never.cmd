"$QUALC" lint --fail-on never tests/data/config/drafts/draft.xml >/dev/null
