/* change_page_dates.c - pages of `qualc explain`: changes of dates */
#include "change/change_page.h"

/* Q0650 issued-changed */
const char change_page_0650[] =
    "The date of this version of the specification is another, is new, or is\n"
    "gone.\n"
    "\n"
    "Example\n"
    "\n"
    "    issued=\"2023-08\"  becomes  issued=\"2025-05\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: a new version has a new date.\n";

/* Q0651 start-earlier */
const char change_page_0651[] =
    "The operational start date is earlier than before. Where one version states\n"
    "a month and the other a day, they are compared as far as both go.\n"
    "\n"
    "Example\n"
    "\n"
    "    operational-start=\"2027-09-30\"  becomes  operational-start=\"2025-09-30\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: learners can be registered sooner.\n";

/* Q0652 start-later */
const char change_page_0652[] =
    "The operational start date is later than before. Where one version states a\n"
    "month and the other a day, they are compared as far as both go.\n"
    "\n"
    "Example\n"
    "\n"
    "    operational-start=\"2025-09-30\"  becomes  operational-start=\"2027-09-30\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: learners who were to be registered between the two dates\n"
    "    cannot be.\n";

/* Q0653 start-added */
const char change_page_0653[] =
    "The old version does not state the operational start date, the new one does.\n"
    "\n"
    "Example\n"
    "\n"
    "    operational-start=\"2027-09-30\" is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: whether learners could be registered before that date cannot\n"
    "    be told.\n";

/* Q0654 start-removed */
const char change_page_0654[] =
    "The old version states the operational start date, the new one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    operational-start=\"2027-09-30\" is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: when learners can be registered cannot be told.\n";

/* Q0655 review-earlier */
const char change_page_0655[] =
    "The review date is earlier than before. Where one version states a month and\n"
    "the other a day, they are compared as far as both go.\n"
    "\n"
    "Example\n"
    "\n"
    "    review=\"2027-09-30\"  becomes  review=\"2025-09-30\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: what the review decides, an end perhaps, may come sooner than\n"
    "    planned for.\n";

/* Q0656 review-later */
const char change_page_0656[] =
    "The review date is later than before. Where one version states a month and\n"
    "the other a day, they are compared as far as both go.\n"
    "\n"
    "Example\n"
    "\n"
    "    review=\"2025-09-30\"  becomes  review=\"2027-09-30\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: the qualification stays as it is for longer.\n";

/* Q0657 review-added */
const char change_page_0657[] =
    "The old version does not state the review date, the new one does.\n"
    "\n"
    "Example\n"
    "\n"
    "    review=\"2027-09-30\" is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: nobody loses by knowing when the qualification is reviewed.\n";

/* Q0658 review-removed */
const char change_page_0658[] =
    "The old version states the review date, the new one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    review=\"2027-09-30\" is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: when the qualification is reviewed can no longer be told.\n";

/* Q0659 operational-end-earlier */
const char change_page_0659[] =
    "The operational end date is earlier than before. Where one version states a\n"
    "month and the other a day, they are compared as far as both go.\n"
    "\n"
    "Example\n"
    "\n"
    "    operational-end=\"2027-09-30\"  becomes  operational-end=\"2025-09-30\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: learners who were to be registered between the two dates\n"
    "    cannot be.\n";

/* Q0660 operational-end-later */
const char change_page_0660[] =
    "The operational end date is later than before. Where one version states a\n"
    "month and the other a day, they are compared as far as both go.\n"
    "\n"
    "Example\n"
    "\n"
    "    operational-end=\"2025-09-30\"  becomes  operational-end=\"2027-09-30\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: learners can be registered for longer.\n";

/* Q0661 operational-end-added */
const char change_page_0661[] =
    "The old version does not state the operational end date, the new one does.\n"
    "\n"
    "Example\n"
    "\n"
    "    operational-end=\"2027-09-30\" is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: the qualification comes to an end that it did not have, after\n"
    "    which nobody can be registered.\n";

/* Q0662 operational-end-removed */
const char change_page_0662[] =
    "The old version states the operational end date, the new one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    operational-end=\"2027-09-30\" is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: no end of registration is stated any longer.\n";

/* Q0663 certification-end-earlier */
const char change_page_0663[] =
    "The certification end date is earlier than before. Where one version states\n"
    "a month and the other a day, they are compared as far as both go.\n"
    "\n"
    "Example\n"
    "\n"
    "    certification-end=\"2027-09-30\"  becomes  certification-end=\"2025-09-30\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: a learner who finishes between the two dates cannot be\n"
    "    certificated.\n";

/* Q0664 certification-end-later */
const char change_page_0664[] =
    "The certification end date is later than before. Where one version states a\n"
    "month and the other a day, they are compared as far as both go.\n"
    "\n"
    "Example\n"
    "\n"
    "    certification-end=\"2025-09-30\"  becomes  certification-end=\"2027-09-30\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: learners have longer to finish.\n";

/* Q0665 certification-end-added */
const char change_page_0665[] =
    "The old version does not state the certification end date, the new one does.\n"
    "\n"
    "Example\n"
    "\n"
    "    certification-end=\"2027-09-30\" is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: a learner who finishes after that date cannot be certificated,\n"
    "    where there was no such date.\n";

/* Q0666 certification-end-removed */
const char change_page_0666[] =
    "The old version states the certification end date, the new one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    certification-end=\"2027-09-30\" is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: no last date for certificates is stated any longer.\n";

/* Q0667 date-precision-changed */
const char change_page_0667[] =
    "One version states a day and the other only the month that the day is in.\n"
    "\n"
    "Example\n"
    "\n"
    "    review=\"2027-09\"  becomes  review=\"2027-09-30\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: the two do not contradict each other.\n";
