import {
  git,
  openRepository,
  readTextIfThere,
  realPathOf,
  require_promises,
  statOf
} from "./chunk-7NKVGTUH.js";
import {
  require_node_fs
} from "./chunk-2BS6B33W.js";
import {
  require_node_zlib
} from "./chunk-WTFZW2OG.js";
import {
  require_node_path
} from "./chunk-SYS75QXH.js";
import {
  version
} from "./chunk-RJSW7HVF.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  escapeControl
} from "./chunk-VVW5E3UQ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-A7IEVBYI.js";

// builtin:node:crypto
var require_node_crypto = __commonJS({
  "builtin:node:crypto"(exports, module) {
    module.exports = process.getBuiltinModule("node:crypto");
  }
});

// src/analyzers/cache.ts
var import_node_crypto = __toESM(require_node_crypto(), 1), import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1), import_node_zlib = __toESM(require_node_zlib(), 1), KEY = 22, SUM = 7, SHARD_LIMIT = 512 * 1024, LINE_LIMIT = SHARD_LIMIT / 16, PENDING_LIMIT = 1024 * 1024;
function cacheKey({ content, analyzer, options, path: name }) {
  return (0, import_node_crypto.hash)("sha256", `${content}\0${analyzer}\0${options}\0${name}`, "base64url").slice(0, KEY);
}
function cacheFolderIn(commonDir) {
  return import_node_path.default.join(commonDir, "provenfix", "cache");
}
function openCache(folder, buildId) {
  if (folder === void 0) return { get: () => {
  }, put: () => {
  }, close: () => {
  } };
  let build = (0, import_node_crypto.hash)("sha256", buildId, "hex").slice(0, 12), own = import_node_path.default.join(folder, build), shards = /* @__PURE__ */ new Map(), pending = /* @__PURE__ */ new Map(), held = 0, flush = () => {
    pending.size > 0 && attempt(() => writeAll(folder, build, pending, shards)), pending.clear(), held = 0;
  };
  return {
    get(key) {
      let shard = shardOf(shards, own, key), value = lookUp(shard, key);
      return value !== void 0 && shard.used.add(key), value;
    },
    put(key, report) {
      let line = encode(key, report);
      if (line.length > LINE_LIMIT) return;
      let lines = pending.get(key.charCodeAt(0)) ?? [];
      pending.set(key.charCodeAt(0), lines), lines.push(line), held += line.length, held > PENDING_LIMIT && flush();
    },
    close: flush
  };
}
function shardOf(shards, folder, key) {
  let index = key.charCodeAt(0), shard = shards.get(index);
  if (shard === void 0) {
    let text = attempt(() => (0, import_node_fs.readFileSync)(import_node_path.default.join(folder, String(index)), "latin1")) ?? "";
    shard = { text, offsets: offsetsOf(text), used: /* @__PURE__ */ new Set() }, shards.set(index, shard);
  }
  return shard;
}
function offsetsOf(text) {
  let offsets = /* @__PURE__ */ new Map();
  for (let start = 0; start < text.length; ) {
    let end = endOfLine(text, start);
    end - start >= KEY + SUM && offsets.set(text.slice(start, start + KEY), start), start = end + 1;
  }
  return offsets;
}
function endOfLine(text, start) {
  let end = text.indexOf(`
`, start);
  return end < 0 ? text.length : end;
}
function lookUp({ text, offsets }, key) {
  let start = offsets.get(key);
  if (start === void 0) return;
  let end = endOfLine(text, start);
  return end === start + KEY + SUM && text.startsWith(key.slice(0, SUM), start + KEY) ? { detections: [] } : decode(text.slice(start, end));
}
function encode(key, report) {
  let { detections, unchecked } = report, value = {
    detections: detections.map((detection) => Object.assign({}, detection, { path: void 0 })),
    ...unchecked === void 0 ? {} : { unchecked }
  };
  if (detections.length === 0 && unchecked === void 0) return emptyLine(key);
  let json = toAscii(JSON.stringify(value));
  return key + checksum(key + json) + json;
}
var emptyLine = (key) => key + key.slice(0, SUM);
function decode(line) {
  if (line === emptyLine(line.slice(0, KEY))) return { detections: [] };
  let json = line.slice(KEY + SUM);
  if (line.slice(KEY, KEY + SUM) === checksum(line.slice(0, KEY) + json))
    return attempt(() => {
      let report = JSON.parse(json);
      for (let detection of report.detections) detection.path = "";
      return report;
    });
}
var checksum = (text) => (0, import_node_zlib.crc32)(text).toString(36).padStart(SUM, "0");
function toAscii(json) {
  return json.replaceAll(/[^\0-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function writeAll(folder, build, pending, shards) {
  let own = import_node_path.default.join(folder, build);
  (0, import_node_fs.mkdirSync)(own, { recursive: !0, mode: 448 }) !== void 0 && removeOtherBuilds(folder, build);
  for (let [index, lines] of pending) {
    let file = import_node_path.default.join(own, String(index));
    append(file, lines) > SHARD_LIMIT && prune(file, shards.get(index)?.used ?? /* @__PURE__ */ new Set(), lines);
  }
}
function removeOtherBuilds(folder, build) {
  let others = (0, import_node_fs.readdirSync)(folder).filter((name) => /^[0-9a-f]{12}$/.test(name) && name !== build);
  for (let name of others) attempt(() => (0, import_node_fs.rmSync)(import_node_path.default.join(folder, name), { recursive: !0, force: !0 }));
}
function append(file, lines) {
  let descriptor = (0, import_node_fs.openSync)(file, "a", 384);
  try {
    return (0, import_node_fs.writeSync)(descriptor, `
${lines.join(`
`)}
`, null, "latin1"), (0, import_node_fs.fstatSync)(descriptor).size;
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function prune(file, used, added) {
  let text = (0, import_node_fs.readFileSync)(file, "latin1"), keys = /* @__PURE__ */ new Set([...used, ...added.map((line) => line.slice(0, KEY))]), newestFirst = [...offsetsOf(text).entries()].toSorted((a, b) => b[1] - a[1]), ranked = [...newestFirst.filter(([key]) => keys.has(key)), ...newestFirst.filter(([key]) => !keys.has(key))], kept = [], room = SHARD_LIMIT / 2;
  for (let [, start] of ranked) {
    let line = text.slice(start, endOfLine(text, start));
    if (room -= line.length + 1, room < 0) break;
    decode(line) !== void 0 && kept.push(line);
  }
  let next = `${file}.${(0, import_node_crypto.randomBytes)(6).toString("hex")}`;
  (0, import_node_fs.writeFileSync)(next, `${kept.toReversed().join(`
`)}
`, { mode: 384, encoding: "latin1" }), (0, import_node_fs.renameSync)(next, file);
}
function attempt(action) {
  try {
    return action();
  } catch {
    return;
  }
}

// src/commands/hook-target.ts
var import_node_path2 = __toESM(require_node_path(), 1);
var MANAGERS = [
  { manager: "pre-commit", files: [".pre-commit-config.yaml", ".pre-commit-config.yml"] },
  {
    manager: "lefthook",
    files: ["", ".", ".config/"].flatMap(
      (start) => ["yml", "yaml", "toml", "json"].map((extension) => `${start}lefthook.${extension}`)
    )
  }
];
function isInside(folder, file) {
  let relative = import_node_path2.default.relative(folder, file);
  return relative !== "" && !relative.startsWith("..") && !import_node_path2.default.isAbsolute(relative);
}
async function hooksFolder(repository) {
  let answer = (await git(repository, ["rev-parse", "--git-path", "hooks"])).toString("utf8").slice(0, -1), folder = import_node_path2.default.resolve(repository.topLevel, answer), entry = statOf(folder);
  if (typeof entry == "object" && !entry.isDirectory() && !entry.isSymbolicLink())
    throw new UserError(
      `git looks for hooks in ${folder}, which is no folder: core.hooksPath switches hooks off`,
      "see `git config --show-origin core.hooksPath`, then unset it or name a folder"
    );
  return realPathOf(folder);
}
function managerTarget(topLevel) {
  for (let { manager, files } of MANAGERS)
    for (let configuration of files) {
      let text = readTextIfThere(import_node_path2.default.join(topLevel, configuration));
      if (text !== void 0)
        return { kind: "manager", manager, configuration, mentions: /^[^#\n]*\bprovenfix\b/m.test(text) };
    }
}
function worktreeTarget(folder) {
  let holder = import_node_path2.default.basename(folder) === "_" && import_node_path2.default.basename(import_node_path2.default.dirname(folder)) === ".husky" ? import_node_path2.default.dirname(folder) : folder;
  return { kind: "worktree", file: import_node_path2.default.join(holder, "pre-commit"), husky: import_node_path2.default.basename(holder) === ".husky" };
}
async function hookTarget(repository, plain) {
  let folder = await hooksFolder(repository), [commonDir, topLevel] = [realPathOf(repository.commonDir), realPathOf(repository.topLevel)];
  return isInside(commonDir, folder) ? (plain ? void 0 : managerTarget(topLevel)) ?? { kind: "private", file: import_node_path2.default.join(folder, "pre-commit") } : isInside(topLevel, folder) ? worktreeTarget(folder) : { kind: "outside", file: import_node_path2.default.join(folder, "pre-commit") };
}

// src/commands/hook-files.ts
var import_node_fs3 = __toESM(require_node_fs(), 1), import_node_path4 = __toESM(require_node_path(), 1);

// src/system/write.ts
var import_node_fs2 = __toESM(require_node_fs(), 1), import_promises = __toESM(require_promises(), 1), import_node_path3 = __toESM(require_node_path(), 1);
async function writeWhole(file, text, what, hint) {
  let temporary = `${file}.${process.pid}.tmp`;
  try {
    makeFolder(import_node_path3.default.dirname(file)), await (0, import_promises.writeFile)(temporary, text), await (0, import_promises.rename)(temporary, file);
  } catch (error) {
    await (0, import_promises.rm)(temporary, { force: !0 }).catch(() => {
    });
    let reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`cannot write ${what} ${file}: ${reason}`, hint);
  }
}
function makeFolder(folder) {
  (0, import_node_fs2.existsSync)(folder) || (makeFolder(import_node_path3.default.dirname(folder)), (0, import_node_fs2.mkdirSync)(folder));
}

// src/commands/hook-script.ts
var ASIDE_SUFFIX = ".before-provenfix", NEW_FILE = "new file", ADDED_LINE_END = "added line end", BARE_SCRIPT = `#!/bin/sh
`;
function shellWord(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
function blockId({ onlyIn }) {
  if (onlyIn === void 0) return "";
  let hash2 = 2166136261;
  for (let byte of Buffer.from(onlyIn)) hash2 = Math.imul(hash2 ^ byte, 16777619) >>> 0;
  return ` ${hash2.toString(16).padStart(8, "0")}`;
}
function chainLines() {
  return [`if [ -x "$0${ASIDE_SUFFIX}" ]; then`, `  "$0${ASIDE_SUFFIX}" "$@" || exit $?`, "fi"];
}
function checkLines({ node, program }) {
  return [
    "provenfix_refuse() {",
    `  printf 'provenfix: %s, so nothing was checked and the commit is refused.\\n  %s\\n' "$1" "$2" >&2`,
    "  printf '  To commit once without the check: git commit --no-verify\\n' >&2",
    "  exit 1",
    "}",
    `provenfix_node=${shellWord(node ?? "")}`,
    `provenfix_program=${shellWord(program)}`,
    '[ -x "$provenfix_node" ] || provenfix_node=$(command -v node) ||',
    '  provenfix_refuse "node was not found" "Install Node 20.19 or later, or put it on PATH."',
    '[ -f "$provenfix_program" ] ||',
    '  provenfix_refuse "$provenfix_program is gone" "Install provenfix again, then run: provenfix install"',
    '"$provenfix_node" "$provenfix_program" hook || exit $?'
  ];
}
function guarded(lines, { onlyIn }) {
  return onlyIn === void 0 ? lines : [`if [ "$(git rev-parse --git-common-dir)" -ef ${shellWord(onlyIn)} ]; then`, ...lines, "fi"];
}
function render(call, remark) {
  let id = blockId(call), lines = [...call.chain ? chainLines() : [], ...guarded(checkLines(call), call)], note = remark === "" ? "" : ` (${remark})`, text = [
    `# >>> provenfix${id} >>> written by \`provenfix install\`, removed by \`provenfix uninstall\`${note}`,
    ...lines,
    `# <<< provenfix${id} <<<`,
    ""
  ].join(`
`);
  return Buffer.from(text, "utf8").toString("latin1");
}
function findBlock(text, call) {
  let id = blockId(call), pattern = `^# >>> provenfix${id} >>> [^\\n]*?(?:\\(([a-z ]+)\\))?\\n[^]*?^# <<< provenfix${id} <<<(?:\\n|$(?![^]))`, match = new RegExp(pattern, "m").exec(text);
  return match ? { start: match.index, end: match.index + match[0].length, remark: match[1] ?? "" } : void 0;
}
function hasBlock(text, call) {
  return findBlock(text, call) !== void 0;
}
function isCurrent(text, call) {
  let block = findBlock(text, call);
  return block !== void 0 && text.slice(block.start, block.end) === render(call, block.remark);
}
function endingLine(text) {
  let index = text.split(`
`).findIndex((line) => /^(exit\b|exec\s+[^\s0-9<>&])/.test(line));
  return index < 0 ? void 0 : index + 1;
}
function isShellScript(text) {
  return text.includes("\0") ? !1 : text.startsWith("#!") ? /^#!.*\b(sh|bash|dash|ash|ksh|zsh)\b/.test(text) : !0;
}
function withCall(text, call) {
  if (text === void 0) return BARE_SCRIPT + render(call, NEW_FILE);
  let block = findBlock(text, call);
  if (block) return text.slice(0, block.start) + render(call, block.remark) + text.slice(block.end);
  if (endingLine(text) !== void 0) {
    let at = text.startsWith("#!") ? text.indexOf(`
`) + 1 : 0;
    return text.slice(0, at) + render(call, "") + text.slice(at);
  }
  return text === "" || text.endsWith(`
`) ? text + render(call, "") : `${text}
${render(call, ADDED_LINE_END)}`;
}
function withoutCall(text, call) {
  let block = findBlock(text, call);
  if (!block) return text;
  let before = text.slice(0, block.start), rest = (block.remark === ADDED_LINE_END ? before.slice(0, -1) : before) + text.slice(block.end);
  return block.remark === NEW_FILE && rest === BARE_SCRIPT ? void 0 : rest;
}

// src/commands/hook-files.ts
function entryOf(file) {
  let stats = statOf(file);
  if (typeof stats != "string") {
    if (stats.isSymbolicLink()) return { stats, text: "" };
    if (!stats.isFile()) throw new UserError(`${file} is not a file`, "remove it, then run it again");
    return { stats, text: (0, import_node_fs3.readFileSync)(file, "latin1") };
  }
}
function replaceFile(file, text, mode) {
  let temporary = `${file}.${process.pid}.tmp`;
  makeFolder(import_node_path4.default.dirname(file));
  try {
    (0, import_node_fs3.writeFileSync)(temporary, text, { encoding: "latin1", flag: "wx" }), (0, import_node_fs3.chmodSync)(temporary, mode), (0, import_node_fs3.renameSync)(temporary, file);
  } finally {
    (0, import_node_fs3.rmSync)(temporary, { force: !0 });
  }
}
function changing(file, work) {
  try {
    return work();
  } catch (error) {
    throw !(error instanceof Error) || !("code" in error) ? error : new UserError(`cannot change ${file}: ${error.message}`, "see whether you may write there");
  }
}
var executable = (mode) => mode & 511 | 64 | (mode & 36) >> 2;
function willRun(target, { mode }) {
  return target.kind === "worktree" && target.husky || (mode & 64) !== 0;
}
function callFor(target, repository, program) {
  let topLevel = realPathOf(repository.topLevel), bundled = target.kind === "worktree" && isInside(topLevel, program.file);
  return {
    node: target.kind === "worktree" ? void 0 : slashed(program.node),
    program: slashed(bundled ? import_node_path4.default.relative(topLevel, program.file) : program.file),
    onlyIn: target.kind === "outside" ? slashed(realPathOf(repository.commonDir)) : void 0,
    chain: target.kind === "private" && statOf(target.file + ASIDE_SUFFIX) !== "absent"
  };
}
async function plainHook(repository, program) {
  let target = await hookTarget(repository, !0);
  return { target, call: callFor(target, repository, program) };
}
function slashed(file) {
  return import_node_path4.default.sep === "\\" ? file.replaceAll("\\", "/") : file;
}
function installCall(target, call) {
  return changing(target.file, () => putCall(target, call));
}
function putCall(target, call) {
  let { file } = target, existing = entryOf(file);
  if (existing && hasBlock(existing.text, call)) {
    let runs = willRun(target, existing.stats);
    return isCurrent(existing.text, call) && runs ? { kind: "current" } : (replaceFile(
      file,
      withCall(existing.text, call),
      runs ? existing.stats.mode & 511 : executable(existing.stats.mode)
    ), { kind: "updated" });
  }
  if (!existing) replaceFile(file, withCall(void 0, call), 493);
  else return target.kind === "private" ? setAside(file, call) : addBlock(target, existing, call);
  return { kind: "written" };
}
function setAside(file, call) {
  let aside = file + ASIDE_SUFFIX;
  if (call.chain)
    throw new UserError(
      `${file} is no longer the one that provenfix wrote, and ${aside} is still there`,
      "remove the one of them that is not needed, then run it again"
    );
  return (0, import_node_fs3.renameSync)(file, aside), replaceFile(file, withCall(void 0, { ...call, chain: !0 }), 493), { kind: "written", setAside: aside };
}
function addBlock(target, { stats, text }, call) {
  let { file } = target;
  if (stats.isSymbolicLink() || !isShellScript(text)) {
    let what = stats.isSymbolicLink() ? "a symbolic link" : "not a shell script";
    throw new UserError(
      `${file} is ${what}, so provenfix leaves it alone`,
      `let it run this, and fail when it fails: node "${call.program}" hook`
    );
  }
  if (!willRun(target, stats))
    throw new UserError(
      `${file} is not executable, so git does not run it`,
      "make it executable or remove it, then run it again"
    );
  let above = endingLine(text);
  return replaceFile(file, withCall(text, call), stats.mode & 511), above === void 0 ? { kind: "written" } : { kind: "written", above };
}
function uninstallCall({ file }, call) {
  return changing(file, () => takeCall(file, call));
}
function takeCall(file, call) {
  let existing = entryOf(file);
  if (!existing || !hasBlock(existing.text, call)) return { kind: "absent" };
  let rest = withoutCall(existing.text, call);
  if (call.chain) {
    if (rest !== void 0)
      throw new UserError(
        `${file} has lines that provenfix did not write, and the hook before it waits in ${file}${ASIDE_SUFFIX}`,
        "move those lines there, then run it again"
      );
    (0, import_node_fs3.renameSync)(file + ASIDE_SUFFIX, file);
  } else rest === void 0 ? (0, import_node_fs3.rmSync)(file) : replaceFile(file, rest, existing.stats.mode & 511);
  return { kind: "removed", restored: call.chain };
}
function hasCall({ file }, call) {
  let existing = entryOf(file);
  return existing !== void 0 && hasBlock(existing.text, call);
}
function hookState(target, call, programIsThere) {
  let existing = entryOf(target.file);
  if (!existing || !hasBlock(existing.text, call)) return { kind: "absent" };
  if (!willRun(target, existing.stats)) return { kind: "broken", why: `${target.file} is not executable` };
  let unquoted = Buffer.from(/^provenfix_program='(.*)'$/m.exec(existing.text)?.[1] ?? "", "latin1").toString("utf8").replaceAll("'\\''", "'");
  return programIsThere(unquoted) ? { kind: "active" } : { kind: "broken", why: `it calls ${unquoted}, which is gone` };
}

// src/commands/hook-setup.ts
var import_node_fs4 = __toESM(require_node_fs(), 1), import_node_path5 = __toESM(require_node_path(), 1);
function runningProgram() {
  return { node: process.execPath, file: (0, import_node_fs4.realpathSync)(process.argv[1] ?? "") };
}
function managerSnippet(target, topLevel, program) {
  if (target.manager === "pre-commit")
    return [
      "repos:",
      "  - repo: https://github.com/provenfix/provenfix",
      `    rev: v${version}`,
      "    hooks:",
      "      - id: provenfix"
    ].join(`
`);
  let file = isInside(topLevel, program.file) ? import_node_path5.default.relative(topLevel, program.file) : program.file;
  return ["pre-commit:", "  commands:", "    provenfix:", `      run: ${JSON.stringify(`node '${file.replaceAll("'", "'\\''")}' hook`)}`].join(`
`);
}
function managerNotes(target, topLevel, program) {
  let { manager, configuration } = target;
  if (target.mentions)
    return [`${configuration} names provenfix already; ${manager} runs it once its own hooks are installed.`];
  let indented = managerSnippet(target, topLevel, program).replaceAll(/^/gm, "    ");
  return [
    `Not installed: ${manager} manages the hooks of this repository. Add this to ${configuration}:`,
    `
${indented}
`,
    `then run: ${manager} install`,
    "(`provenfix install --plain` writes the git hook itself.)"
  ];
}
function placeNote(target, { file }, topLevel) {
  return target.kind === "outside" ? [
    "git takes the hooks of several repositories from that folder (core.hooksPath); the check runs in this one only."
  ] : target.kind === "private" ? [] : isInside(topLevel, file) ? ["The file belongs to the working tree: commit it, and everyone who uses these hooks is checked."] : [
    `The file belongs to the working tree, and it names this machine's ${file}: add provenfix to the project before you commit it.`
  ];
}
function stabilityNote({ file }) {
  return file.split(import_node_path5.default.sep).includes("_npx") ? [`${file} is in npx's cache, which npm empties: install provenfix in the project, then run this again.`] : [];
}
function installedNotes(target, installed) {
  if (installed.kind === "current") return [`Nothing to do: ${target.file} already runs provenfix.`];
  if (installed.kind === "updated") return [`Updated: ${target.file} runs this provenfix now.`];
  let notes = [`Installed: ${target.file} runs provenfix before every commit.`];
  return installed.setAside !== void 0 && notes.push(`The hook that was there runs first; it is now ${installed.setAside}.`), installed.above !== void 0 && notes.push(`It runs before the rest of that script, which ends by itself (line ${installed.above}).`), notes;
}
function say(host, notes) {
  host.stdout.write(`${escapeControl(notes.join(`
`))}
`);
}
async function runInstall(plain, host) {
  let repository = await openRepository(host.cwd, host.env);
  return installInto(repository, plain, runningProgram(), host);
}
async function installInto(repository, plain, program, host) {
  let { topLevel } = repository, { target, call } = await plainHook(repository, program), managed = plain || hasCall(target, call) ? target : await hookTarget(repository, !1);
  if (managed.kind === "manager")
    return say(host, managerNotes(managed, topLevel, program)), managed.mentions ? 0 : 2;
  let installed = installCall(target, call), remarks = installed.kind === "current" ? [] : placeNote(target, program, topLevel);
  return say(host, [...installedNotes(target, installed), ...remarks, ...stabilityNote(program)]), 0;
}
async function runUninstall(host) {
  let repository = await openRepository(host.cwd, host.env);
  return uninstallFrom(repository, runningProgram(), host);
}
async function uninstallFrom(repository, program, host) {
  let { target, call } = await plainHook(repository, program), removed = uninstallCall(target, call);
  removed.kind === "absent" ? say(host, [`Nothing to do: ${target.file} does not run provenfix.`]) : removed.restored ? say(host, [`Uninstalled: the earlier hook is ${target.file} again.`]) : say(host, [`Uninstalled: ${target.file} no longer runs provenfix.`]);
  let managed = await hookTarget(repository, !1);
  return managed.kind === "manager" && managed.mentions && say(host, [
    `${managed.configuration} still names provenfix: take it out there, where ${managed.manager} reads it.`
  ]), 0;
}

export {
  require_node_crypto,
  cacheKey,
  cacheFolderIn,
  openCache,
  writeWhole,
  hookTarget,
  plainHook,
  hookState,
  runningProgram,
  runInstall,
  runUninstall
};
