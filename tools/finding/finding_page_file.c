/* finding_page_file.c - pages of `qualc explain`: files, XML and values */
#include "finding/finding_page.h"

/* Q0001 unreadable */
const char finding_page_0001[] =
    "The system would not open or read the file: it does not exist, its name is\n"
    "mistyped, or you have no right to read it. The message ends with the reason\n"
    "the system gives. Nothing can be said about the contents, and nothing is\n"
    "compiled as long as one of the inputs is missing.\n"
    "\n"
    "Example\n"
    "\n"
    "    qualc lint specs/iao/601-3477-X/unversoined.xml\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look at the name and at the rights of the file. A dash, '-', reads\n"
    "    standard input instead of a file.\n";

/* Q0002 directory */
const char finding_page_0002[] =
    "A specification is one file. The name given is that of a directory, which\n"
    "qualc does not search, so that what is compiled never depends on what happens\n"
    "to lie around.\n"
    "\n"
    "Example\n"
    "\n"
    "    qualc lint specs/iao\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Name the files, or let the shell do it: qualc lint specs/*/*/*.xml\n";

/* Q0003 empty */
const char finding_page_0003[] =
    "The file is there but holds nothing, often because the program that should\n"
    "have written it stopped early, or because a pipe ended before it began. It is\n"
    "reported apart from malformed XML so that nobody searches for a wrong line.\n"
    "\n"
    "Example\n"
    "\n"
    "    qualc lint - < /dev/null\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Write the file again, or take it from your version control.\n";

/* Q0004 too-large */
const char finding_page_0004[] =
    "No specification is anywhere near that size: the longest known has about a\n"
    "hundred kilobytes. The limit keeps a wrong file, such as a disk image or an\n"
    "endless pipe, from taking all memory before anybody notices.\n"
    "\n"
    "Example\n"
    "\n"
    "    qualc lint /dev/zero\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look whether it is the right file. One file holds one version of one\n"
    "    specification; split a file that holds several.\n";

/* Q0005 gzip */
const char finding_page_0005[] =
    "The file begins like the output of gzip. Compressed files are not unpacked on\n"
    "the way, because a small one can become very large, and because places in the\n"
    "file could not be shown.\n"
    "\n"
    "Example\n"
    "\n"
    "    gzip 1.3.xml; qualc lint 1.3.xml.gz\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Unpack it first: gunzip 1.3.xml.gz, or gunzip -c 1.3.xml.gz | qualc lint -\n";

/* Q0006 malformed */
const char finding_page_0006[] =
    "The file breaks a rule of XML itself: a tag is not closed, a quote is\n"
    "missing, a character is not allowed. What follows the place cannot be told\n"
    "apart any more, so reading ends there; findings before it are still shown.\n"
    "Where an end tag does not fit, a note shows the element that is open.\n"
    "\n"
    "Example\n"
    "\n"
    "    <group letter=\"A\" kind=\"mandatory\">\n"
    "      <member unit=\"K/503/0323\">\n"
    "    </group>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Close every element, here with <member unit=\"K/503/0323\"/>, write &amp;\n"
    "    for & and &lt; for <, and keep one element outermost. Any XML editor\n"
    "    shows the same error.\n";

/* Q0007 encoding */
const char finding_page_0007[] =
    "Specifications are read as UTF-8 and nothing else, so that a title comes out\n"
    "with the same letters everywhere. Either the first bytes or the XML\n"
    "declaration speak of another encoding, or a byte does not fit into UTF-8 at\n"
    "the place shown, as when an editor saved one é as Latin-1.\n"
    "\n"
    "Example\n"
    "\n"
    "    <?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Save the file as UTF-8, or convert it, then declare UTF-8 or nothing:\n"
    "    iconv -f ISO-8859-1 -t UTF-8 old.xml > new.xml\n";

/* Q0008 doctype */
const char finding_page_0008[] =
    "A DOCTYPE can make a file of a few kilobytes expand to many megabytes, and\n"
    "can name other files to read. Specifications need neither, so both the\n"
    "declaration and references to entities of its making are refused. The five\n"
    "entities that XML has by itself, and references to characters by number, are\n"
    "allowed.\n"
    "\n"
    "Example\n"
    "\n"
    "    <!DOCTYPE qualification SYSTEM \"qualification.dtd\">\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Delete the declaration. Write a character itself, or its number: &#233;\n"
    "    in the place of &eacute;\n";

/* Q0009 unknown-element */
const char finding_page_0009[] =
    "The name of the element is not known where it stands. What it holds is passed\n"
    "over, so that one mistyped name brings one finding. An element that was\n"
    "passed over would not be in the tables, which is why this is an error.\n"
    "\n"
    "Example\n"
    "\n"
    "    <group letter=\"A\" kind=\"mandatory\">\n"
    "      <membre unit=\"K/503/0323\"/>\n"
    "    </group>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the name; the nearest one that may stand there is suggested.\n"
    "    Elements have no namespace. specs/qualification.rnc lists them all.\n";

/* Q0010 unknown-attribute */
const char finding_page_0010[] =
    "The value would be lost without anybody noticing, for instance a credit value\n"
    "that a learner's total should hold. Attributes with a prefix, such as\n"
    "xml:lang, are not known either.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"K/503/0323\" title=\"...\" credits=\"4\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Correct the name; the nearest attribute of the element is suggested.\n"
    "    Here it is credit=\"4\".\n";

/* Q0011 missing-attribute */
const char finding_page_0011[] =
    "Without it the element says nothing that could be compiled: a unit without a\n"
    "reference cannot be found, an amount with neither a minimum nor a maximum\n"
    "asks for nothing.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"total-credits\" measure=\"credits\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Add the attribute that is named. If the document does not state it, the\n"
    "    element itself may be one that should be left out.\n";

/* Q0012 misplaced */
const char finding_page_0012[] =
    "Elements keep one order, that of the vocabulary, so that two versions of a\n"
    "specification can be compared line by line. The element is known but belongs\n"
    "into another element, or before others that are there already, or it may\n"
    "stand only once. A run of elements in the wrong place is reported once.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"K/503/0323\" title=\"...\"/>\n"
    "    <rules/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Move the element, here the rules before the first unit. The note shows\n"
    "    what it must stand before.\n";

/* Q0013 missing-element */
const char finding_page_0013[] =
    "A specification has at least one group, the rules, even if there are none to\n"
    "state, and one unit; a group has at least one member, and a pathway one rule.\n"
    "Without them there would be nothing to judge a learner by.\n"
    "\n"
    "Example\n"
    "\n"
    "    <group letter=\"B\" kind=\"optional\">\n"
    "    </group>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Add the element that is named, or leave out the one that has no content.\n";

/* Q0014 text */
const char finding_page_0014[] =
    "All data stand in attributes. Text between tags would not be compiled, and it\n"
    "is nearly always a slip of the keyboard or a comment without its marks.\n"
    "\n"
    "Example\n"
    "\n"
    "    <rules> two units of group B </rules>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Delete the text, or make it a comment: <!-- two units of group B -->\n";

/* Q0015 not-a-number */
const char finding_page_0015[] =
    "Credits, hours, counts and ages are written in digits alone: no sign, no\n"
    "fraction, no unit, no thousands separator. Anything else could be read in\n"
    "more than one way.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"K/503/0323\" title=\"...\" glh=\"33 hours\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Write digits only: glh=\"33\". A figure that the document leaves out is\n"
    "    left out here too; it is never written as a dash or as 0.\n";

/* Q0016 out-of-range */
const char finding_page_0016[] =
    "Figures go up to 65535 and ages up to 120, which is far above anything that\n"
    "is published, so a larger one is a slip: two numbers run together, or a\n"
    "reference in the wrong attribute.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"K/503/0323\" title=\"...\" credit=\"5030323\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the figure in the document.\n";

/* Q0017 not-allowed */
const char finding_page_0017[] =
    "The attribute holds one of a few words, or a level. Words that look right but\n"
    "are not known, such as a capital letter too many, would otherwise change what\n"
    "a rule means.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"total\" measure=\"credit\" min=\"27\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Write one of the words that the message lists, here \"credits\". Levels\n"
    "    are E1 to E3 and 1 to 8, without the word.\n";

/* Q0018 bad-date */
const char finding_page_0018[] =
    "Dates are written year first with dashes, YYYY-MM-DD, or YYYY-MM where the\n"
    "document prints a month only, so that 03/04 is never read two ways. The day\n"
    "must exist in the calendar.\n"
    "\n"
    "Example\n"
    "\n"
    "    <dates operational-start=\"2014-02-30\"/>\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look up the date in the document, and write it in that form.\n";

/* Q0019 malformed-value */
const char finding_page_0019[] =
    "Versions, letters of groups, names of rules, digests, command verbs and the\n"
    "numbers of criteria each have a form, which the message gives. A value may\n"
    "not be empty either, nor text longer than 4000 characters. Programs that use\n"
    "the tables rely on these forms: they compare versions part by part, and find\n"
    "a criterion by its number.\n"
    "\n"
    "Example\n"
    "\n"
    "    <qualification number=\"601/7253/8\" version=\"v2.2\" title=\"...\"\n"
    "        organisation=\"...\">\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Write the value in the form asked for, here version=\"2.2\". What is not\n"
    "    stated is left out with its attribute.\n";
