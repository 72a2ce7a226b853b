/** The first stage: which files, which bytes, which of their lines are new. Nothing of the user's is ever changed. */
import type { Selection, SelectionKind } from "../model/scan.ts";
import type { Shard } from "../model/shard.ts";
import { selectRange, selectStaged } from "./change.ts";
import type { Collected } from "./collect.ts";
import { contentsOf, newBlobMemory } from "./contents.ts";
import { locate } from "./locate.ts";
import type { Filter, Host, Place, SelectRequest } from "./request.ts";
import { shardOf } from "./shard.ts";
import { selectTree } from "./tree.ts";

export type { SelectRequest } from "./request.ts";

/**
 * @param host `place` as `locate` gave it, so that the repository is not looked for twice
 * @throws UserError for a revision, path or repository that is not there, and for an index with conflicts
 */
export async function select(request: SelectRequest, host: Host & Filter & Options): Promise<Selection> {
  const place = host.place ?? (await locate(request, host));
  const chosen = await choose(request, place, host);
  const memory = newBlobMemory();
  const selection: Selection = {
    asked: askedOf(request),
    root: place.root,
    files: chosen.files,
    skipped: chosen.skipped,
    notices: [...place.notices, ...chosen.notices],
    ...(chosen.besides && { besides: chosen.besides }),
    contents: (files = chosen.files) => contentsOf(files, place.repository, host.maxFileSize, memory),
  };
  return host.shard === undefined ? selection : shardOf(selection, host.shard, place.repository);
}

interface Options {
  place?: Place;
  /** Only this part. */
  shard?: Shard;
}

type Chosen = Collected & Pick<Selection, "notices" | "besides">;

async function choose(request: SelectRequest, place: Place, host: Host & Filter): Promise<Chosen> {
  if (request.kind === "all") return selectTree([], place, host);
  if (request.kind === "paths") return selectTree(request.paths, place, host);
  if (!place.repository) throw new Error(`a place for ${request.kind} without a repository`);
  return request.kind === "staged"
    ? selectStaged(place.repository, request, host)
    : selectRange(place.repository, request, host);
}

function askedOf(request: SelectRequest): SelectionKind {
  if (request.kind === "staged") return { kind: "staged" };
  if (request.kind === "range") return { kind: "range", from: request.from, to: request.to ?? "HEAD" };
  return { kind: "paths", paths: request.kind === "paths" ? request.paths : [] };
}
