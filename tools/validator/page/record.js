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

function recordUnits(verdict) {
    const figure = (value) => (value < 0 ? "-" : value);
    return page.rows
        .filter((row) => page.gained[row.unit.index] !== 0)
        .map(({ unit }) => {
            const group = page.spec.groups[unit.group];
            const way = WAYS.find((other) => other.value === page.gained[unit.index]);
            return [
                group ? group.letter : "-",
                unit.urn,
                unit.title + (way.value === 1 ? "" : " (" + way.name + ")"),
                unit.level === null ? "-" : unit.level,
                figure(unit.credit),
                figure(unit.hours),
                verdict.claim[unit.index] ? "counts" : "surplus",
            ];
        });
}

function writeRecord(verdict) {
    const { spec } = page;
    const units = recordUnits(verdict);
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
                statedText(verdict.credit, verdict.creditNotStated) +
                ", guided learning hours " +
                statedText(verdict.hours, verdict.hoursNotStated) +
                ".",
        ),
        units.length === 0
            ? element("p", {}, "No unit is achieved.")
            : table(
                  "Units achieved",
                  ["Group", "Reference", "Title", "Level", "Credits", "GLH", "Claim"],
                  units,
              ),
        table("Rules of combination", ["Rule", "Standing"], rules),
        element("p", { class: "code" }, "Selection: " + writeLink(spec, page.gained)),
    );
}
