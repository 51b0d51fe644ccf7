"$QUALC" transfer tests/data/transfer/from.xml tests/data/transfer/to.xml 2>/dev/null
