import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import {
  metadataOf
} from "./chunk-2KVCT7NT.js";
import "./chunk-YYESSOCH.js";
import {
  CONFIG_FILES,
  chunked,
  failed,
  outputOf,
  parseJson,
  pathIn,
  pythonRun,
  regionOfAst,
  splitLines
} from "./chunk-4DXMGUR4.js";
import "./chunk-MUBGZMSW.js";
import "./chunk-SASQCUIA.js";
import "./chunk-7EZJSVLP.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-X2GXL7RB.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-CG3LQKRQ.js";
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
}, [SUPPRESSED, FILE_IGNORED] = ["I0020", "I0013"];
function reportOf(job, messages, known) {
  let nameOf = ({ absolutePath }) => pathIn(job.folder, import_node_path.default.resolve(job.scratch, absolutePath)) ?? absolutePath, linesOf = linesIn(job), problems = messages.filter(({ messageId }) => !messageId.startsWith("I") && NOT_READ[messageId] === void 0), suppressed = messages.filter(({ messageId }) => messageId === SUPPRESSED);
  return {
    status: "completed",
    detections: [
      ...problems.map((message) => detectionOf(nameOf(message), message, linesOf)),
      ...suppressed.flatMap(
        (message) => silencedOf(nameOf(message), message, linesOf, [...known, ...problems.map(errorRule)])
      )
    ],
    unchecked: messages.flatMap((message) => gapOf(nameOf(message), message)),
    rules: [...new Map(problems.map((message) => [message.messageId, errorRule(message)])).values()],
    notices: ignoredNotice(messages.filter(({ messageId }) => messageId === FILE_IGNORED).map(nameOf))
  };
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
  let kind = NOT_READ[messageId];
  return kind === void 0 ? [] : [{ path: file, analyzer: "pylint", kind, message: reasonOf(message), line: Math.max(line, 1) }];
}
function reasonOf(message) {
  return message.replace(/ \([^()]*, line \d+\)/, "");
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
function ignoredNotice(files) {
  let [first] = files;
  return first === void 0 ? [] : [
    `pylint does not look at ${files.length} files that say \`pylint: skip-file\`, such as ${JSON.stringify(first)}`
  ];
}

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
}), MEANINGLESS = ["E0401", "E0402", "E0611", "E1101", "E0011", "E0012", "E0013", "E0014", "E0015"], FIXED_SETTINGS = [
  "--ignore=",
  "--ignore-patterns=^$",
  "--ignore-paths=",
  "--recursive=n",
  "--persistent=n",
  "--jobs=1",
  "--score=n",
  "--reports=n",
  "--exit-zero",
  "--output-format=json2"
], ON_COMMENTS = ["suppressed-message", "file-ignored"];
async function checkWithPylint(job) {
  let known = await metadataOf("pylint"), settings = settingsOf(job, known), messages = [];
  for (let files of chunked(job.files.map((file) => import_node_path2.default.join(job.folder, file)))) {
    let some = await runPylint(job, [...settings, ...files]);
    if (some.status === "failed") return some;
    messages.push(...some.messages);
  }
  return reportOf(job, messages, known);
}
function settingsOf({ folder, scratch, options, trustConfig }, known) {
  let own = trustConfig ? CONFIG_FILES.map((name) => import_node_path2.default.join(folder, name)).find((file) => (0, import_node_fs.existsSync)(file)) : void 0, rcfile = own ?? import_node_path2.default.join(scratch, "pylintrc");
  own === void 0 && (0, import_node_fs.writeFileSync)(rcfile, "");
  let enabled = ["E", "F", ...known.flatMap(({ id }) => options.security === !0 && id.startsWith("W") ? [id] : []), ...options.enable ?? [], ...ON_COMMENTS], disabled = [...MEANINGLESS.filter((id) => options.enable?.includes(id) !== !0), ...options.disable ?? []];
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
async function runPylint({ run, scratch }, args) {
  let output = outputOf(await run(["pylint", ...args], pythonRun(scratch)), "pylint", [0]);
  if (output.status === "failed") return output;
  let json = parseJson(output.stdout, "pylint");
  if (json.status === "failed") return json;
  let parsed = REPORT.safeParse(json.value);
  return parsed.success ? { status: "ran", messages: parsed.data.messages } : failed(
    "bad-output",
    `the output of pylint is not what it used to be: ${external_exports.prettifyError(parsed.error).slice(0, 300)}`
  );
}
export {
  checkWithPylint
};
