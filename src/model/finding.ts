/** The words that every stage shares: severities, places, rules, findings. Types and constants only. */

/** Most severe first: the index is the rank. */
export const SEVERITIES = ["critical", "high", "medium", "low", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Most confident first: the index is the rank. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Lines and columns are 1-based, the end is exclusive, columns count UTF-16 code units. */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

/** What a reader needs to act: why it matters, how to fix it, and both shown. */
export interface RuleHelp {
  why: string;
  fix: string;
  bad: string;
  good: string;
  /** Language of the two examples, as a Markdown fence names it. */
  language: string;
  /** Documentation of the rule or of the weakness. */
  link: string;
}

export interface Rule {
  /** The analyzer's own identifier: `S602`, `js/command-injection`, `secrets/github-token`. */
  id: string;
  analyzer: string;
  title: string;
  /** `["CWE-78"]`, most specific first. */
  cwe: string[];
  /** Category of the OWASP Top 10, such as `A03:2021`. */
  owasp?: string;
  severity: Severity;
  confidence: Confidence;
  /** The kind of weakness, shared between analyzers: findings of one family at one place are one defect. */
  family: string;
  /** Other names of the same check, such as Bandit's `B602` for `S602`. */
  aliases: string[];
  help: RuleHelp;
  /** Further reading, as URLs. */
  references?: string[];
}

/** An analyzer's own way of silencing, such as `# nosec B602`, found beside a detection. */
export interface NativeSuppression {
  /** The comment's form: `nosec`, `noqa`. */
  kind: string;
  /** 1-based line of the comment. */
  line: number;
  /** The comment as written. */
  text: string;
}

/** What one analyzer says of one place, before anything is known of other analyzers, baselines or changes. */
export interface Detection {
  analyzer: string;
  ruleId: string;
  path: string;
  region: Region;
  /** Never holds a secret's value. */
  message: string;
  /** Where the detection knows better than its rule. */
  severity?: Severity;
  confidence?: Confidence;
  cwe?: string[];
  suppression?: NativeSuppression;
  /** Set where the region holds a secret value: every output masks it. */
  secret?: boolean;
  /** An opinion, such as a language model's: it never blocks, and adds nothing to what others say but its word. */
  advisory?: true;
}

/** An analyzer that reported a finding. */
export interface Witness {
  analyzer: string;
  ruleId: string;
  message: string;
  severity: Severity;
  confidence: Confidence;
  cwe: string[];
  region: Region;
}

/**
 * - `blocking`: refuses the commit
 * - `advisory`: below the threshold
 * - `baselined`: known and accepted in the baseline
 * - `suppressed`: silenced by a person, with a reason
 * - `outside-change`: in a touched file, on lines that the change does not touch
 */
export const DISPOSITIONS = ["blocking", "advisory", "baselined", "suppressed", "outside-change"] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** Source lines around a finding, secrets already masked. `lines[0]` is line `firstLine`. */
export interface Frame {
  firstLine: number;
  lines: string[];
  /** Where the flagged code stands in `lines`, if masking or cutting a long line moved its columns. */
  region?: Region;
}

/** One defect, however many analyzers saw it. */
export interface Finding extends Region {
  /** The lead witness's rule and analyzer. */
  ruleId: string;
  analyzer: string;
  title: string;
  message: string;
  cwe: string[];
  severity: Severity;
  confidence: Confidence;
  family: string;
  path: string;
  frame: Frame;
  /** Survives line shifts, reindentation and moves within the file. */
  fingerprint: string;
  /** GitHub's `primaryLocationLineHash`; empty where no reporter asks for it, or the file is lost. */
  lineHash: string;
  witnesses: Witness[];
  disposition: Disposition;
  /** Why it has that disposition, in a person's words. */
  reason: string;
}
