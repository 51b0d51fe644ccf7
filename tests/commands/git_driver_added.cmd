"$QUALC" git-driver -spec.xml /dev/null . . tests/data/diff.xml 2222222 100644
