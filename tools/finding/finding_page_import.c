/* finding_page_import.c - pages of `qualc explain`: import */
#include "finding/finding_page.h"

/* Q0540 import-rule-unread */
const char finding_page_0540[] =
    "The sentence stands where the document states its rules of combination, and\n"
    "speaks of an amount of credits or units that must be achieved, of units that\n"
    "bar each other or of a unit that requires another, but its form is not one\n"
    "that the import knows. No rule was written for it.\n"
    "\n"
    "Example\n"
    "\n"
    "    Learners may count twelve credits towards this award in most cases.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Read the sentence. When it is a rule, write it into the XML by hand, as\n"
    "    an element of 'rules'.\n";

/* Q0541 import-rule-differs */
const char finding_page_0541[] =
    "Two sentences state the same rule with different figures. The first is\n"
    "written; a rule cannot be true in two ways.\n"
    "\n"
    "Example\n"
    "\n"
    "    Optional Group B minimum credit: 15, and further on: at least 12 credits\n"
    "    must come from Group B.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Ask the organisation which figure holds, and correct the XML if it is\n"
    "    not the first.\n";

/* Q0542 import-unit-count */
const char finding_page_0542[] =
    "The sentence says how many units there are and the table has more or fewer.\n"
    "Either a row of the table was not read, as the report shows, or the document\n"
    "contradicts itself. The rule, that all of them are needed, is written.\n"
    "\n"
    "Example\n"
    "\n"
    "    Learners must complete all four mandatory units, above a table of three.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare the group in the XML with the table. When a row is missing, add\n"
    "    its unit.\n";

/* Q0543 import-stated-twice */
const char finding_page_0543[] =
    "The document contradicts itself. The figure of the structure table, or of\n"
    "the qualification's summary, is the one written; the other stands beside it\n"
    "in the XML as 'stated', with where it was read, so that the contradiction is\n"
    "data.\n"
    "\n"
    "Example\n"
    "\n"
    "    A unit has level 3 in the structure table and level 2 on its own page.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Nothing in the XML is wrong. Tell the organisation, or acknowledge the\n"
    "    contradiction there with a reason.\n";

/* Q0544 import-no-page */
const char finding_page_0544[] =
    "The structure table lists the unit, and no page of the document was\n"
    "recognised as its own, so the XML has no outcomes and criteria for it.\n"
    "\n"
    "Example\n"
    "\n"
    "    A document that lists forty units and prints the pages of the mandatory\n"
    "    ones only.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    When the document has the page, look at how it begins: a unit reference,\n"
    "    or the title as in the table, makes a page recognisable. When it has\n"
    "    none, the XML is as complete as the document.\n";

/* Q0545 import-no-row */
const char finding_page_0545[] =
    "The document prints a page for a unit that no structure table lists, so the\n"
    "unit is in no group. It is left out of the XML, as a unit must be in a\n"
    "group.\n"
    "\n"
    "Example\n"
    "\n"
    "    A page of a unit that the last version had, left in by mistake.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    See whether a row of the table was not read. When the unit belongs to\n"
    "    the qualification, add it to a group by hand.\n";

/* Q0546 import-unused */
const char finding_page_0546[] =
    "The line holds a unit reference, a figure with its name, a date with its\n"
    "label or the number of a criterion, and no stage of the import used it.\n"
    "Nothing is dropped in silence: what looks like data is either in the XML or\n"
    "listed here.\n"
    "\n"
    "Example\n"
    "\n"
    "    A row of a table whose header no table of units has.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Read the line. When it states something that belongs into the XML, write\n"
    "    it by hand.\n";

/* Q0547 import-missing */
const char finding_page_0547[] =
    "The XML of a specification must state it, and nothing in the document was\n"
    "recognised as it. The XML is written without, and does not compile until it\n"
    "is there.\n"
    "\n"
    "Example\n"
    "\n"
    "    A document without a qualification number.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Write the datum into the XML by hand. When the document does state it,\n"
    "    look at how: a label that the import does not know may be the reason.\n";

/* Q0548 import-evidence-code */
const char finding_page_0548[] =
    "A sheet on which evidence is tracked has a code that the document's key to\n"
    "evidence does not explain. The XML has the code in a 'used' all the same, and\n"
    "lint will say so of it (Q0156).\n"
    "\n"
    "Example\n"
    "\n"
    "    The sheet has 'D, W', and the key explains W alone.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    See whether it is a misprint or an error of a scan. If it is printed so,\n"
    "    only the awarding organisation can say what it stands for.\n";

/* Q0549 import-value */
const char finding_page_0549[] =
    "The label is one that the import knows, such as a date or a figure, and what\n"
    "stands beside it is nothing of that kind.\n"
    "\n"
    "Example\n"
    "\n"
    "    Review date to be confirmed by the regulator\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Read the line, and write the value into the XML when there is one.\n";

/* Q0550 import-no-rules */
const char finding_page_0550[] =
    "No sentence near the structure tables states how many units or credits are\n"
    "needed. The XML has an empty 'rules', by which any claim earns the award.\n"
    "\n"
    "Example\n"
    "\n"
    "    A document whose rules are in a picture.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Write the rules by hand.\n";

/* Q0551 import-assumed */
const char finding_page_0551[] =
    "The document does not say it in so many words, and the import took it from\n"
    "something else that nearly always agrees.\n"
    "\n"
    "Example\n"
    "\n"
    "    No sentence names the awarding organisation, and the title begins with a\n"
    "    name.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    See whether it is right.\n";

/* Q0552 import-group-unasked */
const char finding_page_0552[] =
    "A group is called mandatory, and no rule of combination asks for its units:\n"
    "the heading alone says so, or the sentence was not understood. As written, the\n"
    "award could be earned without them. Or no rule is about an optional group,\n"
    "though rules are about others.\n"
    "\n"
    "Example\n"
    "\n"
    "    Mandatory Group A\n"
    "    T/999/2601    Serve hot drinks      2       5\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Add the rule to the XML: <all id=\"group-a-units\" groups=\"A\"/>.\n";
