"$QUALC" compile --stdout tests/data/plain.xml tests/data/wrong.xml
