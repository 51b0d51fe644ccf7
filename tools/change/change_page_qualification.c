/* change_page_qualification.c - pages of `qualc explain`: changes of facts about the qualification
 */
#include "change/change_page.h"

/* Q0601 number-changed */
const char change_page_0601[] =
    "The two specifications have different qualification numbers. Registers,\n"
    "funding and certificates know a qualification by its number, so this is a\n"
    "predecessor and its successor, or two qualifications that were not meant to\n"
    "be compared.\n"
    "\n"
    "Example\n"
    "\n"
    "    number=\"601/3477/X\"  becomes  number=\"601/7253/8\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: whatever looks the old number up does not find the new one.\n";

/* Q0602 version-changed */
const char change_page_0602[] =
    "The version of the specification as its document prints it, which a new\n"
    "version is expected to change.\n"
    "\n"
    "Example\n"
    "\n"
    "    version=\"2.1\"  becomes  version=\"2.2\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: it says that there is a new version, not what is in it.\n";

/* Q0603 title-changed */
const char change_page_0603[] =
    "The title of the qualification is worded otherwise. It stands on\n"
    "certificates, so those of before and after will differ.\n"
    "\n"
    "Example\n"
    "\n"
    "    title=\"... Customer Services\"  becomes  title=\"... Customer Service\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: nobody gains or loses an award by it.\n";

/* Q0604 organisation-changed */
const char change_page_0604[] =
    "The awarding organisation has another name, or the qualification has gone to\n"
    "another organisation.\n"
    "\n"
    "Example\n"
    "\n"
    "    organisation=\"Sample Awards\"  becomes  organisation=\"Other Awards\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: a new name is harmless, a new organisation is not, and the\n"
    "    data do not tell which it is.\n";

/* Q0605 level-raised */
const char change_page_0605[] =
    "The level of the qualification is higher than before.\n"
    "\n"
    "Example\n"
    "\n"
    "    level=\"2\"  becomes  level=\"3\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: funding, entry and progression go by the level, and a learner\n"
    "    who registered for the old one is awarded another.\n";

/* Q0606 level-lowered */
const char change_page_0606[] =
    "The level of the qualification is lower than before.\n"
    "\n"
    "Example\n"
    "\n"
    "    level=\"3\"  becomes  level=\"2\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: funding, entry and progression go by the level, and a learner\n"
    "    who registered for the old one is awarded another.\n";

/* Q0607 level-added */
const char change_page_0607[] = "The old version states no level, the new one does.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    (no level)  becomes  level=\"2\"\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Compatible: nothing that was stated is stated otherwise.\n";

/* Q0608 level-removed */
const char change_page_0608[] = "The old version states a level, the new one does not.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    level=\"2\"  becomes  (no level)\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Dangerous: what goes by the level no longer finds one.\n";

/* Q0609 credit-raised */
const char change_page_0609[] =
    "The credit that the qualification states is higher than before. The rules of\n"
    "combination decide what earns the award; where they changed too, the changes\n"
    "are reported on their own.\n"
    "\n"
    "Example\n"
    "\n"
    "    credit=\"150\"  becomes  credit=\"160\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: certificates and transcripts will show more credit than those\n"
    "    of before.\n";

/* Q0610 credit-lowered */
const char change_page_0610[] =
    "The credit that the qualification states is lower than before. The rules of\n"
    "combination decide what earns the award; where they changed too, the changes\n"
    "are reported on their own.\n"
    "\n"
    "Example\n"
    "\n"
    "    credit=\"160\"  becomes  credit=\"150\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: certificates and transcripts will show less credit than those\n"
    "    of before.\n";

/* Q0611 credit-added */
const char change_page_0611[] =
    "The old version does not state the credit of the qualification, the new one\n"
    "does.\n"
    "\n"
    "Example\n"
    "\n"
    "    (no credit)  becomes  credit=\"150\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: nothing that was stated is stated otherwise.\n";

/* Q0612 credit-removed */
const char change_page_0612[] =
    "The old version states the credit of the qualification, the new one does\n"
    "not.\n"
    "\n"
    "Example\n"
    "\n"
    "    credit=\"150\"  becomes  (no credit)\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: programs that need the figure find none, and none is not\n"
    "    zero.\n";

/* Q0613 glh-raised */
const char change_page_0613[] =
    "The GLH that the qualification states is higher than before. The rules of\n"
    "combination decide what earns the award; where they changed too, the changes\n"
    "are reported on their own.\n"
    "\n"
    "Example\n"
    "\n"
    "    glh=\"150\"  becomes  glh=\"160\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: timetables and funding go by the figure.\n";

/* Q0614 glh-lowered */
const char change_page_0614[] =
    "The GLH that the qualification states is lower than before. The rules of\n"
    "combination decide what earns the award; where they changed too, the changes\n"
    "are reported on their own.\n"
    "\n"
    "Example\n"
    "\n"
    "    glh=\"160\"  becomes  glh=\"150\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: timetables and funding go by the figure.\n";

/* Q0615 glh-added */
const char change_page_0615[] =
    "The old version does not state the GLH of the qualification, the new one\n"
    "does.\n"
    "\n"
    "Example\n"
    "\n"
    "    (no glh)  becomes  glh=\"150\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: nothing that was stated is stated otherwise.\n";

/* Q0616 glh-removed */
const char change_page_0616[] =
    "The old version states the GLH of the qualification, the new one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    glh=\"150\"  becomes  (no glh)\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: programs that need the figure find none, and none is not\n"
    "    zero.\n";

/* Q0617 tqt-raised */
const char change_page_0617[] =
    "The TQT that the qualification states is higher than before. The rules of\n"
    "combination decide what earns the award; where they changed too, the changes\n"
    "are reported on their own.\n"
    "\n"
    "Example\n"
    "\n"
    "    tqt=\"150\"  becomes  tqt=\"160\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: plans and funding go by the figure, and a regulator ties\n"
    "    Award, Certificate and Diploma to it.\n";

/* Q0618 tqt-lowered */
const char change_page_0618[] =
    "The TQT that the qualification states is lower than before. The rules of\n"
    "combination decide what earns the award; where they changed too, the changes\n"
    "are reported on their own.\n"
    "\n"
    "Example\n"
    "\n"
    "    tqt=\"160\"  becomes  tqt=\"150\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: plans and funding go by the figure, and a regulator ties\n"
    "    Award, Certificate and Diploma to it.\n";

/* Q0619 tqt-added */
const char change_page_0619[] =
    "The old version does not state the TQT of the qualification, the new one\n"
    "does.\n"
    "\n"
    "Example\n"
    "\n"
    "    (no tqt)  becomes  tqt=\"150\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: nothing that was stated is stated otherwise.\n";

/* Q0620 tqt-removed */
const char change_page_0620[] =
    "The old version states the TQT of the qualification, the new one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    tqt=\"150\"  becomes  (no tqt)\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: programs that need the figure find none, and none is not\n"
    "    zero.\n";

/* Q0621 grading-added */
const char change_page_0621[] =
    "The old version does not say how the award is graded, the new one does.\n"
    "\n"
    "Example\n"
    "\n"
    "    (no grading)  becomes  <grading scale=\"pass-fail\"/>\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: whether learners were graded so before cannot be told.\n";

/* Q0622 grading-removed */
const char change_page_0622[] =
    "The old version says how the award is graded, the new one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <grading scale=\"graded\"/>  becomes  (no grading)\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: whether learners are still graded so cannot be told.\n";

/* Q0623 grading-changed */
const char change_page_0623[] =
    "The award is graded on another scale.\n"
    "\n"
    "Example\n"
    "\n"
    "    <grading scale=\"pass-fail\"/>  becomes  <grading scale=\"graded\"/>\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: results of before and after do not compare, and a system that\n"
    "    expects one scale is given the other.\n";

/* Q0624 ages-added */
const char change_page_0624[] =
    "The new version names a range of ages that the old one does not name in that\n"
    "form.\n"
    "\n"
    "Example\n"
    "\n"
    "    <age-range from=\"16\" to=\"18\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible, unless the old version named no ages at all and the new one\n"
    "    shuts out some: then it is breaking. Ages are compared year by year, so\n"
    "    a range that was only divided otherwise is compatible.\n";

/* Q0625 ages-removed */
const char change_page_0625[] =
    "The new version does not name a range of ages that the old one names in that\n"
    "form.\n"
    "\n"
    "Example\n"
    "\n"
    "    <age-range to=\"15\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking when some age that was approved no longer is: learners of that\n"
    "    age can no longer be registered. Compatible when the other ranges cover\n"
    "    the same ages.\n";

/* Q0626 regulator-added */
const char change_page_0626[] =
    "The new version names a regulator, or a regulator for a nation, that the old\n"
    "one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <regulator name=\"...\" nation=\"Wales\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: recognition is gained.\n";

/* Q0627 regulator-removed */
const char change_page_0627[] =
    "The old version names a regulator, or a regulator for a nation, that the new\n"
    "one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <regulator name=\"...\" nation=\"Wales\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: an award that a regulator does not recognise is not a\n"
    "    regulated one there.\n";

/* Q0628 nation-added */
const char change_page_0628[] =
    "The new version names a nation in which the qualification may be delivered\n"
    "that the old one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <nation name=\"Wales\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: centres gain a place to deliver it.\n";

/* Q0629 nation-removed */
const char change_page_0629[] = "The old version names a nation that the new one does not.\n"
                                "\n"
                                "Example\n"
                                "\n"
                                "    <nation name=\"Wales\"/> is removed\n"
                                "\n"
                                "Severity\n"
                                "\n"
                                "    Breaking: centres there can no longer register learners.\n";

/* Q0630 sector-added */
const char change_page_0630[] =
    "A classification by sector that the old version does not have. A sector that\n"
    "was replaced is one added and one removed.\n"
    "\n"
    "Example\n"
    "\n"
    "    <sector scheme=\"regulator\" code=\"7.4\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: the qualification is found under a further heading.\n";

/* Q0631 sector-removed */
const char change_page_0631[] =
    "A classification by sector that the new version does not have.\n"
    "\n"
    "Example\n"
    "\n"
    "    <sector scheme=\"regulator\" code=\"7.4\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: reports and funding that go by the sector may no longer count\n"
    "    it.\n";

/* Q0632 assessment-added */
const char change_page_0632[] =
    "The new version names a method by which the qualification is assessed that\n"
    "the old one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <assessment method=\"Observation\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: it may be a further choice or a further demand; the data do\n"
    "    not tell which.\n";

/* Q0633 assessment-removed */
const char change_page_0633[] =
    "The old version names a method by which the qualification is assessed that\n"
    "the new one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <assessment method=\"Observation\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: work assessed so may no longer count.\n";

/* Q0634 minimum-age-raised */
const char change_page_0634[] =
    "A learner must be older to enter than before.\n"
    "\n"
    "Example\n"
    "\n"
    "    <entry minimum-age=\"16\"/>  becomes  <entry minimum-age=\"18\"/>\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: learners below the new age can no longer be registered.\n";

/* Q0635 minimum-age-lowered */
const char change_page_0635[] =
    "A learner may be younger at entry than before.\n"
    "\n"
    "Example\n"
    "\n"
    "    <entry minimum-age=\"18\"/>  becomes  <entry minimum-age=\"16\"/>\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: nobody is shut out.\n";

/* Q0636 minimum-age-added */
const char change_page_0636[] =
    "The new version asks for a least age at entry, the old one for none.\n"
    "\n"
    "Example\n"
    "\n"
    "    <entry minimum-age=\"16\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: younger learners can no longer be registered.\n";

/* Q0637 minimum-age-removed */
const char change_page_0637[] =
    "The old version asks for a least age at entry, the new one for none.\n"
    "\n"
    "Example\n"
    "\n"
    "    <entry minimum-age=\"16\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: nobody is shut out.\n";

/* Q0638 formal-entry-imposed */
const char change_page_0638[] =
    "The new version states that there are formal entry requirements, and the old\n"
    "one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <entry formal=\"no\"/>  becomes  <entry formal=\"yes\"/>\n"
    "\n"
    "Severity\n"
    "\n"
    "    Breaking: learners who do not meet them can no longer be registered.\n";

/* Q0639 formal-entry-lifted */
const char change_page_0639[] =
    "The old version states that there are formal entry requirements, and the new\n"
    "one does not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <entry formal=\"yes\"/>  becomes  <entry formal=\"no\"/>\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: nobody is shut out.\n";

/* Q0640 no-formal-entry-added */
const char change_page_0640[] =
    "The new version states that there are no formal entry requirements, of which\n"
    "the old one says nothing.\n"
    "\n"
    "Example\n"
    "\n"
    "    <entry formal=\"no\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: nothing is asked that was not asked before.\n";

/* Q0641 no-formal-entry-removed */
const char change_page_0641[] =
    "The old version states that there are no formal entry requirements, of which\n"
    "the new one says nothing.\n"
    "\n"
    "Example\n"
    "\n"
    "    <entry formal=\"no\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: whether there are some now cannot be told.\n";

/* Q0642 progression-added */
const char change_page_0642[] =
    "A qualification or an employment that learners may go on to is new.\n"
    "\n"
    "Example\n"
    "\n"
    "    <progression title=\"Employment\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Compatible: there is one way more.\n";

/* Q0643 progression-removed */
const char change_page_0643[] =
    "A qualification or an employment that learners may go on to is gone.\n"
    "\n"
    "Example\n"
    "\n"
    "    <progression title=\"Employment\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: learners may have registered for the sake of it.\n";

/* Q0644 specification-code-changed */
const char change_page_0644[] =
    "The awarding organisation's own code for the specification is another, is\n"
    "new, or is gone.\n"
    "\n"
    "Example\n"
    "\n"
    "    specification-code=\"SA-3\"  becomes  specification-code=\"SA-3B\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: systems of the organisation and its centres may look it up.\n";

/* Q0645 learning-aim-changed */
const char change_page_0645[] =
    "The learning aim reference that the document prints is another, is new, or\n"
    "is gone. It is the qualification number without slashes, so it changes with\n"
    "that.\n"
    "\n"
    "Example\n"
    "\n"
    "    learning-aim=\"60134775\"  becomes  (none)\n"
    "\n"
    "Severity\n"
    "\n"
    "    Dangerous: funding claims name it.\n";

/* Q0646 history-added */
const char change_page_0646[] =
    "The change history of the document has a row that it had not.\n"
    "\n"
    "Example\n"
    "\n"
    "    <change version=\"2.2\" date=\"2025-05\" kind=\"review date moved\"/> is added\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: it speaks of changes and is none itself.\n";

/* Q0647 history-removed */
const char change_page_0647[] =
    "The change history of the document lacks a row that it had.\n"
    "\n"
    "Example\n"
    "\n"
    "    <change version=\"1.0\" date=\"2018-01\" kind=\"first issue\"/> is removed\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: it speaks of changes and is none itself.\n";

/* Q0648 history-changed */
const char change_page_0648[] =
    "A row of the change history says something else of the same version.\n"
    "\n"
    "Example\n"
    "\n"
    "    <change version=\"2.0\" date=\"2018-01\" .../>  becomes  date=\"2018-02\"\n"
    "\n"
    "Severity\n"
    "\n"
    "    Editorial: it speaks of changes and is none itself.\n";
