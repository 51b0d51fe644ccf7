program=$(realpath "$QUALC"); cd tests/data/config; "$program" lint --list --severity Q0202=off | grep 'by default'
