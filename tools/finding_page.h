/*
 * finding_page.h - the pages of `qualc explain`
 *
 * Plain text of at most 78 columns: what a finding means and why it matters, an
 * example of what causes it, and how to mend it. The heading is the command's.
 */
#ifndef QUALC_FINDING_PAGE_H
#define QUALC_FINDING_PAGE_H

extern const char finding_page_0001[];
extern const char finding_page_0002[];
extern const char finding_page_0003[];
extern const char finding_page_0004[];
extern const char finding_page_0005[];
extern const char finding_page_0006[];
extern const char finding_page_0007[];
extern const char finding_page_0008[];
extern const char finding_page_0009[];
extern const char finding_page_0010[];
extern const char finding_page_0011[];
extern const char finding_page_0012[];
extern const char finding_page_0013[];
extern const char finding_page_0014[];
extern const char finding_page_0015[];
extern const char finding_page_0016[];
extern const char finding_page_0017[];
extern const char finding_page_0018[];
extern const char finding_page_0019[];
extern const char finding_page_0101[];
extern const char finding_page_0102[];
extern const char finding_page_0103[];
extern const char finding_page_0104[];
extern const char finding_page_0105[];
extern const char finding_page_0106[];
extern const char finding_page_0107[];
extern const char finding_page_0108[];
extern const char finding_page_0109[];
extern const char finding_page_0110[];
extern const char finding_page_0111[];
extern const char finding_page_0112[];
extern const char finding_page_0113[];
extern const char finding_page_0114[];
extern const char finding_page_0115[];
extern const char finding_page_0116[];
extern const char finding_page_0117[];
extern const char finding_page_0118[];
extern const char finding_page_0119[];
extern const char finding_page_0120[];
extern const char finding_page_0121[];
extern const char finding_page_0122[];
extern const char finding_page_0123[];
extern const char finding_page_0201[];
extern const char finding_page_0202[];
extern const char finding_page_0203[];
extern const char finding_page_0301[];
extern const char finding_page_0302[];
extern const char finding_page_0303[];
extern const char finding_page_0304[];
extern const char finding_page_0305[];
extern const char finding_page_0306[];
extern const char finding_page_0401[];
extern const char finding_page_0402[];
extern const char finding_page_0403[];
extern const char finding_page_0404[];
extern const char finding_page_0405[];
extern const char finding_page_0406[];
extern const char finding_page_0407[];
extern const char finding_page_0408[];
extern const char finding_page_0409[];
extern const char finding_page_0410[];
extern const char finding_page_0411[];
extern const char finding_page_0501[];
extern const char finding_page_0502[];
extern const char finding_page_0503[];
extern const char finding_page_0504[];
extern const char finding_page_0505[];
extern const char finding_page_0506[];
extern const char finding_page_0507[];
extern const char finding_page_0508[];
extern const char finding_page_0509[];
extern const char finding_page_0510[];
extern const char finding_page_0511[];
extern const char finding_page_0512[];
extern const char finding_page_0513[];
extern const char finding_page_0514[];
extern const char finding_page_0515[];
extern const char finding_page_0520[];
extern const char finding_page_0521[];
extern const char finding_page_0522[];
extern const char finding_page_0523[];
extern const char finding_page_0524[];
extern const char finding_page_0525[];
extern const char finding_page_0526[];
extern const char finding_page_0527[];
extern const char finding_page_0528[];
extern const char finding_page_0529[];
extern const char finding_page_0530[];
extern const char finding_page_0531[];
extern const char finding_page_0532[];
extern const char finding_page_0533[];
extern const char finding_page_0534[];
extern const char finding_page_0535[];
extern const char finding_page_0536[];
extern const char finding_page_0537[];
extern const char finding_page_0538[];
extern const char finding_page_0540[];
extern const char finding_page_0541[];
extern const char finding_page_0542[];
extern const char finding_page_0543[];
extern const char finding_page_0544[];
extern const char finding_page_0545[];
extern const char finding_page_0546[];
extern const char finding_page_0547[];
extern const char finding_page_0549[];
extern const char finding_page_0550[];
extern const char finding_page_0551[];

#endif
