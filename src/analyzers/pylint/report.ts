/** Pylint's messages as detections. */
import path from "node:path";
import type { Detection, Rule } from "../../model/finding.ts";
import { splitLines } from "../../model/region.ts";
import type { Unchecked } from "../../model/scan.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { leftOut, pathIn } from "../external/output.ts";
import { regionOfAst } from "../external/python.ts";
import type { PylintOptions } from "./options.ts";

/** Lines from 1, columns from 0 and in bytes of UTF-8. */
export interface Message {
  messageId: string;
  symbol: string;
  message: string;
  absolutePath: string;
  line: number;
  column: number;
  endLine: number | null;
  endColumn: number | null;
}

/** Those that mean that the file was not checked. */
const NOT_READ: Record<string, Unchecked["kind"]> = {
  E0001: "syntax-error",
  F0001: "crash",
  F0002: "crash",
  F0010: "syntax-error",
  F0011: "crash",
};
const [SUPPRESSED, FILE_IGNORED, TOO_MANY_LINES] = ["I0020", "I0013", "C0302"];

/** Pylint's own limit: it runs with one that every file exceeds. */
const MOST_LINES = 1000;

export function reportOf(
  job: ExternalJob<PylintOptions>,
  messages: readonly Message[],
  known: readonly Rule[],
): ExternalReport & { status: "completed" } {
  const nameOf = namesIn(job);
  const linesOf = linesIn(job);
  const ofFiles = messages.filter((message) => !isOnSettings(message));
  const problems = ofFiles.filter((message) => isProblem(message, job.options));
  const suppressed = ofFiles.filter(({ messageId }) => messageId === SUPPRESSED);
  return {
    status: "completed",
    detections: [
      ...problems.map((message) => detectionOf(nameOf(message), message, linesOf)),
      ...suppressed.flatMap((message) =>
        silencedOf(nameOf(message), message, linesOf, [...known, ...problems.map(errorRule)]),
      ),
    ],
    unchecked: ofFiles.flatMap((message) => gapOf(nameOf(message), message)),
    rules: [...new Map(problems.map((message) => [message.messageId, errorRule(message)])).values()],
    notices: messages.filter(isOnSettings).map(({ message }) => `pylint: ${message}`),
  };
}

/** Files of which Pylint says nothing at all, not even how long they are. */
export function silentOf(
  job: ExternalJob<unknown>,
  messages: readonly Message[],
  told: readonly Unchecked[],
): Unchecked[] {
  const seen = new Set(messages.map(namesIn(job)));
  const why =
    "Pylint does not say that it looked at it, as a comment that disables its information messages (I) may cause";
  return leftOut("pylint", job.files, seen, told, why);
}

function namesIn({ folder, scratch }: ExternalJob<unknown>): (message: Message) => string {
  return ({ absolutePath }) => pathIn(folder, path.resolve(scratch, absolutePath)) ?? absolutePath;
}

/** About an option's value, and no file. */
function isOnSettings({ absolutePath }: Message): boolean {
  return absolutePath.startsWith("Command line");
}

function isProblem({ messageId, message }: Message, { enable = [] }: PylintOptions): boolean {
  if (messageId.startsWith("I") || NOT_READ[messageId] !== undefined) return false;
  if (messageId !== TOO_MANY_LINES) return true;
  const isWanted = enable.includes(TOO_MANY_LINES) || enable.includes("too-many-lines");
  return isWanted && Number(/\((\d+)\//.exec(message)?.[1]) > MOST_LINES;
}

/** Of files that were asked for; the caller judges what is said of others. */
function linesIn({ files, read }: ExternalJob<unknown>): (file: string) => readonly string[] {
  const asked = new Set(files);
  const known = new Map<string, string[]>();
  return (file) => {
    const lines = known.get(file) ?? (asked.has(file) ? splitLines(read(file)) : []);
    known.set(file, lines);
    return lines;
  };
}

function detectionOf(file: string, message: Message, linesOf: (file: string) => readonly string[]): Detection {
  const { line, column, endLine, endColumn, messageId: ruleId } = message;
  const lines = linesOf(file);
  const toLineEnd = Buffer.byteLength(lines[line - 1] ?? "");
  const region = regionOfAst({ line, column, endLine: endLine ?? line, endColumn: endColumn ?? toLineEnd }, lines);
  return { analyzer: "pylint", ruleId, path: file, region, message: message.message };
}

/** Pylint says on which line it held something back, what it was, and where the comment is. */
function silencedOf(
  file: string,
  message: Message,
  linesOf: (file: string) => readonly string[],
  rules: readonly Rule[],
): Detection[] {
  const [, symbol, from] = /^Suppressed '([\w-]+)' \(from line (\d+)\)$/.exec(message.message) ?? [];
  const rule = rules.find(({ id, aliases }) => id === symbol || aliases.includes(symbol ?? ""));
  if (rule === undefined) return [];
  const comment = Number(from);
  const text = /#.*$/.exec(linesOf(file)[comment - 1] ?? "")?.[0] ?? "";
  const detection = detectionOf(file, { ...message, messageId: rule.id, message: rule.title }, linesOf);
  return [{ ...detection, suppression: { kind: "pylint", line: comment, text } }];
}

function gapOf(file: string, { messageId, message, line }: Message): Unchecked[] {
  const place = { path: file, analyzer: "pylint", line: Math.max(line, 1) };
  if (messageId === FILE_IGNORED) return [{ ...place, kind: "left-out", message: IGNORED }];
  const kind = NOT_READ[messageId];
  return kind === undefined ? [] : [{ ...place, kind, message: reasonOf(message) }];
}

const IGNORED = "a comment in it (`pylint: skip-file` or `pylint: disable=all`) keeps Pylint from looking at it";

/** Without Pylint's name of the module, which stems from the private folder, and where it would have an error reported. */
function reasonOf(message: string): string {
  return message
    .replace(/ \([^()]*, line \d+\)/, "")
    .replace(/^.*: (?=Fatal error while checking)/s, "")
    .replace(/\. Please open an issue.*$/s, "");
}

/** What Pylint itself calls an error or fatal is described by its own words. */
function errorRule({ messageId: id, symbol }: Message): Rule {
  const words = symbol.replaceAll("-", " ");
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
      link: `https://pylint.readthedocs.io/en/stable/user_guide/messages/${CATEGORIES[id.charAt(0)] ?? "error"}/${symbol}.html`,
    },
  };
}

const CATEGORIES: Record<string, string> = { E: "error", F: "fatal", W: "warning", R: "refactor", C: "convention" };
