/*
 * judge_native.c - the main of a validator over libqual
 *
 * judge_native IMAGE reads learners from standard input. Where a validator has
 * tables this has an image, and the library in the place of a copy.
 */
#include <stdlib.h>

/* Room for whatever the image holds. */
#define QUAL_UNITS 4096
#define QUAL_MEMORY (64 << 20)
#define QUAL_LINE (4 << 20)

#include "../../tools/validator/runtime/line.c" /* NOLINT(bugprone-suspicious-include) */
#define main validator_main
#include "../../tools/validator/runtime/main.c" /* NOLINT(bugprone-suspicious-include) */
#undef main

#define IMAGE_LIMIT (1 << 20)

static uint64_t image_bytes[IMAGE_LIMIT / 8];

int main(int argc, char **argv) {
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    size_t size;

    if (file == NULL)
        return EXIT_FAILURE;
    size = fread(image_bytes, 1, sizeof image_bytes, file);
    fclose(file);
    line.image = qual_image_open(image_bytes, size, NULL);
    return line.image == NULL ? EXIT_FAILURE : validator_main(1, argv);
}
