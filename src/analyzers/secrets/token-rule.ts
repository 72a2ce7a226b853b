/** What a rule of the table is, and the metadata that every rule gets from it. */
import type { Confidence, Rule, RuleHelp, Severity } from "../../model/finding.ts";

/** How sure and how bad, where the value itself tells; absent parts come from the rule. */
export interface Verdict {
  severity?: Severity;
  confidence?: Confidence;
}

/** A place in a text that holds a secret's value: UTF-16 offsets, end exclusive. */
export interface Candidate extends Verdict {
  ruleId: string;
  start: number;
  end: number;
}

export interface SecretRule {
  /** Without the analyzer's prefix: `github-token`. */
  id: string;
  title: string;
  /** What someone who has the value can do; completes 'Whoever reads it can …'. */
  grants: string;
  /** Where the value is revoked, and the documentation that the help links to. */
  revoke: string;
  severity: Severity;
  confidence?: Confidence;
  cwe?: string[];
  /** Rules of the secretlint preset that report the same thing: `github/GITHUB_TOKEN`. */
  preset?: string[];
  /** Says no (`undefined`) or how sure. Called for values that are no placeholders. */
  judge?: (value: string) => Verdict | undefined;
  help?: Partial<RuleHelp>;
}

/** A credential format that can be told from its text alone. */
export interface TokenRule extends SecretRule {
  /**
   * What every match contains, in or right before a long run of word characters: a cheap regular expression's source.
   * Only files that hold it are searched for `form`.
   */
  lead?: string;
  /** Instead of `lead`, where there may be no such run: text that every file with a match contains. */
  word?: string;
  /** The whole token, a regular expression's source; linear on every input. A group named `value` narrows the value. */
  form?: string;
  /** Templates of matching text: `ghp_{an:36}` (classes in `test/analyzers/secrets/expand.ts`). No value stands here. */
  examples: string[];
}

export const ANALYZER = "secrets";
export const FAMILY = "hardcoded-secret";
const REFERENCES = [
  "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
  "https://owasp.org/Top10/A07_2021-Identification_and_Authentication_Failures/",
];

/** The full id, as findings carry it. */
export const ruleIdOf = (rule: SecretRule): string => `${ANALYZER}/${rule.id}`;

/** The rule's metadata with its help text. */
export function toRule(rule: SecretRule): Rule {
  return {
    id: ruleIdOf(rule),
    analyzer: ANALYZER,
    title: rule.title,
    cwe: rule.cwe ?? ["CWE-798"],
    owasp: "A07:2021",
    severity: rule.severity,
    confidence: rule.confidence ?? "high",
    family: FAMILY,
    references: REFERENCES,
    aliases: (rule.preset ?? []).map((name) => `@secretlint/secretlint-rule-${name.split("/")[0]}`).filter(isFirst),
    help: { ...helpOf(rule), ...rule.help },
  };
}

const isFirst = (value: string, index: number, all: string[]): boolean => all.indexOf(value) === index;

function helpOf(rule: SecretRule): RuleHelp {
  const variable = rule.id.toUpperCase().replaceAll("-", "_");
  return {
    why: `Whoever reads it, in the file, in a fork, in a log or in the repository's history, can ${rule.grants}.`,
    fix:
      `Revoke it first (${rule.revoke}): it counts as leaked from the moment it is pushed, and deleting the line leaves it in the history. ` +
      "Then issue a new one and read it at run time from the environment or a secret manager.",
    bad: `${variable} = "the value itself"`,
    good: `${variable} = os.environ["${variable}"]`,
    language: "python",
    link: rule.revoke,
  };
}
