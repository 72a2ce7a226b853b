/** Vitest, Jest, Mocha and `node --test`, as the package's `test` script calls them. */
import path from "node:path";
import type { Command, Seen } from "../../../workspace/workspace.ts";
import { parseJest } from "../reports/jest.ts";
import { parseLines } from "../reports/lines.ts";
import type { Output, Runner, RunnerKind, Subset, Tree } from "../runner.ts";
import { readTestScript, type ScriptRunner, type TestScript } from "./package-script.ts";
import { below, fewEnough, foldersAbove } from "./places.ts";

export const javascript: RunnerKind = {
  extensions: ["js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts"],
  async find(file, tree, ask) {
    for (const folder of foldersAbove(file)) {
      const script = scriptOf(folder, tree);
      if (script === undefined) continue;
      if ("problem" in script) return script;
      const version = (await ask(["node", "--version"], folder)) ?? "";
      return runnerFor(script, folder, `${version.trim()} ${script.line}`);
    }
    return undefined;
  },
};

interface Manifest {
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function scriptOf(folder: string, tree: Tree): TestScript | { problem: string } | undefined {
  const manifest = readManifest(tree.read(path.posix.join(folder, "package.json")));
  if (manifest === undefined) return undefined;
  const script = readTestScript(manifest.scripts ?? {});
  if (script !== undefined) return script;
  const own = manifest.scripts?.["test"];
  const isReal = own !== undefined && !/no test specified/.test(own);
  if (isReal)
    return { problem: `the script \`test\` of ${folder}/package.json ends in no runner known here: set tests.command` };
  const installed = { ...manifest.dependencies, ...manifest.devDependencies };
  const runner = (["vitest", "jest", "mocha"] as const).find((name) => Object.hasOwn(installed, name));
  const found = runner ?? (usesNodeTest(folder, tree) ? "node" : undefined);
  if (found === undefined) return undefined;
  const args = found === "node" ? ["--test"] : [];
  return { runner: found, line: [found, ...args].join(" "), words: { env: {}, args } };
}

function readManifest(text: string | undefined): Manifest | undefined {
  try {
    const data: unknown = JSON.parse(text ?? "");
    return typeof data === "object" && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}

function usesNodeTest(folder: string, tree: Tree): boolean {
  const tests = below(folder, tree)
    .filter((name) => /(?:[._-]test|^test|\/test)\.[cm]?js$/.test(name))
    .slice(0, 20);
  return tests.some((name) => /["']node:test["']/.test(tree.read(path.posix.join(folder, name)) ?? ""));
}

/** How a runner takes what we add, and what it then reports. */
interface Dialect {
  flags(seen: Seen, subset: Subset): string[];
  report: "jest" | "lines";
  selects: Runner["selects"];
}

const reportFile = (seen: Seen, name: string) => path.join(seen.out, name);

/** Ids begin with the file. */
const filesOf = (tests: readonly string[]) => [...new Set(tests.map((id) => id.split(" > ")[0] ?? ""))];

function jestFlags(seen: Seen, { tests, related }: Subset): string[] {
  const files = fewEnough(tests && filesOf(tests));
  return [
    "--json",
    `--outputFile=${reportFile(seen, "report.json")}`,
    "--ci",
    "--bail=0",
    "--coverage=false",
    "--watchAll=false",
    ...(files ? ["--runTestsByPath", ...files] : related ? ["--findRelatedTests", ...related] : []),
  ];
}

function vitestFlags(seen: Seen, { tests, related }: Subset): string[] {
  const files = fewEnough(tests && filesOf(tests));
  return [
    ...(files ? ["run", ...files] : related ? ["related", ...related, "--run"] : ["run"]),
    "--reporter=json",
    `--outputFile=${reportFile(seen, "report.json")}`,
    "--bail=0",
    "--coverage.enabled=false",
  ];
}

function mochaFlags(seen: Seen, { tests, probing }: Subset): string[] {
  const titles = fewEnough(tests)?.map((id) => escaped(id.split(" > ").slice(1).join(" ")));
  return [
    "--reporter",
    path.join(seen.support, "mocha-reporter.cjs"),
    "--no-bail",
    ...(probing ? ["--require", path.join(seen.support, "mocha-hooks.cjs")] : []),
    ...(titles ? ["--grep", `^(?:${titles.join("|")})$`] : []),
  ];
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

function nodeFlags(seen: Seen): string[] {
  return [`--test-reporter=${path.join(seen.support, "node-reporter.mjs")}`, "--test-reporter-destination=stdout"];
}

const DIALECTS: Record<ScriptRunner, Dialect> = {
  vitest: { flags: vitestFlags, report: "jest", selects: { tests: true, related: true } },
  jest: { flags: jestFlags, report: "jest", selects: { tests: true, related: true } },
  "react-scripts": { flags: jestFlags, report: "jest", selects: { tests: true, related: false } },
  mocha: { flags: mochaFlags, report: "lines", selects: { tests: true, related: false } },
  node: { flags: nodeFlags, report: "lines", selects: { tests: false, related: false } },
};

function runnerFor(script: TestScript, folder: string, fingerprint: string): Runner {
  const dialect = DIALECTS[script.runner];
  const { words } = script;
  // Only a call that can be put together anew takes a subcommand of ours.
  const selects = words === undefined ? { tests: false, related: false } : dialect.selects;
  return {
    name: script.runner,
    folder,
    command: script.line,
    fingerprint,
    selects,
    plan(seen, subset) {
      const env = { ...words?.env, ...reportEnvironment(seen) };
      return {
        argv: callOf(script, dialect.flags(seen, words ? subset : withoutSelection(subset))),
        env,
        path: binaries(seen, folder),
      };
    },
    report: (output) => (dialect.report === "jest" ? jestReport(output) : parseLines(output.out("report.jsonl") ?? "")),
  };
}

const withoutSelection = ({ probing }: Subset): Subset => (probing ? { probing } : {});

function callOf({ runner, words, line }: TestScript, flags: readonly string[]): Command["argv"] {
  if (words === undefined) return ["sh", "-c", `${line} "$@"`, "sh", ...withoutSubcommand(flags)];
  // Node takes its own flags before the files that it is to run.
  if (runner === "node") return ["node", ...flags, ...words.args];
  const args =
    runner === "vitest"
      ? words.args.filter((word) => !/^(?:run|watch|dev|--run|--watch|-w|--coverage)$/.test(word))
      : words.args;
  if (runner === "vitest") return ["vitest", flags[0] ?? "run", ...args, ...flags.slice(1)];
  return [runner, ...args, ...flags];
}

const withoutSubcommand = (flags: readonly string[]) => flags.filter((flag) => flag !== "run");

function reportEnvironment(seen: Seen): Record<string, string> {
  return { PROVENFIX_REPORT: reportFile(seen, "report.jsonl") };
}

/** As package managers do: the programs of the package, then those of the folders above. */
function binaries(seen: Seen, folder: string): string[] {
  return foldersAbove(path.posix.join(folder, "_")).map((at) => path.join(seen.root, at, "node_modules/.bin"));
}

function jestReport(output: Output) {
  return parseJest(output.out("report.json") ?? "", (file) => output.relative(file));
}
