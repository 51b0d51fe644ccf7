/* outcome.c - learning outcomes and assessment criteria */
#include "image.h"

uint32_t qual_outcome_number(qual_outcome outcome) {
    return image_value(outcome.image, QUAL_COLUMN_outcome_number, outcome.row);
}

const char *qual_outcome_wording(qual_outcome outcome) {
    return image_string(outcome.image, QUAL_COLUMN_outcome_wording, outcome.row);
}

bool qual_outcome_digest(qual_outcome outcome, uint64_t *digest) {
    return image_digest(outcome.image, QUAL_COLUMN_outcome_digest, outcome.row, digest);
}

uint32_t qual_outcome_criterion_count(qual_outcome outcome) {
    return image_count(outcome.image, QUAL_COLUMN_outcome_first_criterion, outcome.row);
}

qual_criterion qual_outcome_criterion(qual_outcome outcome, uint32_t index) {
    uint32_t first = image_value(outcome.image, QUAL_COLUMN_outcome_first_criterion, outcome.row);

    return (qual_criterion){outcome.image, first + index};
}

uint32_t qual_criterion_number(qual_criterion criterion) {
    return image_value(criterion.image, QUAL_COLUMN_criterion_number, criterion.row);
}

const char *qual_criterion_verb(qual_criterion criterion) {
    return image_string(criterion.image, QUAL_COLUMN_criterion_verb, criterion.row);
}

const char *qual_criterion_wording(qual_criterion criterion) {
    return image_string(criterion.image, QUAL_COLUMN_criterion_wording, criterion.row);
}

bool qual_criterion_digest(qual_criterion criterion, uint64_t *digest) {
    return image_digest(criterion.image, QUAL_COLUMN_criterion_digest, criterion.row, digest);
}
