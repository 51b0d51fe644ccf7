/* change_page_assurance.c - pages of `qualc explain`: changes of evidence, roles and policies */
#include "change/change_page.h"

/* Q0770 evidence-added */
const char change_page_0770[] = "A code for a type of evidence that the old version has not.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    <evidence code=\"W\" name=\"Witness\"/> is added\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Compatible: there is one more way to show something.\n";

/* Q0771 evidence-removed */
const char change_page_0771[] = "A code for a type of evidence that the new version has not.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    <evidence code=\"W\" name=\"Witness\"/> is removed\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Dangerous: evidence of that type may no longer be accepted.\n";

/* Q0772 evidence-renamed */
const char change_page_0772[] = "The name of a type of evidence is another under the same code.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    name=\"Witness\"  becomes  name=\"Witness statement\"\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Editorial: tracking sheets hold the code.\n";

/* Q0773 role-added */
const char change_page_0773[] =
    "The new version names a role in assessment or quality assurance that the old\n"
    "one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <role name=\"expert-witness\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: a centre may need somebody for it.\n";

/* Q0774 role-removed */
const char change_page_0774[] =
    "The old version names a role in assessment or quality assurance that the new\n"
    "one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <role name=\"expert-witness\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: what somebody in it has done may no longer count.\n";

/* Q0775 role-tightened */
const char change_page_0775[] =
    "More is asked of who has a role: they may no longer be working towards their\n"
    "qualification, decisions must be countersigned, or competence is required.\n"
    "\n"
    "Example\n"
    "\n"
    "    competent=\"no\"  becomes  competent=\"yes\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: somebody whom a centre relies on may no longer do.\n";

/* Q0776 role-loosened */
const char change_page_0776[] = "Less is asked of who has a role.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    competent=\"yes\"  becomes  competent=\"no\"\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Compatible: whoever did still does.\n";

/* Q0777 role-changed */
const char change_page_0777[] =
    "What is asked of who has a role is in part more and in part less than\n"
    "before, or was not stated.\n"
    "\n"
    "Example\n"
    "\n"
    "    working-towards=\"yes\" countersigned=\"no\"  becomes  both \"yes\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: who still does, a person must judge.\n";

/* Q0778 holds-added */
const char change_page_0778[] =
    "A qualification that somebody in a role may hold, and that the old version\n"
    "does not name.\n"
    "\n"
    "Example\n"
    "\n"
    "    <holds title=\"...\" purpose=\"assessing\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: it may be a further choice, or the first that is asked for.\n";

/* Q0779 holds-removed */
const char change_page_0779[] =
    "A qualification that somebody in a role might hold, and that the new version\n"
    "does not name.\n"
    "\n"
    "Example\n"
    "\n"
    "    <holds title=\"...\" purpose=\"assessing\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: who holds only that may no longer do.\n";

/* Q0780 policy-added */
const char change_page_0780[] =
    "The new version says how earlier achievement of a kind may count, the old\n"
    "one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <policy kind=\"rpl\" allowed=\"yes\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: what was done without a policy may now be refused.\n";

/* Q0781 policy-removed */
const char change_page_0781[] =
    "The old version says how earlier achievement of a kind may count, the new\n"
    "one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <policy kind=\"rpl\" allowed=\"yes\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: whether it still may cannot be told.\n";

/* Q0782 policy-allowed */
const char change_page_0782[] = "Earlier achievement of a kind may count, which it might not.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    allowed=\"no\"  becomes  allowed=\"yes\"\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Compatible: learners gain.\n";

/* Q0783 policy-refused */
const char change_page_0783[] = "Earlier achievement of a kind may not count, which it might.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    allowed=\"yes\"  becomes  allowed=\"no\"\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Breaking: learners who counted on it lose it.\n";

/* Q0784 policy-tightened */
const char change_page_0784[] =
    "Earlier achievement of a kind may count on further conditions only.\n"
    "\n"
    "Example\n"
    "\n"
    "    level=\"same-or-higher\" is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: some that might count may not any longer.\n";

/* Q0785 policy-loosened */
const char change_page_0785[] = "Earlier achievement of a kind may count on fewer conditions.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    level=\"same-or-higher\" is removed\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Compatible: whatever might count still may.\n";

/* Q0786 policy-changed */
const char change_page_0786[] =
    "Earlier achievement of a kind may count on other conditions, some more and\n"
    "some less.\n"
    "\n"
    "Example\n"
    "\n"
    "    same=\"outcomes\"  becomes  same=\"criteria\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: what still may, a person must judge.\n";
