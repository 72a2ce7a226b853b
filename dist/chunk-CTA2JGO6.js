import {
  plainTree,
  within
} from "./chunk-J5EZN4WL.js";
import {
  languageOf
} from "./chunk-C3VMSUOC.js";

// src/refine/gate/syntax.ts
async function checkSyntax(changes, own = NONE) {
  let broken = [], unread = [];
  for (let change of changes) {
    let language = languageOf(change.path, change.before.split(`
`, 1)[0] ?? "");
    language === void 0 ? unread.push(change.path) : broken.push(...await newErrors(language, change));
  }
  return broken.length > 0 ? { check: "syntax", status: "failed", evidence: broken } : withOwn(unread, await opinions(changes, own));
}
var NONE = () => Promise.resolve([]);
async function opinions(changes, own) {
  let asked = [];
  for (let { path } of changes) asked.push({ path, said: await own(path, changes) });
  return asked;
}
function withOwn(unread, asked) {
  let evidence = asked.flatMap(
    ({ path, said }) => said.map(({ kind, message }) => ({ kind, evidence: { path, message, side: "after" } }))
  ), of = (wanted) => evidence.flatMap((one) => one.kind === wanted ? [one.evidence] : []);
  if (of("broken").length > 0) return { check: "syntax", status: "failed", evidence: of("broken") };
  if (of("silent").length > 0) return unknown("syntax-not-checked", of("silent"));
  let told = unread.filter((path) => asked.every((one) => one.path !== path || one.said.length === 0)).map((path) => ({ path, message: `${path} is in a language that is not parsed here` }));
  return told.length > 0 ? unknown("language-not-read", told) : { check: "syntax", status: "passed", evidence: of("parses") };
}
function unknown(reason, evidence) {
  return { check: "syntax", status: "unknown", reason, evidence };
}
async function newErrors(language, { path, before, after }) {
  let errors = errorsIn(await plainTree(language, after)), first = errors[0];
  if (first === void 0 || errors.length <= errorsIn(await plainTree(language, before)).length) return [];
  let opinion = await secondOpinion(language, path, after);
  if (opinion === "fine") return [];
  let { line, message } = opinion ?? { line: first.line, message: "this does not parse" };
  return [{ path, line, side: "after", message: `after the patch, ${message}` }];
}
async function parses(path, text) {
  let language = languageOf(path, text.split(`
`, 1)[0] ?? "");
  if (language === void 0) return !0;
  let opinion = await secondOpinion(language, path, text);
  return opinion === void 0 ? errorsIn(await plainTree(language, text)).length === 0 : opinion === "fine";
}
function errorsIn(root) {
  return [...within(root)].filter(({ broken }) => broken);
}
async function secondOpinion(language, path, text) {
  if (language === "python") {
    let { python } = await import("./chunk-JI6I7KVB.js"), { unchecked } = await (await python.load(python.defaults)).check({ path, text });
    return unchecked === void 0 ? "fine" : { line: unchecked.line ?? 1, message: unchecked.message };
  }
  if (language !== "javascript" && language !== "typescript" && language !== "tsx") return;
  let opinion = (await import("./chunk-DDRXKCIS.js")).secondOpinion(language, text);
  if (opinion !== void 0)
    return opinion.kind === "program" ? "fine" : opinion.problem;
}

export {
  checkSyntax,
  parses
};
