// record.js - the learner's file, which is for paper only

function table(caption, headings, rows) {
    const cell = (name, text) =>
        element(
            name,
            {
                class: typeof text === "number" ? "number" : "",
                scope: name === "th" ? "col" : null,
            },
            String(text),
        );
    return element(
        "table",
        {},
        element("caption", {}, caption),
        element("thead", {}, element("tr", {}, ...headings.map((text) => cell("th", text)))),
        element(
            "tbody",
            {},
            ...rows.map((row) => element("tr", {}, ...row.map((text) => cell("td", text)))),
        ),
    );
}

const UNIT_HEADINGS = ["Group", "Reference", "Title", "Level", "Credits", "GLH"];

// A unit under those headings; a dash where nothing is stated.
function unitCells(unit) {
    const group = page.spec.groups[unit.group];
    const way = WAYS.find((other) => other.value === page.gained[unit.index]);
    const figure = (value) => (value < 0 ? "-" : value);
    return [
        group ? group.letter : "-",
        unit.urn,
        unit.title + (way && way.value !== 1 ? " (" + way.name + ")" : ""),
        unit.level === null ? "-" : unit.level,
        figure(unit.credit),
        figure(unit.hours),
    ];
}

function unitsAchieved(verdict) {
    const rows = page.rows
        .filter(({ unit }) => page.gained[unit.index] !== 0)
        .map(({ unit }) => [...unitCells(unit), verdict.claim[unit.index] ? "counts" : "surplus"]);
    return rows.length === 0
        ? element("p", {}, "No unit is achieved.")
        : table("Units achieved", [...UNIT_HEADINGS, "Claim"], rows);
}

// What is proposed on the screen is a plan for the learner, who keeps it.
function writeRecord(verdict, proposed) {
    const { spec } = page;
    const field = (name, text) =>
        element(
            "p",
            { class: "field" },
            element("span", {}, name),
            element("b", {}, text || "\u00a0"),
        );
    const rules = flatten(standings(spec, verdict)).map((standing) => [
        standing.rule.text,
        ruleWords(standing, verdict),
    ]);
    byId("record").replaceChildren(
        element("h1", {}, spec.title),
        element("p", {}, byId("about").textContent),
        field("Learner", byId("learner").value),
        field("Date", byId("date").value),
        element("p", { class: "record-verdict" }, verdictText(verdict)),
        element(
            "p",
            {},
            "Counted: " +
                plural(verdict.units, "unit", "units") +
                ", credits " +
                creditText(verdict) +
                ", guided learning hours " +
                hoursText(verdict) +
                ".",
        ),
        unitsAchieved(verdict),
        table("Rules of combination", ["Rule", "Standing"], rules),
        ...(proposed.length === 0
            ? []
            : [table(byId("proposal-text").textContent, UNIT_HEADINGS, proposed.map(unitCells))]),
        element("p", { class: "code" }, "Selection: " + writeLink(spec, page.gained)),
    );
}
