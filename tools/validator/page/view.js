// view.js - elements, and words for figures
//
// Texts become text nodes only, so nothing in a specification is taken for HTML.

function byId(id) {
    return document.getElementById(id);
}

function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {}))
        if (key === "class") made.className = value;
        else if (value === true) made.setAttribute(key, "");
        else if (value !== false && value !== null) made.setAttribute(key, value);
    made.append(...children);
    return made;
}

// Change a text only when it is another, lest it be read out again.
function setText(where, text) {
    if (where.textContent !== text) where.textContent = text;
}

function plural(count, one, many) {
    return count + " " + (count === 1 ? one : many);
}

function measured(measure, count) {
    if (measure === BY_CREDITS) return plural(count, "credit", "credits");
    if (measure === BY_HOURS) return plural(count, "hour", "hours");
    return plural(count, "unit", "units");
}

function levelText(level) {
    if (level === null) return "level not stated";
    return level.startsWith("E") ? "Entry " + level.slice(1) : "level " + level;
}

function figureText(figure, one, many, missing) {
    return figure < 0 ? missing : plural(figure, one, many);
}

// The figures of a unit on one line that breaks between them.
function unitFacts(unit) {
    const facts = [
        unit.urn,
        levelText(unit.level),
        figureText(unit.credit, "credit", "credits", "credit not stated"),
        figureText(unit.hours, "hour", "hours", "hours not stated"),
    ];
    return facts.map((fact) => fact.replace(/ /g, "\u00a0")).join("\u00a0\u00b7 ");
}

function groupName(group) {
    if (group.mandatory && group.letter === "M") return "Mandatory group";
    return "Group " + group.letter + (group.mandatory ? ", mandatory" : "");
}

function groupLegend(group) {
    return (
        groupName(group) +
        (group.title === null ? "" : ": " + group.title) +
        (group.within === null ? "" : " (within group " + group.within + ")") +
        (group.counts ? "" : " (does not count)")
    );
}

function specTitle(spec) {
    return spec.title + " (" + spec.number + ", " + versionText(spec) + ")";
}

function versionText(spec) {
    return spec.version === null ? "unversioned" : "version " + spec.version;
}

// Sum a figure over units; what is not stated counts nothing.
function total(units, figure) {
    return units.reduce((sum, unit) => sum + Math.max(0, unit[figure]), 0);
}

function sumText(units) {
    return (
        plural(units.length, "unit", "units") +
        ", " +
        plural(total(units, "credit"), "credit", "credits") +
        ", " +
        plural(total(units, "hours"), "hour", "hours")
    );
}

// What of a figure counts, and of how many units it is not stated.
function statedText(sum, notStated) {
    return notStated === 0 ? String(sum) : sum + " (" + notStated + " not stated)";
}

function verdictText(verdict) {
    if (verdict.earned) return "Earned: every rule is met.";
    const count = verdict.unmet.size;
    return "Not earned: " + plural(count, "rule is", "rules are") + " not met.";
}

// What a rule asks for and has, in words; the meter shows no more.
function standingText(standing, missing) {
    const { rule, counted, least, most } = standing;
    if (!standing.applies) return "Met: the unit is not counted.";
    if (missing > 0)
        return counted + " of " + measured(rule.measure, least) + ", " + missing + " missing.";
    if (!standing.holds)
        return counted + " where at most " + measured(rule.measure, most) + " may count.";
    if (least === null)
        return "Met: " + counted + " of at most " + measured(rule.measure, most) + ".";
    if (counted > least)
        return "Met: " + measured(rule.measure, counted) + ", " + least + " needed.";
    return "Met: " + counted + " of " + measured(rule.measure, least) + ".";
}
