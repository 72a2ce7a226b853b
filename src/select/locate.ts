/** Where a request's files are: which folder paths are relative to, and whether git can help. */
import { isInside, realPathOf } from "../system/files.ts";
import {
  findRepository,
  type NoRepository,
  type Repository,
  withoutRepositoryVariables,
} from "../system/repository.ts";
import { commonFolder, type Named, requireNamed } from "./named.ts";
import type { Host, Place, SelectRequest } from "./request.ts";

/**
 * The root is the top level of the working directory's repository. Only where paths outside of it are named it is that
 * of their own repository, and where they have none, the working directory if they lie in it, else the folder that
 * holds them all. One git process, a second one only for paths outside. Throws a `UserError` where a request needs a
 * repository and there is none.
 */
export async function locate(request: SelectRequest, host: Host): Promise<Place> {
  const cwd = realPathOf(host.cwd);
  const found = await findRepository(cwd, host.env);
  if (request.kind !== "paths") return placeOf(found, cwd, request.kind !== "all");
  const named = await requireNamed(request.paths, cwd);
  return named.length === 0 || holds(found, named) ? placeOf(found, cwd, false) : locateOutside(named, cwd, host);
}

function holds(found: Repository | NoRepository, named: readonly Named[]): boolean {
  return found.kind === "repository" && named.every(({ absolute }) => isInside(absolute, found.topLevel));
}

async function locateOutside(named: readonly Named[], cwd: string, host: Host): Promise<Place> {
  const common = commonFolder(named);
  const found = await findRepository(common, withoutRepositoryVariables(host.env));
  return placeOf(found, isInside(common, cwd) ? cwd : common, false);
}

function placeOf(found: Repository | NoRepository, otherwise: string, needed: boolean): Place {
  if (found.kind === "repository") return { root: found.topLevel, repository: found, notices: [] };
  if (needed) throw found.error;
  const notices = found.kind === "no-git" ? ["git was not found: ignored files are scanned too"] : [];
  return { root: otherwise, repository: undefined, notices };
}
