"$QUALC" diff tests/data/diff.xml tests/data/diff.xml --no-config --severity Q0671=error --severity Q0121=breaking --severity unit-removed=off
