"$QUALC" git-driver spec.xml tests/data/diff.xml 1111111 100644 tests/data/wrong.xml 2222222 100755
