for spec in specs/*/*/*.xml tests/data/sample.xml tests/data/rules/analyse-*.xml; do "$QUALC" analyse --fail-on never --dot "$spec" | dot -Tcanon >/dev/null || exit; done
