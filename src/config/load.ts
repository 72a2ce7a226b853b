/** Finds the configuration of a repository and loads it. zod and yaml are loaded only where there is a file. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../model/user-error.ts";
import { realPathOf } from "../system/files.ts";
import type { ConfigurableAnalyzer } from "./analyzer-options.ts";
import type { Config } from "./config.ts";
import { defaultConfig } from "./defaults.ts";
import type { GuardFiles } from "./staged.ts";

/** At the top level of the repository; the first is the one that `init` writes. */
export const CONFIG_NAMES = [".provenfix.yml", ".provenfix.yaml"] as const;

const MAX_BYTES = 250_000;

export interface ConfigRequest {
  /** The repository's top level, or the current folder where there is no repository. Absolute. */
  root: string;
  /** Given by `--config`, relative to the current folder or absolute: this file and no other. */
  file?: string;
  /**
   * Given when a commit or a pull request is checked: the configuration that counts is the one that would be committed, or that the
   * base has, and a weaker one that only lies in the working tree does not open the gate.
   */
  guard?: GuardFiles;
  analyzers: readonly ConfigurableAnalyzer[];
}

interface Found {
  file: string;
  /** As messages name it. */
  name: string;
  bytes: Buffer;
  /** Where it was read from, if not from the working tree. */
  guard?: GuardFiles;
}

/** Where there is nothing, `undefined`; a folder, a pipe or an unreadable file in its place is an error. */
async function readWorkingFile(file: string, name: string): Promise<Buffer | undefined> {
  const entry = await orMissing(stat(file), name);
  if (entry === undefined) return undefined;
  if (!entry.isFile()) throw new UserError(`${name} is not a file`, "remove it, or put the configuration there");
  if (entry.size > MAX_BYTES) throw tooLarge(name);
  return orMissing(readFile(file), name);
}

function tooLarge(name: string): UserError {
  return new UserError(
    `${name} is larger than 250 kB, too large for a configuration`,
    "see whether it is the right file",
  );
}

async function orMissing<T>(work: Promise<T>, name: string): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new UserError(
      `${name} cannot be read: ${(error as Error).message}`,
      "see who may read it, and where it leads",
    );
  }
}

async function readExplicit(file: string): Promise<Found> {
  const bytes = await readWorkingFile(file, file);
  if (!bytes) throw new UserError(`the configuration ${file} does not exist`, "correct --config, or leave it out");
  return { file: path.resolve(file), name: file, bytes };
}

async function findGuarded(root: string, guard: GuardFiles, names: readonly string[]): Promise<Found[]> {
  const guarded = await guard.read(names);
  return guarded.map(({ name, bytes }) => ({ file: path.join(root, name), name, bytes, guard }));
}

/** `--config` names a file of the commit that guards, if that lies in the repository: the change under test could have written it. */
async function findNamed({ root, guard }: ConfigRequest, file: string): Promise<Found> {
  const absolute = path.resolve(file);
  const relative = path.relative(root, path.join(realPathOf(path.dirname(absolute)), path.basename(absolute)));
  if (guard?.kind !== "commit" || relative.startsWith("..")) return readExplicit(file);
  const [found] = await findGuarded(root, guard, [relative.split(path.sep).join("/")]);
  if (found !== undefined) return found;
  throw new UserError(`there is no configuration ${file} ${guard.shown}`, "it counts from the base: merge it first");
}

async function findWorking(root: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const name of CONFIG_NAMES) {
    const file = path.join(root, name);
    const bytes = await readWorkingFile(file, name);
    if (bytes) found.push({ file, name, bytes });
  }
  return found;
}

async function find(request: ConfigRequest): Promise<Found | undefined> {
  const { root, file, guard } = request;
  if (file !== undefined) return findNamed(request, file);
  const guarded = guard ? await findGuarded(root, guard, CONFIG_NAMES) : [];
  const isWhole = guarded.length > 0 || guard?.kind === "commit";
  const [found, second] = isWhole ? guarded : await findWorking(root);
  if (second) throw new UserError(`there is a ${CONFIG_NAMES.join(" and a ")}`, "keep one of them");
  return found;
}

function decode({ name, bytes }: Found): string {
  if (bytes.length > MAX_BYTES) throw tooLarge(name);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${name} is not UTF-8 text`, "save it as UTF-8 in your editor");
  }
}

/** The effective configuration; without a file, the defaults. Throws a `UserError` that lists every problem. */
export async function loadConfig(request: ConfigRequest): Promise<Config> {
  const found = await find(request);
  if (!found) return defaultConfig(request.analyzers);
  const { parseConfig } = await import("./parse.ts");
  const config = parseConfig({ name: found.name, text: decode(found) }, request.analyzers);
  return { ...config, file: found.file, ...(found.guard && { readFrom: found.guard.shown }) };
}
