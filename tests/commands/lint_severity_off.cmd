"$QUALC" lint --no-config --severity Q0121=off tests/data/config/drafts/draft.xml
