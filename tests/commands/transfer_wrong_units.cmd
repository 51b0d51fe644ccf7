"$QUALC" transfer tests/data/transfer/from.xml tests/data/transfer/to.xml --units F/999/1001:rpl,F/999/1002
