"$QUALC" verify 601/7253/8@2.1 --units R/506/4854,Y/506/4855 | sed -E "s#([A-Z]/[0-9]{3}/[0-9]{4})  +.*[A-Za-z)'][a-z)']  +#\1  ...  #"; exit "${PIPESTATUS[0]}"
