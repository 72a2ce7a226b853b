/** Which files the repository's own rules are about: Semgrep must have scanned these. */
import path from "node:path";
import type { ExternalJob } from "../analyzer.ts";
import { type LocalRule, rulesBelow } from "./local-rules.ts";
import type { SemgrepOptions } from "./options.ts";
import { isLocal } from "./rule-files.ts";

/** Semgrep's names, and what each certainly reads. */
const EXTENSIONS: readonly (readonly [names: string, extensions: string])[] = [
  ["python python3 py", "py pyw pyi"],
  ["javascript js", "js jsx cjs mjs"],
  ["typescript ts", "ts tsx"],
  ["go golang", "go"],
  ["java", "java"],
  ["ruby rb", "rb"],
  ["php", "php"],
  ["rust", "rs"],
  ["c", "c"],
  ["csharp c#", "cs"],
  ["kotlin kt", "kt"],
];

const CONDITIONS = ["paths", "min-version", "max-version"];

/**
 * Rules that are for some paths or versions only may leave a file out, and what is in a rule of the registry nobody here knows: those
 * cover nothing for certain.
 */
export function coveredBy({ options, folder }: ExternalJob<SemgrepOptions>): (file: string) => boolean {
  const rules = options.config.filter(isLocal).flatMap((name) => rulesBelow(path.join(folder, name)));
  const languages = new Set(rules.filter(isPlain).flatMap((rule) => rule.languages.map((name) => name.toLowerCase())));
  const extensions = EXTENSIONS.filter(([names]) => names.split(" ").some((name) => languages.has(name)));
  const covered = new Set(extensions.flatMap(([, some]) => some.split(" ")));
  // `.C` is C++.
  return (file) => !file.endsWith(".C") && covered.has(/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? "");
}

function isPlain(rule: LocalRule): boolean {
  const { mode = "search" } = rule;
  return (mode === "search" || mode === "taint") && CONDITIONS.every((key) => rule[key] === undefined);
}
