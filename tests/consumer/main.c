/* main.c - a C program that looks up a unit in tables of its own specifications */
#include <stdio.h>
#include <string.h>

#include <qual.h>

#include "qual_catalogue.h"

int main(int argc, char **argv) {
    const char *urn = argc > 1 ? argv[1] : "K/503/0323";
    qual_uses uses;

    if (!qual_uses_find(qual_catalogue(), urn, strlen(urn), &uses))
        return 1;
    for (uint32_t i = 0; i < uses.count; i++) {
        qual_unit unit = qual_use(uses, i);
        uint32_t credit, glh;

        printf("%s %s", qual_spec_number(qual_unit_spec(unit)), qual_unit_urn(unit).text);
        if (qual_unit_credit(unit, &credit))
            printf(", %u credits", (unsigned)credit);
        if (qual_unit_glh(unit, &glh))
            printf(", %u hours", (unsigned)glh);
        printf("\n");
    }
    return 0;
}
