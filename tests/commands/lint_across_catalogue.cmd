"$QUALC" lint --no-config --against-catalogue --severity Q0204=off tests/data/lint/across-catalogue.xml
