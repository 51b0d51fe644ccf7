"$QUALC" validator 601/7253/8 600/5469/5 tests/broken/none.xml -o out; test ! -e out || echo out is there
