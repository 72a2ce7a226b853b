/** The files that `--sarif` names. */
import path from "node:path";
import { UserError } from "../../model/user-error.ts";
import { exactMatcherOf, splitGlob } from "../../select/globs.ts";
import { isFolder, namesIn, readRegularFile, realPathOf, statOf } from "../../system/files.ts";
import { walk } from "../../system/walk.ts";
import { MAX_SARIF_BYTES, TOO_LARGE } from "./json.ts";

export interface SarifFile {
  /** As messages name it. */
  name: string;
  absolute: string;
}

/** Sorted within each glob. Throws a `UserError` for a name that means no file. */
export async function sarifFiles(names: readonly string[], cwd: string): Promise<SarifFile[]> {
  const found = await Promise.all(names.map((name) => filesOf(name, cwd)));
  return [...new Map(found.flat().map((file) => [file.absolute, file])).values()];
}

async function filesOf(name: string, cwd: string): Promise<SarifFile[]> {
  const absolute = path.resolve(cwd, name);
  if (statOf(absolute) !== "absent") return [{ name, absolute }];
  const split = await splitGlob(name);
  if (split === undefined)
    throw new UserError(`--sarif: there is no file ${name}`, "correct the path, or quote a glob");
  const base = path.resolve(cwd, split.base);
  const matches = await exactMatcherOf(split.glob);
  const below = split.glob.includes("/") ? walk(base).paths : namesIn(base);
  const isThere = (one: string) => !isFolder(path.join(base, one));
  const found = below.filter((one) => matches(one) && isThere(one)).toSorted();
  if (found.length === 0) throw new UserError(`--sarif: no file matches ${name}`, "quote globs, and check the folder");
  return found.map((one) => ({ name: path.join(split.base, one), absolute: path.join(base, one) }));
}

export function readSarifFile({ name, absolute }: SarifFile): Buffer {
  // A link that a person names is what they mean.
  const read = readRegularFile(realPathOf(absolute), MAX_SARIF_BYTES);
  if (read.kind === "bytes") return read.bytes;
  const why =
    read.kind === "unreadable"
      ? `cannot be read: ${read.message}`
      : read.kind === "too-large"
        ? TOO_LARGE
        : "is no file";
  throw new UserError(`--sarif: ${name} ${why}`, "name the SARIF files that the tools wrote");
}
