// usable.mjs - who can use a validator's page: by keyboard, by ear, on a phone, on any browser
import assert from "node:assert/strict";
import {
    DIPLOMA,
    SHOP,
    address,
    browser,
    fragmentOf,
    open,
    run,
    shown,
    unitBox,
} from "./browser.mjs";

const checks = {
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
            const proposed = nodes.filter(
                (node) =>
                    node.role?.value === "checkbox" && node.description?.value === "proposed",
            );
            assert.equal(proposed.length, await page.locator(".unit.proposed").count());
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

    // Each control reached by Tab, and back by Shift+Tab, is wholly in view and not under the bar.
    async keyboard() {
        for (const viewport of [
            { width: 1280, height: 900 },
            { width: 320, height: 640 },
            { width: 640, height: 450 }, // a desk at 200 % zoom
        ]) {
            const page = await open(fragmentOf(DIPLOMA, "1.8", ["L/506/2150"]), { viewport });
            await page.getByRole("button", { name: "Cheapest way to finish" }).click();
            await page.locator("#spec").focus();
            for (const key of ["Tab", "Shift+Tab"]) {
                const reached = [];
                for (let step = 0; step < 200; step++) {
                    await page.keyboard.press(key);
                    const focused = await page.evaluate(focusedControl);
                    if (focused === null) break;
                    assert.equal(focused.hidden, "", `${key} ${focused.name} ${viewport.width}`);
                    reached.push(focused.name);
                }
                for (const name of ["unit-0", "unit-44", "take", "print", "copy"])
                    assert.ok(reached.includes(name), `${key} does not reach ${name}`);
                if (key === "Tab") await page.locator("#copy").focus();
            }
            // The bar's buttons go to the parts of the page, for those who would not tab so far.
            for (const [name, next] of [
                ["Finishing", "by"],
                ["Units", "clear"],
                ["Learner's file", "learner"],
            ]) {
                await page.getByRole("button", { name, exact: true }).focus();
                await page.keyboard.press("Enter");
                await page.keyboard.press("Tab");
                assert.equal((await page.evaluate(focusedControl)).name, next);
            }
        }
    },

    // Ticking moves neither the page nor the focus.
    async still() {
        const page = await open(fragmentOf(DIPLOMA, "1.8", []), {
            viewport: { width: 320, height: 640 },
        });
        await page.locator("#unit-30").focus();
        const place = () => page.evaluate(() => [scrollY, document.activeElement.id]);
        const before = await place();
        for (let time = 0; time < 3; time++) {
            await page.keyboard.press("Space");
            assert.deepEqual(await place(), before);
        }
    },

    // One short sentence once the ticking pauses, and none for what does not change.
    async spoken() {
        const page = await open(fragmentOf(DIPLOMA, "1.8", []));
        await page.evaluate(() => {
            window.heard = [];
            const regions = document.querySelectorAll("[role=status], [role=alert], [aria-live]");
            for (const live of regions)
                new MutationObserver(() => window.heard.push(live.textContent)).observe(live, {
                    childList: true,
                });
        });
        await page.clock.install({ time: 0 });
        await page.clock.pauseAt(1000 * 60);
        const heard = async (after) => {
            await page.clock.runFor(after);
            return page.evaluate(() => window.heard.splice(0));
        };
        for (const title of ["Principles of business", "Resolve customers' problems"]) {
            await unitBox(page, title).check();
            assert.deepEqual(await heard(300), []);
        }
        assert.deepEqual(await heard(300), [
            "Not earned: 5 rules not met. 2 units, credits 14, hours 93.",
        ]);
        await page.getByRole("textbox", { name: "Learner's name" }).fill("A. Learner");
        assert.deepEqual(await heard(1000), []);
        await page.getByRole("button", { name: "Cheapest way to finish" }).click();
        await page.getByRole("radio", { name: "units" }).check();
        const [words] = await heard(1000);
        assert.match(words, /^Cheapest by number of units: add \d+ units, /);
        await page.getByRole("button", { name: "Tick these units" }).click();
        assert.match((await heard(1000)).join(), /^Earned: every rule is met\. \d+ units, /);
    },

    // A browser that cannot run the page says so, and shows no half of it.
    async unable() {
        const says = async (text, options, prepare) => {
            const context = await browser.newContext(options);
            const page = await context.newPage();
            if (prepare) await page.addInitScript(prepare);
            await page.goto(address);
            await page.locator("#trouble", { hasText: text }).waitFor();
            assert.equal(await page.locator("#page").isVisible(), false);
        };
        await says("This page needs JavaScript and WebAssembly.", { javaScriptEnabled: false });
        await says("This browser cannot run the page: WebAssembly is not defined", {}, () => {
            delete window.WebAssembly;
        });
        assert.equal(await (await open()).locator("#trouble").isVisible(), false);
    },

    // Where a browser puts its own colours, borders still tell the units apart.
    async "forced-colors"() {
        const page = await open(fragmentOf(DIPLOMA, "1.8", ["L/506/2150"]), {
            forcedColors: "active",
        });
        await page.getByRole("button", { name: "Cheapest way to finish" }).click();
        const edge = (kind) =>
            page
                .locator(`.unit${kind}`)
                .first()
                .evaluate((unit) => {
                    const style = getComputedStyle(unit);
                    return `${style.borderLeftStyle} ${style.borderLeftColor}`;
                });
        const [achieved, proposed, plain] = await Promise.all(
            [".achieved", ".proposed", ":not(.achieved, .proposed)"].map(edge),
        );
        const canvas = await page.evaluate(
            () => getComputedStyle(document.documentElement).backgroundColor,
        );
        assert.equal(plain, `solid ${canvas}`);
        assert.notEqual(achieved, plain);
        assert.match(proposed, /^dashed /);
    },
};

// focusedControl - what has the focus and what hides it, if anything; runs in the page
function focusedControl() {
    const node = document.activeElement;
    if (node === document.body || node === null) return null;
    const box = node.getBoundingClientRect();
    const bar = document.getElementById("summary");
    const under =
        getComputedStyle(bar).position === "sticky" && !bar.contains(node) && node.id !== "spec"
            ? bar.getBoundingClientRect().bottom
            : 0;
    const hidden =
        box.top < under ? "lies under the bar" : box.bottom > innerHeight ? "is out of view" : "";
    return { name: node.id || node.name || node.textContent, hidden };
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

await run(checks);
