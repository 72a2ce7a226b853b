/**
 * Families that tools confuse: what one calls code injection, another calls command injection (Bandit's `exec` is CWE-78). Between two
 * analyzers, at one place, they mean one defect; within one analyzer they are two, for it told them apart.
 */
const KIN: readonly (readonly string[])[] = [
  ["weak-cipher", "weak-hash", "weak-key", "insecure-protocol"],
  ["tls-verification", "insecure-protocol", "cleartext-transmission"],
  ["code-injection", "command-injection", "template-injection", "deserialization", "unsafe-reflection"],
  ["xss", "template-injection"],
  ["path-traversal", "ssrf"],
  ["path-traversal", "unsafe-reflection"],
  ["open-redirect", "xss"],
  ["missing-timeout", "resource-exhaustion"],
  ["regex-dos", "resource-exhaustion"],
  ["hardcoded-secret", "credentials-storage", "jwt-verification"],
  ["prototype-pollution", "mass-assignment"],
  ["insecure-cookie", "session"],
  ["csrf", "insecure-cookie"],
  ["log-injection", "header-injection"],
  ["permissions", "insecure-temp-file", "path-traversal"],
  ["debug-enabled", "information-exposure"],
  ["authentication", "authorization"],
  ["buffer-overflow", "integer-overflow"],
];

/** So wide that sharing one says nothing: improper input validation, improper handling, and their like. */
const CATEGORIES: ReadonlySet<string> = new Set([
  "CWE-20",
  "CWE-74",
  "CWE-284",
  "CWE-693",
  "CWE-703",
  "CWE-707",
  "CWE-710",
]);

export function areKin(a: string, b: string): boolean {
  return KIN.some((group) => group.includes(a) && group.includes(b));
}

export function shareWeakness(a: readonly string[], b: readonly string[]): boolean {
  return a.some((cwe) => b.includes(cwe) && !CATEGORIES.has(cwe));
}
