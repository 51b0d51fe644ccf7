for options in "--severity Q0671" "--today 2031" "--config x --no-config" "--list" "--learners x --format sarif"; do "$QUALC" diff tests/data/diff.xml tests/data/diff.xml $options; done
