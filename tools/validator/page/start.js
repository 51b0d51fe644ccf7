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
    page.unticked = null;
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
    showMeasures(spec);
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
                (link.version ? "version " + link.version : "an unversioned specification") +
                "; this is " +
                versionText(spec) +
                ", whose units and rules may differ.",
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

// Copy through the clipboard, or else by the older command, which asks for no permission.
async function copyLink() {
    const field = byId("link");
    let copied = true;
    try {
        await navigator.clipboard.writeText(field.value);
    } catch (error) {
        field.focus();
        field.select();
        copied = document.execCommand("copy");
    }
    setText(
        byId("copied"),
        copied
            ? "The link is copied."
            : "The link is selected: copy it with your keyboard or menu.",
    );
}

// A heading below the bar, from which Tab goes on.
function goTo(heading) {
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
}

// What has the focus must not lie under the bar, however high its text makes it.
function keepBarClear() {
    const bar = byId("summary");
    new ResizeObserver(() =>
        document.documentElement.style.setProperty("--bar", bar.offsetHeight + "px"),
    ).observe(bar);
}

// Start -------------------------------------------------------------------------------------

function listen() {
    byId("spec").addEventListener("change", (event) => {
        notice("");
        showSpec(page.engine.specs[Number(event.target.value)]);
        tell(spokenText(update()));
    });
    byId("finish-form").addEventListener("submit", (event) => {
        event.preventDefault();
        page.proposing = true;
        update();
        byId("proposal").scrollIntoView({ block: "nearest" });
        byId("proposal-text").focus({ preventScroll: true });
    });
    for (const radio of measures())
        radio.addEventListener("change", () => {
            update();
            if (page.proposing) tell(byId("proposal-text").textContent);
        });
    byId("take").addEventListener("click", takeProposal);
    byId("dismiss").addEventListener("click", () => {
        page.proposing = false;
        update();
        byId("propose").focus();
    });
    byId("clear").addEventListener("click", untickAll);
    for (const button of byId("places").children)
        button.addEventListener("click", () => goTo(byId(button.value)));
    for (const id of ["learner", "date"]) byId(id).addEventListener("input", update);
    byId("link").addEventListener("focus", (event) => event.target.select());
    byId("copy").addEventListener("click", copyLink);
    byId("print").addEventListener("click", () => window.print());
    window.addEventListener("hashchange", () => {
        // Another learner's selection, as far as anybody knows.
        byId("learner").value = "";
        restoreHash();
    });
}

async function start() {
    const facts = JSON.parse(byId("facts").textContent);
    page.engine = await startEngine(byId("module").textContent.trim(), facts);
    for (const spec of page.engine.specs)
        byId("spec").append(element("option", { value: spec.index }, specTitle(spec)));
    byId("choice").hidden = page.engine.specs.length === 1;
    listen();
    restoreHash();
    byId("trouble").hidden = true;
    byId("page").hidden = false;
    keepBarClear();
}

start().catch((error) => {
    byId("trouble").hidden = false;
    byId("trouble").setAttribute("role", "alert");
    setText(byId("trouble"), "This browser cannot run the page: " + error.message);
});
