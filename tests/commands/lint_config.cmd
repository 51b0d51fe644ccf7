"$QUALC" lint tests/data/config/drafts/draft.xml
