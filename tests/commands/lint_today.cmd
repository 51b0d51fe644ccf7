"$QUALC" lint --no-config --no-analysis --today 2026-11-23 specs/*/*/*.xml 2>/dev/null | grep "Q0129"
