"$QUALC" transfer tests/data/transfer/from.xml tests/data/transfer/to.xml --units F/999/1001,L/999/1005:transfer,K/999/1013,H/999/1002=Y/999/1009 --format json 2>/dev/null
