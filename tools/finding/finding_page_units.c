/* finding_page_units.c - pages of `qualc explain`: importing outcomes and criteria */
#include "finding/finding_page.h"

/* Q0520 number-by-place */
const char finding_page_0520[] =
    "The document prints no number with an outcome or a criterion, and its place\n"
    "says which it is: it stands beside the criteria of that outcome, or just as\n"
    "many sentences stand where numbers are missing, or the range in the heading of\n"
    "the unit ends with it.\n"
    "\n"
    "Example\n"
    "\n"
    "    Learning outcomes (1 to 1) | Assessment criteria (1.1 to 1.2)\n"
    "    1. Know the tools          | 1.1 | Name each tool\n"
    "                               |     | Explain each use\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look at the line. Where the number is wrong, correct it in the XML.\n";

/* Q0521 numbers-apart */
const char finding_page_0521[] =
    "Numbers of criteria stand together, and their sentences behind or beside them.\n"
    "There are as many of both, and they were matched in order.\n"
    "\n"
    "Example\n"
    "\n"
    "    1.1 1.2 | Name each tool Explain each use\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Nothing, when the sentences are whole. They are told apart by their\n"
    "    paragraphs, or by their command verbs.\n";

/* Q0522 goes-on */
const char finding_page_0522[] =
    "The words of a criterion or of an outcome go on behind a page break, or in the\n"
    "cell of another, and were joined.\n"
    "\n"
    "Example\n"
    "\n"
    "    1.1 | Name each tool that is\n"
    "    (page break)\n"
    "        | kept in the workshop\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Nothing, when the line does belong to what stands before it.\n";

/* Q0523 words-left-out */
const char finding_page_0523[] =
    "Words stand among outcomes and criteria that have no number and do not go on\n"
    "with the sentence before them. They may be a criterion whose number was lost,\n"
    "a heading, or what a scan made of a stain. They are in no wording and no\n"
    "digest.\n"
    "\n"
    "Example\n"
    "\n"
    "    1.1 Name each tool\n"
    "    Explain each use\n"
    "    2.1 Clean each tool\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look at the line. Add the criterion to the XML if it is one.\n";

/* Q0524 number-out-of-order */
const char finding_page_0524[] =
    "A criterion or outcome has a number that was printed before, or that is far\n"
    "from the last. Its words were left out.\n"
    "\n"
    "Example\n"
    "\n"
    "    1.1 Name each tool\n"
    "    1.2 Explain each use\n"
    "    1.1 Clean each tool\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look at the line, and add the criterion to the XML with the number it\n"
    "    should have.\n";

/* Q0525 number-missing */
const char finding_page_0525[] =
    "The numbers of outcomes or criteria skip one, and no sentence stands there\n"
    "without a number. Those that are printed were kept.\n"
    "\n"
    "Example\n"
    "\n"
    "    1.1 Name each tool\n"
    "    1.3 Explain each use\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare the line with the document. A publisher may have skipped the\n"
    "    number; it may also have been lost in the text, with its sentence.\n";

/* Q0526 no-wording */
const char finding_page_0526[] =
    "An outcome or criterion has a number and no words of its own: none stand\n"
    "there, or several numbers stand together and the words behind them cannot be\n"
    "told apart. It was written without a verb and without a digest.\n"
    "\n"
    "Example\n"
    "\n"
    "    1.1 1.2 1.3 | Name each tool Explain each use\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Add the verb and the digest, or the wording, to the XML.\n";

/* Q0527 unknown-verb */
const char finding_page_0527[] =
    "A criterion begins with a word that is no command verb as far as is known, so\n"
    "it was written without a verb. A criterion that begins so may also have lost\n"
    "its first words.\n"
    "\n"
    "Example\n"
    "\n"
    "    1.1 Tools and their uses\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Add the verb to the XML, or leave it out where there is none.\n";

/* Q0528 outcome-displaced */
const char finding_page_0528[] =
    "Words without a number stood where an outcome is expected; then the outcome\n"
    "came with its number. The words were left out. They may be what a scan made of\n"
    "a stain, or belong to the outcome before.\n"
    "\n"
    "Example\n"
    "\n"
    "             | 2.1 Clean each tool\n"
    "    Tha tcols\n"
    "    2 Keep tools | in order\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look at both lines.\n";

/* Q0529 range-differs */
const char finding_page_0529[] =
    "The heading of a unit states from which to which number its outcomes or\n"
    "criteria go, and others were found.\n"
    "\n"
    "Example\n"
    "\n"
    "    Assessment criteria (1.1 to 1.3)\n"
    "    1.1 Name each tool\n"
    "    1.2 Explain each use\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare the unit with the document: a criterion may have been lost, or the\n"
    "    heading may be wrong.\n";

/* Q0530 scanned-number */
const char finding_page_0530[] =
    "The number of an outcome or a criterion was printed, or scanned, with letters\n"
    "in place of digits. It is read with digits, and only because that is the very\n"
    "number that is to come.\n"
    "\n"
    "Example\n"
    "\n"
    "    1.1 Name each tool\n"
    "    l.2 Explain each use      is read as 1.2\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Nothing, when the words are those of that criterion.\n";

/* Q0531 unit-figure-unclear */
const char finding_page_0531[] =
    "A label on the page of a unit names a level, credits or hours, and what\n"
    "follows is none. The figure counts as not stated on the page.\n"
    "\n"
    "Example\n"
    "\n"
    "    Credit value: see overleaf\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare the page with the table of units, and correct the XML where the\n"
    "    table is wrong.\n";

/* Q0532 no-criteria */
const char finding_page_0532[] =
    "The page of a unit was found, but no outcomes and criteria on it, or no\n"
    "criteria for one of its outcomes.\n"
    "\n"
    "Example\n"
    "\n"
    "    1. Know the tools\n"
    "    2. Keep tools in order\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look at the page. Where it has them in a form that was not understood, add\n"
    "    them to the XML.\n";

/* Q0533 graded-criteria */
const char finding_page_0533[] =
    "Criteria are numbered in a way that does not name their outcome, as P1, M1 and\n"
    "D1 are. The vocabulary numbers a criterion by its outcome, so they were not\n"
    "read.\n"
    "\n"
    "Example\n"
    "\n"
    "    P1 Name each tool\n"
    "    M1 Explain each use\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Add the criteria to the XML under their outcomes, numbered 1.1 and so on.\n";

/* Q0534 summary-displaced */
const char finding_page_0534[] =
    "A unit's summary has lost its label and stands in the row of assessment\n"
    "requirements; it says what the unit is for.\n"
    "\n"
    "Example\n"
    "\n"
    "    Assessment requirements | This unit is about tools. N/A\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Nothing, when the row says so.\n";

/* Q0535 page-states-twice */
const char finding_page_0535[] =
    "The page of a unit states a figure, a title or a reference twice, with\n"
    "different values. The first counts.\n"
    "\n"
    "Example\n"
    "\n"
    "    Level: 2\n"
    "    Level: 3\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look at the page: it may be of two units, one of which was not told apart.\n";

/* Q0536 second-page */
const char finding_page_0536[] =
    "A unit has a page of its own twice. The first was read.\n"
    "\n"
    "Example\n"
    "\n"
    "    Unit L/506/2150\n"
    "    ...\n"
    "    Unit L/506/2150\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look at the second page. Where it is of another unit, its reference is\n"
    "    wrong.\n";

/* Q0537 page-by-title */
const char finding_page_0537[] =
    "A page states no unit reference. Its heading is the title of a unit that has\n"
    "no other page, and it was taken for that.\n"
    "\n"
    "Example\n"
    "\n"
    "    Unit 3: Keep tools in order\n"
    "    Learning outcomes | Assessment criteria\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Nothing, when the title is that of no other unit.\n";

/* Q0538 inner-sentence */
const char finding_page_0538[] =
    "Within the words of a criterion another sentence begins with a command verb,\n"
    "and no number is missing behind it. The number of a further criterion may have\n"
    "been lost at the end of the outcome.\n"
    "\n"
    "Example\n"
    "\n"
    "    1.1 Name each tool Explain each use\n"
    "    2.1 Clean each tool\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look at the line. Where there are two criteria, divide them in the XML.\n";
