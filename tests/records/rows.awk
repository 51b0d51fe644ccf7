# rows.awk - the learners of random_records as rows of a file of comma-separated values
#
# awk -v form=unit -v unit=URN -f rows.awk <RECORDS prints one row a unit; a learner
# without any has one row, of the unit given, that is not achieved. With form=learner
# it prints one row a learner. A learner is called after the line.
BEGIN {
    print form == "unit" ? "learner,qualification,unit,achieved,source" \
                         : "learner,qualification,units"
}

{
    number = $1
    sub(/^[^ ]+ */, "")
    count = split($0, words, /[ ,;]+/)
}

form == "learner" {
    units = ""
    for (i = 1; i <= count; i++)
        units = units (i > 1 ? (i % 2 ? ";" : " ") : "") words[i]
    print NR "," number "," units
}

form == "unit" {
    if (count == 0)
        print NR "," number "," unit ",no,"
    for (i = 1; i <= count; i++) {
        split(words[i] ":", parts, ":")
        print NR "," number "," parts[1] ",yes," parts[2]
    }
}
