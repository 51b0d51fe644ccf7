/* finding_page_structure.c - pages of `qualc explain`: tables of units in a document */
#include "finding/finding_page.h"

/* Q0501 row-without-reference */
const char finding_page_0501[] =
    "A row of a table of units has a title or figures, and no unit reference that\n"
    "could be read. The unit is not in the specification that was written, since\n"
    "it is known by its reference alone.\n"
    "\n"
    "Example\n"
    "\n"
    "    Unit reference    Unit title            Level   Credit\n"
    "    T/9?9/26O1        Serve hot drinks      2       5\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look the reference up in the document as published, and add the unit and\n"
    "    its place in a group to the specification.\n";

/* Q0502 scanned-reference */
const char finding_page_0502[] =
    "A unit reference was printed, or scanned, with letters in place of digits, or\n"
    "in small letters. It is read with digits, and only because its check letter\n"
    "fits them then; one reading in eleven fits by chance.\n"
    "\n"
    "Example\n"
    "\n"
    "    T/999/26Ol    is read as T/999/2601\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare it with the document as published.\n";

/* Q0503 printed-check-letter */
const char finding_page_0503[] =
    "The check letter of a unit reference does not belong to its digits. One of\n"
    "them is a misprint or was scanned badly. The reference is written as it was\n"
    "printed, so the specification will not compile before it is corrected.\n"
    "\n"
    "Example\n"
    "\n"
    "    L/999/2601    (its digits have the letter T)\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look the reference up in the document as published, and on the page of\n"
    "    the unit. The letter suggested is right only if all digits are.\n";

/* Q0504 row-without-title */
const char finding_page_0504[] =
    "A row of a table of units has a reference and no title.\n"
    "\n"
    "Example\n"
    "\n"
    "    T/999/2601                          2       5\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Add the title to the specification that was written, from the document\n"
    "    as published or from the page of the unit.\n";

/* Q0505 wrapped-title */
const char finding_page_0505[] =
    "A title stood on several lines, which were joined with spaces between. Nothing\n"
    "else in the table lays claim to any of them. The message shows the result.\n"
    "\n"
    "Example\n"
    "\n"
    "    T/999/2601    Serve hot drinks      2       5\n"
    "                  and cold ones\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Nothing needs to be done where the title reads well.\n";

/* Q0506 uncertain-title */
const char finding_page_0506[] =
    "A title was joined of several lines, and one of them might as well belong to\n"
    "the row before or behind, or to the column beside it. The message shows what\n"
    "was made of it.\n"
    "\n"
    "Example\n"
    "\n"
    "    T/999/2601    Serve Hot             2       5\n"
    "                  Drinks\n"
    "                  Prepare Cold\n"
    "    Y/999/2602    Drinks                2       3\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare the row with the document as published, and correct it in the\n"
    "    specification that was written.\n";

/* Q0507 unclear-figure */
const char finding_page_0507[] =
    "What stands under a level, credit or guided learning hours is not a figure.\n"
    "It is not written, as if it were not stated. A dash, \"N/A\" or nothing at all\n"
    "is not stated, and no finding.\n"
    "\n"
    "Example\n"
    "\n"
    "    T/999/2601    Serve hot drinks      2       S       40/45\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Add the figure to the specification that was written.\n";

/* Q0508 unread-column */
const char finding_page_0508[] =
    "The words over a column of a table of units are none that are known, so the\n"
    "column is not read.\n"
    "\n"
    "Example\n"
    "\n"
    "    Unit reference    Unit title    Shelf mark    Level\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Nothing needs to be done where the column holds nothing that the\n"
    "    specification has a place for.\n";

/* Q0509 listed-otherwise */
const char finding_page_0509[] =
    "A unit is listed in two tables of the document, and they differ. What the\n"
    "first states is taken; the other stands beside it as 'stated'.\n"
    "\n"
    "Example\n"
    "\n"
    "    T/999/2601    Serve hot drinks      2       5       in one table\n"
    "    T/999/2601    Serve hot drinks      2       4       in another\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Ask the awarding organisation which figure is right.\n";

/* Q0510 unit-in-groups */
const char finding_page_0510[] =
    "A unit is listed under two groups, and is a member of both in the\n"
    "specification that was written. Documents do so where groups overlap or\n"
    "pathways share units.\n"
    "\n"
    "Example\n"
    "\n"
    "    Optional Group A\n"
    "    T/999/2601    Serve hot drinks      2       5\n"
    "    Optional Group B\n"
    "    T/999/2601    Serve hot drinks      2       5\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Nothing needs to be done where the document means it.\n";

/* Q0511 table-without-group */
const char finding_page_0511[] =
    "No heading before a table of units, and none within it, names a group. Where\n"
    "the document has no group so far the units are taken as mandatory; else they\n"
    "are in no group, and the specification will not compile before they are.\n"
    "\n"
    "Example\n"
    "\n"
    "    All units are listed below\n"
    "    Unit reference    Unit title            Level   Credit\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Put the units into the groups that the document means.\n";

/* Q0512 group-letter-given */
const char finding_page_0512[] =
    "A group has no letter in the document, or one that a group of another pathway\n"
    "has too, and was given one: O for optional units, or a letter with a number\n"
    "behind it. A mandatory group without a letter is M, which is no finding.\n"
    "\n"
    "Example\n"
    "\n"
    "    Optional Units\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Give the group another letter where you like one better, in its rules too.\n";

/* Q0513 group-kind-assumed */
const char finding_page_0513[] =
    "Neither the heading of a group nor the lines behind it say whether its units\n"
    "are mandatory. They are taken as optional.\n"
    "\n"
    "Example\n"
    "\n"
    "    Group A\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Write kind=\"mandatory\" where the rules of combination ask for all of them.\n";

/* Q0514 row-short */
const char finding_page_0514[] =
    "A row of a table of units has fewer cells than the table has columns, in a\n"
    "layout that does not show which of them are empty. The figures in doubt are\n"
    "left out, as if they were not stated.\n"
    "\n"
    "Example\n"
    "\n"
    "    Unit reference   Unit title   Level   Credit   GLH\n"
    "    T/999/2601 Serve hot drinks 2 45\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Add the figures to the specification that was written.\n";

/* Q0515 reference-of-page */
const char finding_page_0515[] =
    "A table lists a unit without its reference, which was taken from the page of\n"
    "the unit. The page was found by the title, and no other unit has that title.\n"
    "\n"
    "Example\n"
    "\n"
    "    Unit    Title               Level   Credit        in the table\n"
    "    201     Serve hot drinks    2       5\n"
    "\n"
    "    Unit 201 Serve hot drinks                         on its page\n"
    "    URN: T/999/2601\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Nothing needs to be done where both are the same unit.\n";

/* Q0516 level-of-heading */
const char finding_page_0516[] =
    "A table has no column of levels, and a heading above the unit says one. It is\n"
    "taken for all units up to the next heading.\n"
    "\n"
    "Example\n"
    "\n"
    "    Level 2 units\n"
    "\n"
    "    URN           Title               Credit\n"
    "    T/999/2601    Serve hot drinks    5\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Nothing needs to be done where no heading is missing between the two.\n";
