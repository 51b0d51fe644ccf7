// judge_module.mjs - judge learners by a validator's WebAssembly under Node
//
// node judge_module.mjs MODULE <RECORDS prints the answer to each line. It is put
// together here from what the functions return, and must be what verdict() answers.
import { readFileSync, writeSync } from "node:fs";

const bytes = readFileSync(process.argv[2]);
const { instance } = await WebAssembly.instantiate(bytes, {});
const module = instance.exports;
const memory = new Uint8Array(module.memory.buffer);
const ways = { rpl: 2, transfer: 4, exemption: 8, imported: 16 };

function giveText(text) {
  const given = new TextEncoder().encode(text);
  if (given.length > module.text_size()) throw new Error("the text is too long");
  memory.set(given, module.text());
  return given.length;
}

function takeText(address) {
  if (address === 0) return null;
  return Buffer.from(memory.subarray(address, memory.indexOf(0, address))).toString();
}

// The units whose byte of an array is set, unless another array has them too.
function marked(array, unless) {
  const urns = [];
  for (let unit = 0; unit < module.unit_count(); unit++)
    if (memory[array + unit] !== 0 && !(unless && memory[unless + unit] !== 0))
      urns.push(takeText(module.unit_urn(unit)));
  return urns;
}

function unmet() {
  const rules = [];
  for (let rule = module.unmet_next(); rule !== -1; rule = module.unmet_next())
    rules.push({
      rule: takeText(module.rule_id(rule)),
      required: module.unmet_required(),
      counted: module.unmet_counted(),
      missing: module.unmet_missing(),
    });
  return rules;
}

function complete(by) {
  return module.complete(by) === 0 ? marked(module.further()) : null;
}

// The words of a line, entered one by one; the references that are unknown.
function enter(words) {
  const unknown = [];
  const spec = module.spec_find(giveText(words[0]));
  if (spec < 0) throw new Error(`no specification ${words[0]}`);
  module.select(spec);
  for (const word of words.slice(1)) {
    const [urn, way] = word.split(":");
    const unit = module.unit_find(giveText(urn));
    if (unit >= 0) {
      memory[module.gained() + unit] = way ? ways[way] : 1;
    } else if (unit === -1 && module.number_check(giveText(urn)) === 0) {
      const canonical = takeText(module.number_canonical());
      if (!unknown.includes(canonical)) unknown.push(canonical);
    } else {
      throw new Error(`${urn} is no unit reference`);
    }
  }
  return unknown;
}

function judge(line) {
  const words = line.split(/[ ,;]+/);
  const unknown = enter(words);
  const earned = module.judge() === 1;
  const figure = (value, notStated) => (notStated === 0 ? value : null);
  return JSON.stringify({
    number: words[0],
    earned,
    claim: marked(module.claim()),
    surplus: marked(module.gained(), module.claim()),
    unknown,
    credit: figure(module.claim_credit(), module.claim_credit_not_stated()),
    glh: figure(module.claim_glh(), module.claim_glh_not_stated()),
    unmet: unmet(),
    completion: { by_glh: complete(3), by_credit: complete(2), by_units: complete(1) },
  });
}

function answer(line) {
  const length = module.verdict(giveText(line));
  return Buffer.from(memory.subarray(module.answer(), module.answer() + length)).toString();
}

const answers = [];
for (const line of readFileSync(0, "utf8").split("\n")) {
  if (line === "") continue;
  const verdict = judge(line) + "\n";
  if (verdict !== answer(line)) throw new Error(`two answers to ${line}`);
  answers.push(verdict);
}
const all = Buffer.from(answers.join(""));
for (let at = 0; at < all.length; ) at += writeSync(1, all, at);
