// caller.mjs - what a validator's WebAssembly answers to a caller that errs
//
// node caller.mjs MODULE HEADER; the module is of one specification or more.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const { instance } = await WebAssembly.instantiate(readFileSync(process.argv[2]));
const header = readFileSync(process.argv[3], "utf8");
const module = instance.exports;
const memory = new Uint8Array(module.memory.buffer);
const size = memory.length;
const beyond = [1000, 0x7fffffff, 0x80000000, 0xffffffff, -1, NaN];

function takeText(address, length) {
  const end = length === undefined ? memory.indexOf(0, address) : address + length;
  return new TextDecoder().decode(memory.subarray(address, end));
}

// Every function stands in the header.
for (const name of Object.keys(module))
  assert(name === "memory" || header.includes(`${name}(`), `${name} is not described`);

// Before anything is selected or judged.
assert.equal(module.unmet_next() >= -1, true);
assert.equal(module.claim_units(), 0);
assert.equal(module.judge(), 0);

// No such specification, unit, group or rule.
const texts = ["spec_number", "spec_version", "spec_title", "spec_level", "unit_urn", "unit_title",
  "unit_level", "group_letter", "group_title", "rule_id", "rule_title"];
const amounts = ["select", "group_is_mandatory", "group_unit_count", "rule_counted"];
const figures = ["unit_credit", "unit_glh", "unit_group", "rule_kind", "rule_measure",
  "rule_within", "rule_least", "rule_most"];
const urn = takeText(module.unit_urn(0));
for (const index of beyond.filter((index) => index >>> 0 > 0)) {
  for (const name of [...texts, ...amounts]) assert.equal(module[name](index), 0, name);
  for (const name of figures) assert.equal(module[name](index), -1, name);
  assert.equal(module.group_unit(index, 0), -1);
  assert.equal(module.group_unit(0, index), -1);
}
for (const by of [0, 4, ...beyond]) assert.equal(module.complete(by), -1);
assert.equal(takeText(module.unit_urn(0)), urn);

// Texts that are empty, or longer than there is room for.
memory.fill(0x30, module.text(), module.text() + module.text_size());
for (const length of [0, module.text_size(), ...beyond]) {
  assert.notEqual(module.number_check(length), 0);
  assert.equal(module.spec_find(length), -1);
  assert.equal(module.unit_find(length), -2);
}
for (const length of [module.text_size() + 1, 0x7fffffff, 0xffffffff]) {
  const answer = takeText(module.answer(), module.verdict(length));
  assert.equal(answer, '{"error":"the line is too long","at":65536}\n');
}

// Any bytes in gained().
for (let byte = 0; byte < 256; byte++) {
  memory.fill(byte, module.gained(), module.gained() + module.unit_count());
  assert([0, 1].includes(module.judge()));
  for (const by of [1, 2, 3]) assert([0, 1, 2].includes(module.complete(by)));
  let unmet = 0;
  while (module.unmet_next() !== -1) unmet++;
  assert(unmet <= module.rule_count());
}
assert.equal(memory.length, size);
assert.equal(module.memory.buffer.byteLength, size);
