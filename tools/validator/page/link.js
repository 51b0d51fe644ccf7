// link.js - a selection as the fragment of an address
//
// NUMBER:VERSION:UNITS, the number without slashes, then in the same way the
// units gained by RPL, credit transfer, exemption and import, as far as there
// are any. A unit is the seven digits of its reference as four characters of 6
// bits each, so a link stays good when units are added to a specification, and
// for a page of other specifications.

const LINK_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function packDigits(digits) {
    const number = Number(digits);
    return [18, 12, 6, 0].map((shift) => LINK_DIGITS[(number >> shift) & 63]).join("");
}

// The digits of four characters; null when they are none of a reference.
function unpackDigits(packed) {
    const values = Array.from(packed, (character) => LINK_DIGITS.indexOf(character));
    if (values.length !== 4 || values.includes(-1)) return null;
    const number = values.reduce((sum, value) => sum * 64 + value, 0);
    return number < 10000000 ? String(number).padStart(7, "0") : null;
}

function urnDigits(urn) {
    return urn.replace(/\D/g, "");
}

function writeLink(spec, gained) {
    const lists = WAYS.map((way) =>
        spec.units
            .filter((unit) => gained[unit.index] === way.value)
            .map((unit) => packDigits(urnDigits(unit.urn)))
            .join(""),
    );
    while (lists.length > 1 && lists[lists.length - 1] === "") lists.pop();
    const version = spec.version === null ? "" : encodeURIComponent(spec.version);
    return [spec.number.replace(/\//g, ""), version, ...lists].join(":");
}

// The number, version and units of a fragment; null when it is damaged.
function readLink(fragment) {
    const parts = fragment.split(":");
    const units = [];
    if (parts.length < 3 || parts.length > 2 + WAYS.length) return null;
    for (let list = 2; list < parts.length; list++)
        for (let at = 0; at < parts[list].length; at += 4) {
            const digits = unpackDigits(parts[list].slice(at, at + 4));
            if (digits === null) return null;
            units.push({ digits, way: WAYS[list - 2].value });
        }
    try {
        return { number: parts[0], version: decodeURIComponent(parts[1]), units };
    } catch (error) {
        return null;
    }
}

// The specification that a link means: of its version, or else the current one.
function linkedSpec(specs, link) {
    const versions = specs.filter((spec) => spec.number.replace(/\//g, "") === link.number);
    const exact = versions.find(
        (spec) => (spec.version === null ? "" : spec.version) === link.version,
    );
    return exact || versions[versions.length - 1] || null;
}
