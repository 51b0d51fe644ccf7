"$QUALC" transfer tests/data/transfer/from.xml tests/data/transfer/to.xml --units F/999/1001 --units-from - <<<'K/999/1004 # both carry over' 2>/dev/null
