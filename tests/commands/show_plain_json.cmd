"$QUALC" show --format=json - <tests/data/plain.xml
