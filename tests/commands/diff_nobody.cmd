sed -e 's/min="25"/min="99"/' tests/data/diff.xml | "$QUALC" diff tests/data/diff.xml -
