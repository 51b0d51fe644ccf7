/* finding_page_doubt_rules.c - pages of what is doubtful in rules, ages, regulators and codes */
#include "finding/finding_page.h"

/* Q0147 unusable-level */
const char finding_page_0147[] =
    "Rules look at the unit by its group or its reference, but each is narrowed to\n"
    "levels that leave it out. A learner who achieves the unit gains nothing by it.\n"
    "Either the level was mistyped, in the unit or in a rule, or the unit does not\n"
    "belong there.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"optional\" measure=\"credits\" min=\"9\" groups=\"B\" level-max=\"3\"/>\n"
    "    ...\n"
    "    <unit urn=\"D/506/2153\" title=\"...\" level=\"4\" credit=\"4\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the level and the rules of combination in the document. The\n"
    "    note shows a rule that leaves the unit out.\n";

/* Q0148 unused-group */
const char finding_page_0148[] =
    "A group is there to choose units from, but no rule of combination names it, a\n"
    "group around it, or any of its units, and none is over all units. Mostly a\n"
    "rule was forgotten. Rules on how units were gained do not count.\n"
    "\n"
    "Example\n"
    "\n"
    "    <group letter=\"C\" kind=\"optional\">...</group>\n"
    "    <rules>\n"
    "      <amount id=\"optional\" measure=\"credits\" min=\"9\" groups=\"A B\"/>\n"
    "    </rules>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up what the document asks of the group, and add the rule. If its\n"
    "    units never count, say so: counts=\"no\".\n";

/* Q0149 level-credit */
const char finding_page_0149[] =
    "A document that states the least credit at or above a level can ask for no\n"
    "more than the credit of the qualification. One of the two figures is mistyped.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification ... credit=\"15\" ...>\n"
    "    <amount id=\"level-credit\" measure=\"credits\" min=\"51\" level-min=\"2\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up both figures in the document.\n";

/* Q0150 level-other */
const char finding_page_0150[] =
    "The least credit at or above a level is stated so that most of the\n"
    "qualification lies at its own level. A rule over all units with another level\n"
    "is mostly a slip; a document that means it names the groups.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification ... level=\"3\" ...>\n"
    "    <amount id=\"level-credit\" measure=\"credits\" min=\"15\" level-min=\"2\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the level in the document. If it is meant so, acknowledge the\n"
    "    finding with the rule's id as its subject.\n";

/* Q0151 age-overlap */
const char finding_page_0151[] =
    "Funding and approval go by age range, so each learner belongs in one. Where\n"
    "two ranges hold one age, one of their ends is mistyped.\n"
    "\n"
    "Example\n"
    "\n"
    "    <age-range from=\"16\" to=\"19\"/>\n"
    "    <age-range from=\"19\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the ranges in the document.\n";

/* Q0152 age-gap */
const char finding_page_0152[] =
    "Learners younger and older are let in, but not those of this age. Mostly an\n"
    "end is mistyped, or a range was left out.\n"
    "\n"
    "Example\n"
    "\n"
    "    <age-range from=\"14\" to=\"16\"/>\n"
    "    <age-range from=\"19\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the ranges in the document. If the gap is meant, acknowledge\n"
    "    the finding.\n";

/* Q0153 minimum-age */
const char finding_page_0153[] =
    "The entry requirements and the age ranges both say how young a learner may be,\n"
    "and say different things. A centre would turn away learners who are approved,\n"
    "or register some who are not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <age-range to=\"15\"/>\n"
    "    <entry minimum-age=\"16\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up both in the document, and correct one.\n";

/* Q0154 regulator-nation */
const char finding_page_0154[] =
    "Each nation has its regulator. A regulator whose nation is missing means that\n"
    "the list of nations is incomplete, or that the regulator was pasted from\n"
    "another document. The nation is the one stated with the regulator, else that\n"
    "of which it is known to be: Ofqual of England, Qualifications Wales and the\n"
    "Welsh Government of Wales, CCEA of Northern Ireland, SQA of Scotland. Where no\n"
    "nation is listed, nothing is said.\n"
    "\n"
    "Example\n"
    "\n"
    "    <regulator name=\"Qualifications Wales\"/>\n"
    "    <nation name=\"England\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up in the document where the qualification may be delivered.\n";

/* Q0155 nation-regulator */
const char finding_page_0155[] =
    "A qualification delivered in a nation is regulated for it. Either a regulator\n"
    "is missing from the list, or the nation is. Nothing is said where a regulator\n"
    "is of a nation neither stated nor known.\n"
    "\n"
    "Example\n"
    "\n"
    "    <regulator name=\"Ofqual\"/>\n"
    "    <nation name=\"England\"/>\n"
    "    <nation name=\"Wales\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the regulators in the document. If it names none for the\n"
    "    nation, ask the awarding organisation.\n";

/* Q0156 evidence-code */
const char finding_page_0156[] =
    "A form or an example of the document uses a code that its key of evidence\n"
    "types does not explain, so assessors will read it differently. Each code is\n"
    "reported once.\n"
    "\n"
    "Example\n"
    "\n"
    "    <evidence code=\"W\" name=\"Witness\"/>\n"
    "    <used evidence=\"D\" where=\"example tracking sheet\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the key in the document. If the code is missing there, ask the\n"
    "    awarding organisation what it stands for.\n";

/* Q0157 unit-hours */
const char finding_page_0157[] =
    "One credit stands for ten hours of learning in all, of which guided learning\n"
    "hours are a part. A unit whose GLH is above ten times its credit has one of\n"
    "the two figures wrong.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"L/506/1807\" title=\"...\" credit=\"2\" glh=\"120\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up both figures in the structure table and on the unit's page.\n";

/* Q0158 standard-title */
const char finding_page_0158[] =
    "Two units are linked to a standard of one code under different titles. One of\n"
    "them was mistyped, or the code was. Capitals and punctuation are no\n"
    "difference.\n"
    "\n"
    "Example\n"
    "\n"
    "    <standard code=\"F5\" title=\"Manage customer service\"/>\n"
    "    <standard code=\"F5\" title=\"Monitor customer service\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the standard, and correct the title or the code.\n";
