"$QUALC" lint tests/data/config/drafts/draft.xml --today 2027-04-01
