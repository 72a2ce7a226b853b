/** Rules for `.provenfix/rules/`: the bundled JavaScript rules under other ids, as many as are wanted, and rules that no file asks for. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";

const RULES = "src/analyzers/javascript/rules";

function bundledRules(root) {
  const names = readdirSync(path.join(root, RULES)).filter((name) => name.endsWith(".yml"));
  return names.toSorted().map((name) => parse(readFileSync(path.join(root, RULES, name), "utf8")));
}

const named = (rule, index) => ({ ...rule, id: `bench/rule-${index}`, language: "javascript", aliases: undefined });

/** A rule like the others, with a literal and a call that stand nowhere. */
function absent(rule, index) {
  const word = `absentFromEveryFile${index}`;
  const examples = {
    match: ["a", "b", "c"].map((argument) => `${word}(${argument});`),
    noMatch: ["a", "b", "c"].map((name) => `${name}();`),
  };
  const find = [{ rule: { pattern: `${word}($ARGUMENT)` } }];
  return { ...named(rule, `absent-${index}`), literals: { any: [word] }, find, sanitizers: undefined, examples };
}

/**
 * Puts rules into a tree, in place of those that are there.
 *
 * @param {{ root: string, folder: string, basis?: number, count: number, absent?: number }} options `basis` of the bundled rules, each
 *   as often as it takes to make `count`, and `absent` more whose literals no file has
 */
export function writeOwnRules({ root, folder, basis = 20, count, absent: missing = 0 }) {
  const home = path.join(folder, ".provenfix/rules");
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const bundled = bundledRules(root).slice(0, basis);
  const present = Array.from({ length: count }, (_, index) => named(bundled[index % basis], index));
  const others = Array.from({ length: missing }, (_, index) => absent(bundled[0], index));
  for (const rule of [...present, ...others]) {
    writeFileSync(path.join(home, `${path.basename(rule.id)}.yml`), stringify(rule, { aliasDuplicateObjects: false }));
  }
}
