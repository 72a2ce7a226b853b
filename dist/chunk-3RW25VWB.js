import {
  secrets
} from "./chunk-SKEGAVB7.js";
import {
  CONFIG_FILES
} from "./chunk-DDBNNEHE.js";
import {
  isLocal,
  registryProblem
} from "./chunk-3OMUADSJ.js";
import {
  globProblem
} from "./chunk-YGUH2AXZ.js";
import {
  CUSTOM,
  RULES_FOLDER
} from "./chunk-7QI6YVRS.js";
import {
  RULE_LANGUAGES
} from "./chunk-DFD7N4ES.js";
import {
  isPython
} from "./chunk-B2MQPB2B.js";
import {
  askVersion,
  outputOf
} from "./chunk-4DNQGKHV.js";
import {
  python
} from "./chunk-I5LDOHOS.js";
import {
  handles
} from "./chunk-U53FHDXB.js";
import {
  SEVERITIES
} from "./chunk-VWDND232.js";
import {
  LANGUAGES,
  languageOf
} from "./chunk-BH6JOT2T.js";
import {
  matcherOf
} from "./chunk-2MUC5YLB.js";

// src/analyzers/custom/custom.ts
var custom = {
  kind: "embedded",
  name: CUSTOM,
  summary: `Your own rules in ${RULES_FOLDER}, for JavaScript, TypeScript and Python`,
  version: "ast-grep 0.45.3",
  handles: (path, firstLine) => Object.values(RULE_LANGUAGES).some(({ handles: handles2 }) => handles2(path, firstLine)),
  options: (zod) => zod.strictObject({}),
  defaults: {},
  async rules({ rules = [] } = {}) {
    let { toRule } = await import("./chunk-JD3CXP5M.js");
    return rules.map(({ rule }) => toRule(rule, { analyzer: CUSTOM, language: rule.language }));
  },
  async load({ rules = [] }) {
    if (rules.length === 0) throw new Error(`there are no rules in ${RULES_FOLDER}`);
    let { customChecker } = await import("./chunk-QTYBR3U5.js");
    return customChecker(rules);
  }
};

// src/analyzers/javascript/javascript.ts
var javascript = {
  kind: "embedded",
  name: "javascript",
  summary: "JavaScript, TypeScript, JSX and TSX: provenfix's own rules, matched by ast-grep",
  version: "ast-grep 0.45.3",
  handles,
  options: (zod) => zod.strictObject({}),
  defaults: {},
  async rules() {
    let [{ packRules }, { toRule }] = await Promise.all([import("./chunk-FP6MIP5L.js"), import("./chunk-JD3CXP5M.js")]);
    return packRules.map((rule) => toRule(rule, { analyzer: "javascript", language: "javascript" }));
  },
  async load() {
    let [{ packRules }, { checker }] = await Promise.all([import("./chunk-FP6MIP5L.js"), import("./chunk-7UUR44NA.js")]);
    return checker(packRules);
  }
};

// src/analyzers/embedded.ts
var embedded = [python, javascript, secrets, custom];

// src/analyzers/bandit/bandit.ts
var bandit = {
  kind: "external",
  name: "bandit",
  summary: "Python: Bandit",
  program: "bandit",
  handles: isPython,
  configFiles: [".bandit", "bandit.yaml", "bandit.yml", "bandit.toml", "pyproject.toml"],
  context: ({ config }) => config === void 0 ? [] : [`/${config}`],
  perFile: !0,
  install: "pipx install bandit",
  options: (zod) => zod.strictObject({
    config: zod.string().min(1).optional().describe("Bandit's configuration file in the repository, for trustConfig: true. Default: the usual names.")
  }),
  defaults: {},
  rules: async () => (await import("./chunk-PG3M2RZD.js")).metadataOf("bandit"),
  version: (run) => askVersion(run, ["bandit", "--version"]),
  check: async (job) => (await import("./chunk-R47SKMSY.js")).checkWithBandit(job)
};

// src/analyzers/command/options.ts
var COMMAND_DEFAULTS = {
  command: [],
  prepare: [],
  files: [],
  languages: [],
  exclude: [],
  context: [],
  exitCodes: { clean: [0], findings: [1] },
  severities: {},
  cwe: {},
  env: []
}, SHELL_HINT = 'is a text; write it as a list, such as ["tool", "scan", "{files}"]: no shell is involved';
function argvProblem(argv) {
  let [program = ""] = argv;
  if (argv.some((argument) => argument.includes("\0"))) return "holds a NUL character";
  if (/^\.{0,2}[^/]*\/|\\/.test(program) && !program.startsWith("/") && !/^[A-Za-z]:[\\/]/.test(program))
    return `starts with ${JSON.stringify(program)}, a path that depends on the folder; name a program on PATH, or say under path where it is`;
  if (program.includes("{")) return "has a placeholder for its program";
  let inside = argv.find((argument) => argument.includes("{files}") && argument !== "{files}");
  return inside === void 0 ? void 0 : `has {files} inside ${JSON.stringify(inside)}; it must be an item of its own`;
}
function commandOptions(zod) {
  let glob = zod.string().superRefine((value, context) => {
    let problem = globProblem(value);
    problem !== void 0 && context.addIssue({ code: "custom", message: `${JSON.stringify(value)} ${problem}` });
  }), argv = zod.array(zod.string(), { error: (issue) => typeof issue.input == "string" ? SHELL_HINT : void 0 }).min(1).superRefine((value, context) => {
    let problem = argvProblem(value);
    problem !== void 0 && context.addIssue({ code: "custom", message: problem });
  }), codes = zod.array(zod.int().min(0).max(255)), cwe = zod.string().regex(/^CWE-[1-9]\d{0,4}$/, { error: "must be a CWE such as CWE-79" });
  return zod.object({
    command: argv.describe(
      "The program and its arguments, as a list: no shell is involved. Placeholders: {files}, {file-list}, {directory}, {output}, {scratch}, {cache}."
    ),
    prepare: zod.array(argv).optional().describe("Commands to run before it, such as a build. With {cache} they run only where the files have changed."),
    files: zod.array(glob).optional().describe("Globs of the files that it checks. Default: all, or those of `languages`."),
    languages: zod.array(zod.enum(LANGUAGES)).optional().describe("The languages whose files it checks."),
    exclude: zod.array(glob).optional().describe("Globs of files that it is not given, such as its own configuration."),
    context: zod.array(glob).optional().describe('Globs of other files that it needs; "**" is the whole tree.'),
    exitCodes: zod.strictObject({
      clean: codes.optional().describe("Default: 0."),
      findings: codes.optional().describe("Default: 1.")
    }).optional().describe("Exit codes that mean that it ran to its end. Any other is a crash."),
    severities: zod.record(zod.string().min(1), zod.enum(SEVERITIES)).optional().describe("What its words for severities mean, or SARIF's levels error, warning, note, none."),
    cwe: zod.record(zod.string().min(1), zod.union([cwe, zod.array(cwe).min(1)])).optional().describe("The CWE of a rule, where its output has none; a * at the end of the rule's id stands for any rest."),
    version: argv.optional().describe("The command that prints its version."),
    env: zod.array(zod.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: "must be the name of a variable" })).optional().describe("Environment variables that it may see; all others, tokens among them, are kept from it.")
  });
}

// src/analyzers/command/command.ts
var commandTemplate = {
  kind: "external",
  name: "*",
  options: commandOptions,
  defaults: COMMAND_DEFAULTS
};
async function commandAnalyzers({ analyzers: analyzers2 }, names) {
  return Promise.all(names.map((name) => commandAnalyzer(name, completed(analyzers2[name]?.options))));
}
function completed(options) {
  return { ...options, exitCodes: { ...COMMAND_DEFAULTS.exitCodes, ...options.exitCodes } };
}
async function commandAnalyzer(name, options) {
  let { files, languages, exclude, context, command } = options, [program = ""] = command, everything = files.length === 0 && languages.length === 0, [isNamed, isExcluded] = await Promise.all([matcherOf(files), matcherOf(exclude)]);
  return {
    kind: "external",
    name,
    summary: `${program}, as .provenfix.yml says`,
    program,
    handles(path, firstLine) {
      if (isExcluded(path)) return !1;
      let language = languages.length === 0 ? void 0 : languageOf(path, firstLine);
      return everything || isNamed(path) || language !== void 0 && languages.includes(language);
    },
    context: () => context,
    passes: options.env,
    perFile: !1,
    install: `see the documentation of ${program}`,
    options: commandOptions,
    defaults: options,
    rules: async () => [],
    version: (run, { version }) => versionOf(program, version, run),
    check: async (job) => (await import("./chunk-PXFQGCEY.js")).checkWithCommand(name, { ...job, options })
  };
}
async function versionOf(program, argv, run) {
  let [asked, ...args] = argv ?? [];
  if (asked === void 0) return { kind: "found", version: "of unknown version" };
  let output = outputOf(await run([asked, ...args]), program, [0]);
  if (output.status === "failed") return { kind: "unusable", message: output.failure.message };
  let text = `${output.stdout}
${output.stderr}`, version = /\d+\.\d+[\w.+-]*/.exec(text)?.[0] ?? text.trim().split(`
`, 1)[0]?.slice(0, 60);
  return { kind: "found", version: version === void 0 || version === "" ? "of unknown version" : version };
}

// src/analyzers/eslint/eslint.ts
var CONFIG_FILES2 = [
  "eslint.config.js",
  "eslint.config.mjs",
  "eslint.config.cjs",
  "eslint.config.ts",
  "eslint.config.mts"
], OLDEST = 9, eslint = {
  kind: "external",
  name: "eslint",
  summary: "JavaScript and TypeScript: ESLint's security rules and plugins",
  program: "eslint",
  handles: (path) => /\.(?:[cm]?[jt]s|[jt]sx)$/i.test(path),
  configFiles: [...CONFIG_FILES2, "package.json", "tsconfig.json", "tsconfig.*.json"].map((name) => `**/${name}`),
  perFile: !0,
  install: "npm install --global eslint eslint-plugin-security",
  options: (zod) => zod.strictObject({
    plugins: zod.array(zod.string().regex(/^(?:@[\w.-]+\/)?[\w.-]+$|^@[\w.-]+$/)).default([]).describe("Security plugins: security, no-unsanitized, @microsoft/sdl … Default: ESLint's own rules only."),
    nodeModules: zod.string().min(1).optional().describe("The node_modules folder that holds the plugins. Inside the repository it needs trustConfig: true."),
    allRules: zod.boolean().default(!1).describe("Report rules that are not about security too. Default: false.")
  }),
  defaults: { plugins: [], allRules: !1 },
  rules: async () => (await import("./chunk-PG3M2RZD.js")).metadataOf("eslint"),
  async version(run) {
    let said = await askVersion(run, ["eslint", "--version"]);
    return said.kind !== "found" || Number.parseInt(said.version, 10) >= OLDEST ? said : { kind: "unusable", message: `eslint ${said.version} is too old: ${OLDEST} or later is needed` };
  },
  check: async (job) => (await import("./chunk-GRRWJQ4M.js")).checkWithEslint(job)
};

// src/analyzers/gosec/gosec.ts
var gosec = {
  kind: "external",
  name: "gosec",
  summary: "Go: gosec, over whole modules",
  program: "gosec",
  handles: (path) => /\.go$/i.test(path),
  // Types are known only where the whole module is there, its vendored modules and embedded files included.
  context: () => ["**/*.go", "**/go.mod", "**/go.sum", "**/go.work", "**/go.work.sum", "**/vendor/modules.txt"],
  // Another file of the package can change what a call means.
  perFile: !1,
  // Dependencies are where Go has put them; nothing is downloaded.
  passes: ["HOME", "GOPATH", "GOMODCACHE", "GOCACHE", "GOROOT", "LOCALAPPDATA", "USERPROFILE"],
  install: "go install github.com/securego/gosec/v2/cmd/gosec@latest",
  options: (zod) => zod.strictObject({
    tags: zod.array(zod.string().regex(/^[\w.!]+$/)).optional().describe("Go build tags. Default: none."),
    exclude: zod.array(zod.string().regex(/^G\d{3}$/)).optional().describe("Rules to leave out, such as G104. Default: none.")
  }),
  defaults: {},
  rules: async () => (await import("./chunk-PG3M2RZD.js")).metadataOf("gosec"),
  // A gosec that was built by `go install` calls itself `dev`.
  async version(run) {
    let said = await askVersion(run, ["gosec", "-version"]);
    return said.kind === "found" ? said : (await import("./chunk-D6O2SIAS.js")).unnumbered(run, said);
  },
  check: async (job) => (await import("./chunk-HQ7VZZQ5.js")).checkWithGosec(job)
};

// src/analyzers/pylint/pylint.ts
var pylint = {
  kind: "external",
  name: "pylint",
  summary: "Python: what Pylint is sure is an error, and on request its warnings on security",
  program: "pylint",
  handles: isPython,
  configFiles: CONFIG_FILES,
  // It follows imports into the other files that it is given.
  perFile: !1,
  install: "pipx install pylint",
  options: (zod) => {
    let messages = zod.array(zod.string().regex(/^(?:[A-Z]\d{4}|[a-z][a-z-]+)$/)).optional();
    return zod.strictObject({
      security: zod.boolean().optional().describe("Whether warnings on security count too, such as eval-used. Default: false, only errors."),
      enable: messages.describe("More messages, by id (W1514) or symbol (unspecified-encoding)."),
      disable: messages.describe("Messages that do not count.")
    });
  },
  defaults: {},
  rules: async () => (await import("./chunk-PG3M2RZD.js")).metadataOf("pylint"),
  version: (run) => askVersion(run, ["pylint", "--version"]),
  check: async (job) => (await import("./chunk-UN2MNYS7.js")).checkWithPylint(job)
};

// src/analyzers/ruff/ruff.ts
var ruff = {
  kind: "external",
  name: "ruff",
  summary: "Python: an installed Ruff, instead of the one within",
  program: "ruff",
  handles: isPython,
  configFiles: ["ruff.toml", ".ruff.toml", "pyproject.toml"],
  perFile: !0,
  replaces: { analyzer: "python", options: { ruff: !1 } },
  install: "pipx install ruff",
  options: (zod) => zod.strictObject({
    select: zod.array(zod.string().regex(/^[A-Z]+\d*$/)).min(1).optional().describe("Which rules: codes, or what they begin with. Default: [S]."),
    preview: zod.boolean().optional().describe("Whether rules count that Ruff calls unstable. Default: false.")
  }),
  defaults: {},
  rules: async () => (await import("./chunk-PG3M2RZD.js")).metadataOf("ruff"),
  version: (run) => askVersion(run, ["ruff", "--version"]),
  check: async (job) => (await import("./chunk-PVNQKVOI.js")).checkWithRuff(job)
};

// src/analyzers/semgrep/semgrep.ts
var EXTENSIONS = "apex bash bicep c cairo cc cfg circom cjs clj cls conf cpp cs csproj css cts cxx dart env erb ex exs go h hack hbs hcl hh hpp html htm hxx ini j2 java jinja2 jl js json jsonnet jsp jsx kt kts libsonnet lua mjs ml mli move mts mustache php properties ps1 psm1 proto pug py pyi pyw ql r rake rb rs sbt scala scss sh sol sql swift tf tfvars toml tpl ts tsx twig txt vue xml yaml yml", NAMES = /(?:^|\/)(?:Dockerfile|Containerfile|Gemfile|Rakefile|Makefile|\.env|nginx\.conf)(?:\.[^/]*)?$/, known = new Set(EXTENSIONS.split(" ")), semgrep = {
  kind: "external",
  name: "semgrep",
  summary: "many languages: Semgrep with your rules",
  program: "semgrep",
  handles: (path, firstLine) => known.has(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "") || NAMES.test(path) || !/\.[^/]*$/.test(path) && firstLine.startsWith("#!"),
  // The rules themselves, from the same snapshot as the files.
  context: ({ config }) => config.filter(isLocal).flatMap((name) => [`/${plain(name)}`, `/${plain(name)}/**`]),
  // What it says depends on the rules' text too.
  perFile: !1,
  install: "pipx install semgrep",
  options: (zod) => zod.strictObject({
    config: zod.array(
      zod.string().min(1).superRefine((name, context) => {
        let problem = registryProblem(name);
        problem !== void 0 && context.addIssue({ code: "custom", message: `${JSON.stringify(name)} ${problem}` });
      })
    ).describe(
      "Rule files and folders in the repository, or names of Semgrep's registry such as p/python (network)."
    ),
    ruleTimeout: zod.number().positive().default(5).describe("Seconds for one rule on one file. Default: 5."),
    maxTargetBytes: zod.int().nonnegative().default(0).describe("Larger files are left unchecked. Default: 0, no limit."),
    jobs: zod.int().positive().optional().describe("Processes at a time. Default: Semgrep's own.")
  }),
  defaults: { config: [], ruleTimeout: 5, maxTargetBytes: 0 },
  // Rules come with the results.
  rules: async () => [],
  version: (run) => askVersion(run, ["semgrep", "--version", "--disable-version-check", "--metrics=off"]),
  check: async (job) => (await import("./chunk-NKWE3EQA.js")).checkWithSemgrep(job)
}, plain = (name) => name.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");

// src/analyzers/list.ts
var external = [bandit, ruff, pylint, semgrep, gosec, eslint], analyzers = [...embedded, ...external];
async function rulesOf(those, settings = {}) {
  return (await Promise.all(those.map(({ name, rules }) => rules(settings[name]?.options)))).flat();
}
var configurable = [...analyzers, commandTemplate];
async function analyzersOf(config) {
  let known2 = new Set(analyzers.map(({ name }) => name)), own = Object.keys(config.analyzers).filter((name) => !known2.has(name));
  return [...analyzers, ...await commandAnalyzers(config, own)];
}

export {
  embedded,
  analyzers,
  rulesOf,
  configurable,
  analyzersOf
};
