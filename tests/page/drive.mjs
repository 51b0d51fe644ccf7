// drive.mjs - drive a validator's page in a headless Chromium
//
// node drive.mjs CHECK PAGE [ARGUMENT...] runs one of the checks below and fails
// with what is wrong. CHROMIUM names the browser; NODE_MODULES is the folder in
// which playwright-core is. Whatever a check does, the page must report no error
// and ask the network for nothing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(pathToFileURL(process.env.NODE_MODULES + "/"));
const { chromium } = require("playwright-core");
const [name, file, ...words] = process.argv.slice(2);
const address = pathToFileURL(file).href;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM });
const trouble = [];

// open - the page in a window of its own, watched for errors and requests
async function open(fragment = "", options = {}, at = address) {
    const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        ...options,
    });
    const page = await context.newPage();
    page.on("console", (message) => trouble.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
    page.on("request", (request) => {
        if (request.url().split("#")[0] !== at && !request.url().startsWith("data:"))
            trouble.push(`request: ${request.url()}`);
    });
    await page.goto(at + fragment);
    await page.waitForSelector("#page:not([hidden])");
    return page;
}

// Units as a link holds them, by its description: seven digits in base 64.
function packed(urn) {
    const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let number = Number(urn.replace(/\D/g, ""));
    let text = "";
    for (let i = 0; i < 4; i++, number = Math.floor(number / 64)) text = digits[number % 64] + text;
    return text;
}

function fragmentOf(number, version, urns) {
    return `#${number.replaceAll("/", "")}:${version}:${urns.map(packed).join("")}`;
}

// shown - what the page says of the selection
function shown(page) {
    return page.evaluate(() => {
        const text = (where) => document.querySelector(where).textContent;
        const urns = (where) =>
            [...document.querySelectorAll(where)].map(
                (item) => item.querySelector(".unit-facts").textContent.split("\u00a0")[0],
            );
        return {
            verdict: text("#verdict"),
            units: text("#units-counted"),
            credits: text("#credits-counted"),
            hours: text("#hours-counted"),
            achieved: urns(".unit.achieved"),
            surplus: urns(".unit.surplus"),
            proposed: urns(".unit.proposed"),
            rules: Object.fromEntries(
                [...document.querySelectorAll(".rule")].map((item) => [
                    item.dataset.rule,
                    item.querySelector(".rule-state").textContent,
                ]),
            ),
        };
    });
}

// unitBox - the checkbox of a unit, found as a screen reader would: by its name
function unitBox(page, title) {
    return page.getByRole("checkbox", { name: title });
}

const SHOP = "601/7253/8"; // three units, of which all are needed
const DIPLOMA = "601/3735/6"; // groups A, B and C with minimums of credits

const checks = {
    // Ticking, by mouse and by keyboard, moves the verdict, the figures and the meters.
    async ticks() {
        const page = await open(fragmentOf(SHOP, "2.2", []));
        const rules = (state) => ({
            "total-credit": state,
            "group-a-credit": state,
            "level-credit": state,
        });
        assert.equal((await shown(page)).verdict, "Not earned: 3 rules are not met.");
        const boxes = page.getByRole("checkbox");
        assert.equal(await boxes.count(), 3);
        await boxes.nth(0).click();
        assert.equal((await shown(page)).units, "1");
        await boxes.nth(1).focus();
        await page.keyboard.press("Space");
        assert.deepEqual((await shown(page)).rules, rules("Not met: 10 of 15 credits, 5 missing."));
        const meter = page.getByRole("meter", { name: "At least 15 credits in all." });
        assert.deepEqual(
            await meter.evaluate((node) => [
                node.min,
                node.max,
                node.value,
                node.getAttribute("aria-valuetext"),
            ]),
            [0, 15, 10, "Not met: 10 of 15 credits, 5 missing."],
        );
        await page.keyboard.press("Tab");
        assert.equal(await boxes.nth(2).evaluate((box) => box === document.activeElement), true);
        await page.keyboard.press("Space");
        const earned = await shown(page);
        assert.equal(earned.verdict, "Earned: every rule is met.");
        assert.equal(earned.credits, "15");
        assert.equal(earned.hours, "135");
        assert.deepEqual(earned.rules, rules("Met: 15 of 15 credits."));
        await page.locator(".unit label").nth(2).click();
        assert.equal((await shown(page)).units, "2");
        await page.getByRole("button", { name: "Untick all" }).click();
        assert.deepEqual((await shown(page)).achieved, []);
        assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 0);
    },

    // WORDS: a file of verdicts by qualc verify, one object a line, each for a selection.
    async verdicts() {
        const page = await open();
        const cases = readFileSync(words[0], "utf8")
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line));
        for (const { version, verdict } of cases) {
            const selection = [...verdict.claim, ...verdict.surplus];
            await page.evaluate(
                (hash) => {
                    history.replaceState(null, "", hash);
                    window.dispatchEvent(new HashChangeEvent("hashchange"));
                },
                fragmentOf(verdict.number, version, selection),
            );
            const says = await shown(page);
            const figure = (text) => (text.includes("not stated") ? null : Number(text));
            assert.equal(says.verdict.startsWith("Earned"), verdict.earned);
            assert.deepEqual([...says.achieved].sort(), [...selection].sort());
            assert.deepEqual(says.surplus.sort(), [...verdict.surplus].sort());
            assert.equal(Number(says.units), verdict.claim.length);
            assert.equal(figure(says.credits), verdict.credit);
            assert.equal(figure(says.hours), verdict.glh);
            const missing = Object.entries(says.rules).filter(([, text]) =>
                text.includes("missing"),
            );
            assert.deepEqual(
                missing.map(([rule, text]) => [
                    rule,
                    Number(/(\d+) missing/.exec(text)[1]),
                    Number(/(\d+) of/.exec(text)[1]),
                ]),
                verdict.unmet.map((unmet) => [unmet.rule, unmet.missing, unmet.counted]),
            );
            for (const [by, label] of [
                ["by_glh", "hours"],
                ["by_credit", "credits"],
                ["by_units", "units"],
            ]) {
                await page.evaluate((value) => {
                    document.querySelector(`input[name=by][value="${value}"]`).checked = true;
                    document.getElementById("propose").click();
                }, { hours: 3, credits: 2, units: 1 }[label]);
                const { proposed } = await shown(page);
                assert.deepEqual(
                    proposed.sort(),
                    [...(verdict.completion[by] || [])].sort(),
                    label,
                );
            }
            await page.evaluate(() => document.getElementById("dismiss").click());
        }
        assert.ok(cases.length > 0);
    },

    // WORDS: folders of a page, records and the answers of qualc verify to them.
    async answers() {
        for (const folder of words) {
            const page = await open("", {}, pathToFileURL(`${folder}/validator.html`).href);
            const answers = await page.evaluate(
                answerLines,
                readFileSync(`${folder}/records`, "utf8"),
            );
            assert.ok(answers.length > 0);
            assert.ok(answers === readFileSync(`${folder}/verify`, "utf8"), folder);
            await page.context().close();
        }
    },

    async finishes() {
        const page = await open(fragmentOf(DIPLOMA, "1.8", ["L/506/2150"]));
        await page.getByRole("radio", { name: "units" }).check();
        await page.getByRole("button", { name: "Cheapest way to finish" }).focus();
        await page.keyboard.press("Enter");
        const proposal = await page.locator("#proposal-text").textContent();
        assert.equal(proposal, "Cheapest by number of units: add 10 units, 51 credits, 273 hours.");
        assert.equal(await page.evaluate(() => document.activeElement.id), "proposal-text");
        assert.equal((await shown(page)).proposed.length, 10);
        assert.equal(await page.locator(".unit.proposed .tag").first().textContent(), "proposed");
        // The proposal follows what is ticked meanwhile.
        await unitBox(page, "Principles of business").check();
        assert.equal((await shown(page)).proposed.length, 9);
        await page.getByRole("button", { name: "Take them" }).click();
        const taken = await shown(page);
        assert.equal(taken.verdict, "Earned: every rule is met.");
        assert.equal(taken.achieved.length, 11);
        assert.equal(taken.credits, "56");
        assert.equal(await page.locator("#proposal").isVisible(), false);
        await page.getByRole("button", { name: "Cheapest way to finish" }).click();
        assert.equal(
            await page.locator("#proposal-text").textContent(),
            "Nothing is missing: the award is earned.",
        );
        await page.getByRole("button", { name: "Close" }).click();
        assert.equal(await page.evaluate(() => document.activeElement.id), "propose");
    },

    async links() {
        const page = await open(fragmentOf(DIPLOMA, "1.8", []));
        for (const title of [
            "Principles of business",
            "Resolve customers' problems",
            "Manage diary systems",
        ])
            await unitBox(page, title).check();
        const link = await page
            .getByRole("textbox", { name: "Link to this selection" })
            .inputValue();
        assert.equal(
            link,
            address + fragmentOf(DIPLOMA, "1.8", ["K/506/2169", "D/506/1942", "L/506/1807"]),
        );
        assert.equal(link, await page.evaluate(() => location.href));
        const other = await open(link.slice(address.length));
        assert.deepEqual((await shown(other)).achieved, ["K/506/2169", "D/506/1942", "L/506/1807"]);
        assert.equal(
            await other
                .getByRole("combobox")
                .evaluate((list) => list.selectedOptions[0].text.includes("601/3735/6")),
            true,
        );
        assert.deepEqual(await shown(other), await shown(page));
        assert.equal(await other.locator("#notice").isVisible(), false);
        // Going elsewhere and back on the page keeps both selections.
        await other.getByRole("combobox").selectOption({ index: 0 });
        assert.deepEqual((await shown(other)).achieved, []);
        await other.evaluate(
            (hash) => {
                location.hash = hash;
            },
            fragmentOf(SHOP, "2.2", ["K/503/0323"]),
        );
        await other.waitForFunction(() => document.querySelectorAll(".unit.achieved").length === 1);
        assert.deepEqual((await shown(other)).achieved, ["K/503/0323"]);
    },

    async "bad-links"() {
        const says = async (fragment) => {
            const page = await open(fragment);
            const text = await page.locator("#notice").textContent();
            const { achieved } = await shown(page);
            await page.context().close();
            return [text, achieved.join(" ")];
        };
        const damaged = "The link is damaged: nothing is ticked from it.";
        for (const fragment of [
            "#x",
            "#60172538:2.2",
            "#60172538:2.2:abc",
            "#60172538:2.2:____",
            "#60172538:2.2:a%20c",
            "#60172538:%:",
            "#60172538:2.2::::::",
        ])
            assert.deepEqual(await says(fragment), [damaged, ""], fragment);
        assert.deepEqual(await says("#60012345:1:"), [
            "The link is for a qualification that is not on this page.",
            "",
        ]);
        assert.deepEqual(await says(fragmentOf(SHOP, "1.0", ["K/503/0323"])), [
            "The link was made for version 1.0; this is version 2.2.",
            "K/503/0323",
        ]);
        assert.deepEqual(await says(fragmentOf(SHOP, "2.2", ["K/503/0323", "L/506/2150"])), [
            "Not in this specification, and not ticked: L/506/2150.",
            "K/503/0323",
        ]);
        assert.deepEqual(await says(fragmentOf(SHOP, "%3Cimg%20src=x%3E", [])), [
            "The link was made for version <img src=x>; this is version 2.2.",
            "",
        ]);
    },

    async prints() {
        const page = await open(fragmentOf(SHOP, "2.2", ["K/503/0323"]));
        await page.getByRole("textbox", { name: "Learner's name" }).fill("A <b>Learner</b>");
        await page.getByRole("textbox", { name: "Date" }).fill("the ninth of May");
        await page.emulateMedia({ media: "print" });
        const text = await page.locator("body").innerText();
        for (const part of [
            "BIIAB Level 2 Certificate",
            "A <b>Learner</b>",
            "the ninth of May",
            "Not earned: 3 rules are not met.",
            "K/503/0323",
            "Not met: 5 of 15 credits, 10 missing.",
        ])
            assert.ok(text.includes(part), `no '${part}' on paper:\n${text}`);
        assert.ok(!text.includes("Cheapest"), "controls are printed");
        assert.ok(!text.includes("R/506/4854"), "a unit that is not achieved is printed");
        const paper = await page.pdf({ format: "A4" });
        assert.ok(paper.length > 5000, `${paper.length} bytes of PDF`);
        assert.ok(!(await page.evaluate(() => location.href)).includes("Learner"));
    },

    // 320 pixels are also a desk at 400 % zoom; no specification may run out of them.
    async narrow() {
        const page = await open("", { viewport: { width: 320, height: 640 } });
        const list = page.getByRole("combobox");
        for (let index = 0; index < (await list.locator("option").count()); index++) {
            await list.selectOption({ index });
            await page.getByRole("button", { name: "Cheapest way to finish" }).click();
            const [wide, outside] = await page.evaluate(() => [
                document.documentElement.scrollWidth,
                [...document.querySelectorAll("#page *")]
                    .filter((node) => node.getBoundingClientRect().right > 320.5)
                    .map((node) => node.outerHTML.slice(0, 80)),
            ]);
            assert.equal(wide, 320);
            assert.deepEqual(outside, []);
        }
        for (const control of await page
            .locator("button:visible, select:visible, .unit label")
            .all()) {
            const { height } = await control.boundingBox();
            assert.ok(height >= 24, "a control is too low to touch");
        }
    },

    // Every control has a name, and nothing is told by colour alone or too faintly.
    async accessible() {
        for (const colorScheme of ["light", "dark"]) {
            const page = await open(fragmentOf(DIPLOMA, "1.8", ["L/506/2150", "D/506/1942"]), {
                colorScheme,
            });
            await page.getByRole("button", { name: "Cheapest way to finish" }).click();
            const session = await page.context().newCDPSession(page);
            const { nodes } = await session.send("Accessibility.getFullAXTree");
            const roles = [
                "button",
                "checkbox",
                "radio",
                "combobox",
                "textbox",
                "meter",
                "group",
                "region",
                "heading",
            ];
            const seen = new Set();
            for (const node of nodes)
                if (!node.ignored && roles.includes(node.role.value)) {
                    seen.add(node.role.value);
                    assert.notEqual(
                        (node.name && node.name.value) || "",
                        "",
                        `a ${node.role.value} has no name`,
                    );
                }
            assert.deepEqual([...seen].sort(), [...roles].sort());
            assert.equal(
                await page.locator("#status:has(#verdict)").getAttribute("aria-live"),
                "polite",
            );
            const faint = await page.evaluate(faintTexts);
            assert.deepEqual(faint, [], colorScheme);
            await page.locator(".unit input").first().focus();
            await page.keyboard.press("Tab");
            const outline = await page.evaluate(
                () => getComputedStyle(document.activeElement).outlineStyle,
            );
            assert.equal(outline, "solid", "focus is not visible");
        }
        const page = await open("", { reducedMotion: "reduce" });
        const moving = await page.evaluate(
            () =>
                [...document.querySelectorAll("*")].filter(
                    (node) => getComputedStyle(node).transitionDuration !== "0s",
                ).length,
        );
        assert.equal(moving, 0);
    },

    // What a specification says is text, whatever it looks like.
    async hostile() {
        const page = await open();
        assert.equal(await page.locator("#title").textContent(), words[0]);
        assert.ok((await page.title()).startsWith(words[0]));
        assert.ok((await page.locator("#about").textContent()).endsWith(words[0]));
        assert.equal(await page.locator(".unit-title").first().textContent(), words[0]);
        assert.ok((await page.locator(".rule-text").allTextContents()).includes(words[0] + ":"));
        assert.equal(await page.locator("img, svg, iframe").count(), 0);
        assert.equal(await page.evaluate(() => "ran" in window), false);
    },

    // The ways of gaining a unit are asked for where a rule depends on them.
    async ways() {
        const page = await open();
        const lists = page.getByRole("combobox", { name: /^How gained/ });
        for (const box of await page.getByRole("checkbox").all()) await box.check();
        assert.equal(await lists.count(), await page.getByRole("checkbox").count());
        const before = await shown(page);
        for (const list of await lists.all()) await list.selectOption("RPL");
        const after = await shown(page);
        assert.notDeepEqual(after, before);
        assert.match(await page.evaluate(() => location.hash), /^#[^:]*:[^:]*::[A-Za-z0-9_-]+$/);
        const other = await open(await page.evaluate(() => location.hash));
        assert.deepEqual(await shown(other), after);
    },

    async screenshots() {
        const look = async (picture, fragment, options) => {
            const page = await open(fragment, options);
            await page.getByRole("button", { name: "Cheapest way to finish" }).click();
            await page.evaluate(() => scrollTo(0, 0));
            await page.screenshot({ path: `${words[0]}/${picture}.png`, fullPage: true });
            if (picture === "desktop")
                await page.pdf({ path: `${words[0]}/print.pdf`, format: "A4" });
        };
        const fragment = fragmentOf(DIPLOMA, "1.8", [
            "L/506/2150",
            "Y/506/2152",
            "D/506/1942",
            "K/506/2169",
        ]);
        await look("desktop", fragment);
        await look("dark", fragment, { colorScheme: "dark" });
        await look("phone", fragment, {
            viewport: { width: 320, height: 640 },
            deviceScaleFactor: 2,
        });
    },
};

// answerLines - the module's answers to records as they are; runs in the page
function answerLines(records) {
    const { module, memory } = page.engine;
    const answer = (line) => {
        const bytes = new TextEncoder().encode(line);
        memory.set(bytes, module.text());
        const length = module.verdict(bytes.length);
        return new TextDecoder().decode(memory.subarray(module.answer(), module.answer() + length));
    };
    return records.trimEnd().split("\n").map(answer).join("");
}

// faintTexts - texts whose contrast is below 4.5:1 (WCAG 2.2, 1.4.3); runs in the page
function faintTexts() {
    const parse = (colour) => colour.match(/[\d.]+/g).map(Number);
    const light = ([red, green, blue]) => {
        const [r, g, b] = [red, green, blue].map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (node) => {
        for (let at = node; at; at = at.parentElement) {
            const colour = parse(getComputedStyle(at).backgroundColor);
            if (colour.length === 3 || colour[3] === 1) return colour;
        }
        return [255, 255, 255];
    };
    const walker = document.createTreeWalker(document.getElementById("page"), NodeFilter.SHOW_TEXT);
    const faint = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const node = text.parentElement;
        if (
            text.data.trim() === "" ||
            node.offsetParent === null ||
            node.closest("option, :disabled")
        )
            continue;
        const [one, two] = [light(parse(getComputedStyle(node).color)), light(behind(node))];
        const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        if (contrast < 4.5) faint.push(`${contrast.toFixed(2)} ${text.data}`);
    }
    return faint;
}

try {
    await checks[name]();
    assert.deepEqual(trouble, []);
} finally {
    await browser.close();
}
