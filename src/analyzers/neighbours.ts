/** What files import from their neighbours under other names, as far as analyzers want to know it. */
import { decodeText } from "../select/decode.ts";
import type { SnapshotReader } from "../select/snapshot-reader.ts";
import type { ImportReader, Reexports } from "./analyzer.ts";

/** Bytes. What is larger was built, and passes on no names that a person wrote. */
export const LARGEST_NEIGHBOUR = 256 * 1024;

/** Gives `undefined` where there is nothing to know. */
export type Neighbours = (path: string, bytes: Buffer) => Promise<Reexports | undefined>;

/** Analyzers that look at imports alike share what they learn. */
export function neighboursIn(snapshot: SnapshotReader): (imports: ImportReader) => Neighbours {
  const known = new Map<ImportReader, Neighbours>();
  return (imports) => {
    const neighbours = known.get(imports) ?? neighboursOf(imports, snapshot);
    known.set(imports, neighbours);
    return neighbours;
  };
}

/** One hop, and each neighbour read once a run: what it exports stays in memory, not its text. */
function neighboursOf(imports: ImportReader, snapshot: SnapshotReader): Neighbours {
  const known = new Map<string, Promise<Reexports>>();
  const first = async (paths: readonly string[]): Promise<Reexports> => {
    for (const path of paths) {
      const bytes = await snapshot.read(path);
      if (bytes !== undefined) return imports.reexports(decodeText(bytes));
    }
    return {};
  };
  const ask = (paths: readonly string[]): Promise<Reexports> => {
    const key = paths.join("\0");
    let asked = known.get(key);
    if (asked === undefined) known.set(key, (asked = first(paths)));
    return asked;
  };
  return async (path, bytes) => {
    const found: Record<string, string> = {};
    for (const [specifier, paths] of imports.specifiers(path, bytes)) {
      for (const [name, from] of Object.entries(await ask(paths))) {
        found[name === "*" ? specifier : `${specifier}.${name}`] = from;
      }
    }
    return Object.keys(found).length === 0 ? undefined : found;
  };
}
