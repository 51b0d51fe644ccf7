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

// Whether a title alone tells which group it is, as 'Mandatory Group A' does.
function isNamedByTitle(group) {
    const words = group.title.toLowerCase().split(/[^a-z0-9]+/);
    const isMandatory = words.includes("mandatory");
    if (group.mandatory && group.letter === "M") return isMandatory;
    return (
        (" " + words.join(" ") + " ").includes(" group " + group.letter.toLowerCase() + " ") &&
        (isMandatory || !group.mandatory)
    );
}

function groupTitle(group) {
    if (group.title === null) return groupName(group);
    return isNamedByTitle(group) ? group.title : groupName(group) + ": " + group.title;
}

function groupLegend(group) {
    return (
        groupTitle(group) +
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

// The sum of a figure over units; what is not stated is no nought.
function totalText(units, figure, one, many) {
    const stated = units.filter((unit) => unit[figure] >= 0);
    if (stated.length === 0) return many + " not stated";
    const sum = stated.reduce((before, unit) => before + unit[figure], 0);
    return (stated.length < units.length ? "at least " : "") + plural(sum, one, many);
}

// What some units, at least one, come to.
function sumText(units) {
    return [
        plural(units.length, "unit", "units"),
        totalText(units, "credit", "credit", "credits"),
        totalText(units, "hours", "hour", "hours"),
    ].join(", ");
}

// What of a figure counts, and of how many of the units it is not stated.
function statedText(sum, notStated, units) {
    if (notStated === 0) return String(sum);
    return notStated === units ? "not stated" : sum + " (" + notStated + " not stated)";
}

function creditText(verdict) {
    return statedText(verdict.credit, verdict.creditNotStated, verdict.units);
}

function hoursText(verdict) {
    return statedText(verdict.hours, verdict.hoursNotStated, verdict.units);
}

function verdictText(verdict) {
    if (verdict.earned) return "Earned: every rule is met.";
    const count = verdict.unmet.size;
    return "Not earned: " + plural(count, "rule", "rules") + " not met.";
}

// The verdict and its figures in one breath.
function spokenText(verdict) {
    return (
        verdictText(verdict) +
        " " +
        plural(verdict.units, "unit", "units") +
        ", credits " +
        creditText(verdict) +
        ", hours " +
        hoursText(verdict) +
        "."
    );
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
