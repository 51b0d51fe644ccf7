"$QUALC" lint --severity Q0121=off --fail-on note tests/data/config/drafts/draft.xml
