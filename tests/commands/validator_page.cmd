"$QUALC" validator 601/7253/8 --page --no-titles -o out
