/* finding_page_spec.c - pages of `qualc explain`: what a specification says */
#include "finding/finding_page.h"

/* Q0101 qualification-number */
const char finding_page_0101[] =
    "A qualification number is three digits, a slash, four digits, a slash and a\n"
    "check character, a digit or X. A learning aim reference is the same without\n"
    "slashes. Registers of qualifications and funding claims are matched by it\n"
    "character by character.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification number=\"60172538\" title=\"...\" organisation=\"...\">\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Write the number in that form; where the digits tell it, the right one\n"
    "    is suggested.\n";

/* Q0102 qualification-check */
const char finding_page_0102[] =
    "The last character is computed from the seven digits before it. When it does\n"
    "not fit, one of the eight characters is wrong, nearly always by mistyping or\n"
    "by a fault of text recognition. A specification under a wrong number would\n"
    "never be found, or be taken for another.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification number=\"601/7253/3\" title=\"...\" organisation=\"...\">\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document. The number with the check character that\n"
    "    would fit is suggested, but the slip may lie in any digit.\n";

/* Q0103 unit-reference */
const char finding_page_0103[] =
    "A unit reference number is a letter, a slash, three digits, a slash and four\n"
    "digits. The letter is one of A D F H J K L M R T Y, in upper case. Units are\n"
    "recognised across specifications by it, so there is one way to write it.\n"
    "\n"
    "Example\n"
    "\n"
    "    <member unit=\"k503/0323\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Write the reference in that form; where the digits tell it, the right\n"
    "    one is suggested.\n";

/* Q0104 unit-check */
const char finding_page_0104[] =
    "The letter at the start is computed from the seven digits. When it does not\n"
    "fit, the letter or one of the digits is wrong. A learner who has achieved the\n"
    "unit would not be seen to have it.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"L/503/0323\" title=\"...\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document. The reference with the letter that would fit\n"
    "    is suggested, but the slip may lie in any digit.\n";

/* Q0105 learning-aim */
const char finding_page_0105[] =
    "The reference under which funding is claimed is the qualification number\n"
    "without its slashes. Here the two disagree, so one of them was copied from\n"
    "somewhere else.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification number=\"601/7253/8\" learning-aim=\"60137356\" title=\"...\"\n"
    "        organisation=\"...\">\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the wrong one; the note shows the number.\n";

/* Q0106 repeated-unit */
const char finding_page_0106[] =
    "Within a specification a reference stands for one unit. With two of them\n"
    "nobody could say which credit value counts.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"K/503/0323\" title=\"...\" credit=\"4\"/>\n"
    "    <unit urn=\"K/503/0323\" title=\"...\" credit=\"5\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Delete one, or correct its reference. A unit that belongs to two groups\n"
    "    is written once and named as a member of both. If the document states\n"
    "    two figures, keep that of its structure table and record the other with\n"
    "    a 'stated' element.\n";

/* Q0107 member-not-unit */
const char finding_page_0107[] =
    "The group names a unit that the specification does not hold, so a rule over\n"
    "the group would count a unit of which nothing is known.\n"
    "\n"
    "Example\n"
    "\n"
    "    <member unit=\"D/506/2153\"/>\n"
    "\n"
    "    with no <unit urn=\"D/506/2153\" .../> below\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the reference, or add the unit. The unit whose reference is\n"
    "    nearest is suggested, if one is near.\n";

/* Q0108 ungrouped-unit */
const char finding_page_0108[] =
    "Every unit of a specification stands in its structure table, in a group. One\n"
    "in no group would count for no rule over groups, though it can be looked up:\n"
    "most likely its member line was forgotten.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"K/503/0323\" title=\"...\"/>\n"
    "\n"
    "    with no <member unit=\"K/503/0323\"/> above\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Add the unit as a member of its group. Where the document prints no\n"
    "    groups, use one with the letter M.\n";

/* Q0109 rule-group */
const char finding_page_0109[] =
    "The rule counts units of a group that the specification does not have. It\n"
    "would count nothing, and no learner could ever meet it.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"optional\" measure=\"credits\" min=\"12\" groups=\"C\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the letter, or add the group. A list of groups is separated by\n"
    "    spaces: groups=\"B C\".\n";

/* Q0110 rule-unit */
const char finding_page_0110[] =
    "The rule names a unit that the specification does not hold, so barring or\n"
    "requiring it would have no effect.\n"
    "\n"
    "Example\n"
    "\n"
    "    <at-most id=\"barred\" n=\"1\" units=\"D/506/2153 T/506/2126\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the reference, or add the unit.\n";

/* Q0111 repeated-letter */
const char finding_page_0111[] =
    "Rules name groups by letter. With two groups of one letter a rule would mean\n"
    "either.\n"
    "\n"
    "Example\n"
    "\n"
    "    <group letter=\"B\" kind=\"optional\">...</group>\n"
    "    <group letter=\"B\" kind=\"optional\">...</group>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Give each group its own letter, as the document does; a group within\n"
    "    another may have a digit behind it: B1, B2.\n";

/* Q0112 group-within */
const char finding_page_0112[] =
    "A group may stand in another, which then holds its units too. The group named\n"
    "is not there, is this one, or stands after it: a reader meets the outer group\n"
    "first, and so no group can come to lie within itself.\n"
    "\n"
    "Example\n"
    "\n"
    "    <group letter=\"B1\" kind=\"optional\" within=\"B1\">...</group>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Name the letter of the group around this one and write that group first,\n"
    "    or leave 'within' out.\n";

/* Q0113 repeated-member */
const char finding_page_0113[] =
    "A unit counts once in a group. The second line is a slip, and may hide that\n"
    "another unit was meant.\n"
    "\n"
    "Example\n"
    "\n"
    "    <member unit=\"K/503/0323\"/>\n"
    "    <member unit=\"K/503/0323\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Delete one line, or correct its reference.\n";

/* Q0114 repeated-rule */
const char finding_page_0114[] =
    "A verdict names the rules that are not met by their ids, and a comparison of\n"
    "versions pairs rules by id, so each has its own.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"total\" measure=\"credits\" min=\"27\"/>\n"
    "    <amount id=\"total\" measure=\"units\" min=\"4\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Give one of them another id.\n";

/* Q0115 bounds */
const char finding_page_0115[] =
    "Nothing can be at least the one and at most the other. As a rule it could\n"
    "never be met; as an age range it would let nobody in.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"optional\" measure=\"credits\" min=\"20\" max=\"12\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Exchange the two, or look up the figures in the document.\n";

/* Q0116 level-bounds */
const char finding_page_0116[] =
    "A rule can be narrowed to units from one level to another. With the least\n"
    "above the greatest no unit is left. Entry levels are below level 1.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"top\" measure=\"credits\" min=\"9\" level-min=\"3\" level-max=\"2\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Exchange the two, or leave one of them out.\n";

/* Q0117 outcome-order */
const char finding_page_0117[] =
    "Learning outcomes of a unit are numbered upward. A number that does not rise\n"
    "mostly means that a line was lost or moved when the document was copied, and\n"
    "criteria may have gone with it. A gap between numbers is Q0132.\n"
    "\n"
    "Example\n"
    "\n"
    "    <outcome number=\"2\">...</outcome>\n"
    "    <outcome number=\"2\">...</outcome>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document; restore the order and the numbers.\n";

/* Q0118 criterion-order */
const char finding_page_0118[] =
    "Assessment criteria are numbered upward within their outcome. Evidence of a\n"
    "learner is filed under these numbers, so each must mean one criterion. A gap\n"
    "between numbers is Q0133.\n"
    "\n"
    "Example\n"
    "\n"
    "    <criterion number=\"1.3\"/>\n"
    "    <criterion number=\"1.2\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document; restore the order and the numbers.\n";

/* Q0119 criterion-outcome */
const char finding_page_0119[] =
    "The first part of a criterion's number is that of the outcome it stands in.\n"
    "Otherwise evidence would be filed under an outcome that it does not prove.\n"
    "\n"
    "Example\n"
    "\n"
    "    <outcome number=\"2\">\n"
    "      <criterion number=\"1.1\"/>\n"
    "    </outcome>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the number, or move the criterion into its outcome.\n";

/* Q0120 date-order */
const char finding_page_0120[] =
    "A qualification starts before it is reviewed or ends, and the last\n"
    "certificate follows the last registration. Programs decide from these dates\n"
    "whether a learner may still be registered or certificated. Where a document\n"
    "prints a month only, it may be before no earlier month.\n"
    "\n"
    "Example\n"
    "\n"
    "    <dates operational-start=\"2014-08-01\" operational-end=\"2013-07-31\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up both dates in the document. If it really states them so, leave\n"
    "    out the one that cannot be right and record it with a 'stated' element.\n";

/* Q0121 contradiction */
const char finding_page_0121[] =
    "The document gives one value in its structure table, which is compiled, and\n"
    "another elsewhere. The specification records both, so that the contradiction\n"
    "is data; it stays a warning until somebody accepts it. A centre may ask which\n"
    "of the two holds, and only the awarding organisation can say. Of a unit, a\n"
    "group or the qualification it may also be recorded how many units, outcomes or\n"
    "criteria the document says there are, and in which range their numbers lie.\n"
    "\n"
    "Example\n"
    "\n"
    "    <stated unit=\"L/506/1807\" fact=\"level\" value=\"2\" where=\"unit page\"/>\n"
    "    <stated group=\"B\" fact=\"units\" value=\"16\" where=\"heading\"/>\n"
    "    <stated unit=\"L/506/1807\" fact=\"criterion-range\" value=\"1.1 to 5.5\"\n"
    "        where=\"heading\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Ask the awarding organisation to correct the document. If the compiled\n"
    "    value is the right one and will stay, say so with the reason:\n"
    "\n"
    "    <acknowledge finding=\"Q0121\" subject=\"L/506/1807\"\n"
    "        reason=\"confirmed by the awarding organisation\"/>\n"
    "\n"
    "    The subject is the unit, or the unit and the fact: \"L/506/1807 level\";\n"
    "    without a subject the qualification is meant. What is acknowledged is\n"
    "    still counted and listed.\n";

/* Q0122 stated-nothing */
const char finding_page_0122[] =
    "A 'stated' element names a unit, a group or a fact that does not exist, or it\n"
    "states the value that is compiled anyway. Either the document has been\n"
    "corrected since, or the element was mistyped and hides a real contradiction.\n"
    "\n"
    "Example\n"
    "\n"
    "    <stated unit=\"L/506/1807\" fact=\"levels\" value=\"2\" where=\"unit page\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the element, or delete it. The fact is the name of an attribute\n"
    "    of the unit, the group or the qualification, or of another fact with its\n"
    "    element before it, such as entry.minimum-age; or what the specification\n"
    "    comes to: units of a group or the qualification, outcomes, outcome-range,\n"
    "    criteria or criterion-range of a unit.\n";

/* Q0123 useless-acknowledgement */
const char finding_page_0123[] =
    "What was once accepted is not found any more, because it has been mended or\n"
    "because the id or the subject is mistyped. Left in the file, it could accept\n"
    "something later that nobody has looked at. Errors cannot be acknowledged.\n"
    "\n"
    "Example\n"
    "\n"
    "    <acknowledge finding=\"Q0121\" subject=\"L/506/1870\" reason=\"...\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Delete the element, or correct the id and the subject.\n";

/* Q0201 repeated-version */
const char finding_page_0201[] =
    "Number and version name a specification; with two files of one name it would\n"
    "depend on the order of files which one is compiled. The note shows the other\n"
    "file.\n"
    "\n"
    "Example\n"
    "\n"
    "    qualc lint 2.1.xml 2.2.xml\n"
    "\n"
    "    with version=\"2.2\" in both\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the version in the file that is wrong, or delete the copy.\n";

/* Q0202 unit-differs */
const char finding_page_0202[] =
    "The same reference stands for the same unit everywhere, so its level, credit\n"
    "and guided learning hours should agree. Often one document prints an older\n"
    "figure. A learner who transfers the credit would be worth more in one place\n"
    "than in the other. A figure that one of them leaves out is no difference, nor\n"
    "is one between two versions of the same specification.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"K/503/0323\" title=\"...\" credit=\"4\"/>  in one file\n"
    "    <unit urn=\"K/503/0323\" title=\"...\" credit=\"5\"/>  in another\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare both with their documents. If they really differ, ask the\n"
    "    awarding organisations, or acknowledge it in the file where it is shown:\n"
    "\n"
    "    <acknowledge finding=\"Q0202\" subject=\"K/503/0323\" reason=\"...\"/>\n";

/* Q0203 name-clash */
const char finding_page_0203[] =
    "Each specification becomes a file and a function whose names are made of the\n"
    "prefix, the number and the version; the catalogue over all has a name of its\n"
    "own. Two of them came out alike, and one would overwrite the other, or the\n"
    "program would not link.\n"
    "\n"
    "Example\n"
    "\n"
    "    qualc compile --catalogue qual_601_7253_8_2_2 -o out 2.2.xml\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Choose another name for the catalogue, or another prefix.\n";
