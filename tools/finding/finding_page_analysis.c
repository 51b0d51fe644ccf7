/* finding_page_analysis.c - pages of `qualc explain`: what the rules of combination allow */
#include "finding/finding_page.h"

/* Q0401 contradictory-rules */
const char finding_page_0401[] =
    "No set of units satisfies all the rules of combination, so nobody can earn the\n"
    "award. The rules named contradict each other. Where it says that no fewer\n"
    "rules do, every smaller set of rules has been ruled out; otherwise each of the\n"
    "rules named is needed for the contradiction, but another, smaller set may\n"
    "exist. Pathways count as one rule with everything in them.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"total\" measure=\"credits\" min=\"37\"/>\n"
    "    <amount id=\"core\" measure=\"credits\" max=\"20\" groups=\"M\"/>\n"
    "    <amount id=\"options\" measure=\"credits\" max=\"15\" groups=\"A\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare the rules named with the document, and the credit of the units\n"
    "    that they look at. One of them is wrong, or a unit is missing.\n";

/* Q0402 credit-impossible */
const char finding_page_0402[] =
    "The credit that the qualification states is less than any valid claim comes\n"
    "to, or no valid claim comes to just that. The message shows the claim of least\n"
    "credit. Where changing one rule would make the stated credit exactly the\n"
    "least, the note names every such change: a bound dropped, or a minimum that\n"
    "should perhaps have been a maximum.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification credit=\"30\" ...>\n"
    "      <amount id=\"core\" measure=\"credits\" min=\"20\" groups=\"M\"/>\n"
    "      <amount id=\"options\" measure=\"credits\" min=\"15\" groups=\"A\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the rule or the credit. If the document does contradict itself,\n"
    "    ask the awarding organisation, or acknowledge it:\n"
    "\n"
    "    <acknowledge finding=\"Q0402\" reason=\"...\"/>\n";

/* Q0403 glh-below-least */
const char finding_page_0403[] =
    "The guided learning hours that the qualification states are fewer than those\n"
    "of any valid claim. With optional routes the stated hours are those of the\n"
    "smallest route. The message shows the claim of fewest hours. Where changing\n"
    "one rule would make the stated hours exactly the least, the note names every\n"
    "such change: a bound dropped, or a minimum that should perhaps have been a\n"
    "maximum.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification glh=\"100\" ...>\n"
    "      <all id=\"core\" groups=\"M\"/>  with units of 120 hours\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the rule, the hours of a unit, or those stated. If the document\n"
    "    does contradict itself, acknowledge it:\n"
    "\n"
    "    <acknowledge finding=\"Q0403\" reason=\"...\"/>\n";

/* Q0404 glh-above-least */
const char finding_page_0404[] =
    "The rules leave a choice, and a valid claim comes to fewer guided learning\n"
    "hours than the qualification states. With optional routes the stated hours are\n"
    "those of the smallest route. The message shows the claim of fewest hours.\n"
    "Where changing one rule would make the stated hours exactly the least, the\n"
    "note names every such change.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification glh=\"150\" ...>\n"
    "      <amount id=\"options\" measure=\"units\" min=\"1\" groups=\"A\"/> (90 or 150)\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the rule, the hours of a unit, or those stated, or acknowledge it:\n"
    "\n"
    "    <acknowledge finding=\"Q0404\" reason=\"...\"/>\n";

/* Q0405 credit-above-least */
const char finding_page_0405[] =
    "Some valid claim comes to the credit that the qualification states, but\n"
    "another comes to less. The award would be earned with less credit than it is\n"
    "worth. The message shows the claim of least credit. Where changing one rule\n"
    "would make the stated credit exactly the least, the note names every such\n"
    "change.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification credit=\"20\" ...>\n"
    "      <amount id=\"total\" measure=\"credits\" min=\"15\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the rule or the credit; perhaps a minimum over all units is\n"
    "    missing. Or acknowledge it:\n"
    "\n"
    "    <acknowledge finding=\"Q0405\" reason=\"...\"/>\n";

/* Q0406 credit-tqt */
const char finding_page_0406[] =
    "One credit stands for ten hours of total qualification time, so the credit of\n"
    "a qualification is its TQT divided by ten and rounded.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification credit=\"16\" tqt=\"150\" ...>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare both figures with the document, or acknowledge it:\n"
    "\n"
    "    <acknowledge finding=\"Q0406\" reason=\"...\"/>\n";

/* Q0407 glh-tqt */
const char finding_page_0407[] =
    "Guided learning is a part of the total qualification time, so there cannot be\n"
    "more hours of it than there are in all.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification glh=\"160\" tqt=\"150\" ...>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare both figures with the document, or acknowledge it:\n"
    "\n"
    "    <acknowledge finding=\"Q0407\" reason=\"...\"/>\n";

/* Q0408 dead-unit */
const char finding_page_0408[] =
    "The unit stands in a group that counts, but no valid claim holds it: whoever\n"
    "takes it gains nothing towards the award. The note names the first rule\n"
    "without which the unit could count, where one rule alone keeps it out.\n"
    "\n"
    "Example\n"
    "\n"
    "    <at-most id=\"barred\" n=\"1\" units=\"H/999/0003 J/999/0004\"/>\n"
    "    <all id=\"core\" units=\"H/999/0003\"/>\n"
    "\n"
    "    J/999/0004 is dead.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the rules, take the unit out, or put it into a group with\n"
    "    counts=\"no\" if it may be taken but does not count. Or acknowledge it:\n"
    "\n"
    "    <acknowledge finding=\"Q0408\" subject=\"J/999/0004\" reason=\"...\"/>\n";

/* Q0409 redundant-rule */
const char finding_page_0409[] =
    "With the rule deleted, exactly the same claims are valid: the rules named\n"
    "imply it already. That is no fault; documents often say things twice. But when\n"
    "a later version changes one of them, the other must change too. Of two rules\n"
    "that imply each other both are listed; only one of them can be deleted. A rule\n"
    "that looks at how units were gained is never called redundant.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"total\" measure=\"credits\" min=\"30\"/>\n"
    "    <amount id=\"core\" measure=\"credits\" min=\"20\" groups=\"M\"/>\n"
    "    <amount id=\"options\" measure=\"credits\" min=\"10\" groups=\"A\"/>\n"
    "\n"
    "    The total is redundant.\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Nothing needs to be done where the document states the rule.\n";

/* Q0410 idle-rule */
const char finding_page_0410[] =
    "Whatever units are put forward, the rule holds: its minimum is nothing, its\n"
    "maximum is not below all there is, or it looks at no units.\n"
    "\n"
    "Example\n"
    "\n"
    "    <at-most id=\"cap\" n=\"5\" groups=\"A\"/>  with four units in group A\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare the bound, the groups and the levels with the document. Or\n"
    "    acknowledge it:\n"
    "\n"
    "    <acknowledge finding=\"Q0410\" subject=\"cap\" reason=\"...\"/>\n";

/* Q0411 undecided */
const char finding_page_0411[] =
    "The analysis goes through every combination of what the rules count, as states\n"
    "that claims share. Here there are more states than it may use. It is exact or\n"
    "says nothing, so what it could not decide is left out of the result. Rules\n"
    "over hours lead to most states, then those over credits, and those whose units\n"
    "are scattered over many other rules.\n"
    "\n"
    "Example\n"
    "\n"
    "    many rules, each over credits of a different choice from the same units\n"
    "\n"
    "Mend it\n"
    "\n"
    "    State rules in units instead of credits or hours where the document does.\n";
