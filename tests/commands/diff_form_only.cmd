sed -e 's/^ *//' tests/data/diff.xml | "$QUALC" diff tests/data/diff.xml - --fail-on compatible
