/** Suppressions of the analyzers' own kind, such as `# nosec B602`: one ledger entry per comment. */
import type { NativeSuppression } from "../model/finding.ts";
import type { Silencer } from "./silencer.ts";

export function nativeSilencer(path: string, { kind, line, text }: NativeSuppression): Silencer {
  return {
    record: { source: "native", form: kind, path, line, rules: [], reason: text, uses: 0, held: true },
    place: `the \`${kind}\` on line ${line}`,
    failure: undefined,
    names: [],
    found: new Set(),
  };
}
