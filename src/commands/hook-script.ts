/** The shell text of the git hook: pure functions over a hook file's text (as latin1, so that any bytes survive). */

export interface HookCall {
  /** Absolute path of the Node that was there at installation; absent in a file that other machines share. */
  node: string | undefined;
  /** The bundle: absolute, or relative to the top level, which is where git runs hooks. */
  program: string;
  /** Set in a hook folder that several repositories share: only in the one with this common git directory it runs. */
  onlyIn: string | undefined;
  /** An earlier hook was set aside as `pre-commit.before-provenfix`; it runs first. */
  chain: boolean;
}

export const ASIDE_SUFFIX = ".before-provenfix";
const NEW_FILE = "new file";
const ADDED_LINE_END = "added line end";
const BARE_SCRIPT = "#!/bin/sh\n";

function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A name for one repository's block that is safe in a comment: FNV-1a of its path. */
function blockId({ onlyIn }: HookCall): string {
  if (onlyIn === undefined) return "";
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(onlyIn)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ` ${hash.toString(16).padStart(8, "0")}`;
}

function chainLines(): string[] {
  return [`if [ -x "$0${ASIDE_SUFFIX}" ]; then`, `  "$0${ASIDE_SUFFIX}" "$@" || exit $?`, "fi"];
}

/** Whatever is missing, the commit is refused: a check that quietly does not happen is worse than none. */
function checkLines({ node, program }: HookCall): string[] {
  return [
    "provenfix_refuse() {",
    `  printf 'provenfix: %s, so nothing was checked and the commit is refused.\\n  %s\\n' "$1" "$2" >&2`,
    `  printf '  To commit once without the check: git commit --no-verify\\n' >&2`,
    "  exit 1",
    "}",
    `provenfix_node=${shellWord(node ?? "")}`,
    `provenfix_program=${shellWord(program)}`,
    `[ -x "$provenfix_node" ] || provenfix_node=$(command -v node) ||`,
    `  provenfix_refuse "node was not found" "Install Node 20.19 or later, or put it on PATH."`,
    `[ -f "$provenfix_program" ] ||`,
    `  provenfix_refuse "$provenfix_program is gone" "Install provenfix again, then run: provenfix install"`,
    `"$provenfix_node" "$provenfix_program" hook || exit $?`,
  ];
}

/** `-ef` compares files, not spellings: the same folder may be reached by several paths. */
function guarded(lines: string[], { onlyIn }: HookCall): string[] {
  if (onlyIn === undefined) return lines;
  return [`if [ "$(git rev-parse --git-common-dir)" -ef ${shellWord(onlyIn)} ]; then`, ...lines, "fi"];
}

function render(call: HookCall, remark: string): string {
  const id = blockId(call);
  const lines = [...(call.chain ? chainLines() : []), ...guarded(checkLines(call), call)];
  const note = remark === "" ? "" : ` (${remark})`;
  const text = [
    `# >>> provenfix${id} >>> written by \`provenfix install\`, removed by \`provenfix uninstall\`${note}`,
    ...lines,
    `# <<< provenfix${id} <<<`,
    "",
  ].join("\n");
  return Buffer.from(text, "utf8").toString("latin1");
}

interface Block {
  start: number;
  end: number;
  remark: string;
}

function findBlock(text: string, call: HookCall): Block | undefined {
  const id = blockId(call);
  const pattern = `^# >>> provenfix${id} >>> [^\\n]*?(?:\\(([a-z ]+)\\))?\\n[^]*?^# <<< provenfix${id} <<<(?:\\n|$(?![^]))`;
  const match = new RegExp(pattern, "m").exec(text);
  return match ? { start: match.index, end: match.index + match[0].length, remark: match[1] ?? "" } : undefined;
}

/** Whether the hook file calls provenfix at all, in whatever way. */
export function hasBlock(text: string, call: HookCall): boolean {
  return findBlock(text, call) !== undefined;
}

/** Whether it calls it just as `call` says. */
export function isCurrent(text: string, call: HookCall): boolean {
  const block = findBlock(text, call);
  return block !== undefined && text.slice(block.start, block.end) === render(call, block.remark);
}

/** The first unindented line that ends the script or hands it over, so that nothing below it runs; 1-based. */
export function endingLine(text: string): number | undefined {
  const index = text.split("\n").findIndex((line) => /^(exit\b|exec\s+[^\s0-9<>&])/.test(line));
  return index < 0 ? undefined : index + 1;
}

/** git runs a hook without a `#!` line by the shell. */
export function isShellScript(text: string): boolean {
  if (text.includes("\0")) return false;
  return text.startsWith("#!") ? /^#!.*\b(sh|bash|dash|ash|ksh|zsh)\b/.test(text) : true;
}

/** The text with the call in it: in place of an earlier one, else at the end, or before a line that ends the script. */
export function withCall(text: string | undefined, call: HookCall): string {
  if (text === undefined) return BARE_SCRIPT + render(call, NEW_FILE);
  const block = findBlock(text, call);
  if (block) return text.slice(0, block.start) + render(call, block.remark) + text.slice(block.end);
  if (endingLine(text) !== undefined) {
    const at = text.startsWith("#!") ? text.indexOf("\n") + 1 : 0;
    return text.slice(0, at) + render(call, "") + text.slice(at);
  }
  if (text === "" || text.endsWith("\n")) return text + render(call, "");
  return `${text}\n${render(call, ADDED_LINE_END)}`;
}

/** The text as it was before `withCall`; `undefined` where there was no file then and nothing else has come into it. */
export function withoutCall(text: string, call: HookCall): string | undefined {
  const block = findBlock(text, call);
  if (!block) return text;
  const before = text.slice(0, block.start);
  const rest = (block.remark === ADDED_LINE_END ? before.slice(0, -1) : before) + text.slice(block.end);
  return block.remark === NEW_FILE && rest === BARE_SCRIPT ? undefined : rest;
}
