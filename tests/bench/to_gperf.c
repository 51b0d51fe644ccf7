/* to_gperf.c - the units of an image as input for gperf */
#include <stdio.h>

#include "bench.h"

int main(int argc, char **argv) {
    struct bench bench;

    if (argc != 2)
        bench_fail("usage: to_gperf IMAGE");
    bench = bench_units(bench_image(argv[1]));
    puts("%{\n#include <string.h>\n#include \"bench.h\"\n"
         "const struct unit *find_by_gperf(const char *, size_t);\n%}\n"
         "struct unit;\n%%");
    for (size_t i = 0; i < bench.unit_count; i++) {
        const struct unit *unit = &bench.units[i];

        printf("%s, \"", unit->urn);
        for (const char *c = unit->title; *c != '\0'; c++)
            printf(*c == '"' || *c == '\\' ? "\\%c" : "%c", *c);
        printf("\", %d, %d, (qual_level)%d\n", unit->credit, unit->glh, (int)unit->level);
    }
    return 0;
}
