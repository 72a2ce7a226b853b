/** A Semgrep rule as its results describe it. */
import type { Confidence, Rule, Severity } from "../../model/finding.ts";
import { cweIds, familyHelp, familyOf } from "../metadata/families.ts";
import type { Result } from "./report.ts";

export function ruleOf({ check_id: id, extra }: Result): Rule {
  const { metadata, message } = extra;
  const cwe = cweIds(metadata.cwe);
  const family = familyOf({ cwe, id, text: message });
  const owasp = metadata.owasp
    .map((text) => /\bA\d\d:20\d\d\b/.exec(text)?.[0])
    .find((category) => category !== undefined);
  const link = [metadata["source-rule-url"], metadata.shortlink, ...metadata.references].find((url) =>
    /^https?:/.test(url),
  );
  const help = familyHelp(family, "", link ?? "");
  return {
    id,
    analyzer: "semgrep",
    title: titleOf(id),
    cwe,
    ...(owasp !== undefined && { owasp }),
    severity: severityOf(extra),
    confidence: confidenceOf(extra),
    family,
    aliases: [],
    help: { ...help, why: message },
    references: metadata.references.filter((url) => /^https?:/.test(url)),
  };
}

/** `python.lang.security.dangerous-subprocess-use` → `Dangerous subprocess use`. */
function titleOf(id: string): string {
  const words = (id.split(".").at(-1) ?? id).replaceAll(/[-_]+/g, " ").trim();
  return words === "" ? id : words.charAt(0).toUpperCase() + words.slice(1);
}

const BY_SEVERITY: Record<Result["extra"]["severity"], Severity> = {
  CRITICAL: "critical",
  HIGH: "high",
  ERROR: "high",
  MEDIUM: "medium",
  WARNING: "medium",
  LOW: "low",
  INFO: "low",
  INVENTORY: "note",
  EXPERIMENT: "note",
};

/** The rule's severity; one step less where its metadata says that little comes of it, or that it is about something else. */
function severityOf({ severity, metadata: { impact, likelihood, category } }: Result["extra"]): Severity {
  const said = BY_SEVERITY[severity];
  if (category !== "" && category !== "security") return said === "note" ? "note" : "low";
  const isMinor =
    impact.toUpperCase() === "LOW" || (likelihood.toUpperCase() === "LOW" && impact.toUpperCase() !== "HIGH");
  return isMinor ? lessSevere(said) : said;
}

function lessSevere(severity: Severity): Severity {
  if (severity === "critical") return "high";
  return severity === "high" ? "medium" : "low";
}

/** A rule that does not say how sure it is counts as fairly sure. */
function confidenceOf({ metadata: { confidence } }: Result["extra"]): Confidence {
  const said = confidence.toLowerCase();
  return said === "high" || said === "low" ? said : "medium";
}
