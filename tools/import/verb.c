/* verb.c - the command verbs that assessment criteria begin with */
#include "import/verb.h"

#include <stdlib.h>
#include <string.h>

#include "import/wording.h"

#define LONGEST 20 /* bytes of a word that may be in a table */

/* In the order of strcmp. */
static const char *const verbs[] = {
    "accept",      "access",        "accompany",    "account",      "achieve",
    "acknowledge", "acquire",       "act",          "action",       "adapt",
    "add",         "address",       "adhere",       "adjust",       "administer",
    "adopt",       "advise",        "advocate",     "agree",        "aid",
    "alert",       "align",         "allocate",     "allow",        "alter",
    "amend",       "analyse",       "analyze",      "annotate",     "answer",
    "anticipate",  "appear",        "apply",        "appoint",      "appraise",
    "appreciate",  "approach",      "approximate",  "arbitrate",    "arrange",
    "arrest",      "articulate",    "ascertain",    "ask",          "assemble",
    "assess",      "assign",        "assist",       "associate",    "attach",
    "attend",      "audit",         "audition",     "authorise",    "avoid",
    "award",       "bake",          "balance",      "bandage",      "bathe",
    "be",          "begin",         "behave",       "bend",         "blend",
    "boil",        "bolt",          "bond",         "book",         "brainstorm",
    "braise",      "brief",         "bring",        "broadcast",    "browse",
    "budget",      "build",         "calculate",    "calibrate",    "call",
    "calm",        "campaign",      "capture",      "care",         "carry",
    "carve",       "cascade",       "cast",         "categorise",   "cater",
    "caution",     "celebrate",     "centre",       "chair",        "challenge",
    "champion",    "change",        "chaperone",    "characterise", "charge",
    "chart",       "check",         "chill",        "choose",       "chop",
    "choreograph", "cite",          "clarify",      "classify",     "clean",
    "cleanse",     "clear",         "climb",        "close",        "co-operate",
    "co-ordinate", "coach",         "code",         "collaborate",  "collate",
    "collect",     "combine",       "comfort",      "comment",      "commission",
    "communicate", "compare",       "compile",      "complete",     "comply",
    "compose",     "concentrate",   "conclude",     "conduct",      "configure",
    "confirm",     "consider",      "construct",    "consult",      "contact",
    "contract",    "contrast",      "contribute",   "control",      "converse",
    "convert",     "convey",        "cook",         "cool",         "cooperate",
    "coordinate",  "copy",          "correct",      "cost",         "counsel",
    "count",       "create",        "critique",     "crop",         "cultivate",
    "cut",         "dance",         "deal",         "debate",       "debone",
    "debrief",     "debug",         "decide",       "decommission", "decrease",
    "deduce",      "define",        "delegate",     "deliver",      "demonstrate",
    "deploy",      "derive",        "describe",     "design",       "detail",
    "detain",      "detect",        "determine",    "develop",      "devise",
    "diagnose",    "differentiate", "dig",          "dilute",       "direct",
    "disassemble", "discipline",    "discuss",      "disinfect",    "dismantle",
    "dismiss",     "display",       "dispose",      "disseminate",  "distinguish",
    "distribute",  "divide",        "do",           "document",     "donate",
    "draft",       "drape",         "draw",         "dress",        "drill",
    "drive",       "dry",           "edit",         "elaborate",    "elect",
    "elicit",      "eliminate",     "embed",        "embrace",      "empathise",
    "employ",      "empower",       "enable",       "encourage",    "energise",
    "engage",      "enhance",       "enlist",       "enrich",       "ensure",
    "enter",       "enumerate",     "erect",        "escalate",     "escort",
    "establish",   "estimate",      "evacuate",     "evaluate",     "evidence",
    "examine",     "excavate",      "exchange",     "execute",      "exemplify",
    "exercise",    "exhibit",       "experiment",   "explain",      "explore",
    "express",     "extend",        "extract",      "fabricate",    "facilitate",
    "factorise",   "feed",          "fell",         "file",         "fill",
    "fillet",      "film",          "filter",       "finalise",     "find",
    "finish",      "fit",           "fix",          "focus",        "fold",
    "follow",      "forecast",      "forge",        "form",         "format",
    "formulate",   "forward",       "foster",       "freeze",       "fry",
    "fulfil",      "fundraise",     "gain",         "garnish",      "gather",
    "generate",    "give",          "glue",         "grease",       "greet",
    "grill",       "grind",         "groom",        "group",        "grow",
    "guide",       "handle",        "harvest",      "heat",         "help",
    "highlight",   "hire",          "hoist",        "hold",         "host",
    "identify",    "illustrate",    "implement",    "improve",      "improvise",
    "incorporate", "increase",      "indicate",     "induct",       "infer",
    "inform",      "initiate",      "inject",       "input",        "insert",
    "inspect",     "install",       "instruct",     "integrate",    "interact",
    "interpret",   "interrogate",   "interview",    "introduce",    "inventory",
    "investigate", "invite",        "invoice",      "involve",      "isolate",
    "issue",       "join",          "judge",        "justify",      "keep",
    "knead",       "knit",          "knot",         "label",        "lay",
    "lead",        "learn",         "let",          "liaise",       "lift",
    "link",        "list",          "listen",       "load",         "lobby",
    "locate",      "lock",          "log",          "lower",        "maintain",
    "make",        "manage",        "manipulate",   "manufacture",  "map",
    "marinate",    "mark",          "massage",      "match",        "maximise",
    "mean",        "measure",       "mediate",      "meet",         "mend",
    "mentor",      "mill",          "minimise",     "mitigate",     "mix",
    "mobilise",    "model",         "modify",       "monitor",      "motivate",
    "mould",       "mount",         "move",         "mow",          "multiply",
    "nail",        "name",          "narrate",      "navigate",     "negotiate",
    "nominate",    "notate",        "note",         "nurture",      "observe",
    "obtain",      "offer",         "onboard",      "open",         "operate",
    "optimise",    "orchestrate",   "order",        "organise",     "outline",
    "outsource",   "oversee",       "pack",         "package",      "paint",
    "paraphrase",  "park",          "participate",  "pass",         "patrol",
    "peel",        "perform",       "persuade",     "photograph",   "pick",
    "place",       "plan",          "plant",        "play",         "plot",
    "plough",      "poach",         "polish",       "post",         "pour",
    "practise",    "praise",        "predict",      "prepare",      "present",
    "press",       "prevent",       "price",        "print",        "prioritise",
    "process",     "procure",       "produce",      "program",      "promote",
    "pronounce",   "proofread",     "propose",      "protect",      "prove",
    "provide",     "prune",         "publish",      "pull",         "punctuate",
    "purchase",    "puree",         "push",         "put",          "quantify",
    "question",    "quote",         "raise",        "rank",         "re-direct",
    "reach",       "react",         "read",         "realise",      "reassure",
    "rebuild",     "receive",       "recognise",    "recommend",    "reconcile",
    "reconsider",  "reconstruct",   "record",       "recount",      "recruit",
    "recycle",     "redesign",      "reduce",       "refer",        "refine",
    "reflect",     "reframe",       "refuel",       "register",     "rehearse",
    "reinforce",   "relate",        "relay",        "release",      "remain",
    "remind",      "remove",        "reorganise",   "repair",       "replace",
    "replenish",   "report",        "reposition",   "represent",    "repurpose",
    "request",     "rescue",        "research",     "resolve",      "respect",
    "respond",     "restate",       "restock",      "restore",      "restrain",
    "resuscitate", "retell",        "rethink",      "retrain",      "retrieve",
    "reuse",       "reverse",       "review",       "revise",       "revisit",
    "reward",      "reword",        "rework",       "rinse",        "roast",
    "roll",        "rotate",        "round",        "safeguard",    "salvage",
    "sample",      "sand",          "sanitise",     "saw",          "scan",
    "schedule",    "scope",         "seal",         "search",       "secure",
    "seek",        "select",        "sell",         "send",         "separate",
    "serve",       "set",           "sew",          "shape",        "share",
    "sharpen",     "shear",         "shortlist",    "show",         "sieve",
    "sign",        "signpost",      "simmer",       "simplify",     "simulate",
    "sing",        "sketch",        "skim",         "slice",        "soak",
    "solder",      "solve",         "sort",         "source",       "sow",
    "speak",       "specify",       "spell",        "sponsor",      "spot",
    "spray",       "spread",        "stack",        "state",        "steam",
    "steer",       "step",          "sterilise",    "stitch",       "stop",
    "store",       "strain",        "strengthen",   "strip",        "structure",
    "study",       "style",         "submit",       "substantiate", "subtract",
    "suggest",     "summarise",     "supervise",    "supply",       "support",
    "survey",      "swab",          "synthesise",   "tabulate",     "take",
    "talk",        "taste",         "teach",        "tell",         "tender",
    "tension",     "terminate",     "test",         "testify",      "thank",
    "thaw",        "thread",        "tidy",         "tie",          "tighten",
    "titrate",     "toilet",        "tow",          "trace",        "track",
    "train",       "transcribe",    "transfer",     "translate",    "transport",
    "treat",       "trim",          "troubleshoot", "turn",         "twist",
    "type",        "understand",    "undertake",    "unload",       "upcycle",
    "update",      "upload",        "upsell",       "use",          "utilise",
    "validate",    "varnish",       "vary",         "verify",       "view",
    "visualise",   "volunteer",     "vote",         "wash",         "watch",
    "wear",        "weave",         "weed",         "weigh",        "welcome",
    "weld",        "whisk",         "wind",         "wipe",         "wire",
    "withdraw",    "work",          "wrap",         "write",
};

/* Verbs that begin a sentence wherever they are printed with a capital; in order. */
static const char *const sentence_verbs[] = {
    "analyse",     "appraise",  "assess",     "calculate", "compare", "define",
    "demonstrate", "describe",  "detail",     "determine", "discuss", "evaluate",
    "explain",     "identify",  "illustrate", "justify",   "list",    "outline",
    "recognise",   "recommend", "state",      "summarise",
};

/* Words that stand before the verb and do not end in -ly; in order. */
static const char *const leading[] = {"also", "always", "to"};

/* A word in lower case; "" when it is longer than any in the tables. */
struct word {
    char text[LONGEST + 1];
    size_t length; /* in the source */
};

static bool is_inside(const char *text, size_t length, size_t at) {
    return at + 1 < length && wording_letter(text + at + 1) > 0 &&
           (text[at] == '-' || wording_apostrophe(text + at) > 0);
}

/* read_word - letters, with hyphens and apostrophes between them */
static struct word read_word(const char *text, size_t length) {
    struct word word = {.length = 0};
    size_t at = 0;

    while (at < length &&
           (wording_letter(text + at) > 0 || (at > 0 && is_inside(text, length, at)))) {
        if (at < LONGEST)
            word.text[at] =
                (char)(text[at] >= 'A' && text[at] <= 'Z' ? text[at] + ('a' - 'A') : text[at]);
        at++;
    }
    word.text[at <= LONGEST ? at : 0] = '\0';
    word.length = at;
    return word;
}

static int compare_word(const void *key, const void *element) {
    const char *const word = key;
    const char *const other = *(const char *const *)element;

    return *word != *other ? *word - *other : strcmp(word, other);
}

static bool is_among(const char *word, const char *const *table, size_t count) {
    return bsearch(word, table, count, sizeof *table, compare_word) != NULL;
}

#define IS_AMONG(word, table) is_among(word, table, sizeof(table) / sizeof *(table))

/* is_leading - whether a word may stand before the verb */
static bool is_leading(const struct word *word) {
    const size_t length = strlen(word->text);

    return IS_AMONG(word->text, leading) ||
           (length > 4 && strcmp(word->text + length - 2, "ly") == 0 &&
            !IS_AMONG(word->text, verbs));
}

/* find - the first command verb after leading words; of length 0 when there is none */
static struct word find(const char *text, size_t length) {
    size_t at = 0;

    for (unsigned words = 0; words < 4; words++) {
        struct word word;

        while (at < length && wording_letter(text + at) == 0)
            at++;
        word = read_word(text + at, length - at);
        if (word.length == 0)
            break;
        if (IS_AMONG(word.text, verbs))
            return word;
        if (!is_leading(&word))
            break;
        at += word.length;
    }
    return (struct word){.length = 0};
}

const char *verb_find(struct arena *arena, const char *wording) {
    const struct word word = find(wording, strlen(wording));

    return word.length == 0 ? NULL : arena_copy(arena, word.text, word.length);
}

bool verb_begins(const char *text, size_t length) {
    return find(text, length).length > 0;
}

bool verb_begins_sentence(const char *text, size_t length) {
    const struct word word =
        length > 0 && text[0] >= 'A' && text[0] <= 'Z' ? read_word(text, length) : (struct word){0};

    return word.length > 0 && IS_AMONG(word.text, sentence_verbs);
}
