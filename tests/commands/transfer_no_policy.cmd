sed '/<policy/d' tests/data/transfer/to.xml | "$QUALC" transfer tests/data/transfer/from.xml - 2>/dev/null
