"$QUALC" compile --stdout tests/data/plain.xml tests/data/plain.xml
