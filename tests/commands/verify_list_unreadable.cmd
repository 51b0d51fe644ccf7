"$QUALC" verify 601/7253/8 --units-from absent.txt --units-from tests
