#!/usr/bin/env bash
# install.sh - what is installed, and programs built from it with Make and with CMake
. "$(dirname "${BASH_SOURCE[0]}")/checks"

version=$(sed -n 's/^#define QUAL_VERSION "\(.*\)"/\1/p' src/qual.h)
prefix=$scratch/prefix
library=$prefix/lib/some-machine # not where a reader of the files would guess
consumer=$scratch/consumer
export PKG_CONFIG_PATH=$library/pkgconfig LD_LIBRARY_PATH=$library

# Two of the specifications share the unit that the program looks up.
mkdir "$consumer"
cp tests/consumer/* "$consumer"
cp specs/iao/601-3477-X/unversioned.xml "$consumer/iao.xml"
cp specs/proqual/601-4768-4/unversioned.xml "$consumer/proqual.xml"
strict="-O2 $WARNINGS -Werror"

install_to_prefix() {
    make install PREFIX="$prefix" LIBDIR="$library" >"$scratch/commands" 2>&1
    cat "$scratch/commands"
    ! grep -E '^  (CC|LD|AR)' "$scratch/commands"
}

other_flags_build_nothing() {
    make install DESTDIR="$scratch/flags" CFLAGS=-O0 LDFLAGS=-s >"$scratch/commands" 2>&1
    ! grep -E '^  (CC|LD|AR)' "$scratch/commands"
    cmp "$scratch/flags/usr/local/lib/libqual.a" "$library/libqual.a"
}

files_of() {
    (cd "$1" && find . ! -type d | sort)
}

staged() {
    make install DESTDIR="$scratch/stage" PREFIX=/usr
    cat >"$scratch/expected" <<EOF
./usr/bin/qualc
./usr/include/qual.h
./usr/include/qual_image.h
./usr/lib/cmake/qual/qual-config-version.cmake
./usr/lib/cmake/qual/qual-config.cmake
./usr/lib/libqual.a
./usr/lib/libqual.so
./usr/lib/libqual.so.0
./usr/lib/libqual.so.$version
./usr/lib/pkgconfig/libqual.pc
EOF
    sort "$scratch/expected" >"$scratch/sorted"
    files_of "$scratch/stage" >"$scratch/found"
    same "$scratch/sorted" "$scratch/found"
    ! grep -rIE "$scratch|@[A-Z]+@" "$scratch/stage"
}

uninstalled() {
    make uninstall DESTDIR="$scratch/stage" PREFIX=/usr
    [[ -z $(files_of "$scratch/stage") ]]
}

pkg_config_says() {
    [[ $(pkg-config --modversion libqual) == "$version" ]]
    [[ $(pkg-config --variable=qualc libqual) == "$prefix/bin/qualc" ]]
    pkg-config --cflags libqual | grep -F -- "-I$prefix/include"
    pkg-config --libs libqual | grep -F -- "-L$library -lqual"
}

# What both programs print for the two specifications.
cat >"$scratch/said-by-c" <<'EOF'
601/3477/X K/503/0323, 5 credits, 45 hours
601/4768/4 K/503/0323
EOF

says_what_it_should() {
    "$1/program-c" K/503/0323 >"$scratch/said"
    same "$scratch/said-by-c" "$scratch/said"
    "$1/program-cpp" >"$scratch/said"
    grep -x '601/3477/X: 4 units, 132 hours' "$scratch/said"
    grep -x '601/4768/4: 3 units, 0 hours' "$scratch/said"
    fails "$1/program-c" A/000/0000
}

made_with_make() {
    make -C "$consumer" "$@" SPECS='iao.xml proqual.xml' CFLAGS="-std=c11 $strict" \
        CXXFLAGS="-std=c++17 $strict"
}

make_builds_it() {
    made_with_make -j2
    says_what_it_should "$consumer"
}

# Nothing to do; then qualc alone for a specification that says the same; then all.
make_follows_changes() {
    made_with_make >"$scratch/commands"
    ! grep -qE 'qualc compile|-o ' "$scratch/commands"
    touch "$consumer/iao.xml"
    made_with_make >"$scratch/commands"
    grep -q 'qualc compile' "$scratch/commands"
    ! grep -q -- '-c -o' "$scratch/commands" # the tables are the same
    sed -i 's/glh="45"/glh="46"/' "$consumer/iao.xml"
    made_with_make
    "$consumer/program-c" K/503/0323 | grep -x '601/3477/X K/503/0323, 5 credits, 46 hours'
    cp specs/iao/601-3477-X/unversioned.xml "$consumer/iao.xml"
    made_with_make
    says_what_it_should "$consumer"
}

cmake_builds_it() {
    cmake -S "$consumer" -B "$scratch/cmake" -G "$1" -DCMAKE_PREFIX_PATH="$prefix" \
        -Dqual_DIR="$library/cmake/qual" "-DSPECS=iao.xml;proqual.xml" \
        -DCMAKE_C_FLAGS="$strict" -DCMAKE_CXX_FLAGS="$strict"
    cmake --build "$scratch/cmake" -j2
    says_what_it_should "$scratch/cmake"
}

cmake_follows_changes() {
    touch "$consumer/iao.xml"
    cmake --build "$scratch/cmake" | tee "$scratch/commands"
    grep -q 'Compiling specifications' "$scratch/commands"
    cmake --build "$scratch/cmake" | tee "$scratch/commands"
    ! grep -q 'Compiling specifications' "$scratch/commands"
}

links_statically() {
    cc -std=c11 -I"$prefix/include" -I"$consumer/tables" -o "$scratch/static" \
        "$consumer/main.c" "$consumer/tables/qual_catalogue.c" "$library/libqual.a"
    env -u LD_LIBRARY_PATH "$scratch/static" >"$scratch/said"
    same "$scratch/said-by-c" "$scratch/said"
}

# The program that README shows.
readme_keeps_its_word() {
    sed -n '/^```c$/,/^```$/p' README.md | sed '/^```/d' >"$scratch/readme.c"
    cc -std=c11 -I"$prefix/include" -Igenerated -o "$scratch/readme" "$scratch/readme.c" \
        generated/qual_catalogue.c "$library/libqual.a"
    "$scratch/readme" | tee /dev/stderr | grep -qE '[0-9]+ credits, [0-9]+ hours'
}

check "make install builds nothing that is built" install_to_prefix
check "other flags at installation build nothing either" other_flags_build_nothing
check "DESTDIR holds the files of an installation and names itself in none" staged
check "make uninstall removes them all" uninstalled
check "the installed compiler runs" "$prefix/bin/qualc" --version
check "pkg-config names flags, version and compiler" pkg_config_says
check "a consumer builds with Make and pkg-config" make_builds_it
check "its tables follow the specifications" make_follows_changes
check "a consumer builds with CMake" cmake_builds_it 'Unix Makefiles'
check "its tables follow the specifications too" cmake_follows_changes
check "a program links the archive" links_statically
check "the program in README says what it should" readme_keeps_its_word
finish
