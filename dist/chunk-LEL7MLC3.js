// src/analyzers/by-choice.ts
var semgrep = (set) => `semgrep: { config: [${set}] }`, RECOMMENDATIONS = [
  { language: "Go", files: /\.go$/i, analyzers: ["gosec", "CodeQL"], lines: "gosec: true" },
  { language: "Java", files: /\.java$/i, analyzers: ["Semgrep", "CodeQL", "SpotBugs"], lines: semgrep("p/java") },
  { language: "Kotlin", files: /\.kts?$/i, analyzers: ["Semgrep", "CodeQL"], lines: semgrep("p/kotlin") },
  { language: "Scala", files: /\.scala$/i, analyzers: ["Semgrep"], lines: semgrep("p/scala") },
  {
    language: "C and C++",
    files: /\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx)$/i,
    analyzers: ["Flawfinder", "cppcheck", "CodeQL"],
    lines: 'flawfinder: { command: [flawfinder, --sarif, "{files}"], files: ["*.c", "*.h", "*.cc", "*.cpp", "*.cxx", "*.hh", "*.hpp", "*.hxx"] }'
  },
  { language: "C#", files: /\.cs$/i, analyzers: ["Semgrep", "CodeQL"], lines: semgrep("p/csharp") },
  { language: "PHP", files: /\.(?:php|phtml)$/i, analyzers: ["Semgrep", "Psalm"], lines: semgrep("p/php") },
  {
    language: "Ruby",
    files: /\.(?:rb|erb|rake)$/i,
    analyzers: ["Semgrep", "Brakeman", "CodeQL"],
    lines: semgrep("p/ruby")
  },
  { language: "Rust", files: /\.rs$/i, analyzers: ["Semgrep"], lines: semgrep("p/rust") },
  { language: "Swift", files: /\.swift$/i, analyzers: ["Semgrep", "CodeQL"], lines: semgrep("p/swift") },
  {
    language: "shell",
    files: /\.(?:sh|bash|zsh|ksh)$/i,
    analyzers: ["Semgrep", "ShellCheck"],
    lines: semgrep("p/bash")
  },
  {
    language: "Dockerfile",
    files: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]*)?$|\.dockerfile$/i,
    analyzers: ["hadolint"],
    lines: 'hadolint: { command: [hadolint, --format, sarif, "{files}"], files: [Dockerfile, "Dockerfile.*", Containerfile, "*.dockerfile"] }'
  },
  {
    language: "workflow",
    files: /^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/,
    analyzers: ["zizmor", "actionlint"],
    lines: 'zizmor: { command: [zizmor, --offline, --no-exit-codes, --format=sarif, "{files}"], files: [".github/workflows/*.yml", ".github/workflows/*.yaml", action.yml, action.yaml] }'
  },
  { language: "Terraform", files: /\.tf$/i, analyzers: ["Semgrep"], lines: semgrep("p/terraform") }
];
function ofLanguages(analyzers) {
  return analyzers.filter(({ handles }) => !handles("any.thing", ""));
}
function uncheckedByChoice(paths, analyzers) {
  let lookers = ofLanguages(analyzers), counts = /* @__PURE__ */ new Map();
  for (let path of paths) {
    let language = RECOMMENDATIONS.find(({ files }) => files.test(path))?.language;
    language === void 0 || lookers.some(({ handles }) => handles(path, "")) || counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return RECOMMENDATIONS.filter(({ language }) => counts.has(language)).map(({ language, analyzers: [analyzer = ""] }) => ({
    language,
    files: counts.get(language) ?? 0,
    analyzer
  }));
}

export {
  RECOMMENDATIONS,
  uncheckedByChoice
};
