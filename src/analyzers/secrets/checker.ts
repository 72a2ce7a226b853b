/** From a text to the detections in it. The analyzer's only dynamic import: one chunk of the bundle. */
import type { Detection, NativeSuppression, Rule } from "../../model/finding.ts";
import type { FileChecker, SourceText } from "../analyzer.ts";
import { silencer } from "./disable-comments.ts";
import { lineStarts, regionOf } from "./positions.ts";
import { secretRules } from "./rules/table.ts";
import { secretScan } from "./scan.ts";
import { type Candidate, toRule } from "./token-rule.ts";

export interface SecretsOptions {
  /** Regular expressions; a value that one of them matches as a whole is listed as suppressed. */
  allow: string[];
}

/** Metadata of every rule. */
export const allRules = (): Rule[] => secretRules.map(toRule);

/** Compiles the table once; checks any number of files. */
export function secretsChecker(options: SecretsOptions): FileChecker {
  const rules = new Map(allRules().map((rule) => [rule.id, rule]));
  const scan = secretScan();
  const allow = options.allow.map((source) => new RegExp(`^(?:${source})$`, "su"));
  return {
    async check(source) {
      const candidates = await scan(source);
      if (candidates.length === 0) return { detections: [] };
      const starts = lineStarts(source.text);
      const silenced = silencer(source.text, starts);
      const detections = candidates.map((candidate) => {
        const rule = rules.get(candidate.ruleId);
        if (rule === undefined) throw new Error(`no rule ${candidate.ruleId}`);
        const region = regionOf(starts, candidate.start, candidate.end);
        const suppression =
          silenced([rule.id, ...rule.aliases], candidate.start) ?? allowed(allow, source, candidate, region.startLine);
        return detectionOf(rule, source, candidate, region, suppression);
      });
      return { detections };
    },
  };
}

function allowed(
  allow: readonly RegExp[],
  { text }: SourceText,
  { start, end }: Candidate,
  line: number,
): NativeSuppression | undefined {
  const pattern = allow.find((candidate) => candidate.test(text.slice(start, end)));
  return pattern && { kind: "secrets.allow", line, text: pattern.source };
}

/** The message names the kind, never the value. */
function detectionOf(
  rule: Rule,
  { path }: SourceText,
  { severity, confidence }: Candidate,
  region: Detection["region"],
  suppression: NativeSuppression | undefined,
): Detection {
  return {
    analyzer: rule.analyzer,
    ruleId: rule.id,
    path,
    region,
    message: rule.title,
    secret: true,
    ...(severity === undefined ? {} : { severity }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(suppression === undefined ? {} : { suppression }),
  };
}
