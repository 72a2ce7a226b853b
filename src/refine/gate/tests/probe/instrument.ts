/** Puts markers into patched files. */
import path from "node:path";
import type { FileChange } from "../../../../model/candidate.ts";
import { languageOf } from "../../../../syntax/languages.ts";
import { plainTree } from "../../tree/plain.ts";
import { type Patch, union } from "../sift.ts";
import { changedRanges } from "./hunks.ts";
import { markerStyle, type MarkerStyle, type ProbeFiles } from "./markers.ts";
import { type ProbePlace, probePlaces } from "./places.ts";

/** A marker, and the patch for whose sake it stands there. */
export interface Marker {
  patch: Patch;
  path: string;
  /** 1-based, in the patched text. */
  line: number;
}

export interface Instrumented {
  /** By number. */
  markers: Marker[];
  /** The patched tree with the markers in it. */
  changes: FileChange[];
}

interface Placed {
  marker: Marker;
  place: ProbePlace;
  style: MarkerStyle;
}

/** @param patches that go together; `files` where markers of a run write to */
export async function instrument(patches: readonly Patch[], files: ProbeFiles): Promise<Instrumented> {
  const changes = union(patches);
  const placed = new Map<string, Placed[]>();
  // The number of markers is part of what they say: placed first, written then.
  for (const change of changes) placed.set(change.path, await placesIn(change, patches, files));
  const all = [...placed.values()].flat();
  const written = changes.flatMap((change) => write(change, placed.get(change.path) ?? [], all, files));
  return { markers: all.map(({ marker }) => marker), changes: written };
}

async function placesIn(change: FileChange, patches: readonly Patch[], files: ProbeFiles): Promise<Placed[]> {
  const language = languageOf(change.path, change.after.split("\n", 1)[0] ?? "");
  const style = language && markerStyle(language, files, 0);
  if (language === undefined || style === undefined) return [];
  const own = patches.flatMap((patch) => {
    const found = patch.changes.find(({ path: name }) => name === change.path);
    return found === undefined ? [] : [{ patch, after: found.after }];
  });
  const root = await plainTree(language, change.after);
  const ranges = changedRanges(
    change.before,
    own.map(({ after }) => after),
  );
  return own.flatMap(({ patch }, index) => {
    const places = (ranges[index] ?? []).flatMap((range) => {
      return probePlaces(root, range, language).map((place) => ({ ...place, line: place.line - range.moved }));
    });
    const unique = [
      ...new Map(places.map((place) => [`${place.kind} ${"at" in place ? place.at : place.start}`, place])).values(),
    ];
    return unique.map((place) => ({ marker: { patch, path: change.path, line: place.line }, place, style }));
  });
}

function write(change: FileChange, placed: readonly Placed[], all: readonly Placed[], files: ProbeFiles): FileChange[] {
  const language = languageOf(change.path, change.after.split("\n", 1)[0] ?? "");
  const style = language && markerStyle(language, files, all.length);
  if (style === undefined || placed.length === 0) return [change];
  const insertions = placed.flatMap((one) => insertionsOf(one.place, all.indexOf(one), style, change.after));
  const after = insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), change.after);
  const helper = style.helper?.(change.after);
  if (helper === undefined) return [{ ...change, after }];
  const beside = path.posix.join(path.posix.dirname(change.path), helper.name);
  return [
    { ...change, after },
    { path: beside, before: "", after: helper.text },
  ];
}

function insertionsOf(
  place: ProbePlace,
  number: number,
  style: MarkerStyle,
  text: string,
): { at: number; text: string }[] {
  if (place.kind === "expression") {
    const [open, close] = style.around?.(number) ?? ["", ""];
    return [
      { at: place.start, text: open },
      { at: place.end, text: close },
    ];
  }
  const statement = style.statement(number);
  if (!style.ownLine) return [{ at: place.at, text: statement }];
  const indent = text.slice(text.lastIndexOf("\n", place.at - 1) + 1, place.at);
  const beginsLine = /^[ \t]*$/.test(indent);
  return [{ at: place.at, text: beginsLine ? `${statement}\n${indent}` : `${statement}; ` }];
}
