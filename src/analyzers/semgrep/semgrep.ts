/** Semgrep with the rules that the configuration names. */
import type { ExternalAnalyzer } from "../analyzer.ts";
import { askVersion } from "../external/output.ts";
import type { SemgrepOptions } from "./options.ts";
import { isLocal, registryProblem } from "./rule-files.ts";

/** Of all languages that it has, and those that its generic and regex rules are written for. */
const EXTENSIONS =
  "apex bash bicep c cairo cc cfg circom cjs clj cls conf cpp cs csproj css cts cxx dart env erb ex exs go h hack hbs hcl hh hpp html htm hxx ini " +
  "j2 java jinja2 jl js json jsonnet jsp jsx kt kts libsonnet lua mjs ml mli move mts mustache php properties ps1 psm1 proto pug py pyi pyw " +
  "ql r rake rb rs sbt scala scss sh sol sql swift tf tfvars toml tpl ts tsx twig txt vue xml yaml yml";
const NAMES = /(?:^|\/)(?:Dockerfile|Containerfile|Gemfile|Rakefile|Makefile|\.env|nginx\.conf)(?:\.[^/]*)?$/;
const known: ReadonlySet<string> = new Set(EXTENSIONS.split(" "));

export const semgrep: ExternalAnalyzer<SemgrepOptions> = {
  kind: "external",
  name: "semgrep",
  summary: "many languages: Semgrep with your rules",
  program: "semgrep",
  handles: (path, firstLine) =>
    known.has(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "") ||
    NAMES.test(path) ||
    (!/\.[^/]*$/.test(path) && firstLine.startsWith("#!")),
  languages: async ({ config }, root) => (await import("./languages.ts")).languagesOfRules(config, root),
  ruleFiles: ({ config }) => config.filter(isLocal).flatMap((name) => [`/${plain(name)}`, `/${plain(name)}/**`]),
  // What it says depends on the rules' text too.
  perFile: false,
  install: "pipx install semgrep",
  options: (zod) =>
    zod.strictObject({
      config: zod
        .array(
          zod
            .string()
            .min(1)
            .superRefine((name, context) => {
              const problem = registryProblem(name);
              if (problem !== undefined)
                context.addIssue({ code: "custom", message: `${JSON.stringify(name)} ${problem}` });
            }),
        )
        .describe(
          "Rule files and folders in the repository, or names of Semgrep's registry such as p/python (network).",
        ),
      ruleTimeout: zod.number().positive().default(5).describe("Seconds for one rule on one file. Default: 5."),
      maxTargetBytes: zod
        .int()
        .nonnegative()
        .default(0)
        .describe("Larger files are left unchecked. Default: 0, no limit."),
      jobs: zod.int().positive().optional().describe("Processes at a time. Default: Semgrep's own."),
    }),
  defaults: { config: [], ruleTimeout: 5, maxTargetBytes: 0 },
  // Rules come with the results.
  rules: async () => [],
  version: (run) => askVersion(run, ["semgrep", "--version", "--disable-version-check", "--metrics=off"]),
  check: async (job) => (await import("./check.ts")).checkWithSemgrep(job),
};

const plain = (name: string): string => name.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
