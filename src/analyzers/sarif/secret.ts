/** Whether a rule's findings hold a secret's value, so that every output must mask them. */
import type { Rule } from "../../model/finding.ts";

/** Hard-coded credentials, passwords, keys. */
const WEAKNESSES = new Set(["CWE-798", "CWE-259", "CWE-321"]);

/** Programs that look for nothing else. */
const SECRET_SCANNERS = /^(gitleaks|trufflehog|secretlint|detect-secrets|ggshield|kingfisher|whispers|git-secrets)\b/;

export function isSecretRule({ id, cwe }: Rule, analyzer: string): boolean {
  return SECRET_SCANNERS.test(analyzer) || cwe.some((weakness) => WEAKNESSES.has(weakness)) || /\bsecrets?\b/i.test(id);
}
