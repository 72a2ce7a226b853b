import {
  readStagedFiles
} from "./chunk-OL2RBMGR.js";
import {
  require_promises
} from "./chunk-DV43Q23Z.js";
import {
  CUSTOM,
  RULES_FOLDER
} from "./chunk-7QI6YVRS.js";
import {
  require_node_path
} from "./chunk-SVJ57M6E.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/custom/read.ts
var import_promises = __toESM(require_promises(), 1), import_node_path = __toESM(require_node_path(), 1);
var MAX_BYTES = 25e4, MOST_PROBLEMS = 20, HINT = "`provenfix rules test` says when they are right; docs/rules.md describes the form", isRuleFile = (name) => /\.ya?ml$/.test(name);
function decode(name, bytes) {
  if (bytes.length > MAX_BYTES) throw new UserError(`${name} is larger than 250 kB, too large for a rule`, "split it");
  try {
    return { name, text: new TextDecoder("utf-8", { fatal: !0 }).decode(bytes) };
  } catch {
    throw new UserError(`${name} is not UTF-8 text`, "save it as UTF-8 in your editor");
  }
}
async function read(file, name) {
  try {
    if (!(await (0, import_promises.stat)(file)).isFile()) throw new Error("it is not a file");
    return decode(name, await (0, import_promises.readFile)(file));
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(
      `${name} cannot be read: ${error.message}`,
      "see who may read it, and where it leads"
    );
  }
}
async function readRuleFolder(folder, shown) {
  let names;
  try {
    names = await (0, import_promises.readdir)(folder);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return [];
    throw new UserError(`${shown} cannot be read: ${error.message}`, "see who may read it");
  }
  let files = names.filter(isRuleFile).toSorted();
  return Promise.all(files.map((name) => read(import_node_path.default.join(folder, name), `${shown}/${name}`)));
}
async function readNamedRules(named, cwd) {
  let absolute = import_node_path.default.resolve(cwd, named), entry = await (0, import_promises.stat)(absolute).catch(() => {
  });
  if (entry === void 0)
    throw new UserError(`${named} does not exist`, "name a rule's YAML file, or a folder of them");
  return entry.isDirectory() ? readRuleFolder(absolute, named) : [await read(absolute, named)];
}
async function readStaged(index) {
  return (await readStagedFiles(index, [RULES_FOLDER])).filter(({ name }) => isRuleFile(name) && import_node_path.default.posix.dirname(name) === RULES_FOLDER).map(({ name, bytes }) => decode(name, bytes));
}
async function readRuleTexts({ root, index }) {
  let staged = index === void 0 ? [] : await readStaged(index);
  return staged.length > 0 ? staged : readRuleFolder(import_node_path.default.join(root, RULES_FOLDER), RULES_FOLDER);
}
function problemLine(name, { line, column, message }) {
  return `${name}:${line}:${column}: ${message}`;
}
function inOrder(problems) {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
function rulesOrFail(parsed) {
  let firstOf = /* @__PURE__ */ new Map(), lines = [], rules = parsed.flatMap(({ name, result }) => {
    if (result.kind === "problems")
      return lines.push(...inOrder(result.problems).map((problem) => problemLine(name, problem))), [];
    let { id } = result.rule.rule, first = firstOf.get(id), place = result.document.place(["id"]);
    return first !== void 0 ? lines.push(problemLine(name, { ...place, message: `id ${id} is taken by ${first}` })) : firstOf.set(id, name), [result.rule];
  });
  if (lines.length === 0) return rules;
  let shown = lines.length > MOST_PROBLEMS ? [...lines.slice(0, MOST_PROBLEMS), `… and ${lines.length - MOST_PROBLEMS} more`] : lines;
  throw new UserError(shown.join(`
`), HINT);
}
async function userRules(place) {
  let texts = await readRuleTexts(place);
  if (texts.length === 0) return [];
  let { parseRule } = await import("./chunk-NACJZZUY.js");
  return rulesOrFail(texts.map((text) => ({ name: text.name, result: parseRule(text) })));
}
function withUserRules(config, rules) {
  let settings = config.analyzers[CUSTOM];
  if (settings === void 0) return config;
  let custom = { ...settings, enabled: settings.enabled && rules.length > 0, options: { rules } };
  return { ...config, analyzers: { ...config.analyzers, [CUSTOM]: custom } };
}

export {
  readNamedRules,
  readRuleTexts,
  problemLine,
  rulesOrFail,
  userRules,
  withUserRules
};
