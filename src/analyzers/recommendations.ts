/** For each language that nothing bundled reads, the analyzers to configure for it. */

export interface Recommendation {
  language: string;
  files: RegExp;
  /** Of a script without an extension: who is to run it. */
  interpreter?: RegExp;
  /** The one to begin with, and others that are worth a look. */
  analyzers: readonly string[];
  /** To be added below `analyzers:` in `.provenfix.yml`. */
  add: Addition;
}

/** Rule sets of Semgrep's registry, by network (local rule files do as well): one entry holds those of all languages. */
export type Addition = { semgrep: string } | { lines: string } | { example: string };

const codeql = (name: string): Addition => ({ example: `examples/analyzers/codeql-${name}.yml` });

export const RECOMMENDATIONS: readonly Recommendation[] = [
  { language: "Go", files: /\.go$/i, analyzers: ["gosec", "CodeQL"], add: { lines: "gosec: true" } },
  { language: "Java", files: /\.java$/i, analyzers: ["Semgrep", "CodeQL", "SpotBugs"], add: { semgrep: "p/java" } },
  { language: "Kotlin", files: /\.kts?$/i, analyzers: ["Semgrep", "CodeQL"], add: { semgrep: "p/kotlin" } },
  { language: "Scala", files: /\.scala$/i, analyzers: ["Semgrep"], add: { semgrep: "p/scala" } },
  {
    language: "C and C++",
    files: /\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx)$/i,
    analyzers: ["Flawfinder", "cppcheck", "CodeQL"],
    add: {
      lines:
        'flawfinder: { command: [flawfinder, --sarif, "{files}"], files: ["*.c", "*.h", "*.cc", "*.cpp", "*.cxx", "*.hh", "*.hpp", "*.hxx"] }',
    },
  },
  { language: "C#", files: /\.cs$/i, analyzers: ["Semgrep", "CodeQL"], add: { semgrep: "p/csharp" } },
  {
    language: "PHP",
    files: /\.(?:php|phtml)$/i,
    interpreter: /\bphp[\d.]*$/,
    analyzers: ["Semgrep", "Psalm"],
    add: { semgrep: "p/php" },
  },
  {
    language: "Ruby",
    files: /\.(?:rb|erb|rake)$|(?:^|\/)(?:Rakefile|Gemfile)$/i,
    interpreter: /\bruby[\d.]*$/,
    analyzers: ["Semgrep", "Brakeman", "CodeQL"],
    add: { semgrep: "p/ruby" },
  },
  { language: "Rust", files: /\.rs$/i, analyzers: ["Semgrep"], add: { semgrep: "p/rust" } },
  { language: "Swift", files: /\.swift$/i, analyzers: ["Semgrep", "CodeQL"], add: { semgrep: "p/swift" } },
  {
    language: "shell",
    files: /\.(?:sh|bash|zsh|ksh)$/i,
    interpreter: /\b(?:ba|da|k|z|a)?sh$/,
    analyzers: ["Semgrep", "ShellCheck"],
    add: { semgrep: "p/bash" },
  },
  {
    language: "Dockerfile",
    files: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]*)?$|\.dockerfile$/i,
    analyzers: ["hadolint"],
    add: {
      lines:
        'hadolint: { command: [hadolint, --format, sarif, "{files}"], files: [Dockerfile, "Dockerfile.*", Containerfile, "*.dockerfile"] }',
    },
  },
  {
    language: "workflow",
    files: /^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/,
    analyzers: ["zizmor", "actionlint"],
    add: {
      lines:
        'zizmor: { command: [zizmor, --offline, --no-exit-codes, --format=sarif, "{files}"], files: [".github/workflows/*.yml", ".github/workflows/*.yaml", action.yml, action.yaml] }',
    },
  },
  { language: "Terraform", files: /\.tf$/i, analyzers: ["Semgrep"], add: { semgrep: "p/terraform" } },
  { language: "Vue", files: /\.vue$/i, analyzers: ["CodeQL", "njsscan"], add: codeql("templates") },
  {
    language: "Svelte",
    files: /\.svelte$/i,
    analyzers: ["Semgrep with generic rules"],
    add: { example: "docs/analyzers.md" },
  },
  {
    language: "HTML and templates",
    files: /\.(?:html?|xhtml|ejs|hbs|handlebars|mustache|njk|pug|jinja2?|j2|twig|jsp)$/i,
    analyzers: ["CodeQL", "njsscan"],
    add: codeql("templates"),
  },
];
