#!/usr/bin/env bash
# cross.sh - the tools are built for this machine, libqual for another
. "$(dirname "${BASH_SOURCE[0]}")/checks"

make -n B="$scratch/build" V=1 CC=target-cc CFLAGS=-Otarget AR=target-ar CC_FOR_BUILD=build-cc \
    CFLAGS_FOR_BUILD=-Obuild AR_FOR_BUILD=build-ar all >"$scratch/commands" 2>&1

# compiled COMPILER FLAG FOLDER - the compilations of a folder's files, all by one compiler
compiled() {
    grep -E -- "-c -o $scratch/build/$3/" "$scratch/commands" >"$scratch/some"
    ! grep -vE "^$1 .* $2 " "$scratch/some"
}

linked() {
    grep -qE "^build-cc -Obuild .* -o $scratch/build/qualc " "$scratch/commands"
    grep -qE "^target-cc -shared .* -Otarget .*-o $scratch/build/libqual.so" "$scratch/commands"
}

archived() {
    grep -qE "^target-ar .* $scratch/build/libqual.a " "$scratch/commands"
    grep -qE "^build-ar .* $scratch/build/host/libqualc.a " "$scratch/commands"
}

check "libqual is compiled by CC with CFLAGS" compiled target-cc -Otarget target/static
check "the shared library too" compiled target-cc -Otarget target/shared
check "the tools are compiled by CC_FOR_BUILD with its flags" compiled build-cc -Obuild host
check "each is linked by its own compiler" linked
check "each is archived by its own tool" archived
finish
