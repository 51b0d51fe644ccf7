program=$(realpath "$QUALC"); cd tests/data/config/drafts; "$program" lint - <draft.xml
