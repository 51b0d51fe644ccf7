"$QUALC" verify --completion glh --csv - <<'END'
learner,qualification,units
earned,601/7253/8,R/506/4854 Y/506/4855 K/503/0323
not yet,601/7253/8,R/506/4854
not stated,601/4768/4,R/506/4854
END
