// browser.mjs - a validator's page in a headless Chromium, and what it says
//
// node CHECKS.mjs CHECK PAGE [ARGUMENT...] runs one of the checks of a file and fails
// with what is wrong. CHROMIUM names the browser; NODE_MODULES is the folder in
// which playwright-core is. Whatever a check does, the page must report no error
// and ask the network for nothing.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(pathToFileURL(process.env.NODE_MODULES + "/"));
const { chromium } = require("playwright-core");
const [name, file, ...rest] = process.argv.slice(2);
export const words = rest;
export const address = pathToFileURL(file).href;
export const browser = await chromium.launch({ executablePath: process.env.CHROMIUM });
const trouble = [];

// open - the page in a window of its own, watched for errors and requests
export async function open(fragment = "", options = {}, at = address) {
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

export function fragmentOf(number, version, urns) {
    return `#${number.replaceAll("/", "")}:${version}:${urns.map(packed).join("")}`;
}

// shown - what the page says of the selection
export function shown(page) {
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

// until - wait for what a function in the page says; the page lets no text be run as script
export async function until(page, holds) {
    for (let time = 0; !(await page.evaluate(holds)); time++) {
        assert.ok(time < 100, `never: ${holds}`);
        await page.waitForTimeout(50);
    }
}

// unitBox - the checkbox of a unit, found as a screen reader would: by its name
export function unitBox(page, title) {
    return page.getByRole("checkbox", { name: title });
}

export const SHOP = "601/7253/8"; // three units, of which all are needed
export const NOT_STATED = "601/4768/4"; // no unit states its credit or hours
export const DIPLOMA = "601/3735/6"; // groups A, B and C with minimums of credits

// run - the check that was asked for
export async function run(checks) {
    try {
        await checks[name]();
        assert.deepEqual(trouble, []);
    } finally {
        await browser.close();
    }
}
