/** Which languages Semgrep's configured rules are written for. */
import path from "node:path";
import { rulesBelow } from "./local-rules.ts";
import { isLocal } from "./rule-files.ts";

/** Semgrep's names, also those in names of the registry's rule sets, by ours. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  Go: ["go", "golang", "gosec"],
  Java: ["java", "findsecbugs"],
  Kotlin: ["kotlin", "kt"],
  Scala: ["scala"],
  "C and C++": ["c", "cpp", "c++"],
  "C#": ["csharp", "c#"],
  PHP: ["php", "phpcs-security-audit", "laravel"],
  Ruby: ["ruby", "rb", "brakeman", "rails"],
  Rust: ["rust", "rs"],
  Swift: ["swift"],
  shell: ["bash", "sh"],
  Dockerfile: ["dockerfile", "docker"],
  workflow: ["yaml", "yml", "github-actions"],
  Terraform: ["terraform", "hcl", "tf"],
  Vue: ["vue"],
  "HTML and templates": ["html"],
};

/** Bundled analyzers read these. */
const ELSEWHERE =
  "python py python2 python3 bandit django flask javascript js typescript ts react nodejs nodejsscan expressjs nextjs jwt eslint-plugin-security";
const others: ReadonlySet<string> = new Set(ELSEWHERE.split(" "));

type Languages = ReadonlySet<string> | "all";

/**
 * Of a set of the registry whose name tells none, such as `p/default`, it is believed that it has rules for all.
 *
 * @param root absolute, of the repository
 */
export function languagesOfRules(config: readonly string[], root: string): Languages {
  const named = config.flatMap((name) => (isLocal(name) ? inFiles(path.join(root, name)) : [inRegistry(name)]));
  if (named.some((name) => name === "generic" || name === "regex" || name === ANY)) return "all";
  return new Set(named.flatMap((name) => oursFor(name) ?? []));
}

const ANY = "*";

function oursFor(name: string): string | undefined {
  return Object.keys(NAMES).find((language) => NAMES[language]?.includes(name));
}

/** `p/java`, `r/java.lang.security`. */
function inRegistry(name: string): string {
  const [, word = ""] = /^[prs]\/([\w+#-]+)/.exec(name) ?? [];
  return others.has(word) || oursFor(word) !== undefined ? word : ANY;
}

function inFiles(place: string): string[] {
  return rulesBelow(place).flatMap(({ languages }) => languages);
}
