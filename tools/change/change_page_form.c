/* change_page_form.c - pages of `qualc explain`: changes of contradictions, acknowledgements, and
 * the form alone */
#include "change/change_page.h"

/* Q0790 contradiction-added */
const char change_page_0790[] =
    "The new document states a fact elsewhere otherwise than where it is compiled\n"
    "from, and the old one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <stated fact=\"glh\" value=\"245\" where=\"summary\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: which of the two is meant, a person must find out.\n";

/* Q0791 contradiction-removed */
const char change_page_0791[] =
    "The old document states a fact elsewhere otherwise than where it is compiled\n"
    "from, and the new one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <stated fact=\"glh\" value=\"245\" where=\"summary\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: the value compiled is reported on its own where it changed.\n";

/* Q0792 contradiction-changed */
const char change_page_0792[] =
    "What the document states of the same fact elsewhere is another value, or\n"
    "stands in another place.\n"
    "\n"
    "Example\n"
    "\n"
    "    <stated fact=\"glh\" value=\"245\" .../>  becomes  value=\"250\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: which of the values is meant, a person must find out.\n";

/* Q0793 acknowledgement-added */
const char change_page_0793[] =
    "A finding is acknowledged that was not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <acknowledge finding=\"Q0121\" reason=\"...\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: nothing that is specified differs. Whether the reason given\n"
    "    holds, a reviewer may want to read.\n";

/* Q0794 acknowledgement-removed */
const char change_page_0794[] = "A finding is acknowledged no longer.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    <acknowledge finding=\"Q0121\" reason=\"...\"/> is removed\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Editorial: nothing that is specified differs.\n";

/* Q0795 acknowledgement-changed */
const char change_page_0795[] = "A finding is acknowledged for another reason.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    reason=\"...\"  becomes  another reason\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Editorial: nothing that is specified differs.\n";

/* Q0796 specification-added */
const char change_page_0796[] =
    "Of two folders or images, the new one holds a qualification number that the\n"
    "old one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    b/601-7253-8.xml is in the new folder only\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: there is one qualification more.\n";

/* Q0797 specification-removed */
const char change_page_0797[] =
    "Of two folders or images, the old one holds a qualification number that the\n"
    "new one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    a/601-7253-8.xml is in the old folder only\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: whatever looks the number up no longer finds it.\n";

/* Q0798 form-only */
const char change_page_0798[] =
    "The two files differ in bytes and in nothing that they say: in white space,\n"
    "comments, or the order of what has none.\n"
    "\n"
    "Example\n"
    "\n"
    "    attributes in another order\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: the compiled tables say the same.\n";
