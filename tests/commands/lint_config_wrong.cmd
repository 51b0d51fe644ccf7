"$QUALC" lint --config tests/config/Q0025-severities.qualc tests/data/plain.xml --severity Q0104=note --format json
