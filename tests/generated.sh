#!/usr/bin/env bash
# generated.sh - generated/ is what the compiler writes from specs/, no file more or less
. "$(dirname "${BASH_SOURCE[0]}")/checks"

compiled_and_verified() {
    "$BOOTSTRAP" compile --verify -o "$scratch/generated" "${specs[@]}"
}

check "the specifications compile, and the tables say what the XML says" compiled_and_verified
check "generated/ is what specs/ gives" diff -ru generated "$scratch/generated"
finish
