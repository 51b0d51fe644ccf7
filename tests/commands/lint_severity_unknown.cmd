"$QUALC" lint --severity Q0121=fatal --severity contradiction=error --severity Q0104=off tests/data/plain.xml
