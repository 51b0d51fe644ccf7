"$QUALC" compile --stdout --prefix 9x tests/data/plain.xml
