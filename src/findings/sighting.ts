/** One analyzer's word on one place, with what its rule and the configuration add to it: what merging works on. */
import type { Detection, NativeSuppression, Region, Rule, Witness } from "../model/finding.ts";
import type { RuleBook } from "../model/rule-book.ts";
import type { Masker } from "./mask.ts";
import { namesOf } from "./names.ts";
import type { Policy } from "./policy.ts";
import { clampRegion } from "../model/region.ts";
import { reachOf } from "./reach.ts";

export interface Sighting {
  witness: Witness;
  rule: Rule;
  /** Canonical names by which a person may mean it. */
  names: string[];
  /** The witness's region, or the call that it names the callee of. */
  reach: Region;
  secret: boolean;
  /** Only an opinion. */
  advisory: boolean;
  /** The configuration turned the rule off. */
  off: boolean;
  native: NativeSuppression | undefined;
}

export interface FileContext {
  path: string;
  lines: readonly string[];
  masker: Masker;
  policy: Policy;
  rules: RuleBook;
}

export function sightingOf(detection: Detection, file: FileContext): Sighting {
  const rule = file.rules.find(detection.analyzer, detection.ruleId) ?? unknownRule(detection);
  const cwe = detection.cwe ?? rule.cwe;
  const names = namesOf(rule, cwe);
  const setting = file.policy.settingOf(names);
  const region = clampRegion(detection.region, file.lines);
  const severity = detection.severity ?? rule.severity;
  return {
    witness: {
      analyzer: detection.analyzer,
      ruleId: detection.ruleId,
      message: file.masker.text(detection.message),
      severity: setting === undefined || setting === "off" ? severity : setting,
      confidence: detection.confidence ?? rule.confidence,
      cwe,
      region,
    },
    rule,
    names,
    reach: reachOf(file.lines, region),
    secret: detection.secret === true,
    advisory: detection.advisory === true,
    off: setting === "off",
    native: detection.suppression,
  };
}

/** A rule that its analyzer did not describe must not lose the finding. */
function unknownRule({ analyzer, ruleId, message }: Detection): Rule {
  return {
    id: ruleId,
    analyzer,
    title: ruleId,
    cwe: [],
    severity: "medium",
    confidence: "medium",
    family: ruleId,
    aliases: [],
    help: { why: message, fix: "", bad: "", good: "", language: "", link: "" },
  };
}
