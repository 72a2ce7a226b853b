/**
 * What a module passes on from elsewhere under names of its own, by the look of its text: `export const run = cp.exec`
 * gives `run` → `child_process.exec`. Only statements that begin a line or follow a `;` are read, and only values
 * that are names: what cannot be told by these is left out. No expression runs on without bound: texts may be hostile.
 */
import type { Reexports } from "../analyzer.ts";

const NAME = "[A-Za-z_$][\\w$]*";
/** Of Node or of a package: what is relative would be a second hop. */
const MODULE = `["'](?:node:)?([A-Za-z@][^"'\\s]*)["']`;
const REQUIRED = `require\\(\\s*${MODULE}\\s*\\)`;
const MEMBERS = `(?:\\.${NAME})*`;
const ENDS = "(?![\\w$]|\\s*[.([?|&+*=<>`-])";
const VALUE = `(?:${REQUIRED}|(${NAME}))(${MEMBERS})`;
const WHOLE = new RegExp(`^(?:(?:${NAME}\\.)*promisify\\(\\s*)?${VALUE}(?:\\s*\\))?$`);
const WRITTEN = `((?:(?:${NAME}\\.)*promisify\\(\\s*)?(?:require\\([^()]*\\)|${NAME})${MEMBERS}(?:\\s*\\))?)${ENDS}`;
const TYPE = "(?:\\s*:[^=\\n]{1,200})?";

const IMPORT = new RegExp(`(?:^|;)[ \\t]*import\\s+(?!type\\b)([\\w$*{][^"';()=]{0,2000}?)\\bfrom\\s*${MODULE}`, "gm");
const CONSTANT = new RegExp(
  `(?:^|;)[ \\t]*(?:export\\s+)?(?:const|var|import)\\s+(${NAME}|\\{[^{}]{0,2000}\\})${TYPE}\\s*=\\s*${WRITTEN}`,
  "gm",
);
const EXPORTED = /\bexports?\b/g;
const BEGINS = /(?:^|;)[ \t]*(?:exports\s*=\s*)?(?:module\.)?$/;

const FROM = new RegExp(
  `export\\s*(?:\\*\\s*(?:as\\s+(${NAME})\\s+)?|(\\{[^{}]{0,2000}\\})\\s*)from\\s*${MODULE}`,
  "y",
);
const LISTED = /export\s*(\{[^{}]{0,2000}\})(?!\s*from)/y;
const DECLARED = new RegExp(
  `export\\s+(?:const|var|let)\\s+(${NAME}|\\{[^{}]{0,2000}\\})${TYPE}\\s*=\\s*(?:${WRITTEN})?`,
  "y",
);
const DEFINED = new RegExp(`export\\s+(?:async\\s+)?(?:function\\s*\\*?|(?:abstract\\s+)?class)\\s*(${NAME})`, "y");
const ASSIGNED = new RegExp(
  `(?:export\\s+default\\s|export\\s*=|exports(?:\\.(${NAME}))?\\s*=(?!=))\\s*(?:(\\{)|${WRITTEN})?`,
  "y",
);

/** Stands for a module as a whole. */
const ALL = "*";

/** Local names, and what they stand for. */
type Named = ReadonlyMap<string, string>;

function join(...parts: string[]): string {
  return parts.filter((part) => part !== "" && part !== "default").join(".");
}

/** `a`, `b as c` and `b: c` between braces: each with the name that it has from there on. */
function pairsIn(braces: string): [from: string, to: string][] {
  const items = braces.replace(/\/\/[^\n]*|[{}]/g, "").split(",");
  return items.flatMap((item): [string, string][] => {
    const found = /^\s*(?!type\s)([\w$]+)(?:(?:\s+as\s+|\s*:\s*)([\w$]+))?\s*$/.exec(item);
    return found?.[1] === undefined ? [] : [[found[1], found[2] ?? found[1]]];
  });
}

function nameIn(value: string | undefined, bound: Named): string | undefined {
  const [, module, local = "", members = ""] = WHOLE.exec(value ?? "") ?? [];
  const base = module ?? bound.get(local);
  return base === undefined ? undefined : join(base, ...members.split("."));
}

/** What `const NAME = VALUE` or `const { a, b: c } = VALUE` binds. */
function bindTo(target: string, value: string, into: Map<string, string>): void {
  if (!target.startsWith("{")) into.set(target, value);
  else for (const [from, to] of pairsIn(target)) into.set(to, join(value, from));
}

function boundIn(text: string): Named {
  const bound = new Map<string, string>();
  for (const [, clause = "", module = ""] of text.matchAll(IMPORT)) {
    const braces = /\{[^}]*\}/.exec(clause)?.[0] ?? "{}";
    bindTo(braces, module, bound);
    for (const item of clause.replace(braces, "").split(",")) {
      const name = item.replace(/^\s*\*\s*as\b/, "").trim();
      if (name !== "") bound.set(name, module);
    }
  }
  for (const { 1: target = "", 2: value } of text.matchAll(CONSTANT)) {
    const name = nameIn(value, bound);
    if (name !== undefined) bindTo(target, name, bound);
  }
  return bound;
}

const LONGEST_OBJECT = 10_000;

/** The members of the object that opens at `start`, as far as each is a name or `name: value`. */
function membersAt(text: string, start: number): [name: string, value: string][] {
  const members: [string, string][] = [];
  let [depth, begun] = [0, start + 1];
  for (let at = start; at < Math.min(text.length, start + LONGEST_OBJECT); at += 1) {
    const character = text.charAt(at);
    if ("{[(".includes(character)) depth += 1;
    else if ("}])".includes(character)) depth -= 1;
    if (depth === 0 || (depth === 1 && character === ",")) {
      const item = text.slice(begun, at).replace(/\/\/[^\n]*/g, "");
      const [, name, value] = /^\s*([\w$]+)\s*(?::([^{}]*))?$/.exec(item) ?? [];
      if (name !== undefined) members.push([name, (value ?? name).trim()]);
      begun = at + 1;
    }
    if (depth === 0) break;
  }
  return members;
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}

/** An exported name, and where it comes from if that can be told. */
type Export = [name: string, from: string | undefined];
/** What the statement at one place exports, if it has the form. `bound` says what the file's own names stand for. */
type Reader = (text: string, at: number, bound: () => Named) => Export[];

/** `export * from "m"`, `export { a as b } from "m"` */
const passedOn: Reader = (text, at) => {
  const [, namespace = ALL, braces, module = ""] = matchAt(FROM, text, at) ?? [];
  if (module === "") return [];
  if (braces === undefined) return [[namespace, module]];
  return pairsIn(braces).map(([from, to]) => [to, join(module, from)]);
};

/** `export { a as b }` */
const listed: Reader = (text, at, bound) =>
  pairsIn(matchAt(LISTED, text, at)?.[1] ?? "").map(([local, name]) => [name, bound().get(local)]);

/** `export const a = VALUE`, `export const { a } = VALUE`, `export function a` */
const declared: Reader = (text, at, bound) => {
  const [, target = "", value] = matchAt(DECLARED, text, at) ?? matchAt(DEFINED, text, at) ?? [];
  const names = target.startsWith("{") ? pairsIn(target).map(([, name]) => name) : [target];
  return names.map((name) => [name, value === undefined ? undefined : bound().get(name)]);
};

/** `module.exports = VALUE`, `exports.a = VALUE`, `export default { a: VALUE }` */
const assigned: Reader = (text, at, bound) => {
  const [whole, name = ALL, opens, value] = matchAt(ASSIGNED, text, at) ?? [];
  if (whole === undefined) return [];
  if (opens === undefined) return [[name, nameIn(value, bound())]];
  const members = name === ALL ? membersAt(text, at + whole.length - 1) : [];
  return members.map(([member, given]) => [member, nameIn(given, bound())]);
};

const READERS: readonly Reader[] = [passedOn, listed, declared, assigned];

/** Characters before a statement in which it is told whether it begins there. */
const BEFORE = 80;

function exportsOf(text: string): Map<string, string | undefined> {
  let names: Named | undefined;
  const bound = () => (names ??= boundIn(text));
  const exports = new Map<string, string | undefined>();
  for (const { index } of text.matchAll(EXPORTED)) {
    const lineStart =
      text
        .slice(Math.max(0, index - BEFORE), index)
        .split("\n")
        .at(-1) ?? "";
    if (!BEGINS.test(lineStart)) continue;
    for (const [name, from] of READERS.flatMap((read) => read(text, index, bound))) {
      const key = name === "default" ? ALL : name;
      const before = exports.get(key);
      exports.set(key, before === undefined || before === from ? from : undefined);
    }
  }
  exports.delete("");
  return exports;
}

/**
 * @returns by exported name the dotted name of what it is: a module without `node:`, then its members. `*` stands for
 *   the module as a whole, its default export among it; beside it, names of the file's own are there as empty texts
 */
export function reexports(text: string): Reexports {
  const exports = exportsOf(text);
  const known = [...exports].filter(([, from]) => from !== undefined || exports.get(ALL) !== undefined);
  return Object.fromEntries(known.map(([name, from]) => [name, from ?? ""]));
}

/** The same of what a file calls by way of its own exports: `exports.run(…)`. */
export function ownExports(text: string): Reexports {
  if (!/\bexports\s*\.\s*\w+\s*\(/.test(text)) return {};
  const own = Object.entries(reexports(text)).filter(([name]) => name !== ALL);
  return Object.fromEntries(
    own.flatMap(([name, from]) => [`exports.${name}`, `module.exports.${name}`].map((it) => [it, from])),
  );
}
