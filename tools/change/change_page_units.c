/* change_page_units.c - pages of `qualc explain`: changes of units and groups */
#include "change/change_page.h"

/* Q0670 unit-added */
const char change_page_0670[] =
    "The new version has a unit that the old one has not. Units are the same by\n"
    "their reference, then by what a unit is stated to replace, then by likeness.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"A/503/0330\" .../> is added to group B\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule: there is one unit more to choose. The severity\n"
    "    follows from what earns the award: compatible where nobody loses it,\n"
    "    breaking where somebody does and this change may be why.\n";

/* Q0671 unit-removed */
const char change_page_0671[] =
    "The old version has a unit that the new one has not. It is reported once,\n"
    "not again for each of its outcomes and criteria. A learner who has achieved\n"
    "it finds that it counts for nothing.\n"
    "\n"
    "Example\n"
    "\n"
    "    <unit urn=\"A/503/0330\" .../> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0672 unit-replaced */
const char change_page_0672[] =
    "A unit of the new version takes the place of one of the old: because it is\n"
    "stated to replace it, or because its title, criteria, credit and level are\n"
    "so much alike that no other unit comes near. The message says how alike, in\n"
    "percent. What else differs between the two is reported on its own.\n"
    "\n"
    "Example\n"
    "\n"
    "    H/503/0322  becomes  R/506/4854\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule: the old reference counts for nothing under the new\n"
    "    version. The severity follows from what earns the award: compatible\n"
    "    where nobody loses it, breaking where somebody does and this change may\n"
    "    be why.\n";

/* Q0673 unit-moved */
const char change_page_0673[] =
    "A unit is in other groups than before. A move is one change, not a removal\n"
    "and an addition.\n"
    "\n"
    "Example\n"
    "\n"
    "    <member unit=\"A/503/0330\"/> goes from group B to group C\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule: rules over either group count otherwise. The\n"
    "    severity follows from what earns the award: compatible where nobody\n"
    "    loses it, breaking where somebody does and this change may be why.\n";

/* Q0674 unit-made-mandatory */
const char change_page_0674[] =
    "A unit has gone from optional groups to a mandatory one.\n"
    "\n"
    "Example\n"
    "\n"
    "    <member unit=\"A/503/0330\"/> goes from group B to group M\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule: a learner who chose other units lacks it. The\n"
    "    severity follows from what earns the award: compatible where nobody\n"
    "    loses it, breaking where somebody does and this change may be why.\n";

/* Q0675 unit-made-optional */
const char change_page_0675[] =
    "A unit has gone from a mandatory group to optional ones.\n"
    "\n"
    "Example\n"
    "\n"
    "    <member unit=\"A/503/0330\"/> goes from group M to group B\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule: there is more to choose. The severity follows from\n"
    "    what earns the award: compatible where nobody loses it, breaking where\n"
    "    somebody does and this change may be why.\n";

/* Q0676 unit-level-raised */
const char change_page_0676[] =
    "The level of a unit is higher than before.\n"
    "\n"
    "Example\n"
    "\n"
    "    level=\"2\"  becomes  level=\"3\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule: rules may count it otherwise. The severity follows\n"
    "    from what earns the award: compatible where nobody loses it, breaking\n"
    "    where somebody does and this change may be why.\n";

/* Q0677 unit-level-lowered */
const char change_page_0677[] =
    "The level of a unit is lower than before.\n"
    "\n"
    "Example\n"
    "\n"
    "    level=\"3\"  becomes  level=\"2\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule: rules may count it otherwise. The severity follows\n"
    "    from what earns the award: compatible where nobody loses it, breaking\n"
    "    where somebody does and this change may be why.\n";

/* Q0678 unit-level-added */
const char change_page_0678[] =
    "The old version does not state the level of a unit, the new one does. What\n"
    "is not stated counts as nothing in a rule.\n"
    "\n"
    "Example\n"
    "\n"
    "    (no level)  becomes  level=\"2\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule: rules may count it otherwise. The severity follows\n"
    "    from what earns the award: compatible where nobody loses it, breaking\n"
    "    where somebody does and this change may be why.\n";

/* Q0679 unit-level-removed */
const char change_page_0679[] =
    "The old version states the level of a unit, the new one does not. What is\n"
    "not stated counts as nothing in a rule.\n"
    "\n"
    "Example\n"
    "\n"
    "    level=\"2\"  becomes  (no level)\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule: rules may count it otherwise. The severity follows\n"
    "    from what earns the award: compatible where nobody loses it, breaking\n"
    "    where somebody does and this change may be why.\n";

/* Q0680 unit-credit-raised */
const char change_page_0680[] =
    "The credit of a unit is higher than before.\n"
    "\n"
    "Example\n"
    "\n"
    "    credit=\"4\"  becomes  credit=\"5\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0681 unit-credit-lowered */
const char change_page_0681[] =
    "The credit of a unit is lower than before.\n"
    "\n"
    "Example\n"
    "\n"
    "    credit=\"5\"  becomes  credit=\"4\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule, where a rule counts it. The severity follows from\n"
    "    what earns the award: compatible where nobody loses it, breaking where\n"
    "    somebody does and this change may be why.\n";

/* Q0682 unit-credit-added */
const char change_page_0682[] =
    "The old version does not state the credit of a unit, the new one does. What\n"
    "is not stated counts as nothing in a rule.\n"
    "\n"
    "Example\n"
    "\n"
    "    (no credit)  becomes  credit=\"4\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0683 unit-credit-removed */
const char change_page_0683[] =
    "The old version states the credit of a unit, the new one does not. What is\n"
    "not stated counts as nothing in a rule.\n"
    "\n"
    "Example\n"
    "\n"
    "    credit=\"4\"  becomes  (no credit)\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule, where a rule counts it. The severity follows from\n"
    "    what earns the award: compatible where nobody loses it, breaking where\n"
    "    somebody does and this change may be why.\n";

/* Q0684 unit-glh-raised */
const char change_page_0684[] =
    "The GLH of a unit is higher than before.\n"
    "\n"
    "Example\n"
    "\n"
    "    glh=\"35\"  becomes  glh=\"45\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0685 unit-glh-lowered */
const char change_page_0685[] =
    "The GLH of a unit is lower than before.\n"
    "\n"
    "Example\n"
    "\n"
    "    glh=\"45\"  becomes  glh=\"35\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule, where a rule counts it. The severity follows from\n"
    "    what earns the award: compatible where nobody loses it, breaking where\n"
    "    somebody does and this change may be why.\n";

/* Q0686 unit-glh-added */
const char change_page_0686[] =
    "The old version does not state the GLH of a unit, the new one does. What is\n"
    "not stated counts as nothing in a rule.\n"
    "\n"
    "Example\n"
    "\n"
    "    (no glh)  becomes  glh=\"35\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0687 unit-glh-removed */
const char change_page_0687[] =
    "The old version states the GLH of a unit, the new one does not. What is not\n"
    "stated counts as nothing in a rule.\n"
    "\n"
    "Example\n"
    "\n"
    "    glh=\"35\"  becomes  (no glh)\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule, where a rule counts it. The severity follows from\n"
    "    what earns the award: compatible where nobody loses it, breaking where\n"
    "    somebody does and this change may be why.\n";

/* Q0688 unit-title-changed */
const char change_page_0688[] = "The title of a unit is worded otherwise.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    title=\"Communicating\"  becomes  title=\"Communication\"\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Editorial: the unit is known by its reference.\n";

/* Q0689 unit-number-changed */
const char change_page_0689[] =
    "The awarding organisation's own number of a unit is another, is new, or is\n"
    "gone.\n"
    "\n"
    "Example\n"
    "\n"
    "    number=\"CS47\"  becomes  number=\"CS48\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: tracking sheets and systems of centres may know the unit by\n"
    "    it.\n";

/* Q0690 unit-assessment-changed */
const char change_page_0690[] =
    "The method by which a unit is assessed is another, is new, or is gone.\n"
    "\n"
    "Example\n"
    "\n"
    "    assessment=\"Portfolio\"  becomes  assessment=\"Test\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: work done for the old method may not do for the new one.\n";

/* Q0691 unit-summary-reworded */
const char change_page_0691[] =
    "The digest of the summary of a unit is another, is new, or is gone.\n"
    "\n"
    "Example\n"
    "\n"
    "    summary=\"90d08a0d9defe745\"  becomes  summary=\"a5931f1ebb5652ae\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: learners are assessed by criteria, not by the summary.\n";

/* Q0692 standard-added */
const char change_page_0692[] =
    "A national occupational standard that the unit was not linked to.\n"
    "\n"
    "Example\n"
    "\n"
    "    <standard code=\"F1\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: nothing is asked of a learner by it.\n";

/* Q0693 standard-removed */
const char change_page_0693[] =
    "A national occupational standard that the unit was linked to.\n"
    "\n"
    "Example\n"
    "\n"
    "    <standard code=\"F1\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: a framework that goes by the standard may no longer accept\n"
    "    the unit.\n";

/* Q0694 replaces-added */
const char change_page_0694[] = "The new version says which unit this one takes the place of.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    <replaces unit=\"H/503/0322\"/> is added\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Compatible: it says where a unit comes from.\n";

/* Q0695 replaces-removed */
const char change_page_0695[] =
    "The new version does not say any longer which unit this one takes the place\n"
    "of.\n"
    "\n"
    "Example\n"
    "\n"
    "    <replaces unit=\"H/503/0322\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: what goes by it, such as this comparison, no longer finds the\n"
    "    predecessor.\n";

/* Q0696 equivalent-added */
const char change_page_0696[] =
    "A unit that is accepted in the place of this one and was not before.\n"
    "\n"
    "Example\n"
    "\n"
    "    <equivalent unit=\"K/503/0323\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: learners who hold it gain.\n";

/* Q0697 equivalent-removed */
const char change_page_0697[] =
    "A unit that was accepted in the place of this one and is not any longer.\n"
    "\n"
    "Example\n"
    "\n"
    "    <equivalent unit=\"K/503/0323\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: a learner who holds it and counted on it loses it.\n";

/* Q0698 unit-listed */
const char change_page_0698[] =
    "A unit is in all groups that it was in, and in another.\n"
    "\n"
    "Example\n"
    "\n"
    "    <member unit=\"A/503/0330\"/> is added to group C, and stays in B\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule: rules over that group count it now. The severity\n"
    "    follows from what earns the award: compatible where nobody loses it,\n"
    "    breaking where somebody does and this change may be why.\n";

/* Q0699 unit-unlisted */
const char change_page_0699[] =
    "A unit is in some of the groups that it was in, and in no other.\n"
    "\n"
    "Example\n"
    "\n"
    "    <member unit=\"A/503/0330\"/> is removed from group C, and stays in B\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule: rules over the group that it left count it no\n"
    "    longer. The severity follows from what earns the award: compatible where\n"
    "    nobody loses it, breaking where somebody does and this change may be\n"
    "    why.\n";

/* Q0700 group-added */
const char change_page_0700[] =
    "The new version has a group that the old one has not. The units in it are\n"
    "reported where they were elsewhere before.\n"
    "\n"
    "Example\n"
    "\n"
    "    <group letter=\"D\" kind=\"optional\"> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0701 group-removed */
const char change_page_0701[] =
    "The old version has a group that the new one has not. The units in it are\n"
    "reported where they are elsewhere now.\n"
    "\n"
    "Example\n"
    "\n"
    "    <group letter=\"D\" kind=\"optional\"> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0702 group-title-changed */
const char change_page_0702[] = "The title of a group is worded otherwise, is new, or is gone.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    title=\"Options\"  becomes  title=\"Optional units\"\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Editorial: rules know a group by its letter.\n";

/* Q0703 group-made-mandatory */
const char change_page_0703[] =
    "A group is called mandatory that was called optional. Whether its units must\n"
    "be achieved is for the rules to say.\n"
    "\n"
    "Example\n"
    "\n"
    "    kind=\"optional\"  becomes  kind=\"mandatory\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0704 group-made-optional */
const char change_page_0704[] =
    "A group is called optional that was called mandatory. Whether its units must\n"
    "be achieved is for the rules to say.\n"
    "\n"
    "Example\n"
    "\n"
    "    kind=\"mandatory\"  becomes  kind=\"optional\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0705 group-stopped-counting */
const char change_page_0705[] =
    "The units of a group never count towards the award any longer.\n"
    "\n"
    "Example\n"
    "\n"
    "    counts=\"no\" is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0706 group-started-counting */
const char change_page_0706[] =
    "The units of a group count towards the award, which they never did.\n"
    "\n"
    "Example\n"
    "\n"
    "    counts=\"no\" is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0707 group-within-changed */
const char change_page_0707[] =
    "A group stands within another group than before, or within one at all, or no\n"
    "longer.\n"
    "\n"
    "Example\n"
    "\n"
    "    within=\"A\"  becomes  within=\"B\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous as a rule. The severity follows from what earns the award:\n"
    "    compatible where nobody loses it, breaking where somebody does and this\n"
    "    change may be why.\n";

/* Q0708 group-relettered */
const char change_page_0708[] =
    "A group has another letter and the same units. Rules that name it by the new\n"
    "letter are not reported again.\n"
    "\n"
    "Example\n"
    "\n"
    "    letter=\"C\"  becomes  letter=\"B\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: only the name is another.\n";
