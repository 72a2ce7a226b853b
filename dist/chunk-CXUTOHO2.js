import {
  parsedOutput,
  runOver
} from "./chunk-MXRDBN5J.js";
import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import {
  metadataOf
} from "./chunk-JYPZPGZB.js";
import "./chunk-YYESSOCH.js";
import {
  CONFIG_FILES,
  leftOut,
  pathIn,
  pythonRun,
  regionOfAst,
  splitLines,
  unfounded
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import {
  require_node_fs,
  require_node_path
} from "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/pylint/check.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path2 = __toESM(require_node_path(), 1);

// src/analyzers/pylint/report.ts
var import_node_path = __toESM(require_node_path(), 1);
var NOT_READ = {
  E0001: "syntax-error",
  F0001: "crash",
  F0002: "crash",
  F0010: "syntax-error",
  F0011: "crash"
}, [SUPPRESSED, FILE_IGNORED, TOO_MANY_LINES] = ["I0020", "I0013", "C0302"], MOST_LINES = 1e3;
function reportOf(job, messages, known) {
  let nameOf = namesIn(job), linesOf = linesIn(job), ofFiles = messages.filter((message) => !isOnSettings(message)), problems = ofFiles.filter((message) => isProblem(message, job.options)), suppressed = ofFiles.filter(({ messageId }) => messageId === SUPPRESSED);
  return {
    status: "completed",
    detections: [
      ...problems.map((message) => detectionOf(nameOf(message), message, linesOf)),
      ...suppressed.flatMap(
        (message) => silencedOf(nameOf(message), message, linesOf, [...known, ...problems.map(errorRule)])
      )
    ],
    unchecked: ofFiles.flatMap((message) => gapOf(nameOf(message), message)),
    rules: [...new Map(problems.map((message) => [message.messageId, errorRule(message)])).values()],
    notices: messages.filter(isOnSettings).map(({ message }) => `pylint: ${message}`)
  };
}
function silentOf(job, messages, told) {
  let seen = new Set(messages.map(namesIn(job)));
  return leftOut("pylint", job.files, seen, told, "Pylint does not say that it looked at it, as a comment that disables its information messages (I) may cause");
}
function namesIn({ folder, scratch }) {
  return ({ absolutePath }) => pathIn(folder, import_node_path.default.resolve(scratch, absolutePath)) ?? absolutePath;
}
function isOnSettings({ absolutePath }) {
  return absolutePath.startsWith("Command line");
}
function isProblem({ messageId, message }, { enable = [] }) {
  return messageId.startsWith("I") || NOT_READ[messageId] !== void 0 ? !1 : messageId !== TOO_MANY_LINES ? !0 : (enable.includes(TOO_MANY_LINES) || enable.includes("too-many-lines")) && Number(/\((\d+)\//.exec(message)?.[1]) > MOST_LINES;
}
function linesIn({ files, read }) {
  let asked = new Set(files), known = /* @__PURE__ */ new Map();
  return (file) => {
    let lines = known.get(file) ?? (asked.has(file) ? splitLines(read(file)) : []);
    return known.set(file, lines), lines;
  };
}
function detectionOf(file, message, linesOf) {
  let { line, column, endLine, endColumn, messageId: ruleId } = message, lines = linesOf(file), toLineEnd = Buffer.byteLength(lines[line - 1] ?? ""), region = regionOfAst({ line, column, endLine: endLine ?? line, endColumn: endColumn ?? toLineEnd }, lines);
  return { analyzer: "pylint", ruleId, path: file, region, message: message.message };
}
function silencedOf(file, message, linesOf, rules) {
  let [, symbol, from] = /^Suppressed '([\w-]+)' \(from line (\d+)\)$/.exec(message.message) ?? [], rule = rules.find(({ id, aliases }) => id === symbol || aliases.includes(symbol ?? ""));
  if (rule === void 0) return [];
  let comment = Number(from), text = /#.*$/.exec(linesOf(file)[comment - 1] ?? "")?.[0] ?? "";
  return [{ ...detectionOf(file, { ...message, messageId: rule.id, message: rule.title }, linesOf), suppression: { kind: "pylint", line: comment, text } }];
}
function gapOf(file, { messageId, message, line }) {
  let place = { path: file, analyzer: "pylint", line: Math.max(line, 1) };
  if (messageId === FILE_IGNORED) return [{ ...place, kind: "left-out", message: IGNORED }];
  let kind = NOT_READ[messageId];
  return kind === void 0 ? [] : [{ ...place, kind, message: reasonOf(message) }];
}
var IGNORED = "a comment in it (`pylint: skip-file` or `pylint: disable=all`) keeps Pylint from looking at it";
function reasonOf(message) {
  return message.replace(/ \([^()]*, line \d+\)/, "").replace(/^.*: (?=Fatal error while checking)/s, "").replace(/\. Please open an issue.*$/s, "");
}
function errorRule({ messageId: id, symbol }) {
  let words = symbol.replaceAll("-", " ");
  return {
    id,
    analyzer: "pylint",
    title: words.charAt(0).toUpperCase() + words.slice(1),
    cwe: [],
    severity: /^[EF]/.test(id) ? "medium" : "low",
    confidence: "high",
    family: symbol,
    aliases: [symbol],
    help: {
      why: "The program fails, or does something else than it says, where it comes to this line.",
      fix: "",
      bad: "",
      good: "",
      language: "python",
      link: `https://pylint.readthedocs.io/en/stable/user_guide/messages/${CATEGORIES[id.charAt(0)] ?? "error"}/${symbol}.html`
    }
  };
}
var CATEGORIES = { E: "error", F: "fatal", W: "warning", R: "refactor", C: "convention" };

// src/analyzers/pylint/check.ts
var REPORT = external_exports.object({
  messages: external_exports.array(
    external_exports.object({
      messageId: external_exports.string(),
      symbol: external_exports.string(),
      message: external_exports.string(),
      absolutePath: external_exports.string(),
      line: external_exports.number(),
      column: external_exports.number(),
      endLine: external_exports.number().nullable(),
      endColumn: external_exports.number().nullable()
    })
  )
}), MEANINGLESS = ["E0401", "E0402", "E0611", "E1101", "E0011", "E0012", "E0013", "E0014", "E0015"], ANY_LENGTH = -1, FIXED_SETTINGS = [
  "--ignore=",
  "--ignore-patterns=^$",
  "--ignore-paths=",
  "--recursive=n",
  "--persistent=n",
  "--jobs=1",
  "--score=n",
  "--reports=n",
  "--output-format=json2",
  `--max-module-lines=${ANY_LENGTH}`
], ON_COMMENTS = ["suppressed-message", "file-ignored"], SIGN_OF_LIFE = "too-many-lines";
async function checkWithPylint(job) {
  let { run, scratch, folder, files } = job, known = await metadataOf("pylint"), settings = settingsOf(job, known), ran = await runOver({
    name: "pylint",
    codes: ENDED,
    files,
    nameOf: (file) => import_node_path2.default.join(folder, file),
    start: (names) => run(["pylint", ...settings, ...names], pythonRun(scratch))
  });
  if (ran.status === "failed") return ran;
  let messages = [];
  for (let output of ran.outputs) {
    let report2 = parsedOutput(output, "pylint", REPORT);
    if (report2.status === "failed") return report2;
    if (output.code !== 0 && report2.value.messages.length === 0) return unfounded("pylint");
    messages.push(...report2.value.messages);
  }
  let report = reportOf(job, messages, known), told = [...report.unchecked, ...ran.crashed];
  return { ...report, unchecked: [...told, ...silentOf(job, messages, told)] };
}
var ENDED = Array.from({ length: 32 }, (_, code) => code);
function settingsOf({ folder, scratch, options, trustConfig }, known) {
  let own = trustConfig ? CONFIG_FILES.map((name) => import_node_path2.default.join(folder, name)).find((file) => (0, import_node_fs.existsSync)(file)) : void 0, rcfile = own ?? import_node_path2.default.join(scratch, "pylintrc");
  own === void 0 && (0, import_node_fs.writeFileSync)(rcfile, "");
  let enabled = ["E", "F", ...known.flatMap(({ id }) => options.security === !0 && id.startsWith("W") ? [id] : []), ...options.enable ?? [], ...ON_COMMENTS, SIGN_OF_LIFE], disabled = [...MEANINGLESS.filter((id) => options.enable?.includes(id) !== !0), ...options.disable ?? []];
  return [
    `--rcfile=${rcfile}`,
    `--source-roots=${import_node_path2.default.dirname(folder)}`,
    ...own === void 0 ? ["--load-plugins="] : [],
    ...FIXED_SETTINGS,
    "--disable=all",
    `--enable=${enabled.join(",")}`,
    `--disable=${disabled.join(",")}`
  ];
}
export {
  checkWithPylint
};
