"$QUALC" transfer tests/data/transfer/from.xml
