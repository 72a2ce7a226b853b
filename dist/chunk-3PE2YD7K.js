import {
  openTrajectory,
  parseAs,
  prompt,
  readCode,
  redaction,
  schemaOf,
  secretsIn
} from "./chunk-K4WRFITZ.js";
import {
  startModel
} from "./chunk-TQGJOF5A.js";
import "./chunk-56ILQYTI.js";
import "./chunk-CR4DTWJH.js";
import "./chunk-NATFNZ7K.js";
import "./chunk-J5EZN4WL.js";
import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import "./chunk-LFETFLX5.js";
import "./chunk-COFCJTBF.js";
import {
  cweIds,
  familyOf
} from "./chunk-YYESSOCH.js";
import "./chunk-SXJ4LA43.js";
import {
  CONFIDENCES,
  decodeText,
  languageOf,
  textKey,
  timestamp
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import {
  require_node_path
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/stages/review.ts
var import_node_path = __toESM(require_node_path(), 1);

// src/refine/review.ts
var LLM = "llm", review = external_exports.strictObject({
  findings: external_exports.array(
    external_exports.strictObject({
      cwe: external_exports.string(),
      startLine: external_exports.number(),
      endLine: external_exports.number(),
      title: external_exports.string(),
      why: external_exports.string(),
      confidence: external_exports.enum(CONFIDENCES)
    })
  )
}), REVIEW = { name: "review", schema: schemaOf(review) }, MOST_FINDINGS = 20;
async function reviewChanges(contents, model, cache) {
  let head = { analyzer: LLM, version: model.name, onError: "warn" }, detections = [], unchecked = [], files = 0;
  for await (let content of contents) {
    if (content.kind !== "text") continue;
    let pieces = await piecesOf(content);
    pieces.length > 0 && (files += 1);
    let opinions = await Promise.all(pieces.map((piece) => ask(piece, model, cache)));
    for (let [index, opinion] of opinions.entries()) {
      let piece = pieces[index];
      piece !== void 0 && (typeof opinion == "string" ? unchecked.push({ path: piece.path, analyzer: LLM, kind: "crash", message: opinion }) : detections.push(...opinion.flatMap((one) => detectionOf(one, piece))));
    }
  }
  return { ...head, status: "completed", files, detections, unchecked, rules: rulesFor(detections) };
}
async function piecesOf({ file, bytes }) {
  let text = decodeText(bytes), language = languageOf(file.path, text.slice(0, 128).split(`
`)[0] ?? "");
  if (language === void 0) return [];
  let code = await readCode(file.path, language, text), { hide } = redaction(await secretsIn(file.path, text, []), [text]), lines = text.split(`
`);
  return code.definitions.filter(({ kind, local }) => kind === "function" && !local).flatMap(({ node }) => {
    let changed = within(file.changed, node.line, node.endLine);
    if (changed === "") return [];
    let numbered = lines.slice(node.line - 1, node.endLine).map((line, index) => `${node.line + index}: ${line}`);
    return [
      { path: file.path, language, code: hide(numbered.join(`
`)), first: node.line, last: node.endLine, changed }
    ];
  });
}
function within(changed, first, last) {
  return (changed === "all" ? [[first, last]] : changed).filter(([from, to]) => from <= last && to >= first).map(([from, to]) => [Math.max(from, first), Math.min(to, last)]).map(([from, to]) => from === to ? `${from}` : `${from}-${to}`).join(", ");
}
async function ask(piece, model, cache) {
  let { path: path2, language, code, first, last, changed } = piece, content = prompt("review", { path: path2, language, lines: `${first}-${last}`, code, changed }), key = textKey(LLM, model.name, content), kept = cache.getText(key);
  if (kept !== void 0) return opinionsIn(kept) ?? [];
  let messages = [
    { role: "system", content: prompt("reviewer") },
    { role: "user", content }
  ], reply = await model.chat({ purpose: "review", messages, schema: REVIEW });
  if (reply.kind !== "reply") return reasonOf(reply);
  let opinions = opinionsIn(reply.text);
  return opinions === void 0 ? "the model's reply is not of the form that was asked for" : (cache.putText(key, reply.text), opinions);
}
function reasonOf(reply) {
  return reply.kind === "cut-off" ? "the model's reply was cut off" : reply.kind === "refusal" ? `the model refused: ${reply.message}` : reply.message;
}
function opinionsIn(text) {
  let parsed = parseAs(text, review);
  return parsed.kind === "parsed" ? parsed.value.findings.slice(0, MOST_FINDINGS) : void 0;
}
function detectionOf({ cwe, startLine, endLine, title, why, confidence }, { path: path2, first, last }) {
  let [id] = cweIds([cwe]), isInside = Number.isInteger(startLine) && startLine >= first && startLine <= last && endLine >= startLine;
  if (id === void 0 || !isInside) return [];
  let region = { startLine, startColumn: 1, endLine: Math.min(Math.trunc(endLine), last) + 1, endColumn: 1 }, message = `${title}: ${why}`.slice(0, 1e3);
  return [
    { analyzer: LLM, ruleId: `llm/${id.toLowerCase()}`, path: path2, region, message, confidence, cwe: [id], advisory: !0 }
  ];
}
function rulesFor(detections) {
  return [...new Set(detections.flatMap(({ cwe = [] }) => cwe))].map((cwe) => ({
    id: `llm/${cwe.toLowerCase()}`,
    analyzer: LLM,
    title: `A language model sees ${cwe}`,
    cwe: [cwe],
    severity: "medium",
    confidence: "low",
    family: familyOf({ cwe: [cwe], id: "" }),
    aliases: [],
    help: {
      why: "A language model reviewed the changed function. About half of what models report is not there: read it as a question.",
      fix: "",
      bad: "",
      good: "",
      language: "",
      link: `https://cwe.mitre.org/data/definitions/${cwe.slice(4)}.html`
    }
  }));
}

// src/stages/review.ts
async function reviewed({ options, selection, place, cache, env }) {
  let folder = place.repository && import_node_path.default.join(place.repository.commonDir, "provenfix");
  try {
    let run = await startModel(options, { env, root: place.root, folder }), log = folder && openTrajectory(import_node_path.default.join(folder, "trajectories"), { fingerprint: "review" }, timestamp(env), (text) => text), model = run.forFinding((exchange) => log ? log.record(exchange) : void 0);
    return await reviewChanges(selection.contents(), model, cache);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    let failure = { kind: "missing", message: error.message };
    return { analyzer: LLM, version: options.model, onError: "warn", status: "failed", failure };
  }
}
export {
  reviewed
};
