/** Secrets known by what stands around them. */
import type { SecretRule, Verdict } from "../token-rule.ts";
import { judgeUrlPassword } from "../urls.ts";

/** For what the preset reports: user and host are not at hand. */
const judgeAlone = (password: string): Verdict | undefined => judgeUrlPassword("", password, "");

export const structuralRules: SecretRule[] = [
  {
    id: "private-key",
    title: "Private key",
    grants: "pose as its owner: sign, log in or decrypt",
    revoke: "https://datatracker.ietf.org/doc/html/rfc7468",
    severity: "critical",
    cwe: ["CWE-321", "CWE-798"],
    preset: ["privatekey/PrivateKey"],
    help: {
      fix: "Replace the key pair first, wherever its public half is trusted: a pushed key counts as copied. Keep the new one out of the repository, in a secret manager or a file that .gitignore names.",
      bad: 'private_key = "-----BEGIN … KEY-----"',
      good: 'private_key = pathlib.Path(os.environ["PRIVATE_KEY_FILE"]).read_text()',
    },
  },
  {
    id: "database-url",
    title: "Password in a database address",
    grants: "read and change the database, from wherever it can be reached",
    revoke: "https://cwe.mitre.org/data/definitions/798.html",
    severity: "high",
    confidence: "medium",
    cwe: ["CWE-798", "CWE-259"],
    preset: ["database-connection-string/*"],
    judge: judgeAlone,
    help: {
      fix: "Change the password in the database first: it counts as leaked from the moment it is pushed. Then read the whole address from the environment.",
      bad: 'DATABASE_URL = "postgres://app:the-password@db/app"',
      good: 'DATABASE_URL = os.environ["DATABASE_URL"]',
    },
  },
  {
    id: "url-password",
    title: "Password in an address",
    grants: "sign in where the address points to",
    revoke: "https://cwe.mitre.org/data/definitions/798.html",
    severity: "high",
    confidence: "medium",
    cwe: ["CWE-798", "CWE-259"],
    preset: ["basicauth/BasicAuth"],
    judge: judgeAlone,
    help: {
      fix: "Change the password first: it counts as leaked from the moment it is pushed, and addresses end up in logs too. Then send it in a header, read from the environment.",
      bad: 'requests.get("https://app:the-password@host/")',
      good: 'requests.get("https://host/", auth=("app", os.environ["APP_PASSWORD"]))',
    },
  },
  {
    id: "password",
    title: "Hard-coded password",
    grants: "sign in with it, there and wherever else it was used",
    revoke: "https://cwe.mitre.org/data/definitions/259.html",
    severity: "medium",
    confidence: "medium",
    cwe: ["CWE-259", "CWE-798"],
    help: {
      fix: "Change the password first: it counts as leaked from the moment it is pushed. Then leave a reference to the environment or to a secret manager in its place.",
      bad: "db:\n  password: the-password-itself",
      good: "db:\n  password: ${DB_PASSWORD}",
      language: "yaml",
    },
  },
  {
    id: "api-key",
    title: "Hard-coded key or token",
    grants: "use the service as its owner",
    revoke: "https://cwe.mitre.org/data/definitions/798.html",
    severity: "medium",
    confidence: "medium",
    cwe: ["CWE-798"],
    help: {
      fix: "Revoke the key first: it counts as leaked from the moment it is pushed. Then leave a reference to the environment or to a secret manager in its place.",
      bad: "service:\n  api_key: the-key-itself",
      good: "service:\n  api_key: ${SERVICE_API_KEY}",
      language: "yaml",
    },
  },
];
