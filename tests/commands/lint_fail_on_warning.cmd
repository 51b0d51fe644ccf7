"$QUALC" lint --no-config --fail-on warning tests/data/config/drafts/draft.xml >/dev/null
