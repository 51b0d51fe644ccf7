// page.js - what is ticked, and what the page says of it

const page = {
    engine: null,
    spec: null,
    gained: null, // of the specification shown
    kept: new Map(), // gained, of each specification shown before
    rows: [], // of the units shown: { unit, item, box, way, tag }
    legends: [], // of the groups shown: { rows, count }
    meters: [], // of the rules shown: { rule, item, meter, state }
    unticked: null, // gained as it was before all units were unticked
    proposing: false,
};

// Tell those who cannot see it what changed, once the changes pause.
let telling = 0;

function tell(text) {
    clearTimeout(telling);
    telling = setTimeout(() => setText(byId("spoken"), text), 500);
}

// Units ---------------------------------------------------------------------------

function unitRow(unit) {
    const id = "unit-" + unit.index;
    const box = element("input", { type: "checkbox", id, "aria-describedby": id + "-tag" });
    const tag = element("span", { class: "tag", id: id + "-tag" });
    const label = element(
        "label",
        { for: id },
        element("span", { class: "unit-title" }, unit.title),
        element("span", { class: "unit-facts" }, unitFacts(unit)),
    );
    const item = element("li", { class: "unit" }, box, label, tag);
    const row = { unit, item, box, tag, way: null };
    if (page.spec.ways) {
        const options = WAYS.map((way) => element("option", { value: way.value }, way.name));
        row.way = element("select", { "aria-label": "How gained: " + unit.title }, ...options);
        row.way.addEventListener("change", () => gain(row));
        item.append(row.way);
    }
    box.addEventListener("change", () => gain(row));
    return row;
}

function gain(row) {
    page.gained[row.unit.index] = row.box.checked ? (row.way ? Number(row.way.value) : 1) : 0;
    const verdict = update();
    tell((row.tag.textContent && row.tag.textContent + ". ") + spokenText(verdict));
}

function showGroup(legend, units) {
    const rows = units.map(unitRow);
    const count = element("span", { class: "count" });
    page.rows.push(...rows);
    page.legends.push({ rows, count });
    byId("groups").append(
        element(
            "fieldset",
            {},
            element("legend", {}, legend + " ", count),
            element("ul", { class: "unit-list" }, ...rows.map((row) => row.item)),
        ),
    );
}

function showUnits(spec) {
    byId("groups").replaceChildren();
    page.rows = [];
    page.legends = [];
    for (const group of spec.groups) {
        const units = spec.units.filter((unit) => unit.group === group.index);
        if (units.length > 0) showGroup(groupLegend(group), units);
    }
    const others = spec.units.filter((unit) => unit.group < 0);
    if (others.length > 0) showGroup(spec.groups.length === 0 ? "Units" : "In no group", others);
}

// Rules ---------------------------------------------------------------------------

// Titles of the units that a rule names by their references alone.
function ruleUnits(rule) {
    const urns = rule.text.match(/[A-Z]\/\d{3}\/\d{4}/g) || [];
    return page.spec.units
        .filter((unit) => urns.includes(unit.urn))
        .map((unit) => element("p", { class: "rule-unit" }, unit.urn + " " + unit.title));
}

function ruleItem(rule) {
    const id = "rule-" + rule.index;
    const text = element("p", { id: id + "-text", class: "rule-text" }, rule.text);
    const state = element("p", { class: "rule-state" });
    const item = element("li", { class: "rule", "data-rule": rule.id }, text);
    const shown = { rule, item, state, meter: null };
    const within = page.spec.rules.filter((other) => other.within === rule.index);
    page.meters.push(shown);
    if (rule.kind === RULE_PATHWAYS || rule.kind === RULE_PATHWAY) {
        item.append(state, element("ul", {}, ...within.map(ruleItem)));
        return item;
    }
    shown.meter = element("meter", { min: 0, "aria-labelledby": id + "-text" });
    item.append(...ruleUnits(rule), shown.meter, state);
    return item;
}

function showRules(spec) {
    page.meters = [];
    const outer = spec.rules.filter((rule) => rule.within < 0);
    byId("rules").replaceChildren(...outer.map(ruleItem));
}

// All standings, those of pathways after the rule that holds them.
function flatten(list) {
    return list.flatMap((standing) => [standing, ...flatten(standing.within || [])]);
}

function ruleWords(standing, verdict) {
    const { rule } = standing;
    const missing = verdict.unmet.get(rule.index) || 0;
    if (standing.within) {
        const name =
            rule.kind === RULE_PATHWAY ? "this pathway is not complete" : "no pathway is complete";
        return standing.holds ? "Met." : "Not met: " + name + ".";
    }
    if (
        !standing.holds &&
        missing === 0 &&
        standing.least !== null &&
        standing.counted < standing.least
    )
        return (
            "Not met on this pathway: " +
            standing.counted +
            " of " +
            measured(rule.measure, standing.least) +
            "."
        );
    return (standing.holds || missing === 0 ? "" : "Not met: ") + standingText(standing, missing);
}

function updateRules(verdict) {
    for (const standing of flatten(standings(page.spec, verdict))) {
        const shown = page.meters.find((other) => other.rule === standing.rule);
        const words = ruleWords(standing, verdict);
        shown.item.classList.toggle("met", standing.holds);
        setText(shown.state, words);
        if (shown.meter === null) continue;
        const goal = standing.least === null ? standing.most : standing.least;
        shown.meter.max = Math.max(1, goal || 0);
        shown.meter.value = goal === null ? 0 : Math.min(standing.counted, goal);
        shown.meter.hidden = !standing.applies;
        shown.meter.setAttribute("aria-valuetext", words);
        setText(shown.meter, words);
    }
}

// The cheapest way to finish --------------------------------------------------------

const MEASURED_FIGURES = { [BY_HOURS]: "hours", [BY_CREDITS]: "credit" };

function measures() {
    return [...document.querySelectorAll("input[name=by]")];
}

function chosenMeasure() {
    return Number(measures().find((radio) => radio.checked).value);
}

// Leave the choice of what some unit states: nothing is cheapest by other figures.
function showMeasures(spec) {
    for (const radio of measures()) {
        const figure = MEASURED_FIGURES[radio.value];
        radio.disabled = figure !== undefined && spec.units.every((unit) => unit[figure] < 0);
        setText(radio.nextElementSibling, radio.disabled ? " (not stated)" : "");
    }
    if (measures().some((radio) => radio.checked && radio.disabled))
        measures().find((radio) => !radio.disabled).checked = true;
}

function proposalText(completion, by) {
    const names = { [BY_HOURS]: "hours", [BY_CREDITS]: "credits", [BY_UNITS]: "number of units" };
    if (completion.found === 1) return "No further units earn the award.";
    if (completion.found === 2)
        return (
            "Some unit does not state its " + names[by] + ", so nothing can be compared by them."
        );
    if (completion.units.length === 0) return "Nothing is missing: the award is earned.";
    return "Cheapest by " + names[by] + ": add " + sumText(completion.units) + ".";
}

function updateProposal() {
    const by = chosenMeasure();
    const completion = page.proposing
        ? page.engine.complete(page.spec, page.gained, by)
        : { found: 0, units: [] };
    byId("proposal").hidden = !page.proposing;
    if (page.proposing) setText(byId("proposal-text"), proposalText(completion, by));
    byId("take").hidden = completion.units.length === 0;
    byId("proposal-units").replaceChildren(
        ...completion.units.map((unit) =>
            element(
                "li",
                {},
                element("span", { class: "unit-title" }, unit.title),
                element("span", { class: "unit-facts" }, unitFacts(unit)),
            ),
        ),
    );
    return completion.units;
}

function takeProposal() {
    const { units } = page.engine.complete(page.spec, page.gained, chosenMeasure());
    for (const unit of units) page.gained[unit.index] = 1;
    page.proposing = false;
    showGained();
    tell(spokenText(update()));
    byId("propose").focus();
}

// Everything that follows from what is ticked -----------------------------------------

function unitTag(row, verdict, proposed) {
    if (proposed.includes(row.unit)) return "proposed";
    if (page.gained[row.unit.index] === 0) return "";
    return verdict.claim[row.unit.index] ? "" : "surplus: not counted";
}

function updateUnits(verdict, proposed) {
    for (const row of page.rows) {
        const tag = unitTag(row, verdict, proposed);
        setText(row.tag, tag);
        row.item.classList.toggle("achieved", page.gained[row.unit.index] !== 0);
        row.item.classList.toggle("surplus", tag.startsWith("surplus"));
        row.item.classList.toggle("proposed", tag === "proposed");
        if (row.way) row.way.hidden = page.gained[row.unit.index] === 0;
    }
    for (const { rows, count } of page.legends) {
        const achieved = rows.filter((row) => page.gained[row.unit.index] !== 0).length;
        setText(count, achieved + " of " + rows.length + " achieved");
    }
}

function updateLink() {
    const fragment = "#" + writeLink(page.spec, page.gained);
    if (location.hash !== fragment) history.replaceState(null, "", fragment);
    byId("link").value = location.href;
    setText(byId("copied"), "");
}

// The button that unticks all units ticks them again when it was a slip.
function updateClear() {
    const isAnyTicked = page.gained.some((way) => way !== 0);
    if (isAnyTicked) page.unticked = null;
    setText(byId("clear"), page.unticked ? "Tick them again" : "Untick all");
    byId("clear").disabled = !isAnyTicked && !page.unticked;
}

function untickAll() {
    const before = page.unticked;
    page.unticked = before ? null : page.gained;
    page.gained = before || new Uint8Array(page.spec.units.length);
    showGained();
    tell(spokenText(update()));
}

// Returns the verdict, for what is to be told of it.
function update() {
    const verdict = page.engine.judge(page.spec, page.gained);
    const summary = byId("summary");
    setText(byId("verdict"), verdictText(verdict));
    summary.classList.toggle("met", verdict.earned);
    setText(byId("units-counted"), String(verdict.units));
    setText(byId("credits-counted"), creditText(verdict));
    setText(byId("hours-counted"), hoursText(verdict));
    updateRules(verdict);
    const proposed = updateProposal();
    updateUnits(verdict, proposed);
    updateClear();
    updateLink();
    writeRecord(verdict, proposed);
    return verdict;
}
