"$QUALC" show --all-versions=yes tests/data/sample.xml
