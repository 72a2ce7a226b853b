/**
 * Weakness classes: CWE entries that tools give to the same defect. A marked line and a finding agree where a class of the one is a
 * class of the other. An entry that stands in no group is a class of its own.
 */
const GROUPS = [
  ["command-injection", 77, 78, 88],
  ["code-injection", 94, 95, 96, 913, 1336],
  ["path-traversal", 22, 23, 24, 29, 35, 36, 73, 99],
  ["cross-site-scripting", 79, 80, 83, 87, 116],
  ["sql-injection", 89, 564],
  ["ldap-injection", 90],
  ["nosql-injection", 943],
  ["log-injection", 117],
  ["server-side-request-forgery", 918],
  ["open-redirect", 601],
  ["xpath-injection", 91, 643, 652],
  ["xml-entities", 611, 776, 827],
  ["deserialization", 502],
  ["weak-cryptography", 326, 327, 328, 329, 759, 760, 780, 916, 1204, 1240],
  ["weak-randomness", 330, 331, 335, 336, 337, 338, 340],
  ["certificate-check", 295, 296, 297, 298, 299, 322, 599],
  ["cleartext", 200, 256, 260, 311, 312, 313, 315, 319, 359, 523, 532],
  ["credentials-in-code", 258, 259, 321, 522, 798],
  ["signature-check", 345, 347],
  ["cookie-attributes", 614, 1004, 1275],
  ["origin-check", 346, 940, 942, 1385],
  ["header-injection", 93, 113, 644],
  ["regular-expression", 185, 400, 730, 1333],
  ["object-pollution", 471, 915, 1321],
  ["timing", 203, 208],
  ["temporary-file", 377, 378, 379],
  ["file-permissions", 276, 732],
  ["debugging-on", 11, 215, 489],
  ["error-details", 209, 497],
  ["missing-headers", 451, 693, 1021],
  ["resource-limits", 307, 770],
];

const names = new Map(GROUPS.flatMap(([name, ...numbers]) => numbers.map((number) => [number, name])));

/** `"CWE-078"`, `78` or `"cwe-78: …"` gives `"command-injection"`; what stands in no group gives `"CWE-78"`. */
export function classOf(cwe) {
  const number = Number(/\d+/.exec(String(cwe))?.[0]);
  return names.get(number) ?? `CWE-${number}`;
}

/** @param {readonly (string | number)[]} cwes */
export const classesOf = (cwes) => [...new Set(cwes.map(classOf))];
