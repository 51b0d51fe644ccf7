"$QUALC" validator 601/7253/8 --clang clang-14 -o out
