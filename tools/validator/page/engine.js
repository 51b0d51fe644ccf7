// engine.js - specifications, verdicts and completions, as the module gives them
"use strict";

const BY_UNITS = 1;
const BY_CREDITS = 2;
const BY_HOURS = 3;

const RULE_REQUIRES = 3;
const RULE_PATHWAYS = 4;
const RULE_PATHWAY = 5;

// Ways of gaining a unit, in the order in which a link lists them.
const WAYS = [
    { value: 1, name: "assessed" },
    { value: 2, name: "RPL" },
    { value: 4, name: "credit transfer" },
    { value: 8, name: "exemption" },
    { value: 16, name: "imported" },
];

class Engine {
    // What the module exports, and the facts about its specifications that it does not hold.
    constructor(module, facts) {
        this.module = module;
        this.memory = new Uint8Array(module.memory.buffer);
        this.specs = facts.map((more, index) => this.readSpec(index, more));
        this.selected = null;
    }

    text(address) {
        if (address === 0) return null;
        return new TextDecoder().decode(
            this.memory.subarray(address, this.memory.indexOf(0, address)),
        );
    }

    give(text) {
        const bytes = new TextEncoder().encode(text);
        this.memory.set(bytes, this.module.text());
        return bytes.length;
    }

    // The unit reference of seven digits: its letter follows from them.
    reference(digits) {
        const length = this.give("A/" + digits.slice(0, 3) + "/" + digits.slice(3));
        const valid = this.module.number_check(length) === 0;
        return this.text(valid ? this.module.number_canonical() : this.module.number_expected());
    }

    readSpec(index, more) {
        const { module } = this;
        const each = (count, read) => Array.from({ length: count }, (_, item) => read(item));
        module.select(index);
        return {
            index,
            number: this.text(module.spec_number(index)),
            version: this.text(module.spec_version(index)),
            title: this.text(module.spec_title(index)),
            level: this.text(module.spec_level(index)),
            organisation: more.organisation,
            ways: more.ways,
            units: each(module.unit_count(), (unit) => this.readUnit(unit)),
            groups: each(module.group_count(), (group) =>
                this.readGroup(group, more.groups[group]),
            ),
            rules: each(module.rule_count(), (rule) => this.readRule(rule, more.rules[rule])),
        };
    }

    readUnit(index) {
        const { module } = this;
        return {
            index,
            urn: this.text(module.unit_urn(index)),
            title: this.text(module.unit_title(index)),
            level: this.text(module.unit_level(index)),
            credit: module.unit_credit(index),
            hours: module.unit_glh(index),
            group: module.unit_group(index),
        };
    }

    readGroup(index, more) {
        const { module } = this;
        return {
            index,
            letter: this.text(module.group_letter(index)),
            title: this.text(module.group_title(index)),
            mandatory: module.group_is_mandatory(index) === 1,
            within: more.within,
            counts: more.counts,
        };
    }

    readRule(index, more) {
        const { module } = this;
        return {
            index,
            id: this.text(module.rule_id(index)),
            kind: module.rule_kind(index),
            measure: module.rule_measure(index),
            within: module.rule_within(index),
            // Whether there is a claim that breaks it.
            breakable: module.rule_least(index) >= 0 || module.rule_most(index) >= 0,
            text: more.text,
            least: more.least,
            most: more.most,
            unit: more.unit,
        };
    }

    // Say what a learner has gained: one byte for each unit.
    enter(spec, gained) {
        if (this.selected !== spec) this.module.select(spec.index);
        this.selected = spec;
        this.memory.set(gained, this.module.gained());
    }

    array(address, spec) {
        return this.memory.slice(address, address + spec.units.length);
    }

    judge(spec, gained) {
        const { module } = this;
        this.enter(spec, gained);
        const earned = module.judge() === 1;
        const verdict = {
            earned,
            claim: this.array(module.claim(), spec),
            units: module.claim_units(),
            credit: module.claim_credit(),
            hours: module.claim_glh(),
            creditNotStated: module.claim_credit_not_stated(),
            hoursNotStated: module.claim_glh_not_stated(),
            counted: spec.rules.map((rule) => module.rule_counted(rule.index)),
            unmet: new Map(),
        };
        for (let rule = module.unmet_next(); rule >= 0; rule = module.unmet_next())
            verdict.unmet.set(rule, module.unmet_missing());
        return verdict;
    }

    // The units to add, or why there are none: 1 impossible, 2 a figure is not stated.
    complete(spec, gained, by) {
        this.enter(spec, gained);
        const found = this.module.complete(by);
        const further = this.array(this.module.further(), spec);
        return {
            found,
            units: found === 0 ? spec.units.filter((unit) => further[unit.index]) : [],
        };
    }
}

// How each rule stands over the claim of a verdict.
function standings(spec, verdict) {
    const plain = (rule) => {
        const counted = verdict.counted[rule.index];
        const applies = rule.kind !== RULE_REQUIRES || verdict.claim[rule.unit] === 1;
        const least = applies ? rule.least : null;
        const holds =
            !rule.breakable ||
            ((least === null || counted >= least) && (rule.most === null || counted <= rule.most));
        return { rule, counted, least, most: rule.most, applies, holds };
    };
    const of = (rule) => {
        if (rule.kind !== RULE_PATHWAYS && rule.kind !== RULE_PATHWAY) return plain(rule);
        const within = spec.rules.filter((other) => other.within === rule.index).map(of);
        const held = within.filter((standing) => standing.holds).length;
        return {
            rule,
            within,
            holds: rule.kind === RULE_PATHWAYS ? held > 0 : held === within.length,
        };
    };
    return spec.rules.filter((rule) => rule.within < 0).map(of);
}

async function startEngine(base64, facts) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const { instance } = await WebAssembly.instantiate(bytes, {});
    return new Engine(instance.exports, facts);
}
