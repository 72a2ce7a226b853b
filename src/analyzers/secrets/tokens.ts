/** Credentials that their format gives away. */
import { isPlaceholder, isTemplate } from "./plausible.ts";
import { eachRun } from "./runs.ts";
import { type Candidate, ruleIdOf, type SecretRule, type TokenRule, type Verdict } from "./token-rule.ts";

export interface TokenScanner {
  /** The rules of which the text may hold a token. */
  suspects(text: string): Set<TokenRule>;
  /** The tokens of one rule. */
  find(rule: TokenRule, text: string): Candidate[];
}

/** Compiles the table. Regular expressions are built here once and compiled by the engine when first used. */
export function tokenScanner(rules: readonly TokenRule[]): TokenScanner {
  const leads = rules.flatMap((rule) => (rule.lead === undefined ? [] : [{ rule, lead: new RegExp(rule.lead) }]));
  const anyLead = new RegExp(leads.map(({ lead }) => lead.source).join("|"));
  const forms = new Map(
    rules.flatMap((rule) => (rule.form === undefined ? [] : [[rule, bounded(rule.form)] as const])),
  );
  return {
    suspects(text) {
      const found = new Set(rules.filter(({ word }) => word !== undefined && text.includes(word)));
      eachRun(text, (stretch) => {
        if (!anyLead.test(stretch)) return;
        for (const { rule, lead } of leads) if (lead.test(stretch)) found.add(rule);
      });
      return found;
    },
    find(rule, text) {
      const form = forms.get(rule);
      return form === undefined ? [] : [...text.matchAll(form)].flatMap((match) => candidateOf(rule, match));
    },
  };
}

/**
 * Not inside a longer word: random data of another kind holds every short prefix sooner or later. Where only a part is the
 * value, the form begins with a name, and names have longer ones: `MY_AWS_SECRET_ACCESS_KEY`.
 */
function bounded(form: string): RegExp {
  const left = form.includes("(?<value") ? "" : "(?<![A-Za-z0-9_])";
  return new RegExp(`${left}(?:${form})(?![A-Za-z0-9_])`, "dg");
}

function candidateOf(rule: TokenRule, match: RegExpMatchArray): Candidate[] {
  const named = match.indices?.groups;
  const [start, end] = named?.["value"] ?? named?.["value2"] ?? match.indices?.[0] ?? [0, 0];
  const whole = match.index ?? 0;
  const value = match[0].slice(start - whole, end - whole);
  const verdict = judgeToken(rule, value);
  return verdict === undefined ? [] : [{ ruleId: ruleIdOf(rule), start, end, ...verdict }];
}

/** What the value itself says: no secret (`undefined`), or how sure. */
export function judgeToken(rule: SecretRule, value: string): Verdict | undefined {
  if (isPlaceholder(value) || isTemplate(value)) return undefined;
  return rule.judge === undefined ? {} : rule.judge(value);
}
