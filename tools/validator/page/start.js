// start.js - choosing a specification, links, and what the controls do

// Choosing and restoring ----------------------------------------------------------------

function showGained() {
    for (const row of page.rows) {
        const way = page.gained[row.unit.index];
        row.box.checked = way !== 0;
        if (row.way) row.way.value = String(way || 1);
    }
}

function showSpec(spec) {
    if (page.spec !== null) page.kept.set(page.spec, page.gained);
    page.spec = spec;
    page.gained = page.kept.get(spec) || new Uint8Array(spec.units.length);
    page.proposing = false;
    document.title = specTitle(spec);
    byId("spec").value = String(spec.index);
    setText(byId("title"), spec.title);
    setText(
        byId("about"),
        [spec.number, versionText(spec), spec.level && levelText(spec.level), spec.organisation]
            .filter((text) => text)
            .join(" \u00b7 "),
    );
    showUnits(spec);
    showRules(spec);
    showGained();
}

function notice(text) {
    byId("notice").hidden = text === "";
    setText(byId("notice"), text);
}

// What a link cannot give on this page, in words.
function linkNotice(spec, link, unknown) {
    const said = [];
    if ((spec.version === null ? "" : spec.version) !== link.version)
        said.push(
            "The link was made for " +
                (link.version ? "version " + link.version : "no version") +
                "; this is " +
                (spec.version ? versionText(spec) : "no version") +
                ".",
        );
    if (unknown.length > 0)
        said.push("Not in this specification, and not ticked: " + unknown.join(", ") + ".");
    return said.join(" ");
}

function restore(fragment) {
    const link = readLink(fragment);
    const spec = link && linkedSpec(page.engine.specs, link);
    if (!spec) {
        notice(
            link
                ? "The link is for a qualification that is not on this page."
                : "The link is damaged: nothing is ticked from it.",
        );
        return false;
    }
    showSpec(spec);
    page.gained = new Uint8Array(spec.units.length);
    const unknown = [];
    for (const { digits, way } of link.units) {
        const unit = spec.units.find((other) => urnDigits(other.urn) === digits);
        if (unit) page.gained[unit.index] = way;
        else unknown.push(page.engine.reference(digits));
    }
    showGained();
    notice(linkNotice(spec, link, unknown));
    return true;
}

function restoreHash() {
    const fragment = location.hash.slice(1);
    const restored = fragment !== "" && restore(fragment);
    if (!restored && page.spec === null) showSpec(page.engine.specs[0]);
    update();
}

async function copyLink() {
    const field = byId("link");
    field.focus();
    field.select();
    try {
        await navigator.clipboard.writeText(field.value);
        setText(byId("copied"), "The link is copied.");
    } catch (error) {
        setText(byId("copied"), "The link is selected: copy it with your keyboard or menu.");
    }
}

// Start -------------------------------------------------------------------------------------

function listen() {
    byId("spec").addEventListener("change", (event) => {
        notice("");
        showSpec(page.engine.specs[Number(event.target.value)]);
        update();
    });
    byId("finish-form").addEventListener("submit", (event) => {
        event.preventDefault();
        page.proposing = true;
        update();
        byId("proposal-text").focus();
    });
    for (const radio of document.querySelectorAll("input[name=by]"))
        radio.addEventListener("change", update);
    byId("take").addEventListener("click", takeProposal);
    byId("dismiss").addEventListener("click", () => {
        page.proposing = false;
        update();
        byId("propose").focus();
    });
    byId("clear").addEventListener("click", () => {
        page.gained.fill(0);
        showGained();
        update();
        page.rows[0].box.focus();
    });
    for (const id of ["learner", "date"]) byId(id).addEventListener("input", update);
    byId("link").addEventListener("focus", (event) => event.target.select());
    byId("copy").addEventListener("click", copyLink);
    byId("print").addEventListener("click", () => window.print());
    window.addEventListener("hashchange", restoreHash);
}

async function start() {
    const facts = JSON.parse(byId("facts").textContent);
    page.engine = await startEngine(byId("module").textContent.trim(), facts);
    for (const spec of page.engine.specs)
        byId("spec").append(element("option", { value: spec.index }, specTitle(spec)));
    byId("choice").hidden = page.engine.specs.length === 1;
    listen();
    restoreHash();
    byId("page").hidden = false;
}

start().catch((error) => {
    byId("trouble").hidden = false;
    setText(byId("trouble"), "This browser cannot run the page: " + error.message);
});
