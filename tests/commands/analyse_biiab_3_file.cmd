"$QUALC" analyse specs/biiab/601-3735-6/1.8.xml
