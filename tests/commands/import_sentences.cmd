while IFS= read -r sentence; do
    printf '\n%s\n' "$sentence"
    sed "s|^@\$|$sentence|" tests/data/import/frame.txt | "$QUALC" import --no-lines - 2>&1 |
        grep -E '^ *<(all|amount|at-most|requires|pathway)|Q05(4[0-3]|50)\]'
done <tests/data/import/sentences.txt
