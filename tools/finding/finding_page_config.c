/* finding_page_config.c - pages of `qualc explain`: configuration files and the command line */
#include "finding/finding_page.h"

/* Q0020 config-unreadable */
const char finding_page_0020[] =
    "A configuration file is there, or was named with --config, and cannot be read.\n"
    "Nothing is checked then: what the file would have raised or suppressed is not\n"
    "known.\n"
    "\n"
    "Without --config, qualc looks for a file named .qualc in the folder of each\n"
    "specification and then in the folders around it, up to the one that holds .git\n"
    "or to the root. The first that it finds holds, alone.\n"
    "\n"
    "Example\n"
    "\n"
    "    qualc lint --config absent draft.xml\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Look at the name and at the rights of the file, or do without any file:\n"
    "    --no-config.\n";

/* Q0021 config-syntax */
const char finding_page_0021[] =
    "Each line of a configuration file is a heading in brackets, a key with its\n"
    "value, blank, or a comment, which begins with '#' or ';'. After a value, a\n"
    "semicolon behind a space begins a comment too. A line has at most 190 bytes; a\n"
    "reason may go on in the next lines when these are indented deeper than it. The\n"
    "file is UTF-8.\n"
    "\n"
    "Example\n"
    "\n"
    "    [severity]\n"
    "    Q0121 error\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Q0121 = error\n";

/* Q0022 config-section */
const char finding_page_0022[] =
    "A configuration file has one section [severity] and any number of sections\n"
    "[suppress NAME], each with a name of its own, by which reports mention it.\n"
    "\n"
    "Example\n"
    "\n"
    "    [severities]\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Write [severity]. Put keys of a section that is there twice together, or\n"
    "    give the second suppression another name.\n";

/* Q0023 config-key */
const char finding_page_0023[] =
    "The keys of [severity] are ids of findings, and of changes. Those of\n"
    "[suppress NAME] are\n"
    "\n"
    "    id           of the finding or change, as Q0121 or Q0671\n"
    "    subject      what it is about, as a pattern: '*' stands for anything, '?'\n"
    "                 for one character; where findings of one id have the same\n"
    "                 subject, what of it may follow after a space\n"
    "    fingerprint  as lint or diff --format json has it\n"
    "    reason       why the finding may stand\n"
    "    expires      the last day on which it may, as 2027-03-31\n"
    "\n"
    "A suppression needs a reason, and an id or a fingerprint. A finding must match\n"
    "all that is given. Each key stands once.\n"
    "\n"
    "Example\n"
    "\n"
    "    [suppress levels]\n"
    "    id = Q0121\n"
    "    subject = L/506/1807 level\n"
    "\n"
    "Mend it\n"
    "\n"
    "    reason = the publisher knows, and the structure table is right\n";

/* Q0024 config-finding */
const char finding_page_0024[] =
    "No finding, and no change, has the id that a configuration file or --severity\n"
    "names. Ids are the letter Q and four digits; short names are not taken, since\n"
    "ids never change and names may. `qualc lint --list` lists what lint can find,\n"
    "`qualc explain` what diff can: Q0601 and on. With diff, --severity takes no\n"
    "finding of lint, nor the other way round.\n"
    "\n"
    "Example\n"
    "\n"
    "    [severity]\n"
    "    contradiction = error\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Q0121 = error\n";

/* Q0025 config-severity */
const char finding_page_0025[] =
    "The severity of a finding is error, warning, note or off; that of a change, as\n"
    "diff has it, breaking, dangerous, compatible, editorial or off. A finding that\n"
    "is off is neither listed nor counted; of changes that are off it is said how\n"
    "many there are and which file says so.\n"
    "\n"
    "Example\n"
    "\n"
    "    qualc lint --severity Q0121=fatal draft.xml\n"
    "\n"
    "Mend it\n"
    "\n"
    "    qualc lint --severity Q0121=error draft.xml\n";

/* Q0026 config-fixed */
const char finding_page_0026[] =
    "Some errors keep a specification from compiling. Were they lowered or\n"
    "suppressed, lint would call good what qualc compile refuses.\n"
    "\n"
    "Example\n"
    "\n"
    "    [severity]\n"
    "    Q0104 = warning\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Remove the line, and correct the specification. `qualc lint --list` shows\n"
    "    what can be changed.\n";

/* Q0027 config-value */
const char finding_page_0027[] =
    "A date is a year, month and day, or a year and month for the whole of that\n"
    "month. A fingerprint has 16 digits or letters from a to f and is copied from\n"
    "the report that it came with. No key of a suppression is empty.\n"
    "\n"
    "Example\n"
    "\n"
    "    expires = 31/03/2027\n"
    "\n"
    "Mend it\n"
    "\n"
    "    expires = 2027-03-31\n";

/* Q0028 suppression-expired */
const char finding_page_0028[] =
    "The day given with --today is later than the last on which a suppression\n"
    "holds, so what it was about counts again. Without --today nothing expires: no\n"
    "result depends on the clock.\n"
    "\n"
    "Example\n"
    "\n"
    "    expires = 2026-12-31   and   qualc lint --today 2027-01-01 draft.xml\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Mend what was suppressed, and remove the section. Where it must stand for\n"
    "    longer, look at the reason again and give a later date.\n";

/* Q0029 suppression-unused */
const char finding_page_0029[] =
    "A suppression has matched nothing in the specifications named on the command\n"
    "line. Perhaps what it was about has been mended, or it is misspelt, or the\n"
    "specification that it is about was not among those named. lint reports those\n"
    "of its findings and diff those of its changes; one without an id may be about\n"
    "either, and both report it.\n"
    "\n"
    "Example\n"
    "\n"
    "    [suppress levels]\n"
    "    id = Q0121\n"
    "    subject = L/506/1807 levels    where the subject is 'L/506/1807 level'\n"
    "\n"
    "Mend it\n"
    "\n"
    "    Check every specification at once. If it is still unused, compare id and\n"
    "    subject with `qualc lint --format json` or `qualc diff --format json`, or\n"
    "    remove the section.\n";
