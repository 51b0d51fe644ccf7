/* change_page_criteria.c - pages of `qualc explain`: changes of outcomes and criteria */
#include "change/change_page.h"

/* Q0750 outcome-added */
const char change_page_0750[] =
    "A unit has a learning outcome that it had not. Its criteria are not reported\n"
    "one by one. Outcomes that only have another number because of it are listed\n"
    "with it.\n"
    "\n"
    "Example\n"
    "\n"
    "    <outcome number=\"4\"> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: a learner who is part of the way must be assessed on more.\n";

/* Q0751 outcome-removed */
const char change_page_0751[] =
    "A unit lacks a learning outcome that it had. Its criteria are not reported\n"
    "one by one.\n"
    "\n"
    "Example\n"
    "\n"
    "    <outcome number=\"4\"> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: less is asked of a learner.\n";

/* Q0752 outcome-reworded */
const char change_page_0752[] =
    "The digest or the wording of a learning outcome is another, is new, or is\n"
    "gone. A digest looks past case, punctuation and numbering, so the words\n"
    "differ.\n"
    "\n"
    "Example\n"
    "\n"
    "    digest=\"0123456789abcdef\"  becomes  digest=\"fedcba9876543210\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: whether it asks for the same, a person must judge.\n";

/* Q0753 outcome-moved */
const char change_page_0753[] =
    "A learning outcome stands in another place among the outcomes of its unit.\n"
    "\n"
    "Example\n"
    "\n"
    "    outcome 3 goes before outcome 2\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: the same is asked in another order.\n";

/* Q0754 outcome-renumbered */
const char change_page_0754[] =
    "Outcomes have other numbers although none was added, removed or moved.\n"
    "\n"
    "Example\n"
    "\n"
    "    number=\"3\"  becomes  number=\"4\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: the same is asked under another number.\n";

/* Q0755 criterion-added */
const char change_page_0755[] =
    "An outcome has a criterion that it had not. Criteria that only have another\n"
    "number because of it are listed with it.\n"
    "\n"
    "Example\n"
    "\n"
    "    <criterion number=\"1.4\" .../> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: a learner who is part of the way must be assessed on more.\n";

/* Q0756 criterion-removed */
const char change_page_0756[] =
    "An outcome lacks a criterion that it had. Criteria that only have another\n"
    "number because of it are listed with it.\n"
    "\n"
    "Example\n"
    "\n"
    "    <criterion number=\"1.4\" .../> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: less is asked of a learner.\n";

/* Q0757 criterion-reworded */
const char change_page_0757[] =
    "The digest or the wording of a criterion is another, is new, or is gone, and\n"
    "its command verb is the same. A digest looks past case, punctuation and\n"
    "numbering, so the words differ; in a text that was read optically they may\n"
    "be its errors.\n"
    "\n"
    "Example\n"
    "\n"
    "    digest=\"0123456789abcdef\"  becomes  digest=\"fedcba9876543210\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: whether it asks for the same, a person must judge.\n";

/* Q0758 criterion-verb-changed */
const char change_page_0758[] =
    "The command verb of a criterion is another, is new, or is gone: what a\n"
    "learner must do is not the same. It counts for more than other words.\n"
    "\n"
    "Example\n"
    "\n"
    "    verb=\"describe\"  becomes  verb=\"evaluate\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: evidence that shows the one need not show the other.\n";

/* Q0759 criterion-moved */
const char change_page_0759[] =
    "A criterion with the same words stands in another outcome of its unit, or in\n"
    "another place in its own.\n"
    "\n"
    "Example\n"
    "\n"
    "    criterion 1.3 becomes criterion 2.1\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: the same is asked in another place.\n";

/* Q0760 criteria-renumbered */
const char change_page_0760[] =
    "Criteria have other numbers although none in their outcome was added,\n"
    "removed or moved.\n"
    "\n"
    "Example\n"
    "\n"
    "    number=\"1.3\"  becomes  number=\"1.4\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: the same is asked under another number.\n";
