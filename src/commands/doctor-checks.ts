/** The checks of `provenfix doctor`, each with what was found and, where something is wrong, what to do. */
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import type { EmbeddedAnalyzer } from "../analyzers/analyzer.ts";
import { cacheFolderIn } from "../analyzers/cache.ts";
import { userRules, withUserRules } from "../analyzers/custom/read.ts";
import { embedded } from "../analyzers/embedded.ts";
import { CUSTOM } from "../analyzers/custom/user-rule.ts";
import { configurable } from "../analyzers/list.ts";
import type { Config } from "../config/config.ts";
import { loadConfig } from "../config/load.ts";
import type { ExitCode } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { version } from "../model/version.ts";
import { realPathOf } from "../system/files.ts";
import { OLDEST_GIT, runGit } from "../system/git.ts";
import { findRepository, type Repository } from "../system/repository.ts";
import type { Check } from "./check.ts";
import type { Host } from "./command.ts";
import { originOf, ruleNotes } from "./effective-config.ts";
import { hookState, plainHook } from "./hook-files.ts";
import { runningProgram } from "./hook-setup.ts";
import { hookTarget, type Manager } from "./hook-target.ts";
import { printJson, printText } from "./print.ts";

const OLDEST_NODE = "20.19";

function isOlder(found: string, oldest: string): boolean {
  const [major = 0, minor = 0] = found.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split(".").map(Number);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/** A check that fails by a `UserError` says what that says. */
async function attempt(name: string, work: () => Promise<Check>): Promise<Check> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message: detail, hint } = error;
    return hint === undefined ? { name, status: "problem", detail } : { name, status: "problem", detail, fix: hint };
  }
}

function checkNode(): Check {
  const found = process.versions.node;
  const check = { name: "node", detail: `${found} at ${process.execPath}` };
  if (!isOlder(found, OLDEST_NODE)) return { ...check, status: "ok" };
  return { ...check, status: "problem", fix: `install Node ${OLDEST_NODE} or later` };
}

async function checkGit({ cwd, env }: Host): Promise<Check> {
  const result = await runGit({ cwd, env }, ["--version"]);
  const said = result.kind === "exited" ? result.stdout.toString("utf8").trim() : "";
  const found = /\d+\.\d+[\w.]*/.exec(said)?.[0];
  const fix = `install git ${OLDEST_GIT} or later and put it on PATH`;
  if (found === undefined)
    return { name: "git", status: "problem", detail: `git --version: ${said || result.kind}`, fix };
  if (isOlder(found, OLDEST_GIT)) return { name: "git", status: "problem", detail: `${found} is too old`, fix };
  return { name: "git", status: "ok", detail: found };
}

async function checkHook(repository: Repository): Promise<Check> {
  const name = "hook";
  const { target, call } = await plainHook(repository, runningProgram());
  const state = hookState(target, call, (file) => existsSync(path.resolve(repository.topLevel, file)));
  if (state.kind === "active") return { name, status: "ok", detail: target.file };
  if (state.kind === "broken") {
    return { name, status: "problem", detail: state.why, fix: "run `provenfix install` again" };
  }
  const managed = await hookTarget(repository, false);
  if (managed.kind === "manager") return checkManaged(managed, existsSync(target.file));
  return { name, status: "warning", detail: "commits are not checked here", fix: "run `provenfix install`" };
}

function checkManaged({ manager, configuration, mentions }: Manager, hookIsThere: boolean): Check {
  const check = { name: "hook", status: "warning" } as const;
  if (!mentions) {
    const detail = `${manager} manages the hooks, and ${configuration} does not name provenfix`;
    return { ...check, detail, fix: "`provenfix install` prints what to add" };
  }
  if (!hookIsThere) {
    const detail = `${configuration} names provenfix, but ${manager}'s own hook is not installed`;
    return { ...check, detail, fix: `run \`${manager} install\`` };
  }
  return { name: "hook", status: "ok", detail: `${manager} runs it, by ${configuration}` };
}

async function checkConfiguration(config: Config): Promise<Check> {
  const notes = await ruleNotes(config);
  if (notes.length === 0) return { name: "configuration", status: "ok", detail: originOf(config) };
  return {
    name: "configuration",
    status: "warning",
    detail: notes.join("; "),
    fix: "`provenfix explain` lists the rules",
  };
}

const SAMPLE_PATHS = ["sample.py", "sample.js", "sample.ts", "sample.txt"];

/** Looks like a private key, and is a hash: rules about secrets cannot show one in their examples. */
function likePrivateKey(): string {
  const body = createHash("sha512").update("provenfix").digest("base64");
  return `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`;
}

/** Whether the engine, freshly loaded, sees the fault in the bad example of one of its own rules. */
async function findsKnownFaults(analyzer: EmbeddedAnalyzer<unknown>, options: unknown): Promise<boolean> {
  const checker = await analyzer.load(options);
  const name = SAMPLE_PATHS.find((candidate) => analyzer.handles(candidate, "")) ?? "sample";
  const examples = (await analyzer.rules()).map(({ help }) => help.bad);
  for (const example of [...examples, likePrivateKey()]) {
    const report = await checker.check({ path: name, text: `${example}\n` });
    if (report.detections.length > 0) return true;
  }
  return false;
}

const BROKEN_INSTALLATION = "install provenfix again: a part of it is missing or damaged";

async function checkAnalyzer(analyzer: EmbeddedAnalyzer<unknown>, config: Config): Promise<Check> {
  const name = `analyzer ${analyzer.name}`;
  const settings = config.analyzers[analyzer.name];
  if (analyzer.name === CUSTOM) return (await import("./doctor-own-rules.ts")).checkOwnRules(config);
  if (settings?.enabled === false) return { name, status: "ok", detail: "switched off in the configuration" };
  try {
    const works = await findsKnownFaults(analyzer, settings?.options ?? analyzer.defaults);
    const count = (await analyzer.rules()).length;
    if (works) return { name, status: "ok", detail: `${analyzer.version}, ${count} rules` };
    return { name, status: "problem", detail: "it does not see a known fault", fix: BROKEN_INSTALLATION };
  } catch (error) {
    return { name, status: "problem", detail: (error as Error).message, fix: BROKEN_INSTALLATION };
  }
}

function checkCache(repository: Repository, config: Config): Check {
  const name = "cache";
  if (!config.cache) return { name, status: "ok", detail: "switched off in the configuration" };
  const folder = cacheFolderIn(repository.commonDir);
  const nearest = [folder, path.dirname(folder), repository.commonDir].find((candidate) => existsSync(candidate));
  try {
    accessSync(nearest ?? repository.commonDir, constants.W_OK | constants.X_OK);
    return { name, status: "ok", detail: folder };
  } catch {
    const detail = `${folder} cannot be written: every run starts anew`;
    return { name, status: "warning", detail, fix: "make it writable, or set `cache: false`" };
  }
}

async function checkInside(root: string, repository: Repository | undefined, env: NodeJS.ProcessEnv): Promise<Check[]> {
  let config: Config | undefined;
  const configuration = await attempt("configuration", async () => {
    const [said, ownRules] = await Promise.all([loadConfig({ root, analyzers: configurable }), userRules({ root })]);
    config = withUserRules(said, ownRules);
    return checkConfiguration(config);
  });
  if (config === undefined) return [configuration];
  const checks = [configuration];
  for (const analyzer of embedded) checks.push(await checkAnalyzer(analyzer, config));
  const { checkExternal } = await import("./doctor-external.ts");
  checks.push(...(await checkExternal(config, { root, env })));
  const { checkLanguages } = await import("./doctor-languages.ts");
  checks.push(...(await checkLanguages(config, { root, repository, notices: [] })));
  return repository ? [...checks, checkCache(repository, config)] : checks;
}

/** Every check that can be made, in an order in which an earlier one explains a later one. */
export async function examine(host: Host): Promise<Check[]> {
  const checks = [{ name: "provenfix", status: "ok" as const, detail: version }, checkNode(), await checkGit(host)];
  let repository: Repository | undefined;
  const found = await attempt("repository", async () => {
    const answer = await findRepository(host.cwd, host.env);
    if (answer.kind === "repository") {
      repository = answer;
      return { name: "repository", status: "ok", detail: answer.topLevel };
    }
    const fix = "without one `provenfix scan PATH` still works";
    return { name: "repository", status: "warning", detail: answer.error.message, fix };
  });
  const opened = repository as Repository | undefined;
  const hook = opened ? [await attempt("hook", () => checkHook(opened))] : [];
  return [
    ...checks,
    found,
    ...hook,
    ...(await checkInside(opened?.topLevel ?? realPathOf(host.cwd), opened, host.env)),
  ];
}

const MARKS = { ok: "ok      ", warning: "warning ", problem: "PROBLEM " };

export function printChecks(checks: readonly Check[], json: boolean, host: Host): ExitCode {
  const failed = checks.some((check) => check.status === "problem");
  if (json) printJson(host, { schemaVersion: 1, ok: !failed, checks });
  else printText(host, checks.map(checkText).join("\n"));
  return failed ? 2 : 0;
}

function checkText({ name, status, detail, fix }: Check): string {
  const lines = `${MARKS[status]} ${name}: ${detail.replaceAll("\n", `\n${" ".repeat(MARKS.ok.length + 3)}`)}`;
  return fix === undefined ? lines : `${lines}\n${" ".repeat(MARKS.ok.length + 1)}  help: ${fix}`;
}
