sed 's/kind="\(transfer\|equivalence\)" allowed="yes"/kind="\1" allowed="no"/' tests/data/transfer/to.xml | "$QUALC" transfer tests/data/transfer/from.xml - 2>/dev/null
