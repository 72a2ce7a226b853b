/** From a SARIF `artifactLocation` (§3.4) to a path: not yet known to be of the repository. */
import { decodePath, displayPath } from "../../system/path-bytes.ts";
import { indexIn, type Json, listIn, memberOf, objectIn, textIn } from "./narrow.ts";

/** A file as the tool names it: `/`-separated, without `.` and `..`. */
export interface Place {
  /** As written, for messages. */
  named: string;
  absolute: boolean;
  /** The likeliest first: a `%41` or a `\` may belong to a name. Empty where all lead out of the folder that they start in. */
  paths: string[];
}

export type Placed = { kind: "place"; place: Place } | { kind: "none"; why: string };

/** What a run says of places once for all its results. */
export interface Artifacts {
  artifacts: readonly unknown[];
  bases: Json;
}

export function artifactsOf(run: Json): Artifacts {
  return { artifacts: listIn(run["artifacts"]), bases: objectIn(run["originalUriBaseIds"]) };
}

export function placeOf(location: unknown, run: Artifacts): Placed {
  const own = objectIn(location);
  const index = indexIn(own["index"]);
  const indexed = index === undefined ? {} : objectIn(objectIn(run.artifacts[index])["location"]);
  const full = textIn(own["uri"]) === undefined ? indexed : own;
  const uri = textIn(full["uri"]);
  if (uri === undefined)
    return { kind: "none", why: index === undefined ? "it names no file" : "its artifact has no uri" };
  const whole = withBase(uri, textIn(full["uriBaseId"]), run.bases, MOST_BASES);
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(whole)?.[1];
  if (scheme !== undefined && scheme.toLowerCase() !== "file")
    return { kind: "none", why: `it is no file: ${scheme}:` };
  return { kind: "place", place: placeFrom(uri, whole) };
}

/** Bases may refer to bases, or to themselves. */
const MOST_BASES = 8;

/** A base without a known place, such as `%SRCROOT%`, leaves the path relative. */
function withBase(uri: string, id: string | undefined, bases: Json, left: number): string {
  if (id === undefined || left === 0 || isAbsolute(uri)) return uri;
  const base = objectIn(memberOf(bases, id));
  const above = textIn(base["uri"]);
  if (above === undefined) return uri;
  return `${withBase(above, textIn(base["uriBaseId"]), bases, left - 1).replace(/\/*$/, "/")}${uri}`;
}

function isAbsolute(uri: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|[\\/])/i.test(uri);
}

function placeFrom(named: string, whole: string): Place {
  // Some tools write `file://src/app.js`: what should be a host is the first folder.
  const path = whole.replace(/^file:\/\/(?=\/)/i, "").replace(/^file:(\/\/localhost(?=\/)|\/(?=\/)|(?!\/))/i, "");
  const texts = [decoded(path), path];
  const spelled = texts
    .flatMap((text) => [text, text.replaceAll("\\", "/")])
    .map((text) => text.replace(/^\/(?=[a-z]:\/)/i, ""));
  const absolute = isAbsolute(spelled[1] ?? "");
  return { named, absolute, paths: [...new Set(spelled.flatMap((text) => normalised(text) ?? []))] };
}

/** Percent-encoded bytes, as the selection shows them where they are not UTF-8; as it is where a `%` encodes nothing. */
function decoded(path: string): string {
  if (!path.includes("%") || /%(?![0-9a-f]{2})/i.test(path)) return path;
  return displayPath(decodePath(unescaped(path)));
}

function unescaped(path: string): Buffer {
  const parts = path.split(/%([0-9a-f]{2})/i);
  return Buffer.concat(parts.map((part, index) => (index % 2 === 0 ? Buffer.from(part) : Buffer.from(part, "hex"))));
}

/** Undefined where it leads above its start. */
function normalised(path: string): string | undefined {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join("/");
}
