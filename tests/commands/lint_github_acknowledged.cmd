"$QUALC" lint --no-config --format github tests/data/config/drafts/draft.xml
