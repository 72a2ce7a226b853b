/** Values that go through a known cure before they arrive. */
import type { Finding } from "../../model/finding.ts";
import { flowsTo, type Place } from "./place.ts";
import { callsIn } from "./tree/calls.ts";
import { canonical } from "./tree/canonical.ts";
import { added } from "./tree/compare.ts";
import type { Syntax } from "./tree/plain.ts";

/** By weakness: functions whose result is safe there. Data. */
const SANITISERS: readonly (readonly [weakness: RegExp, callee: RegExp])[] = [
  [/^CWE-(?:77|78|88)$/, /(?:^|\.)(?:shlex\.(?:quote|join)|quote|escapeshellarg|shellescape|Shellwords\.escape)$/],
  [
    /^CWE-(?:79|80|83|116)$/,
    /(?:^|\.)(?:escape|html_escape|htmlspecialchars|htmlentities|bleach\.clean|sanitize|escapeHtml4?|(?:HTML)?EscapeString)$/,
  ],
  [/^CWE-(?:22|23|36|73)$/, /(?:^|\.)(?:secure_filename|basename|safe_join|filepath\.Base|getCanonicalPath)$/],
  [/^CWE-(?:89|564)$/, /(?:^|\.)(?:quote_ident(?:ifier)?|quote_name|quoteName|escapeId|Identifier)$/],
  [/^CWE-90$/, /(?:^|\.)(?:escape_filter_chars|escape_dn_chars|filter\.escape|ldap_escape)$/],
  [/^CWE-(?:400|1333)$/, /(?:^|\.)(?:re\.escape|escapeRegExp|QuoteMeta|Regexp\.escape|preg_quote)$/],
];

interface Sides {
  finding: Finding;
  before: { place: Place };
  after: { place: Place };
}

/** New ones whose result the reported place reads. */
export function addedSanitisers({ finding, before, after }: Sides): Syntax[] {
  const cures = SANITISERS.filter(([weakness]) => finding.cwe.some((cwe) => weakness.test(cwe)));
  if (cures.length === 0) return [];
  const find = ({ scope }: Place): Syntax[] =>
    callsIn(scope).flatMap(({ node, callee }) => (cures.some(([, cure]) => cure.test(callee)) ? [node] : []));
  const fresh = added(find(before.place), find(after.place), (node) => canonical(node));
  return fresh.filter(flowsTo(after.place));
}
