/* diff_edits.c - changes made to tests/data/diff.xml, one at a time */
#include "diff_edits.h"

#include <string.h>

/* What the base says that the edits take away, or change. */
static const struct edit edits[] = {
    {{601, 645},
     "number=\"999/0001/4\"",
     "number=\"999/0003/8\"",
     "learning-aim=\"99900014\"",
     "learning-aim=\"99900038\""},
    {{602}, "version=\"1.0\" issued", "version=\"1.1\" issued", NULL, NULL},
    {{602}, "version=\"1.0\" issued", "issued", NULL, NULL},
    {{603},
     "title=\"Sample Diploma\" organisation",
     "title=\"Sample Diploma in Service\" organisation",
     NULL,
     NULL},
    {{604}, "organisation=\"Sample Awards\"", "organisation=\"Other Awards\"", NULL, NULL},
    {{605}, "level=\"3\" credit=\"37\"", "level=\"4\" credit=\"37\"", NULL, NULL},
    {{608}, "level=\"3\" credit=\"37\"", "credit=\"37\"", NULL, NULL},
    {{609}, "credit=\"37\"", "credit=\"38\"", NULL, NULL},
    {{612}, "credit=\"37\" ", "", NULL, NULL},
    {{613}, "glh=\"240\" tqt", "glh=\"241\" tqt", NULL, NULL},
    {{616, 791},
     "glh=\"240\" tqt",
     "tqt",
     "  <stated fact=\"glh\" value=\"245\" where=\"summary\"/>\n",
     ""},
    {{617}, "tqt=\"370\"", "tqt=\"380\"", NULL, NULL},
    {{620}, "tqt=\"370\" ", "", NULL, NULL},
    {{622}, "  <grading scale=\"pass-fail\"/>\n", "", NULL, NULL},
    {{623}, "scale=\"pass-fail\"", "scale=\"graded\"", NULL, NULL},
    {{625}, "  <age-range from=\"16\" to=\"18\"/>\n", "", NULL, NULL},
    {{624, 625, 625},
     "  <age-range from=\"16\" to=\"18\"/>\n"
     "  <age-range from=\"19\"/>\n",
     "  <age-range from=\"16\"/>\n",
     NULL,
     NULL},
    {{627}, "  <regulator name=\"Other Regulator\"/>\n", "", NULL, NULL},
    {{629}, "  <nation name=\"Wales\"/>\n", "", NULL, NULL},
    {{631}, "  <sector scheme=\"regulator\" code=\"7.4\"/>\n", "", NULL, NULL},
    {{633}, "  <assessment method=\"Observation\"/>\n", "", NULL, NULL},
    {{634}, "minimum-age=\"16\"", "minimum-age=\"18\"", NULL, NULL},
    {{637}, "minimum-age=\"16\" formal=\"no\"", "formal=\"no\"", NULL, NULL},
    {{638}, "formal=\"no\"", "formal=\"yes\"", NULL, NULL},
    {{641}, "minimum-age=\"16\" formal=\"no\"", "minimum-age=\"16\"", NULL, NULL},
    {{637, 641}, "  <entry minimum-age=\"16\" formal=\"no\"/>\n", "", NULL, NULL},
    {{643}, "  <progression title=\"Employment\"/>\n", "", NULL, NULL},
    {{644}, "specification-code=\"SA-3\"", "specification-code=\"SA-4\"", NULL, NULL},
    {{644}, " specification-code=\"SA-3\"", "", NULL, NULL},
    {{645}, " learning-aim=\"99900014\"", "", NULL, NULL},
    {{647},
     "  <change version=\"0.9\" date=\"2030-11-02\" kind=\"first draft\"/>\n",
     "",
     NULL,
     NULL},
    {{648}, "date=\"2030-11-02\"", "date=\"2030-11-03\"", NULL, NULL},
    {{650}, "issued=\"2031-04\"", "issued=\"2031-05\"", NULL, NULL},
    {{650}, "issued=\"2031-04\" ", "", NULL, NULL},
    {{652}, "operational-start=\"2031-05-01\"", "operational-start=\"2031-06-01\"", NULL, NULL},
    {{654}, "operational-start=\"2031-05-01\"", "", NULL, NULL},
    {{656}, "review=\"2035-04-30\"", "review=\"2035-05-31\"", NULL, NULL},
    {{658}, "review=\"2035-04-30\"", "", NULL, NULL},
    {{660}, "operational-end=\"2036-04-30\"", "operational-end=\"2036-05-31\"", NULL, NULL},
    {{662}, "operational-end=\"2036-04-30\"", "", NULL, NULL},
    {{664}, "certification-end=\"2038-04-30\"", "certification-end=\"2038-05-31\"", NULL, NULL},
    {{666}, "certification-end=\"2038-04-30\"", "", NULL, NULL},
    {{667}, "review=\"2035-04-30\"", "review=\"2035-04\"", NULL, NULL},
    {{671},
     "  <unit urn=\"F/999/0002\" number=\"SA2\" title=\"Serve at tables\" level=\"3\" credit=\"5\" "
     "glh=\"30\"/>\n",
     "",
     "    <member unit=\"F/999/0002\"/>\n",
     ""},
    {{671},
     "  <unit urn=\"D/999/0001\" number=\"SA1\" title=\"Open and close a kiosk\" level=\"3\" "
     "credit=\"12\" glh=\"80\" assessment=\"Portfolio\" summary=\"00000000000000ab\">\n"
     "    <standard code=\"X1\"/>\n"
     "    <standard code=\"X2\"/>\n"
     "    <replaces unit=\"M/999/0007\"/>\n"
     "    <equivalent unit=\"R/999/0008\"/>\n"
     "    <outcome number=\"1\" digest=\"1000000000000000\">\n"
     "      <criterion number=\"1.1\" verb=\"describe\" digest=\"1100000000000000\"/>\n"
     "      <criterion number=\"1.2\" verb=\"explain\" digest=\"1200000000000000\"/>\n"
     "      <criterion number=\"1.3\" verb=\"list\" digest=\"1300000000000000\"/>\n"
     "    </outcome>\n"
     "    <outcome number=\"2\" digest=\"2000000000000000\">\n"
     "      <criterion number=\"2.1\" verb=\"carry\" digest=\"2100000000000000\"/>\n"
     "      <criterion number=\"2.2\" verb=\"lock\" digest=\"2200000000000000\"/>\n"
     "    </outcome>\n"
     "    <outcome number=\"3\" digest=\"3000000000000000\">\n"
     "      <criterion number=\"3.1\" verb=\"count\" digest=\"3100000000000000\"/>\n"
     "    </outcome>\n"
     "  </unit>\n",
     "",
     "    <member unit=\"D/999/0001\"/>\n",
     ""},
    {{672},
     "urn=\"L/999/0006\"",
     "urn=\"T/999/0009\"",
     "member unit=\"L/999/0006\"",
     "member unit=\"T/999/0009\""},
    {{673},
     "    <member unit=\"J/999/0004\"/>\n",
     "",
     "<member unit=\"L/999/0006\"/>",
     "<member unit=\"L/999/0006\"/>\n"
     "    <member unit=\"J/999/0004\"/>"},
    {{675},
     "    <member unit=\"F/999/0002\"/>\n",
     "",
     "<member unit=\"L/999/0006\"/>",
     "<member unit=\"L/999/0006\"/>\n"
     "    <member unit=\"F/999/0002\"/>"},
    {{676},
     "title=\"Squeeze fruit by hand\" level=\"2\" credit=\"8\" glh=\"40\"",
     "title=\"Squeeze fruit by hand\" level=\"3\" credit=\"8\" glh=\"40\"",
     NULL,
     NULL},
    {{679},
     "title=\"Squeeze fruit by hand\" level=\"2\" credit=\"8\" glh=\"40\"",
     "title=\"Squeeze fruit by hand\" credit=\"8\" glh=\"40\"",
     NULL,
     NULL},
    {{680},
     "title=\"Squeeze fruit by hand\" level=\"2\" credit=\"8\" glh=\"40\"",
     "title=\"Squeeze fruit by hand\" level=\"2\" credit=\"9\" glh=\"40\"",
     NULL,
     NULL},
    {{683},
     "title=\"Squeeze fruit by hand\" level=\"2\" credit=\"8\" glh=\"40\"",
     "title=\"Squeeze fruit by hand\" level=\"2\" glh=\"40\"",
     NULL,
     NULL},
    {{684},
     "title=\"Squeeze fruit by hand\" level=\"2\" credit=\"8\" glh=\"40\"",
     "title=\"Squeeze fruit by hand\" level=\"2\" credit=\"8\" glh=\"41\"",
     NULL,
     NULL},
    {{687},
     "title=\"Squeeze fruit by hand\" level=\"2\" credit=\"8\" glh=\"40\"",
     "title=\"Squeeze fruit by hand\" level=\"2\" credit=\"8\"",
     NULL,
     NULL},
    {{688}, "title=\"Squeeze fruit by hand\"", "title=\"Squeeze fruit\"", NULL, NULL},
    {{689}, "number=\"SA6\"", "number=\"SA9\"", NULL, NULL},
    {{689}, "number=\"SA6\" ", "", NULL, NULL},
    {{690}, "assessment=\"Portfolio\"", "assessment=\"Test\"", NULL, NULL},
    {{690}, " assessment=\"Portfolio\"", "", NULL, NULL},
    {{691}, "summary=\"00000000000000ab\"", "summary=\"00000000000000ac\"", NULL, NULL},
    {{693}, "    <standard code=\"X2\"/>\n", "", NULL, NULL},
    {{695}, "    <replaces unit=\"M/999/0007\"/>\n", "", NULL, NULL},
    {{697}, "    <equivalent unit=\"R/999/0008\"/>\n", "", NULL, NULL},
    {{698},
     "<member unit=\"L/999/0006\"/>",
     "<member unit=\"L/999/0006\"/>\n"
     "    <member unit=\"J/999/0004\"/>",
     NULL,
     NULL},
    {{700, 698},
     "  <rules>",
     "  <group letter=\"C\" kind=\"optional\">\n"
     "    <member unit=\"L/999/0006\"/>\n"
     "  </group>\n"
     "  <rules>",
     NULL,
     NULL},
    {{702}, "title=\"Drinks\"", "title=\"Beverages\"", NULL, NULL},
    {{702}, "kind=\"optional\" title=\"Drinks\"", "kind=\"optional\"", NULL, NULL},
    {{703}, "letter=\"B\" kind=\"optional\"", "letter=\"B\" kind=\"mandatory\"", NULL, NULL},
    {{705},
     "letter=\"B\" kind=\"optional\"",
     "letter=\"B\" kind=\"optional\" counts=\"no\"",
     NULL,
     NULL},
    {{707},
     "letter=\"B\" kind=\"optional\"",
     "letter=\"B\" kind=\"optional\" within=\"A\"",
     NULL,
     NULL},
    {{708}, "letter=\"B\"", "letter=\"C\"", "groups=\"B\"", "groups=\"C\""},
    {{721}, "    <amount id=\"total\" measure=\"credits\" min=\"25\"/>\n", "", NULL, NULL},
    {{722},
     "id=\"total\" measure=\"credits\" min=\"25\"",
     "id=\"total\" measure=\"credits\" min=\"30\"",
     NULL,
     NULL},
    {{722},
     "measure=\"units\" max=\"2\" groups=\"A\"",
     "measure=\"units\" max=\"1\" groups=\"A\"",
     NULL,
     NULL},
    {{722},
     "measure=\"units\" max=\"2\" groups=\"A\"",
     "measure=\"units\" max=\"2\" groups=\"A B\"",
     NULL,
     NULL},
    {{722},
     "measure=\"units\" max=\"2\" groups=\"A\"",
     "measure=\"units\" min=\"1\" max=\"2\" groups=\"A\"",
     NULL,
     NULL},
    {{722},
     "id=\"total\" measure=\"credits\" min=\"25\"",
     "id=\"total\" measure=\"credits\" min=\"25\" level-min=\"2\"",
     NULL,
     NULL},
    {{722},
     "id=\"total\" measure=\"credits\" min=\"25\"",
     "id=\"total\" measure=\"credits\" min=\"25\" gained=\"assessed rpl\"",
     NULL,
     NULL},
    {{724},
     "id=\"total\" measure=\"credits\" min=\"25\"",
     "id=\"total\" measure=\"hours\" min=\"25\"",
     NULL,
     NULL},
    {{724},
     "measure=\"units\" max=\"2\" groups=\"A\"",
     "measure=\"units\" min=\"1\" max=\"3\" groups=\"A\"",
     NULL,
     NULL},
    {{724},
     "measure=\"units\" max=\"2\" groups=\"A\"",
     "measure=\"units\" max=\"2\" units=\"H/999/0003 J/999/0004 K/999/0005\"",
     NULL,
     NULL},
    {{726}, "    <all id=\"core\" groups=\"M\"/>\n", "", NULL, NULL},
    {{727}, "<all id=\"core\" groups=\"M\"/>", "<all id=\"core\" groups=\"M B\"/>", NULL, NULL},
    {{729},
     "<all id=\"core\" groups=\"M\"/>",
     "<all id=\"core\" units=\"D/999/0001 L/999/0006\"/>",
     NULL,
     NULL},
    {{731},
     "    <at-most id=\"barred\" n=\"1\" units=\"H/999/0003 J/999/0004\"/>\n",
     "",
     NULL,
     NULL},
    {{732},
     "    <at-most id=\"barred\" n=\"1\" units=\"H/999/0003 J/999/0004\"/>\n",
     "    <at-most id=\"barred\" n=\"0\" units=\"H/999/0003 J/999/0004\"/>\n",
     NULL,
     NULL},
    {{732},
     "    <at-most id=\"barred\" n=\"1\" units=\"H/999/0003 J/999/0004\"/>\n",
     "    <at-most id=\"barred\" n=\"1\" units=\"H/999/0003 J/999/0004 K/999/0005\"/>\n",
     NULL,
     NULL},
    {{734},
     "    <at-most id=\"barred\" n=\"1\" units=\"H/999/0003 J/999/0004\"/>\n",
     "    <at-most id=\"barred\" n=\"1\" units=\"H/999/0003 L/999/0006\"/>\n",
     NULL,
     NULL},
    {{736},
     "    <requires id=\"pair\" unit=\"K/999/0005\" n=\"1\" units=\"H/999/0003 J/999/0004\"/>\n",
     "",
     NULL,
     NULL},
    {{737},
     "    <requires id=\"pair\" unit=\"K/999/0005\" n=\"1\" units=\"H/999/0003 J/999/0004\"/>\n",
     "    <requires id=\"pair\" unit=\"K/999/0005\" n=\"2\" units=\"H/999/0003 J/999/0004\"/>\n",
     NULL,
     NULL},
    {{737},
     "    <requires id=\"pair\" unit=\"K/999/0005\" n=\"1\" units=\"H/999/0003 J/999/0004\"/>\n",
     "    <requires id=\"pair\" unit=\"K/999/0005\" n=\"1\" units=\"H/999/0003\"/>\n",
     NULL,
     NULL},
    {{739},
     "    <requires id=\"pair\" unit=\"K/999/0005\" n=\"1\" units=\"H/999/0003 J/999/0004\"/>\n",
     "    <requires id=\"pair\" unit=\"L/999/0006\" n=\"1\" units=\"H/999/0003 J/999/0004\"/>\n",
     NULL,
     NULL},
    {{741},
     "    <pathways id=\"ways\">\n"
     "      <pathway id=\"hot\" title=\"Hot drinks\">\n"
     "        <amount id=\"hot-units\" measure=\"units\" min=\"1\" units=\"H/999/0003 "
     "J/999/0004\"/>\n"
     "      </pathway>\n"
     "      <pathway id=\"cold\" title=\"Cold drinks\">\n"
     "        <amount id=\"cold-units\" measure=\"units\" min=\"1\" groups=\"B\"/>\n"
     "      </pathway>\n"
     "    </pathways>\n",
     "",
     NULL,
     NULL},
    {{743},
     "      <pathway id=\"hot\" title=\"Hot drinks\">\n"
     "        <amount id=\"hot-units\" measure=\"units\" min=\"1\" units=\"H/999/0003 "
     "J/999/0004\"/>\n"
     "      </pathway>\n",
     "",
     NULL,
     NULL},
    {{744}, "title=\"Hot drinks\"", "title=\"Warm drinks\"", NULL, NULL},
    {{744}, " title=\"Hot drinks\"", "", NULL, NULL},
    {{745}, "id=\"total\"", "id=\"total-credit\"", NULL, NULL},
    {{745}, "pathway id=\"hot\"", "pathway id=\"warm\"", NULL, NULL},
    {{746},
     "<all id=\"core\" groups=\"M\"/>",
     "<amount id=\"core\" measure=\"units\" min=\"2\" groups=\"M\"/>",
     NULL,
     NULL},
    {{747},
     "    <amount id=\"drinks\" measure=\"units\" max=\"2\" groups=\"A\"/>\n",
     "",
     "        <amount id=\"cold-units\" measure=\"units\" min=\"1\" groups=\"B\"/>\n",
     "        <amount id=\"cold-units\" measure=\"units\" min=\"1\" groups=\"B\"/>\n"
     "        <amount id=\"drinks\" measure=\"units\" max=\"2\" groups=\"A\"/>\n"},
    {{751},
     "    <outcome number=\"3\" digest=\"3000000000000000\">\n"
     "      <criterion number=\"3.1\" verb=\"count\" digest=\"3100000000000000\"/>\n"
     "    </outcome>\n",
     "",
     NULL,
     NULL},
    {{751},
     "    <outcome number=\"2\" digest=\"2000000000000000\">\n"
     "      <criterion number=\"2.1\" verb=\"carry\" digest=\"2100000000000000\"/>\n"
     "      <criterion number=\"2.2\" verb=\"lock\" digest=\"2200000000000000\"/>\n"
     "    </outcome>\n"
     "    <outcome number=\"3\" digest=\"3000000000000000\">\n"
     "      <criterion number=\"3.1\" verb=\"count\" digest=\"3100000000000000\"/>\n"
     "    </outcome>\n",
     "    <outcome number=\"2\" digest=\"3000000000000000\">\n"
     "      <criterion number=\"2.1\" verb=\"count\" digest=\"3100000000000000\"/>\n"
     "    </outcome>\n",
     NULL,
     NULL},
    {{752}, "digest=\"3000000000000000\"", "digest=\"3000000000000001\"", NULL, NULL},
    {{752}, " digest=\"3000000000000000\"", "", NULL, NULL},
    {{753},
     "    <outcome number=\"2\" digest=\"2000000000000000\">\n"
     "      <criterion number=\"2.1\" verb=\"carry\" digest=\"2100000000000000\"/>\n"
     "      <criterion number=\"2.2\" verb=\"lock\" digest=\"2200000000000000\"/>\n"
     "    </outcome>\n"
     "    <outcome number=\"3\" digest=\"3000000000000000\">\n"
     "      <criterion number=\"3.1\" verb=\"count\" digest=\"3100000000000000\"/>\n"
     "    </outcome>\n",
     "    <outcome number=\"2\" digest=\"3000000000000000\">\n"
     "      <criterion number=\"2.1\" verb=\"count\" digest=\"3100000000000000\"/>\n"
     "    </outcome>\n"
     "    <outcome number=\"3\" digest=\"2000000000000000\">\n"
     "      <criterion number=\"3.1\" verb=\"carry\" digest=\"2100000000000000\"/>\n"
     "      <criterion number=\"3.2\" verb=\"lock\" digest=\"2200000000000000\"/>\n"
     "    </outcome>\n",
     NULL,
     NULL},
    {{754},
     "    <outcome number=\"3\" digest=\"3000000000000000\">\n"
     "      <criterion number=\"3.1\" verb=\"count\" digest=\"3100000000000000\"/>\n"
     "    </outcome>\n",
     "    <outcome number=\"4\" digest=\"3000000000000000\">\n"
     "      <criterion number=\"4.1\" verb=\"count\" digest=\"3100000000000000\"/>\n"
     "    </outcome>\n",
     NULL,
     NULL},
    {{756},
     "      <criterion number=\"1.3\" verb=\"list\" digest=\"1300000000000000\"/>\n",
     "",
     NULL,
     NULL},
    {{756},
     "      <criterion number=\"1.2\" verb=\"explain\" digest=\"1200000000000000\"/>\n"
     "      <criterion number=\"1.3\" verb=\"list\" digest=\"1300000000000000\"/>\n",
     "      <criterion number=\"1.2\" verb=\"list\" digest=\"1300000000000000\"/>\n",
     NULL,
     NULL},
    {{756},
     "      <criterion number=\"1.2\" verb=\"explain\" digest=\"1200000000000000\"/>\n",
     "",
     NULL,
     NULL},
    {{757}, "digest=\"1200000000000000\"", "digest=\"1200000000000001\"", NULL, NULL},
    {{757}, " digest=\"1200000000000000\"", "", NULL, NULL},
    {{758}, "verb=\"explain\"", "verb=\"evaluate\"", NULL, NULL},
    {{758}, "verb=\"explain\" ", "", NULL, NULL},
    {{758},
     "      <criterion number=\"1.2\" verb=\"explain\" digest=\"1200000000000000\"/>\n",
     "      <criterion number=\"1.2\" verb=\"evaluate\" digest=\"9900000000000000\"/>\n",
     NULL,
     NULL},
    {{759},
     "      <criterion number=\"1.2\" verb=\"explain\" digest=\"1200000000000000\"/>\n"
     "      <criterion number=\"1.3\" verb=\"list\" digest=\"1300000000000000\"/>\n",
     "      <criterion number=\"1.2\" verb=\"list\" digest=\"1300000000000000\"/>\n"
     "      <criterion number=\"1.3\" verb=\"explain\" digest=\"1200000000000000\"/>\n",
     NULL,
     NULL},
    {{759},
     "      <criterion number=\"1.3\" verb=\"list\" digest=\"1300000000000000\"/>\n",
     "",
     "      <criterion number=\"2.2\" verb=\"lock\" digest=\"2200000000000000\"/>\n",
     "      <criterion number=\"2.2\" verb=\"lock\" digest=\"2200000000000000\"/>\n"
     "      <criterion number=\"2.3\" verb=\"list\" digest=\"1300000000000000\"/>\n"},
    {{760},
     "      <criterion number=\"1.3\" verb=\"list\" digest=\"1300000000000000\"/>\n",
     "      <criterion number=\"1.5\" verb=\"list\" digest=\"1300000000000000\"/>\n",
     NULL,
     NULL},
    {{771}, "  <evidence code=\"W\" name=\"Witness\"/>\n", "", NULL, NULL},
    {{772}, "name=\"Witness\"", "name=\"Witness statement\"", NULL, NULL},
    {{774}, "  <role name=\"expert-witness\"/>\n", "", NULL, NULL},
    {{775}, "competent=\"no\"", "competent=\"yes\"", NULL, NULL},
    {{775}, "working-towards=\"yes\"", "working-towards=\"no\"", NULL, NULL},
    {{777}, "countersigned=\"no\" competent=\"no\"", "countersigned=\"no\"", NULL, NULL},
    {{777},
     "working-towards=\"yes\" countersigned=\"no\" competent=\"no\"",
     "working-towards=\"yes\" countersigned=\"yes\"",
     NULL,
     NULL},
    {{779}, "    <holds title=\"Sample Diploma\" purpose=\"subject\"/>\n", "", NULL, NULL},
    {{781}, "  <policy kind=\"rpl\" allowed=\"yes\"/>\n", "", NULL, NULL},
    {{783}, "kind=\"rpl\" allowed=\"yes\"", "kind=\"rpl\" allowed=\"no\"", NULL, NULL},
    {{785}, " level=\"same-or-higher\"", "", NULL, NULL},
    {{785}, "same=\"outcomes criteria\"", "same=\"outcomes\"", NULL, NULL},
    {{786}, "same=\"outcomes criteria\"", "same=\"criteria unit-number\"", NULL, NULL},
    {{791},
     "  <stated unit=\"H/999/0003\" fact=\"level\" value=\"2\" where=\"unit page\"/>\n",
     "",
     NULL,
     NULL},
    {{792}, "value=\"245\"", "value=\"246\"", NULL, NULL},
    {{794},
     "  <acknowledge finding=\"Q0121\" subject=\"H/999/0003\" reason=\"the publisher has been "
     "asked\"/>\n",
     "",
     NULL,
     NULL},
    {{795}, "the publisher has been asked", "the publisher has answered", NULL, NULL},
    {{798},
     "  <rules>",
     "\n"
     "  <rules>",
     NULL,
     NULL},
    {{798}, "level=\"3\" credit=\"37\"", "credit=\"37\" level=\"3\"", NULL, NULL},
    {{798},
     "    <member unit=\"D/999/0001\"/>\n"
     "    <member unit=\"F/999/0002\"/>\n",
     "    <member unit=\"F/999/0002\"/>\n"
     "    <member unit=\"D/999/0001\"/>\n",
     NULL,
     NULL},
};

const struct edit *edits_list(size_t *count) {
    *count = sizeof edits / sizeof edits[0];
    return edits;
}

/* replaced - a text with one stretch in it replaced; NULL when the stretch is not there */
static const char *replaced(struct arena *arena, const char *text, const char *from,
                            const char *to) {
    const char *at = strstr(text, from);

    if (at == NULL)
        return NULL;
    return arena_format(arena, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
}

const char *edit_apply(struct arena *arena, const char *text, const struct edit *edit) {
    const char *changed = replaced(arena, text, edit->from, edit->to);

    if (changed == NULL || edit->also_from == NULL)
        return changed;
    return replaced(arena, changed, edit->also_from, edit->also_to);
}
