/** Where users' rules come from: the index where a commit is judged, the base where a pull request is, the working tree otherwise. */
import { type Dirent, lstatSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Config } from "../../config/config.ts";
import type { Problem } from "../../config/document.ts";
import type { GuardFiles } from "../../config/staged.ts";
import { UserError } from "../../model/user-error.ts";
import type { ParsedRule } from "./parse.ts";
import { CUSTOM, RULES_FOLDER, type RuleText, type UserRule } from "./user-rule.ts";

const MAX_BYTES = 250_000;
const MOST_PROBLEMS = 20;
const HINT = "`provenfix rules test` says when they are right; docs/rules.md describes the form";

export interface RulesPlace {
  /** The repository's top level, or the current folder where there is no repository. Absolute. */
  root: string;
  /** Given when a commit or a pull request is checked: a rule that was weakened in the working tree does not open the gate. */
  guard?: GuardFiles;
}

const isRuleFile = (name: string): boolean => /\.ya?ml$/i.test(name);

function decode(name: string, bytes: Buffer): RuleText {
  if (bytes.length > MAX_BYTES) throw new UserError(`${name} is larger than 250 kB, too large for a rule`, "split it");
  try {
    return { name, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    throw new UserError(`${name} is not UTF-8 text`, "save it as UTF-8 in your editor");
  }
}

/** Never through a link: it could lead to any file, whose lines would be printed as a rule's faults, and git does not know what is there. */
async function read(file: string, name: string): Promise<RuleText> {
  try {
    if (isLink(file)) throw linked(name);
    if (!(await stat(file)).isFile()) throw new Error("it is not a file");
    return decode(name, await readFile(file));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${name} cannot be read: ${(error as Error).message}`, "see who may read it");
  }
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function linked(name: string): UserError {
  return new UserError(`${name} is a link, which is not followed`, "put the rule itself there");
}

/** The rule files of a folder and of those below it; nothing where there is no such folder. */
export async function readRuleFolder(folder: string, shown: string): Promise<RuleText[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw new UserError(`${shown} cannot be read: ${(error as Error).message}`, "see who may read it");
  }
  const texts = entries.map(async (entry): Promise<RuleText[]> => {
    const [file, name] = [path.join(folder, entry.name), `${shown}/${entry.name}`];
    if (entry.isSymbolicLink()) throw linked(name);
    if (entry.isDirectory()) return readRuleFolder(file, name);
    return isRuleFile(name) ? [await read(file, name)] : [];
  });
  return (await Promise.all(texts)).flat().toSorted(byName);
}

/** In the order of git's list. */
function byName(a: RuleText, b: RuleText): number {
  return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
}

/** A rule file, or all that a folder holds, as a person names it. */
export async function readNamedRules(named: string, cwd: string): Promise<RuleText[]> {
  const absolute = path.resolve(cwd, named);
  const entry = await stat(absolute).catch(() => undefined);
  if (entry === undefined)
    throw new UserError(`${named} does not exist`, "name a rule's YAML file, or a folder of them");
  if (entry.isDirectory()) return readRuleFolder(absolute, named);
  if (isRuleFile(named)) return [await read(absolute, named)];
  throw new UserError(
    `${named} is no rule file: its name ends neither in .yml nor in .yaml`,
    "name a rule's YAML file",
  );
}

async function readGuarded(guard: GuardFiles): Promise<RuleText[]> {
  const entries = await guard.list([RULES_FOLDER]);
  const link = entries.find(({ kind }) => kind === "link");
  if (link !== undefined) throw linked(link.name);
  // The working tree's are read otherwise; a commit has none of its files.
  const submodule = guard.kind === "commit" && entries.find(({ kind }) => kind === "submodule");
  if (submodule) throw new UserError(`${submodule.name} is a submodule, whose rules no commit holds`, "copy them");
  const names = entries.map(({ name }) => name).filter(isRuleFile);
  const files = names.length === 0 ? [] : await guard.read(names);
  return files.map(({ name, bytes }) => decode(name, bytes));
}

/** As with the configuration: what the index does not have at all (yet) is read from the working tree. */
export async function readRuleTexts({ root, guard }: RulesPlace): Promise<RuleText[]> {
  const guarded = guard === undefined ? [] : await readGuarded(guard);
  if (guarded.length > 0 || guard?.kind === "commit") return guarded;
  const folder = path.join(root, RULES_FOLDER);
  if (isLink(folder)) throw linked(RULES_FOLDER);
  return readRuleFolder(folder, RULES_FOLDER);
}

export function problemLine(name: string, { line, column, message }: Problem): string {
  return `${name}:${line}:${column}: ${message}`;
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Throws a `UserError` that lists the problems of all files, each with file, line and column. */
export function rulesOrFail(parsed: readonly { name: string; result: ParsedRule }[]): UserRule[] {
  const firstOf = new Map<string, string>();
  const lines: string[] = [];
  const rules = parsed.flatMap(({ name, result }) => {
    if (result.kind === "problems") {
      lines.push(...inOrder(result.problems).map((problem) => problemLine(name, problem)));
      return [];
    }
    const { id } = result.rule.rule;
    const first = firstOf.get(id);
    const place = result.document.place(["id"]);
    if (first !== undefined) lines.push(problemLine(name, { ...place, message: `id ${id} is taken by ${first}` }));
    else firstOf.set(id, name);
    return [result.rule];
  });
  if (lines.length === 0) return rules;
  const shown =
    lines.length > MOST_PROBLEMS
      ? [...lines.slice(0, MOST_PROBLEMS), `… and ${lines.length - MOST_PROBLEMS} more`]
      : lines;
  throw new UserError(shown.join("\n"), HINT);
}

/** zod and yaml are loaded only where there is a rule. */
export async function userRules(place: RulesPlace): Promise<UserRule[]> {
  const texts = await readRuleTexts(place);
  if (texts.length === 0) return [];
  const { parseRule } = await import("./parse.ts");
  return rulesOrFail(texts.map((text) => ({ name: text.name, result: parseRule(text) })));
}

/** The configuration with users' rules in it: without any, their analyzer has nothing to do. */
export function withUserRules(config: Config, rules: readonly UserRule[]): Config {
  const settings = config.analyzers[CUSTOM];
  if (settings === undefined) return config;
  const custom = { ...settings, enabled: settings.enabled && rules.length > 0, options: { rules } };
  return { ...config, analyzers: { ...config.analyzers, [CUSTOM]: custom } };
}
