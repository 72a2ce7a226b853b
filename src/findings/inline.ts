/** `provenfix-ignore[rule]: reason` comments as silencers. */
import type { SuppressionRecord } from "../model/run.ts";
import type { IgnoreComment } from "../model/scan.ts";
import type { Coverage } from "./coverage.ts";
import { canonicalName } from "./names.ts";
import { givesReason, type Silencer } from "./silencer.ts";

const FORM = "provenfix-ignore";

export function inlineSilencer(comment: IgnoreComment): Silencer {
  const failure = formProblem(comment);
  const record: SuppressionRecord = {
    source: "inline",
    form: FORM,
    path: comment.path,
    line: comment.line,
    rules: comment.rules,
    reason: comment.reason,
    uses: 0,
    held: failure === undefined,
    ...(failure === undefined ? {} : { problem: failure }),
  };
  const place = `the \`${FORM}\` on line ${comment.line}`;
  return { record, place, failure, names: comment.rules.map(canonicalName), found: new Set() };
}

function formProblem({ rules, reason }: IgnoreComment): string | undefined {
  if (rules.length === 0) return `it names no rule; write \`${FORM}[rule]: reason\``;
  if (!givesReason(reason)) return `it gives no reason; write \`${FORM}[${rules.join(", ")}]: reason\``;
  return undefined;
}

/**
 * What an unused comment deserves to be told; undefined while it is used, or the file was not checked to its end.
 *
 * @param known canonical names of every rule of the enabled analyzers
 */
export function inlineUnused(silencer: Silencer, known: ReadonlySet<string>, coverage: Coverage): string | undefined {
  const unused = silencer.names.filter((name) => !silencer.found.has(name));
  if (silencer.failure !== undefined || unused.length === 0 || !coverage.checked(silencer.record.path))
    return undefined;
  const named = silencer.record.rules.filter((rule) => unused.includes(canonicalName(rule)));
  const unknown = named.filter((rule) => !known.has(canonicalName(rule)));
  if (unknown.length > 0) return `unused: no enabled analyzer has a rule ${unknown.join(", ")}`;
  return `unused: nothing of ${named.join(", ")} is found there`;
}
