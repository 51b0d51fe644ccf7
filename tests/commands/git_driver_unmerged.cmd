"$QUALC" git-driver spec.xml
