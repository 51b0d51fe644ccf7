"$QUALC" diff tests/data/diff.xml tests/data/diff/draft/new.xml --no-config --severity Q0722=compatible --severity Q0758=off --severity Q0771=breaking
