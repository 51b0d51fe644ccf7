set -o pipefail; "$QUALC" show --format json 601/3735/6 | grep -o '[A-Z]/[0-9]*/[0-9]*' | sort -ru | "$QUALC" verify --format json 601/3735/6 --units-from - | sed -n '/surplus/,$p'
