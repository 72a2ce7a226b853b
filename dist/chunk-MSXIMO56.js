import {
  nearest
} from "./chunk-5B3GEFZB.js";

// src/config/rule-names.ts
function unknownRuleNotes(config, rules) {
  let known = ruleNames(rules), folded = new Set(known.map(fold));
  return [
    ...Object.keys(config.rules).map((rule) => ({ rule, where: "rules" })),
    ...config.overrides.flatMap(
      (override, index) => Object.keys(override.rules).map((rule) => ({ rule, where: `overrides[${index}].rules` }))
    ),
    ...config.suppressions.map(({ rule }, index) => ({ rule, where: `suppressions[${index}]` }))
  ].filter(({ rule }) => !folded.has(fold(rule))).map(({ rule, where }) => {
    let meant = nearest(rule, known), hint = meant === void 0 ? "" : `; did you mean ${JSON.stringify(meant)}?`;
    return `${where} names ${JSON.stringify(rule)}, which is no rule of any analyzer${hint}`;
  });
}
function ruleNames(rules) {
  return rules.flatMap((rule) => [rule.id].concat(rule.aliases, rule.cwe));
}
function fold(name) {
  return name.trim().toLowerCase().replace(/^cwe[-_ ]?0*(?=\d)/, "cwe-");
}

export {
  unknownRuleNotes,
  ruleNames
};
