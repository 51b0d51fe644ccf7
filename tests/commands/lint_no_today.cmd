"$QUALC" lint --no-config --no-analysis specs/*/*/*.xml 2>/dev/null | grep Q0129
