"$QUALC" validator 601/7253/8 600/5469/4 601/7253/8@2.2 -o out; test ! -e out || echo out is there
