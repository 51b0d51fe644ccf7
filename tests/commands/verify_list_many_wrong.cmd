(for i in $(seq 60); do echo "A/$i"; done) | "$QUALC" verify 601/7253/8 --units-from - 2>&1 | sed -n '$p'
