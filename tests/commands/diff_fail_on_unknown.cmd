"$QUALC" diff --fail-on error tests/data/diff.xml tests/data/diff.xml
