// main.cpp - a C++ program that adds up the hours of every unit in its tables
#include <iostream>

#include <qual.h>

#include "qual_catalogue.h"

int main() {
    const qual_image *image = qual_catalogue();

    for (std::uint32_t i = 0; i < qual_spec_count(image); i++) {
        const qual_spec spec = qual_spec_at(image, i);
        std::uint32_t sum = 0;

        for (std::uint32_t j = 0; j < qual_spec_unit_count(spec); j++) {
            std::uint32_t hours;
            if (qual_unit_glh(qual_spec_unit(spec, j), &hours))
                sum += hours;
        }
        std::cout << qual_spec_number(spec) << ": " << qual_spec_unit_count(spec) << " units, "
                  << sum << " hours\n";
    }
}
