"$QUALC" transfer 601/3477/X 601/7253/8 --units K/503/0323 | sed -e 's|Communication in the customer service role|(title)|' -e 's|^  \(from\|to\) .*|  \1 (title)|' -e '/^Rules/,$d'
