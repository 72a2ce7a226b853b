import {
  CONFIG_NAMES3 as CONFIG_NAMES,
  analyzers,
  printText
} from "./chunk-C3VMSUOC.js";
import {
  findRepository
} from "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import {
  realPathOf,
  statOf,
  walk
} from "./chunk-GRMXK52H.js";
import {
  git,
  require_node_fs,
  require_node_path,
  splitNul
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/commands/initial-config.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);

// src/commands/repository-traits.ts
var TEST_FOLDERS = ["test", "tests", "__tests__", "spec", "specs", "e2e", "testing"], FOREIGN_FOLDERS = [
  "vendor",
  "vendored",
  "third_party",
  "third-party",
  "node_modules",
  "bower_components",
  "generated",
  "__generated__",
  "dist"
], TEST_FILES = [
  { glob: "test_*.py", pattern: /(^|\/)test_[^/]*\.py$/ },
  { glob: "*_test.py", pattern: /_test\.py$/ },
  { glob: "*.{test,spec}.{js,jsx,mjs,cjs,ts,tsx,mts,cts}", pattern: /\.(test|spec)\.[cm]?[jt]sx?$/ }
];
function foldersNamed(names, folders) {
  return names.filter((name) => folders.has(name)).map((name) => `**/${name}/**`);
}
function traitsOf(paths, analyzers2) {
  let folders = new Set(paths.flatMap((path2) => path2.split("/").slice(0, -1))), isOutside = (path2) => !path2.split("/").some((part) => FOREIGN_FOLDERS.includes(part)), own = paths.filter(isOutside), testFiles = TEST_FILES.filter(({ pattern }) => own.some((path2) => pattern.test(path2))), counted = (looker) => own.filter((path2) => looker.handles(path2, "")).length, counts = analyzers2.map((looker) => [looker.name, counted(looker)]);
  return {
    files: Object.fromEntries(counts),
    tests: [...foldersNamed(TEST_FOLDERS, folders), ...testFiles.map(({ glob }) => glob)],
    foreign: foldersNamed(FOREIGN_FOLDERS, folders)
  };
}

// src/commands/initial-config.ts
var SCHEMA = "https://raw.githubusercontent.com/provenfix/provenfix/main/schema.json", REFERENCE = "https://github.com/provenfix/provenfix/blob/main/docs/configuration.md";
function analyzerLines(all, { files }) {
  return all.flatMap(({ kind, name, summary, install }) => {
    let count = files[name] ?? 0, found = count === 0 ? "no such files yet" : `${count} ${count === 1 ? "file" : "files"} here`;
    return kind === "embedded" ? [`  # ${summary} (${found})`, `  ${name}: true`] : count === 0 ? [] : [`  # ${summary} (${found}; to install it: ${install})`, `  # ${name}: true`];
  });
}
function globLines(key, globs, example) {
  return globs.length === 0 ? [`# ${key}:`, `#   - ${JSON.stringify(example)}`] : [`${key}:`, ...globs.map((glob) => `  - ${JSON.stringify(glob)}`)];
}
function overrideLines({ tests }) {
  let lines = [
    "overrides:",
    `  - paths: [${(tests.length > 0 ? tests : ["**/tests/**"]).map((glob) => JSON.stringify(glob)).join(", ")}]`,
    "    failOn: high"
  ];
  return tests.length > 0 ? lines : lines.map((line) => `# ${line}`);
}
function initialConfig(all, traits) {
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    "# What provenfix checks in this repository, and what it blocks. Everything here is optional.",
    `# Reference: ${REFERENCE}`,
    "",
    "analyzers:",
    ...analyzerLines(all, traits),
    "",
    "# A finding blocks when it is at least this severe (critical, high, medium, low, note)",
    "# and at least this certain (high, medium, low).",
    "failOn:",
    "  severity: medium",
    "  confidence: medium",
    "",
    "# Code that others wrote or programs generated.",
    ...globLines("exclude", traits.foreign, "**/vendor/**"),
    "",
    "# In tests only what is grave blocks.",
    ...overrideLines(traits),
    "",
    "# Another severity for a rule, or off. `provenfix explain` lists the rules.",
    "# rules:",
    "#   S311: off",
    "",
    "# Findings that somebody has looked at and accepted. Without a reason, or after its last day, an entry does not hold.",
    "# suppressions:",
    "#   - rule: S602",
    "#     path: tools/release.py",
    "#     reason: runs on our own constants only",
    "#     owner: security@example.org",
    "#     expires: 2030-12-31",
    ""
  ].join(`
`);
}
async function look({ cwd, env }) {
  let found = await findRepository(cwd, env);
  if (found.kind !== "repository") {
    let root = realPathOf(cwd);
    return { root, paths: (await walk(root)).paths, inRepository: !1 };
  }
  let listing = await git(found, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  return { root: found.topLevel, paths: splitNul(listing), inRepository: !0 };
}
function write(file, text) {
  let temporary = `${file}.${process.pid}.tmp`;
  try {
    (0, import_node_fs.writeFileSync)(temporary, text, { flag: "wx" }), (0, import_node_fs.renameSync)(temporary, file);
  } catch (error) {
    throw (0, import_node_fs.rmSync)(temporary, { force: !0 }), new UserError(`cannot write ${file}: ${error.message}`, "see whether you may write there");
  }
}
async function writeInitialConfig(force, host) {
  let { root, paths, inRepository } = await look(host), present = CONFIG_NAMES.find((name) => statOf(import_node_path.default.join(root, name)) !== "absent");
  if (present !== void 0 && !force)
    throw new UserError(`${import_node_path.default.join(root, present)} is already there`, "`provenfix init --force` replaces it");
  let file = import_node_path.default.join(root, present ?? CONFIG_NAMES[0]);
  return write(file, initialConfig(analyzers, traitsOf(paths, analyzers))), printText(host, [`Wrote ${file}.`, "", "Next:", ...nextSteps(inRepository)].join(`
`)), 0;
}
function nextSteps(inRepository) {
  let scan = "  provenfix scan --all    see what is there already";
  return inRepository ? [
    ...[scan, "  provenfix baseline      accept it for now, so that only new findings block"],
    "  provenfix install       check every commit from now on",
    `  git add ${CONFIG_NAMES[0]}  and commit it`
  ] : [scan];
}
export {
  initialConfig,
  writeInitialConfig
};
