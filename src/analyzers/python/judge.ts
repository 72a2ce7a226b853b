/** Where one place is less, or more, than its rule: what the rule's severity and confidence cannot know. */
import type { Confidence, Region, Severity } from "../../model/finding.ts";
import { argumentsOf, enclosingCall, lastPart, literalString, type Call } from "./calls.ts";
import type { PythonSource } from "./source.ts";

export interface Verdict {
  severity?: Severity;
  confidence?: Confidence;
}

export interface Place {
  message: string;
  region: Region;
  start: number;
  end: number;
  source: PythonSource;
}

type Judge = (place: Place) => Verdict;

function callAround({ source, start, end }: Place): Call | undefined {
  return enclosingCall(source.calls(), start, end);
}

/** Ruff says so where the command is a literal. */
const fixedCommand: Judge = ({ message }) => (/seems safe/.test(message) ? { severity: "low" } : {});

/** World-writable is what an intruder needs; `0o755` is how programs are installed. */
const fileMode: Judge = ({ message }) => {
  const mask = /`0o([0-7]+)`/.exec(message)?.[1];
  return { severity: mask !== undefined && (Number.parseInt(mask, 8) & 0o002) !== 0 ? "high" : "low" };
};

/** Code in a literal is the author's own. */
const fixedCode: Judge = (place) => {
  const { source } = place;
  const call = callAround(place);
  const first = call && argumentsOf(source.text, source.tokens(), call)[0];
  return first && literalString(source.text, first.tokens) !== undefined ? { severity: "low" } : {};
};

const EXECUTES =
  /^(?:execute|executemany|executescript|execute_sql|raw|read_sql|read_sql_query|text|fetch|fetchrow|fetchval)$/;

/** Doubtful where it reads like an English sentence, unless it goes to a database at once. */
const sql: Judge = (place) => {
  const call = callAround(place);
  if (call && EXECUTES.test(lastPart(call))) return {};
  const first = /^[a-z]*["']+\s*\(?(\w*)/i.exec(place.source.text.slice(place.start, place.start + 80))?.[1];
  const isStatement =
    first === undefined || /^(?:select|insert|update|delete|replace|with|explain|merge)$/i.test(first);
  const isOneCase = first === first?.toLowerCase() || first === first?.toUpperCase();
  return isStatement && isOneCase ? {} : { confidence: "low" };
};

const PLACEHOLDER =
  /^(?:change_?me|x+|\*+|\.+|none|null|true|false|todo|example|dummy|test|your[-_ ].*|<.*>|\$?\{.*\}|%\(?\w*\)?s?)$/i;

/** A name, a label, a prompt or a template, rather than a secret. */
function looksHarmless(value: string, name: string): boolean {
  if (value.length < 4 || /\s/.test(value) || PLACEHOLDER.test(value) || /^(?:https?:\/)?\/\w/.test(value)) return true;
  if (name.toLowerCase().includes(value.toLowerCase().replaceAll(/[-_ ]/g, "_"))) return true;
  const isWord = /^[a-z]+(?:[-_.:][a-z]+)*$/i.test(value) && !/[a-z][A-Z]/.test(value);
  return isWord && (!/pass|pwd/i.test(name) || /pass|pwd|token/i.test(value));
}

/** Raw strings are patterns and paths. */
const password: Judge = ({ source, message, start, end }) => {
  const literal = source.text.slice(start, end);
  if (/^[bu]?r[bu]?["']/i.test(literal)) return { confidence: "low" };
  const value = literal.replace(/^[a-z]*["']+/i, "").replace(/["']+$/, "");
  return looksHarmless(value, /"([^"]*)"/.exec(message)?.[1] ?? "") ? { confidence: "low" } : {};
};

/** A path or address that is only compared, listed or documented opens nothing. */
const handedOver: Judge = (place) => (callAround(place) === undefined ? { confidence: "low" } : {});

const JUDGES: Record<string, Judge> = {
  S102: fixedCode,
  S103: fileMode,
  S104: handedOver,
  S105: password,
  S106: password,
  S107: password,
  S108: handedOver,
  S307: fixedCode,
  S602: fixedCommand,
  S605: fixedCommand,
  S608: sql,
};

export function judge(ruleId: string, place: Place): Verdict {
  return JUDGES[ruleId]?.(place) ?? {};
}
