"$QUALC" analyse 601/4768/4 | sed -E "s#([A-Z]/[0-9]{3}/[0-9]{4})  +.*[A-Za-z)'][a-z)']  +#\1  ...  #"; exit "${PIPESTATUS[0]}"
