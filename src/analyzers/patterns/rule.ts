/** The form of a rule: one YAML file each. `docs/rules.md` explains it to people who write rules. */
import type { Confidence, Severity } from "../../model/finding.ts";
import type { Language } from "../../syntax/languages.ts";
import type { Origin } from "./origins.ts";
import type { PackLanguage } from "./pack.ts";

/** What the literal text of a value must or must not look like; what is computed stands there as `${}`. Case is ignored. */
export interface ShapeCondition {
  match?: string;
  not?: string;
}

/** All must hold. Keys are metavariables without `$`. */
export interface Conditions {
  /** The expression is one of these, however it was imported and renamed: `child_process.exec`, `fs.promises.*`. */
  resolves?: Record<string, string[]>;
  /** The origins at which the rule fires, with the confidence that each gives. Of several metavariables the surest counts. */
  origin?: Record<string, Partial<Record<Origin, Confidence>>>;
  /** As `origin`, of what a text begins with, a scheme and slashes aside: the host of an address. Both must hold. */
  leading?: Record<string, Partial<Record<Origin, Confidence>>>;
  shape?: Record<string, ShapeCondition>;
  /** A test of the language's own, by its name: `catastrophic-regex`. */
  is?: Record<string, string>;
  /** The literal is plausible as a password or key. */
  secret?: string[];
}

/** Where an argument stands: its position from 0, or its name. */
export type ArgumentPlace = number | string;

/** Calls by what is called, the shorter form of most rules. The callee is the metavariable `FN`. */
export interface CallFinder {
  /** As in `resolves`, and `*.execute` for what is called so on whatever object. */
  call: string[];
  /** Metavariables for arguments, each by its places, of which the first that is there counts. All must be there. */
  arguments?: Record<string, ArgumentPlace[]>;
  /** What the text of the object whose method is called must look like: a regular expression. */
  receiver?: string;
  /** Arguments that must not be there, each by its places. A call that spreads a mapping may have any. */
  absent?: ArgumentPlace[][];
}

/** Places by the shape of the tree. */
export interface PatternFinder {
  /** An ast-grep rule object. */
  rule: object;
  /** ast-grep rules that metavariables must meet. */
  constraints?: Record<string, object>;
}

/** A text without any of `any`, without one of `all`, or without a match (case ignored) is not searched. */
export interface Literals {
  any?: string[];
  all?: string[];
  match?: string;
}

/** One way in which a rule's weakness shows. */
export type Finder = (CallFinder | PatternFinder) & {
  /** Where the rule names kinds of node that not every grammar has. All grammars otherwise. */
  grammars?: Language[];
  where?: Conditions;
  /** What a file must hold beside what the rule asks for. */
  literals?: Literals;
  /** The metavariable that the finding underlines, instead of the whole match. */
  focus?: string;
  /** What it finds is a secret, which every output masks; where `where.secret` asks, it always is. */
  hides?: boolean;
  message?: string;
  severity?: Severity;
  confidence?: Confidence;
};

export interface PackRule {
  /** With its pack's prefix: `js/…`, `py/…`. */
  id: string;
  /** The bundled packs know theirs. */
  language?: PackLanguage;
  title: string;
  cwe: string[];
  owasp: string;
  severity: Severity;
  confidence: Confidence;
  family: string;
  /** Other names of the same check, such as another tool's id. */
  aliases?: string[];
  message: string;
  literals: Literals & { any: string[] };
  /** Functions, dotted, whose result is safe for this rule. */
  sanitizers?: string[];
  find: Finder[];
  help: { why: string; fix: string; bad: string; good: string; link: string; language?: string };
  references: string[];
  examples: { match: string[]; noMatch: string[] };
}
