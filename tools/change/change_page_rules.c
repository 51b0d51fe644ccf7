/* change_page_rules.c - pages of `qualc explain`: changes of rules of combination */
#include "change/change_page.h"

/* Q0720 amount-added */
const char change_page_0720[] =
    "The new version has a rule of this kind that the old one has not. Rules are\n"
    "the same by their id, or, where only the id differs, by what they say.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"total\" measure=\"credits\" min=\"37\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule: a learner must satisfy one rule more. The severity\n"
    "    follows from what earns the award: compatible where nobody loses it,\n"
    "    breaking where somebody does and this change may be why.\n";

/* Q0721 amount-removed */
const char change_page_0721[] =
    "The old version has a rule of this kind that the new one has not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"total\" measure=\"credits\" min=\"37\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule: a learner must satisfy one rule less. The severity\n"
    "    follows from what earns the award: compatible where nobody loses it,\n"
    "    breaking where somebody does and this change may be why.\n";

/* Q0722 amount-tightened */
const char change_page_0722[] =
    "A rule of this kind asks for more than before, or allows less: a higher\n"
    "minimum, a lower maximum, a minimum over fewer units, or a maximum over\n"
    "more.\n"
    "\n"
    "Example\n"
    "\n"
    "    min=\"35\"  becomes  min=\"37\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0723 amount-loosened */
const char change_page_0723[] =
    "A rule of this kind asks for less than before, or allows more: a lower\n"
    "minimum, a higher maximum, a minimum over more units, or a maximum over\n"
    "fewer.\n"
    "\n"
    "Example\n"
    "\n"
    "    min=\"37\"  becomes  min=\"35\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0724 amount-changed */
const char change_page_0724[] =
    "A rule of this kind is neither only tighter nor only looser than before, or\n"
    "it says the same in another way.\n"
    "\n"
    "Example\n"
    "\n"
    "    measure=\"credits\"  becomes  measure=\"units\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0725 all-added */
const char change_page_0725[] =
    "The new version has a rule of this kind that the old one has not. Rules are\n"
    "the same by their id, or, where only the id differs, by what they say.\n"
    "\n"
    "Example\n"
    "\n"
    "    <all id=\"core\" groups=\"M\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule: a learner must satisfy one rule more. The severity\n"
    "    follows from what earns the award: compatible where nobody loses it,\n"
    "    breaking where somebody does and this change may be why.\n";

/* Q0726 all-removed */
const char change_page_0726[] =
    "The old version has a rule of this kind that the new one has not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <all id=\"core\" groups=\"M\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule: a learner must satisfy one rule less. The severity\n"
    "    follows from what earns the award: compatible where nobody loses it,\n"
    "    breaking where somebody does and this change may be why.\n";

/* Q0727 all-tightened */
const char change_page_0727[] =
    "A rule of this kind asks for more than before, or allows less: all of more\n"
    "units.\n"
    "\n"
    "Example\n"
    "\n"
    "    groups=\"M\"  becomes  groups=\"M A\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0728 all-loosened */
const char change_page_0728[] =
    "A rule of this kind asks for less than before, or allows more: all of fewer\n"
    "units.\n"
    "\n"
    "Example\n"
    "\n"
    "    groups=\"M A\"  becomes  groups=\"M\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0729 all-changed */
const char change_page_0729[] =
    "A rule of this kind is neither only tighter nor only looser than before, or\n"
    "it says the same in another way.\n"
    "\n"
    "Example\n"
    "\n"
    "    groups=\"M\"  becomes  groups=\"A\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0730 at-most-added */
const char change_page_0730[] =
    "The new version has a rule of this kind that the old one has not. Rules are\n"
    "the same by their id, or, where only the id differs, by what they say.\n"
    "\n"
    "Example\n"
    "\n"
    "    <at-most id=\"barred\" n=\"1\" units=\"H/999/0003 J/999/0004\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule: a learner must satisfy one rule more. The severity\n"
    "    follows from what earns the award: compatible where nobody loses it,\n"
    "    breaking where somebody does and this change may be why.\n";

/* Q0731 at-most-removed */
const char change_page_0731[] =
    "The old version has a rule of this kind that the new one has not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <at-most id=\"barred\" n=\"1\" units=\"H/999/0003 J/999/0004\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule: a learner must satisfy one rule less. The severity\n"
    "    follows from what earns the award: compatible where nobody loses it,\n"
    "    breaking where somebody does and this change may be why.\n";

/* Q0732 at-most-tightened */
const char change_page_0732[] =
    "A rule of this kind asks for more than before, or allows less: fewer of the\n"
    "set, or a larger set.\n"
    "\n"
    "Example\n"
    "\n"
    "    n=\"2\"  becomes  n=\"1\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0733 at-most-loosened */
const char change_page_0733[] =
    "A rule of this kind asks for less than before, or allows more: more of the\n"
    "set, or a smaller set.\n"
    "\n"
    "Example\n"
    "\n"
    "    n=\"1\"  becomes  n=\"2\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0734 at-most-changed */
const char change_page_0734[] =
    "A rule of this kind is neither only tighter nor only looser than before, or\n"
    "it says the same in another way.\n"
    "\n"
    "Example\n"
    "\n"
    "    units=\"...\"  becomes  other units\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0735 requires-added */
const char change_page_0735[] =
    "The new version has a rule of this kind that the old one has not. Rules are\n"
    "the same by their id, or, where only the id differs, by what they say.\n"
    "\n"
    "Example\n"
    "\n"
    "    <requires id=\"pair\" unit=\"K/999/0005\" n=\"1\" groups=\"A\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule: a learner must satisfy one rule more. The severity\n"
    "    follows from what earns the award: compatible where nobody loses it,\n"
    "    breaking where somebody does and this change may be why.\n";

/* Q0736 requires-removed */
const char change_page_0736[] =
    "The old version has a rule of this kind that the new one has not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <requires id=\"pair\" unit=\"K/999/0005\" n=\"1\" groups=\"A\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule: a learner must satisfy one rule less. The severity\n"
    "    follows from what earns the award: compatible where nobody loses it,\n"
    "    breaking where somebody does and this change may be why.\n";

/* Q0737 requires-tightened */
const char change_page_0737[] =
    "A rule of this kind asks for more than before, or allows less: more units\n"
    "beside it, or fewer to choose from.\n"
    "\n"
    "Example\n"
    "\n"
    "    n=\"1\"  becomes  n=\"2\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0738 requires-loosened */
const char change_page_0738[] =
    "A rule of this kind asks for less than before, or allows more: fewer units\n"
    "beside it, or more to choose from.\n"
    "\n"
    "Example\n"
    "\n"
    "    n=\"2\"  becomes  n=\"1\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0739 requires-changed */
const char change_page_0739[] =
    "A rule of this kind is neither only tighter nor only looser than before, or\n"
    "it says the same in another way.\n"
    "\n"
    "Example\n"
    "\n"
    "    unit=\"K/999/0005\"  becomes  another unit\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0740 pathways-added */
const char change_page_0740[] =
    "The new version has a choice of pathways that the old one has not. Its\n"
    "pathways and their rules are not reported one by one.\n"
    "\n"
    "Example\n"
    "\n"
    "    <pathways id=\"ways\"> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule: the rules of one pathway must hold. The severity\n"
    "    follows from what earns the award: compatible where nobody loses it,\n"
    "    breaking where somebody does and this change may be why.\n";

/* Q0741 pathways-removed */
const char change_page_0741[] =
    "The old version has a choice of pathways that the new one has not. Its\n"
    "pathways and their rules are not reported one by one.\n"
    "\n"
    "Example\n"
    "\n"
    "    <pathways id=\"ways\"> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule: no pathway need hold. The severity follows from\n"
    "    what earns the award: compatible where nobody loses it, breaking where\n"
    "    somebody does and this change may be why.\n";

/* Q0742 pathway-added */
const char change_page_0742[] =
    "There is a further pathway to choose. Its rules are not reported one by one.\n"
    "\n"
    "Example\n"
    "\n"
    "    <pathway id=\"cold\"> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule: there is one way more. The severity follows from\n"
    "    what earns the award: compatible where nobody loses it, breaking where\n"
    "    somebody does and this change may be why.\n";

/* Q0743 pathway-removed */
const char change_page_0743[] =
    "A pathway that learners could choose is gone. Its rules are not reported one\n"
    "by one.\n"
    "\n"
    "Example\n"
    "\n"
    "    <pathway id=\"cold\"> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule: learners on that pathway are stranded. The severity\n"
    "    follows from what earns the award: compatible where nobody loses it,\n"
    "    breaking where somebody does and this change may be why.\n";

/* Q0744 pathway-title-changed */
const char change_page_0744[] = "The title of a pathway is worded otherwise, is new, or is gone.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    title=\"Hot\"  becomes  title=\"Hot drinks\"\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Editorial: its rules say what it is.\n";

/* Q0745 rule-renamed */
const char change_page_0745[] =
    "A rule has another id, and says what it said.\n"
    "\n"
    "Example\n"
    "\n"
    "    id=\"total\"  becomes  id=\"total-credit\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: what earns the award is the same. Verdicts name the rule by\n"
    "    its new id.\n";

/* Q0746 rule-kind-changed */
const char change_page_0746[] =
    "A rule has the id of an old one and is of another kind.\n"
    "\n"
    "Example\n"
    "\n"
    "    <all id=\"core\" .../>  becomes  <amount id=\"core\" .../>\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0747 rule-moved */
const char change_page_0747[] =
    "A rule stands in another pathway than before, or in one at all, or no\n"
    "longer.\n"
    "\n"
    "Example\n"
    "\n"
    "    <amount id=\"hot-units\" .../> goes from pathway hot to pathway cold\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule: it binds other learners. The severity follows from\n"
    "    what earns the award: compatible where nobody loses it, breaking where\n"
    "    somebody does and this change may be why.\n";
