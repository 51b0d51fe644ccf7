"$QUALC" compile --stdout -MD -MF /dev/null tests/data/plain.xml
