/* finding_page_rules.c - pages of findings about rules that cannot be evaluated */
#include "finding/finding_page.h"

/* Q0301 too-many-counters */
const char finding_page_0301[] =
    "A verdict counts for every rule that has a bound, up to that bound, and has\n"
    "128 bits for all of them together: 7 bits for a bound of 100, one for a pair\n"
    "of barred units. These rules need more, so verdicts could not be exact.\n"
    "\n"
    "Example\n"
    "\n"
    "    <rules>  with 20 rules over a hundred credits each\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Join rules that say the same: one at-most over a whole class of barred\n"
    "    units for many pairs of it, one minimum over two groups for a minimum over\n"
    "    each where the document asks for no more. Leave out rules that others\n"
    "    imply.\n";

/* Q0302 too-many-states */
const char finding_page_0302[] =
    "Units are put into a claim one after the other, and claims for which every\n"
    "rule has counted the same are weighed as one. Where many rules look at many of\n"
    "the same units, too many claims stay different: more than 65,536 at one unit,\n"
    "or 4,194,304 over all units and choices of pathways. Verdicts would take too\n"
    "much memory and time, and are never approximate.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"hours\" measure=\"hours\" min=\"300\" max=\"310\"/>\n"
    "    <amount id=\"credits\" measure=\"credits\" min=\"60\" max=\"61\"/>\n"
    "    <amount id=\"units\" measure=\"units\" min=\"20\" max=\"21\"/>\n"
    "\n"
    "    over 80 units, each of another size\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Rules over hours widen most, then credits, then units; one over fewer\n"
    "    units widens less. Leave out rules that others imply.\n";

/* Q0303 pathways-depth */
const char finding_page_0303[] =
    "Pathways may stand within a pathway, and so on, eight deep. Published\n"
    "specifications need two.\n"
    "\n"
    "Example\n"
    "\n"
    "    <pathways id=\"a\"><pathway id=\"a1\"><pathways id=\"b\">...  nine times\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Pathways directly within the only rule of a pathway can stand beside\n"
    "    that pathway instead.\n";

/* Q0304 pathways-choices */
const char finding_page_0304[] =
    "To show how near a learner is, a verdict looks at each way of choosing one\n"
    "pathway of every set of pathways, and at most 64 of them. Three sets of five\n"
    "pathways, beside each other, make 125.\n"
    "\n"
    "Example\n"
    "\n"
    "    <pathways id=\"a\"> five </pathways>\n"
    "    <pathways id=\"b\"> five </pathways>\n"
    "    <pathways id=\"c\"> five </pathways>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    What can be said without pathways, say without: one of several units is\n"
    "    an amount of one unit over them. Alternatives that belong together are\n"
    "    one pathway.\n";

/* Q0305 too-many-rules */
const char finding_page_0305[] =
    "A specification has at most 1,024 rules, each pathway counted, and its rules\n"
    "times its units are at most 4,194,304. More are a mistake of whatever wrote\n"
    "the file.\n"
    "\n"
    "Example\n"
    "\n"
    "    <rules>  with one rule for each of 2,000 units\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Write one rule over many units for many rules over one: an 'all' over\n"
    "    their group.\n";

/* Q0306 image-too-large */
const char finding_page_0306[] =
    "An image holds at most 1 GiB, with at most 268,435,456 rows in one table.\n"
    "\n"
    "Example\n"
    "\n"
    "    a file of 60 MiB whose every unit has a title of 4,000 characters\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Take out what the file repeats.\n";
