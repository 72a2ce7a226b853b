/** The form of a rule: one YAML file each under `rules/`. `docs/rules.md` explains it to people who write rules. */
import type { Confidence, Severity } from "../../model/finding.ts";
import type { Grammar } from "./grammar.ts";
import type { Origin } from "./origin.ts";

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
  shape?: Record<string, ShapeCondition>;
  /** The literal is plausible as a password or key. */
  secret?: string[];
}

/** One way in which a rule's weakness shows. */
export interface Finder {
  /** Where the rule names kinds of node that not every grammar has. All grammars otherwise. */
  grammars?: Grammar[];
  /** An ast-grep rule object. */
  rule: object;
  /** ast-grep rules that metavariables must meet. */
  constraints?: Record<string, object>;
  where?: Conditions;
  /** The metavariable that the finding underlines, instead of the whole match. */
  focus?: string;
  message?: string;
  severity?: Severity;
  confidence?: Confidence;
}

export interface PackRule {
  id: string;
  title: string;
  cwe: string[];
  owasp: string;
  severity: Severity;
  confidence: Confidence;
  family: string;
  message: string;
  /** A file without any of `any`, without one of `all`, or without a match (case ignored) is not searched. */
  literals: { any: string[]; all?: string[]; match?: string };
  /** Functions, dotted, whose result is safe for this rule. */
  sanitizers?: string[];
  find: Finder[];
  help: { why: string; fix: string; bad: string; good: string; link: string; language?: string };
  references: string[];
  examples: { match: string[]; noMatch: string[] };
}
