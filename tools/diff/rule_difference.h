/* rule_difference.h - in what two rules differ, and which of them asks for more */
#ifndef QUALC_DIFF_RULE_DIFFERENCE_H
#define QUALC_DIFF_RULE_DIFFERENCE_H

#include "diff/match.h"

struct rule_difference {
    bool kind;   /* of another kind; then nothing else is looked at */
    bool within; /* in another rule */
    bool title;
    bool content;  /* in anything else */
    bool tightens; /* the new one asks for more in some way, */
    bool loosens;  /* and for less in some way */
};

/* Room to compare selectors in. */
struct selection {
    bool *old_units; /* of the old version, by index: selected */
    bool *new_units;
};

struct selection selection_room(struct arena *arena, const struct match *match);

/* rule_compare - compare a rule of the old version and one of the new */
struct rule_difference rule_compare(const struct match *match, const struct selection *room,
                                    qual_rule before, qual_rule after);

#endif
