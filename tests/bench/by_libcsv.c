/* by_libcsv.c - only take a file of comma-separated values apart, with libcsv
 *
 * by_libcsv FILE prints the number of rows and of fields.
 */
#include <csv.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "bench.h"

/* As much is read at once as qualc reads. */
#define BLOCK (256 << 10)

struct count {
    unsigned long rows, fields;
};

static void field(void *bytes, size_t length, void *count) {
    (void)bytes;
    (void)length;
    ((struct count *)count)->fields++;
}

static void row(int end, void *count) {
    (void)end;
    ((struct count *)count)->rows++;
}

int main(int argc, char **argv) {
    struct count count = {0, 0};
    char *block = bench_array(BLOCK, 1);
    struct csv_parser parser;
    ssize_t length;
    int file;

    if (argc != 2)
        bench_fail("usage: by_libcsv FILE");
    file = open(argv[1], O_RDONLY);
    if (file < 0 || csv_init(&parser, 0) != 0)
        bench_fail("cannot read %s", argv[1]);
    while ((length = read(file, block, BLOCK)) > 0)
        if (csv_parse(&parser, block, (size_t)length, field, row, &count) != (size_t)length)
            bench_fail("libcsv: %s", csv_strerror(csv_error(&parser)));
    csv_fini(&parser, field, row, &count);
    csv_free(&parser);
    printf("%lu rows, %lu fields\n", count.rows, count.fields);
    return 0;
}
