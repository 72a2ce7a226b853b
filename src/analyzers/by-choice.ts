/** Files of languages that no analyzer of this run looks at, and which one to configure for them. */
import type { UncheckedByChoice } from "../model/run.ts";

export interface Recommendation {
  language: string;
  files: RegExp;
  /** The one to begin with, and others that are worth a look. */
  analyzers: readonly string[];
  /** To be added below `analyzers:` in `.provenfix.yml`. */
  lines: string;
}

const semgrep = (set: string): string => `semgrep: { config: [${set}] }`;

/** Semgrep's rule sets come from its registry, by network: local rule files do as well. */
export const RECOMMENDATIONS: readonly Recommendation[] = [
  { language: "Go", files: /\.go$/i, analyzers: ["gosec", "CodeQL"], lines: "gosec: true" },
  { language: "Java", files: /\.java$/i, analyzers: ["Semgrep", "CodeQL", "SpotBugs"], lines: semgrep("p/java") },
  { language: "Kotlin", files: /\.kts?$/i, analyzers: ["Semgrep", "CodeQL"], lines: semgrep("p/kotlin") },
  { language: "Scala", files: /\.scala$/i, analyzers: ["Semgrep"], lines: semgrep("p/scala") },
  {
    language: "C and C++",
    files: /\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx)$/i,
    analyzers: ["Flawfinder", "cppcheck", "CodeQL"],
    lines:
      'flawfinder: { command: [flawfinder, --sarif, "{files}"], files: ["*.c", "*.h", "*.cc", "*.cpp", "*.cxx", "*.hh", "*.hpp", "*.hxx"] }',
  },
  { language: "C#", files: /\.cs$/i, analyzers: ["Semgrep", "CodeQL"], lines: semgrep("p/csharp") },
  { language: "PHP", files: /\.(?:php|phtml)$/i, analyzers: ["Semgrep", "Psalm"], lines: semgrep("p/php") },
  {
    language: "Ruby",
    files: /\.(?:rb|erb|rake)$/i,
    analyzers: ["Semgrep", "Brakeman", "CodeQL"],
    lines: semgrep("p/ruby"),
  },
  { language: "Rust", files: /\.rs$/i, analyzers: ["Semgrep"], lines: semgrep("p/rust") },
  { language: "Swift", files: /\.swift$/i, analyzers: ["Semgrep", "CodeQL"], lines: semgrep("p/swift") },
  {
    language: "shell",
    files: /\.(?:sh|bash|zsh|ksh)$/i,
    analyzers: ["Semgrep", "ShellCheck"],
    lines: semgrep("p/bash"),
  },
  {
    language: "Dockerfile",
    files: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]*)?$|\.dockerfile$/i,
    analyzers: ["hadolint"],
    lines:
      'hadolint: { command: [hadolint, --format, sarif, "{files}"], files: [Dockerfile, "Dockerfile.*", Containerfile, "*.dockerfile"] }',
  },
  {
    language: "workflow",
    files: /^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/,
    analyzers: ["zizmor", "actionlint"],
    lines:
      'zizmor: { command: [zizmor, --offline, --no-exit-codes, --format=sarif, "{files}"], files: [".github/workflows/*.yml", ".github/workflows/*.yaml", action.yml, action.yaml] }',
  },
  { language: "Terraform", files: /\.tf$/i, analyzers: ["Semgrep"], lines: semgrep("p/terraform") },
];

interface Looker {
  handles(path: string, firstLine: string): boolean;
}

/** What looks at every file, such as a search for secrets, is no analyzer of a language. */
function ofLanguages<One extends Looker>(analyzers: readonly One[]): One[] {
  return analyzers.filter(({ handles }) => !handles("any.thing", ""));
}

/** By language, in the order of the table. */
export function uncheckedByChoice(paths: Iterable<string>, analyzers: readonly Looker[]): UncheckedByChoice[] {
  const lookers = ofLanguages(analyzers);
  const counts = new Map<string, number>();
  for (const path of paths) {
    const language = RECOMMENDATIONS.find(({ files }) => files.test(path))?.language;
    if (language === undefined || lookers.some(({ handles }) => handles(path, ""))) continue;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const found = RECOMMENDATIONS.filter(({ language }) => counts.has(language));
  return found.map(({ language, analyzers: [analyzer = ""] }) => ({
    language,
    files: counts.get(language) ?? 0,
    analyzer,
  }));
}
