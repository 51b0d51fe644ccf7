/* finding_page_doubt.c - pages of what is doubtful in a document, its units and their criteria */
#include "finding/finding_page.h"

/* Q0124 other-style */
const char finding_page_0124[] =
    "The document states a title or a name in its structure table, which is\n"
    "compiled, and elsewhere with other capitals, dashes or apostrophes. Nobody is\n"
    "misled, so this is a note; but a search or a comparison of texts takes the two\n"
    "for different.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"D/506/2153\" title=\"Champion customer service\" .../>\n"
    "    <stated unit=\"D/506/2153\" fact=\"title\" value=\"Champion Customer Service\"\n"
    "        where=\"unit page\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Ask the awarding organisation to print one of them throughout, then\n"
    "    delete the 'stated' element.\n";

/* Q0125 change-version */
const char finding_page_0125[] =
    "A document is of the version that its newest change made. Where the two\n"
    "differ, one was not updated, and a centre cannot tell which version it holds.\n"
    "A document that prints changes but no version is reported too. It is a\n"
    "warning, because the specification can still be compiled under the version it\n"
    "states.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification number=\"601/3735/6\" version=\"1.7\" ...>\n"
    "      <change version=\"1.7\" date=\"2026-02\" kind=\"new branding\"/>\n"
    "      <change version=\"1.8\" date=\"2026-05\" kind=\"review date changed\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the version on the cover and in the change history; state the\n"
    "    one, or add the change that is missing.\n";

/* Q0126 change-date */
const char finding_page_0126[] =
    "A version is issued when its change is made. A difference mostly means that\n"
    "the date on the cover, or in the change history, was left over from the\n"
    "version before. Where one of them prints a month only, a day within it agrees.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification number=\"601/3735/6\" version=\"1.8\" issued=\"2026-02\" ...>\n"
    "      <change version=\"1.8\" date=\"2026-05\" kind=\"review date changed\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up both dates in the document. If it really prints both, ask the\n"
    "    awarding organisation which holds, or acknowledge the finding.\n";

/* Q0127 change-order */
const char finding_page_0127[] =
    "Versions and their dates rise together, from the first change to the last or\n"
    "the other way round. Two changes of one version, or one dated before an\n"
    "earlier version, were numbered or dated wrongly, and nobody can tell what\n"
    "changed when.\n"
    "\n"
    "Example\n"
    "\n"
    "    <change version=\"1.6\" date=\"2025-05\" kind=\"review date changed\"/>\n"
    "    <change version=\"1.7\" date=\"2023-08\" kind=\"new branding\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document; put the rows in order and correct what was\n"
    "    mistyped.\n";

/* Q0128 passed-at-issue */
const char finding_page_0128[] =
    "A review or an end that lies before the day of issue was mostly mistyped, or\n"
    "left over when the document was revised. What the document states elsewhere,\n"
    "in a 'stated' element, is looked at too.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification number=\"601/3735/6\" version=\"1.8\" issued=\"2026-05\" ...>\n"
    "      <dates review=\"2026-02-28\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the dates. If the document prints them so, ask the awarding\n"
    "    organisation for the right one.\n";

/* Q0129 date-passed */
const char finding_page_0129[] =
    "With --today the dates of review, of the last registration and of the last\n"
    "certificate are compared with that day. A specification whose review has\n"
    "passed may have been replaced; after its operational end nobody can be\n"
    "registered. Without --today nothing is compared with any day, so results never\n"
    "change by themselves.\n"
    "\n"
    "Example\n"
    "\n"
    "    qualc lint --today 2026-11-23 unversioned.xml\n"
    "\n"
    "    with <dates review=\"2023-05-31\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look for a newer version of the document, or ask the awarding\n"
    "    organisation whether the date was put off.\n";

/* Q0130 title-level */
const char finding_page_0130[] =
    "The title of a qualification names its level, and regulators list it under\n"
    "that. Where the level stated is another, learners may be registered, and units\n"
    "chosen, for the wrong one. Titles are read in any of the forms \"Level 3\",\n"
    "\"Entry Level 3\" and \"Entry 3\".\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification title=\"Example Level 3 Diploma in Baking\" level=\"2\" ...>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the level in the document; correct the title or the level.\n";

/* Q0131 title-size */
const char finding_page_0131[] =
    "Regulators reserve words of a title for sizes: an Award has at most 120 hours\n"
    "of total qualification time, a Certificate 121 to 369, a Diploma 370 or more.\n"
    "A title outside its range would not be approved, so either the title or the\n"
    "figure is mistyped. The first of the three words in the title counts.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification title=\"Example Level 2 Diploma in Baking\" tqt=\"150\" ...>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up both in the document, and correct one of them.\n";

/* Q0132 skipped-outcome */
const char finding_page_0132[] =
    "Outcomes of a unit are numbered from 1 without a gap. Where a number is\n"
    "missing, an outcome was lost or the document is misnumbered; a learner could\n"
    "be certificated without what was lost. It is a warning and no error, because\n"
    "documents are printed so and are still in force.\n"
    "\n"
    "Example\n"
    "\n"
    "    <outcome number=\"1\">...</outcome>\n"
    "    <outcome number=\"3\">...</outcome>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document. If the number is missing there too, ask the\n"
    "    awarding organisation, or acknowledge the finding for the unit.\n";

/* Q0133 skipped-criterion */
const char finding_page_0133[] =
    "Criteria of an outcome are numbered from 1 without a gap. Where a number is\n"
    "missing, a criterion was lost or the document is misnumbered, and a tracking\n"
    "sheet made from it has a row that nobody can fill, or lacks one. Documents in\n"
    "force are printed so; hence a warning.\n"
    "\n"
    "Example\n"
    "\n"
    "    <criterion number=\"3.2\" .../>\n"
    "    <criterion number=\"3.4\" .../>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document. If the number is missing there too, ask the\n"
    "    awarding organisation, or acknowledge the finding for the unit.\n";

/* Q0134 empty-outcome */
const char finding_page_0134[] =
    "Nothing would show that a learner has achieved the outcome. Mostly its\n"
    "criteria were lost when the document was copied. A specification without any\n"
    "criteria at all is not reported: its units are described elsewhere.\n"
    "\n"
    "Example\n"
    "\n"
    "    <outcome number=\"2\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document, and add the criteria.\n";

/* Q0135 empty-unit */
const char finding_page_0135[] =
    "A unit whose outcomes are missing cannot be assessed from this document.\n"
    "Mostly its page was lost. A specification that gives outcomes of no unit is\n"
    "not reported.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"L/506/1807\" title=\"...\" level=\"3\" credit=\"2\" glh=\"12\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document, and add the outcomes; or ask for the page\n"
    "    that is missing.\n";

/* Q0136 no-summary */
const char finding_page_0136[] =
    "Most units of the document begin with a summary or introduction, whose digest\n"
    "is recorded; this one has none. Nothing is lost for a verdict, so it is a\n"
    "note, but a reader will look for it.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"H/601/1229\" title=\"...\" level=\"3\" credit=\"6\" glh=\"40\">\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document. If there is a summary, record its digest;\n"
    "    if there is none, tell the awarding organisation.\n";

/* Q0137 repeated-unit-number */
const char finding_page_0137[] =
    "The organisation's own numbers name units in headings and on forms. With one\n"
    "number for two units, evidence is filed under the wrong one. Verdicts go by\n"
    "unit reference, so it is a note.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"A/601/1222\" number=\"24\" .../>\n"
    "    <unit urn=\"L/601/1225\" number=\"24\" .../>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document. If it prints the number twice, tell the\n"
    "    awarding organisation.\n";

/* Q0138 skipped-unit-number */
const char finding_page_0138[] =
    "Units are numbered one after the other, and one or two numbers are missing. A\n"
    "unit may have been lost, or the one before misnumbered. Wider gaps, and\n"
    "numbers with letters, are how organisations set groups apart, and are not\n"
    "reported. Verdicts go by unit reference, so it is a note.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"L/601/1225\" number=\"24\" .../>\n"
    "    <unit urn=\"Y/601/1227\" number=\"26\" .../>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document, and add the unit or correct the number.\n";

/* Q0139 repeated-summary */
const char finding_page_0139[] =
    "The wordings of the two summaries have one digest, so one was mostly pasted\n"
    "from the other and describes the wrong unit. The unit it belongs to is often\n"
    "the one whose title it repeats.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"Y/506/2149\" ... summary=\"bf89b7653ca7195d\">\n"
    "    <unit urn=\"T/506/2160\" ... summary=\"bf89b7653ca7195d\">\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document. If both are printed alike, ask the awarding\n"
    "    organisation for the summary that is missing.\n";

/* Q0140 repeated-outcome */
const char finding_page_0140[] =
    "The two outcomes have one digest. One of them was mostly copied and never\n"
    "rewritten, and what it should ask for is nowhere stated.\n"
    "\n"
    "Example\n"
    "\n"
    "    <outcome number=\"1\" digest=\"0123456789abcdef\">...</outcome>\n"
    "    <outcome number=\"2\" digest=\"0123456789abcdef\">...</outcome>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document. If both are printed alike, ask the awarding\n"
    "    organisation.\n";

/* Q0141 repeated-criterion */
const char finding_page_0141[] =
    "The two criteria have one digest, so the same evidence is asked for twice, and\n"
    "a criterion that should stand there may be lost. They may belong to two\n"
    "outcomes; then acknowledge the finding if it is meant so.\n"
    "\n"
    "Example\n"
    "\n"
    "    <criterion number=\"1.2\" verb=\"describe\" digest=\"0123456789abcdef\"/>\n"
    "    <criterion number=\"2.2\" verb=\"describe\" digest=\"0123456789abcdef\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document. If both are printed alike, ask the awarding\n"
    "    organisation.\n";

/* Q0142 repeated-title */
const char finding_page_0142[] =
    "Two references with one title, capitals and punctuation aside, are mostly an\n"
    "older and a newer unit that stand for each other, and then a learner should\n"
    "not count both; or a title was pasted over another.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"K/503/0323\" title=\"Handle complaints\" .../>\n"
    "    <unit urn=\"L/506/1807\" title=\"Handle complaints\" .../>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare with the document. If one replaces the other, bar them from\n"
    "    one another with an 'at-most' rule and acknowledge the finding.\n";

/* Q0143 no-verb */
const char finding_page_0143[] =
    "The command verb says what a learner has to do; it is recorded where the\n"
    "wording may not be. Without one the criterion cannot be compared with its\n"
    "level. Verdicts do not need it, so it is a note.\n"
    "\n"
    "Example\n"
    "\n"
    "    <criterion number=\"2.1\" digest=\"0123456789abcdef\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Add the verb, in lower case: the first word of the criterion that\n"
    "    tells what to do.\n";

/* Q0144 verb-level */
const char finding_page_0144[] =
    "Level descriptors ask for more at each level: to recall and describe at the\n"
    "foot of the scale, to weigh and to judge at its head. To analyse at Entry 3,\n"
    "or to list at level 6, is out of keeping, and a unit with such verbs may be of\n"
    "another level. What is in keeping is a matter of judgement, so the bounds are\n"
    "wide and the finding is a note:\n"
    "\n"
    "    evaluate, analyse, argue, justify      from level 2\n"
    "    assess                                 from level 1\n"
    "    appraise, formulate, substantiate      from level 3\n"
    "    conceptualise, critique, deconstruct,\n"
    "    extrapolate, hypothesise, synthesise,\n"
    "    and critically with another verb       from level 4\n"
    "    theorise                               from level 5\n"
    "    copy, recite                           up to level 3\n"
    "    label, name, recall                    up to level 4\n"
    "    list, recognise, state                 up to level 5\n"
    "    identify                               up to level 6\n"
    "\n"
    "Other verbs are in keeping with any level. A unit without a level is passed\n"
    "over.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"K/503/0323\" title=\"...\" level=\"6\">\n"
    "      <outcome number=\"1\">\n"
    "        <criterion number=\"1.1\" verb=\"list\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the verb and the level in the document. If both are right,\n"
    "    leave the note, or switch it off where your organisation words\n"
    "    criteria otherwise.\n";

/* Q0145 credit-without-level */
const char finding_page_0145[] =
    "Credit is awarded at a level: without one, nobody can say what the credit is\n"
    "worth elsewhere, and no rule on levels counts it. Regulators give a level to\n"
    "whatever carries credit.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"L/506/1807\" title=\"...\" credit=\"2\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the level in the document. If it is printed nowhere, ask the\n"
    "    awarding organisation.\n";

/* Q0146 no-level */
const char finding_page_0146[] =
    "The qualification, or one of its units, states no level, where most units do.\n"
    "Mostly it was forgotten. What has credit but no level is reported as such.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"L/506/1807\" title=\"...\" glh=\"12\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the level in the document, and add it.\n";
