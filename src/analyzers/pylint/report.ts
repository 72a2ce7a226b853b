/** Pylint's messages as detections. */
import path from "node:path";
import type { Detection, Rule } from "../../model/finding.ts";
import { splitLines } from "../../model/region.ts";
import type { Unchecked } from "../../model/scan.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { pathIn } from "../external/output.ts";
import { regionOfAst } from "../external/python.ts";

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
const [SUPPRESSED, FILE_IGNORED] = ["I0020", "I0013"];

export function reportOf(
  job: ExternalJob<unknown>,
  messages: readonly Message[],
  known: readonly Rule[],
): ExternalReport {
  const nameOf = ({ absolutePath }: Message) =>
    pathIn(job.folder, path.resolve(job.scratch, absolutePath)) ?? absolutePath;
  const linesOf = linesIn(job);
  const problems = messages.filter(({ messageId }) => !messageId.startsWith("I") && NOT_READ[messageId] === undefined);
  const suppressed = messages.filter(({ messageId }) => messageId === SUPPRESSED);
  return {
    status: "completed",
    detections: [
      ...problems.map((message) => detectionOf(nameOf(message), message, linesOf)),
      ...suppressed.flatMap((message) =>
        silencedOf(nameOf(message), message, linesOf, [...known, ...problems.map(errorRule)]),
      ),
    ],
    unchecked: messages.flatMap((message) => gapOf(nameOf(message), message)),
    rules: [...new Map(problems.map((message) => [message.messageId, errorRule(message)])).values()],
    notices: ignoredNotice(messages.filter(({ messageId }) => messageId === FILE_IGNORED).map(nameOf)),
  };
}

/** Of files that were asked for; the caller drops what is said of others. */
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
  const kind = NOT_READ[messageId];
  return kind === undefined
    ? []
    : [{ path: file, analyzer: "pylint", kind, message: reasonOf(message), line: Math.max(line, 1) }];
}

/** Without Pylint's name of the module, which stems from the private folder. */
function reasonOf(message: string): string {
  return message.replace(/ \([^()]*, line \d+\)/, "");
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

function ignoredNotice(files: readonly string[]): string[] {
  const [first] = files;
  if (first === undefined) return [];
  return [
    `pylint does not look at ${files.length} files that say \`pylint: skip-file\`, such as ${JSON.stringify(first)}`,
  ];
}
