import {
  makeFolder
} from "./chunk-Y2FXKZGK.js";
import {
  openRepository
} from "./chunk-II4TXTZ6.js";
import {
  version
} from "./chunk-RJSW7HVF.js";
import {
  escapeControl
} from "./chunk-VVW5E3UQ.js";
import {
  git
} from "./chunk-2BTO5X2D.js";
import {
  readTextIfThere,
  realPathOf,
  statOf
} from "./chunk-XZ4GGKDC.js";
import {
  require_node_path
} from "./chunk-SVJ57M6E.js";
import {
  require_node_fs
} from "./chunk-5SOJTAPC.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/commands/hook-target.ts
var import_node_path = __toESM(require_node_path(), 1);
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
  let relative = import_node_path.default.relative(folder, file);
  return relative !== "" && !relative.startsWith("..") && !import_node_path.default.isAbsolute(relative);
}
async function hooksFolder(repository) {
  let answer = (await git(repository, ["rev-parse", "--git-path", "hooks"])).toString("utf8").slice(0, -1), folder = import_node_path.default.resolve(repository.topLevel, answer), entry = statOf(folder);
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
      let text = readTextIfThere(import_node_path.default.join(topLevel, configuration));
      if (text !== void 0)
        return { kind: "manager", manager, configuration, mentions: /^[^#\n]*\bprovenfix\b/m.test(text) };
    }
}
function worktreeTarget(folder) {
  let holder = import_node_path.default.basename(folder) === "_" && import_node_path.default.basename(import_node_path.default.dirname(folder)) === ".husky" ? import_node_path.default.dirname(folder) : folder;
  return { kind: "worktree", file: import_node_path.default.join(holder, "pre-commit"), husky: import_node_path.default.basename(holder) === ".husky" };
}
async function hookTarget(repository, plain) {
  let folder = await hooksFolder(repository), [commonDir, topLevel] = [realPathOf(repository.commonDir), realPathOf(repository.topLevel)];
  return isInside(commonDir, folder) ? (plain ? void 0 : managerTarget(topLevel)) ?? { kind: "private", file: import_node_path.default.join(folder, "pre-commit") } : isInside(topLevel, folder) ? worktreeTarget(folder) : { kind: "outside", file: import_node_path.default.join(folder, "pre-commit") };
}

// src/commands/hook-files.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path2 = __toESM(require_node_path(), 1);

// src/commands/hook-script.ts
var ASIDE_SUFFIX = ".before-provenfix", NEW_FILE = "new file", ADDED_LINE_END = "added line end", BARE_SCRIPT = `#!/bin/sh
`;
function shellWord(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
function blockId({ onlyIn }) {
  if (onlyIn === void 0) return "";
  let hash = 2166136261;
  for (let byte of Buffer.from(onlyIn)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return ` ${hash.toString(16).padStart(8, "0")}`;
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
    return { stats, text: (0, import_node_fs.readFileSync)(file, "latin1") };
  }
}
function replaceFile(file, text, mode) {
  let temporary = `${file}.${process.pid}.tmp`;
  makeFolder(import_node_path2.default.dirname(file));
  try {
    (0, import_node_fs.writeFileSync)(temporary, text, { encoding: "latin1", flag: "wx" }), (0, import_node_fs.chmodSync)(temporary, mode), (0, import_node_fs.renameSync)(temporary, file);
  } finally {
    (0, import_node_fs.rmSync)(temporary, { force: !0 });
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
    program: slashed(bundled ? import_node_path2.default.relative(topLevel, program.file) : program.file),
    onlyIn: target.kind === "outside" ? slashed(realPathOf(repository.commonDir)) : void 0,
    chain: target.kind === "private" && statOf(target.file + ASIDE_SUFFIX) !== "absent"
  };
}
async function plainHook(repository, program) {
  let target = await hookTarget(repository, !0);
  return { target, call: callFor(target, repository, program) };
}
function slashed(file) {
  return import_node_path2.default.sep === "\\" ? file.replaceAll("\\", "/") : file;
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
  return (0, import_node_fs.renameSync)(file, aside), replaceFile(file, withCall(void 0, { ...call, chain: !0 }), 493), { kind: "written", setAside: aside };
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
    (0, import_node_fs.renameSync)(file + ASIDE_SUFFIX, file);
  } else rest === void 0 ? (0, import_node_fs.rmSync)(file) : replaceFile(file, rest, existing.stats.mode & 511);
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
var import_node_fs2 = __toESM(require_node_fs(), 1), import_node_path3 = __toESM(require_node_path(), 1);
function runningProgram() {
  return { node: process.execPath, file: (0, import_node_fs2.realpathSync)(process.argv[1] ?? "") };
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
  let file = isInside(topLevel, program.file) ? import_node_path3.default.relative(topLevel, program.file) : program.file;
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
  return file.split(import_node_path3.default.sep).includes("_npx") ? [`${file} is in npx's cache, which npm empties: install provenfix in the project, then run this again.`] : [];
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
  hookTarget,
  plainHook,
  hookState,
  runningProgram,
  runInstall,
  runUninstall
};
