"$QUALC" verify 601/3477/X --units H5030322,M5030324,K5030323:rpl,F5062131 | sed -E "s#([A-Z]/[0-9]{3}/[0-9]{4})  +.*[A-Za-z)'][a-z)']  +#\1  ...  #"; exit "${PIPESTATUS[0]}"
