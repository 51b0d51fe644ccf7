/* finding_page_across.c - pages of `qualc explain`: what specifications say of the same things */
#include "finding/finding_page.h"

/* Q0204 unit-title */
const char finding_page_0204[] =
    "The same reference stands for the same unit everywhere, so its title should be\n"
    "the same; capitals and punctuation do not matter. A learner whose certificate\n"
    "shows another title has to prove that it is the unit asked for. Often a digit\n"
    "of one of the references is wrong, and they are two units.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"K/503/0323\" title=\"Sample unit\" .../>      in one file\n"
    "    <unit urn=\"K/503/0323\" title=\"Another unit\" .../>     in another\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare both with their documents. If they really differ, ask the\n"
    "    awarding organisations, or acknowledge it in the file where it is shown:\n"
    "\n"
    "    <acknowledge finding=\"Q0204\" subject=\"K/503/0323\" reason=\"...\"/>\n";

/* Q0205 unit-wording */
const char finding_page_0205[] =
    "The same reference stands for the same unit everywhere, but the digests or\n"
    "command verbs of its summary, outcomes or criteria are not the same. Listed\n"
    "are the numbers of what differs, then of what stands in this file only (\"only\n"
    "here\") and in the other only (\"only there\"). A learner may have met one\n"
    "wording and not the other. What one of the files does not state is no\n"
    "difference. Compared are the newest versions of different qualifications, each\n"
    "unit with up to eight that differ from each other; versions of one\n"
    "qualification are compared by 'qualc diff'.\n"
    "\n"
    "Example\n"
    "\n"
    "    <criterion number=\"1.2\" verb=\"explain\" .../>   in one file\n"
    "    <criterion number=\"1.2\" verb=\"describe\" .../>  in another\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare both with their documents: a digest may have been made of a text\n"
    "    with errors. If the wording really differs, ask the awarding\n"
    "    organisations, or acknowledge it in the file where it is shown:\n"
    "\n"
    "    <acknowledge finding=\"Q0205\" subject=\"K/503/0323\" reason=\"...\"/>\n";

/* Q0206 unit-not-stated */
const char finding_page_0206[] =
    "One specification states a level, credit or guided learning hours of a unit,\n"
    "and another leaves it out. Nothing is derived from that: for the one that\n"
    "leaves it out it stays not stated. It is told because the figure may have been\n"
    "overlooked, and because a claim cannot be weighed without it.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"K/503/0323\" title=\"...\" credit=\"5\"/>  in one file\n"
    "    <unit urn=\"K/503/0323\" title=\"...\"/>             in another\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look for the figure in the document that leaves it out. If it is not\n"
    "    there, leave it out of the specification too.\n";

/* Q0207 progression-down */
const char finding_page_0207[] =
    "A qualification is said to lead to one of a lower level. The other is known by\n"
    "its number or, where none is given, by its title; it is among the files that\n"
    "are checked, or with --against-catalogue in the catalogue. Its newest version\n"
    "counts.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification level=\"3\" ...>\n"
    "      <progression number=\"601/7253/8\" title=\"...\"/>  which is of level 2\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare both levels and the number with the documents. If the document\n"
    "    does say so, ask the awarding organisation, or acknowledge it; the\n"
    "    subject is the number that it leads to:\n"
    "\n"
    "    <acknowledge finding=\"Q0207\" subject=\"601/7253/8\" reason=\"...\"/>\n";

/* Q0208 progression-title */
const char finding_page_0208[] =
    "A qualification is said to lead to another, but that has not the title given\n"
    "here; capitals and punctuation do not matter. The number or the title is\n"
    "wrong, or the other has been renamed. Its newest version counts.\n"
    "\n"
    "Example\n"
    "\n"
    "    <progression number=\"601/7253/8\" title=\"Sample Diploma\"/>\n"
    "\n"
    "    where 601/7253/8 is a certificate\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Compare the number and the title with the documents. If the document does\n"
    "    say so, ask the awarding organisation, or acknowledge it; the subject is\n"
    "    the number that it leads to:\n"
    "\n"
    "    <acknowledge finding=\"Q0208\" subject=\"601/7253/8\" reason=\"...\"/>\n";
