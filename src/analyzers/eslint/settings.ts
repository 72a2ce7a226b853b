/** With which configuration ESLint runs: one that is written for the run, or, where it is trusted, the project's. */
import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ExternalJob } from "../analyzer.ts";
import { metadataOf } from "../metadata/metadata.ts";
import { CONFIG_NAMES } from "./imports.ts";
import type { EslintOptions } from "./options.ts";

type Job = ExternalJob<EslintOptions>;

export type Settings =
  | { kind: "own"; args: string[]; readsTypeScript: boolean }
  | { kind: "project"; args: string[] }
  | { kind: "problem"; message: string };

export async function settingsOf(job: Job): Promise<Settings> {
  const { options, trustConfig, root } = job;
  if (trustConfig && options.plugins.length === 0) return projectSettings(job);
  const modules = modulesFolder(options, root);
  if (options.plugins.length > 0 && modules === undefined) {
    return {
      kind: "problem",
      message: "analyzers.eslint.plugins needs analyzers.eslint.nodeModules: the folder that holds them",
    };
  }
  if (modules !== undefined && path.basename(modules) !== "node_modules") {
    return {
      kind: "problem",
      message: `analyzers.eslint.nodeModules names ${modules}, which is no folder node_modules`,
    };
  }
  if (modules !== undefined && !trustConfig && isWithin(root, modules)) {
    return {
      kind: "problem",
      message:
        "analyzers.eslint.nodeModules is in the repository: its packages are code that would run. Say trustConfig: true, or install them elsewhere",
    };
  }
  return ownSettings(job, modules);
}

function modulesFolder({ nodeModules, plugins }: EslintOptions, root: string): string | undefined {
  if (nodeModules !== undefined) return path.resolve(root, nodeModules);
  const own = path.join(root, "node_modules");
  return plugins.length > 0 && existsSync(own) ? own : undefined;
}

function isWithin(root: string, folder: string): boolean {
  const relative = path.relative(root, folder);
  return relative === "" || (!relative.startsWith("..") && !path.isAbsolute(relative));
}

async function ownSettings({ options, scratch }: Job, modules: string | undefined): Promise<Settings> {
  const has = (name: string) => modules !== undefined && existsSync(path.join(modules, name, "package.json"));
  const plugins = options.plugins.map((name) => ({ prefix: prefixOf(name), package: packageOf(name) }));
  const lost = plugins.find((plugin) => !has(plugin.package));
  if (lost !== undefined) {
    return { kind: "problem", message: `analyzers.eslint.plugins: ${lost.package} is not installed in ${modules}` };
  }
  const readsTypeScript = has("@typescript-eslint/parser");
  const rules = (await metadataOf("eslint")).map(({ id }) => id);
  const file = path.join(scratch, "eslint.config.mjs");
  writeFileSync(
    file,
    configText({ modules: modules ?? scratch, plugins, rules, allRules: options.allRules, readsTypeScript }),
  );
  return {
    kind: "own",
    args: [`--config=${file}`, "--no-config-lookup", "--no-warn-ignored"],
    readsTypeScript,
  };
}

/** `security` → `eslint-plugin-security`, `@microsoft/sdl` → `@microsoft/eslint-plugin-sdl`, as ESLint's own short names. */
export function packageOf(name: string): string {
  const [scope, rest] = name.startsWith("@") ? [`${name.split("/")[0]}/`, name.split("/")[1]] : ["", name];
  if (rest === undefined) return `${scope}eslint-plugin`;
  return rest.startsWith("eslint-plugin") ? `${scope}${rest}` : `${scope}eslint-plugin-${rest}`;
}

/** What its rules' ids begin with. */
export function prefixOf(name: string): string {
  return packageOf(name)
    .replace(/\/eslint-plugin$/, "")
    .replace(/eslint-plugin-/, "");
}

interface ConfigData {
  modules: string;
  plugins: { prefix: string; package: string }[];
  /** Known to be about security. */
  rules: string[];
  allRules: boolean;
  readsTypeScript: boolean;
}

/** A rule that the installed version does not have would end the run. */
function configText(data: ConfigData): string {
  return `import { createRequire } from "node:module";
const data = ${JSON.stringify(data)};
const load = createRequire(data.modules + "/");
const whole = (module) => module.default ?? module;
const plugins = Object.fromEntries(data.plugins.map((plugin) => [plugin.prefix, whole(load(plugin.package))]));
const names = Object.entries(plugins).flatMap(([prefix, plugin]) => Object.keys(plugin.rules).map((rule) => prefix + "/" + rule));
const core = data.rules.filter((rule) => !rule.includes("/"));
const wanted = data.allRules ? [...core, ...names] : [...core, ...names.filter((rule) => data.rules.includes(rule))];
const rules = Object.fromEntries(wanted.map((rule) => [rule, "error"]));
const languageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } };
const linterOptions = { noInlineConfig: true, reportUnusedDisableDirectives: "off" };
const eitherCase = (letter) => "[" + letter + letter.toUpperCase() + "]";
const named = (...extensions) => extensions.map((extension) => "**/*." + [...extension].map(eitherCase).join(""));
const all = { files: named("js", "jsx", "cjs", "mjs", "ts", "tsx", "cts", "mts"), plugins, rules, languageOptions, linterOptions };
const scripts = { files: named("cjs"), languageOptions: { sourceType: "commonjs" } };
const typescript = data.readsTypeScript
  ? [{ files: named("ts", "tsx", "cts", "mts"), languageOptions: { parser: whole(load("@typescript-eslint/parser")) } }]
  : [];
// Left out by default, and with --no-ignore this would not count.
const everywhere = { ignores: ["!**/node_modules/", "!**/.git/"] };
export default [everywhere, all, scripts, ...typescript];
`;
}

/**
 * The project's own configuration and the packages that it imports run: the code of the commit, and of whatever is installed. The link
 * stands beside the copy of the files, where Node looks for packages next.
 */
function projectSettings({ folder, root, scratch }: Job): Settings {
  if (!CONFIG_NAMES.some((name) => existsSync(path.join(folder, name)))) {
    return {
      kind: "problem",
      message: "trustConfig: true, but the repository has no eslint.config.js; name analyzers.eslint.plugins instead",
    };
  }
  const link = path.join(path.dirname(scratch), "node_modules");
  const installed = path.join(root, "node_modules");
  if (existsSync(installed) && !existsSync(link)) symlinkSync(installed, link, "dir");
  return { kind: "project", args: ["--no-inline-config", "--no-warn-ignored"] };
}
