/** zod's issues in a person's words, each at its place in the file. */
import type { z } from "zod";
import type { ConfigDocument, DataPath, Problem } from "./document.ts";
import { nearest } from "./nearest.ts";

export type Issue = z.core.$ZodIssue;

/** Untrusted words, shortened and on one line; the terminal's own dangers are met where errors are printed. */
function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

function shown(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return "a list";
  if (value === null || value === undefined) return "empty";
  return typeof value === "object" ? "a mapping" : String(value);
}

const KINDS: Record<string, string> = {
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
  string: "a text",
  number: "a number",
  int: "a whole number",
};

/** `overrides[0].failOn`. */
function dotted(path: DataPath): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`));
  const text = steps.join("").replace(/^\./, "");
  return text === "" ? "the file" : quote(text).slice(1, -1);
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);
}

/** What an issue would accept, for the end of "must be …". */
function expected(issue: Issue): string | undefined {
  if (issue.code === "invalid_type") return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  return undefined;
}

function suggestion(word: unknown, candidates: readonly string[], otherwise: string): string {
  const meant = typeof word === "string" ? nearest(word, candidates) : undefined;
  return meant === undefined ? otherwise : `; did you mean ${quote(meant)}?`;
}

/** Where a value may have several shapes: the complaints of the shape that it has, which are about what is inside it. */
function branchOfItsShape(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [];
  const isInside = (inner: Issue) => inner.path.length > 0 || inner.code === "unrecognized_keys";
  return issue.errors.find((branch) => branch.every(isInside)) ?? [];
}

interface Context {
  document: ConfigDocument;
  /** Valid keys of the mapping at a path, for suggestions. */
  keysAt(path: DataPath): string[];
}

function unknownKey(key: string, path: DataPath, { document, keysAt }: Context): Problem {
  const keys = keysAt(path);
  const where = path.length > 0 ? ` in ${dotted(path)}` : "";
  const valid = keys.length > 0 ? `; valid keys: ${keys.join(", ")}` : "";
  return { ...document.place(path, key), message: `unknown key ${quote(key)}${where}${suggestion(key, keys, valid)}` };
}

function wrongValue(issue: Issue, path: DataPath, { document }: Context): Problem {
  const value = valueAt(document.data, path);
  const branches = issue.code === "invalid_union" ? issue.errors.map((branch) => branch[0]) : [issue];
  const accepted = branches.map((branch) => branch && expected(branch)).filter((text) => text !== undefined);
  const words = branches.flatMap((branch) => (branch?.code === "invalid_value" ? branch.values.map(String) : []));
  const place = document.place(path);
  // A schema's own words say more than the kind of value.
  if (accepted.length === 0 || (value !== undefined && !issue.message.startsWith("Invalid ")))
    return { ...place, message: `${dotted(path)}: ${issue.message}` };
  if (value === undefined) {
    return { ...place, message: `${dotted(path.slice(0, -1))} lacks the key ${quote(String(path.at(-1)))}` };
  }
  const hint = suggestion(value, words, "");
  return { ...place, message: `${dotted(path)} must be ${accepted.join(" or ")}, not ${shown(value)}${hint}` };
}

/** One problem per unknown key or wrong value, whatever the nesting of zod's unions. */
export function problemsOf(issues: readonly Issue[], context: Context, base: DataPath = []): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path, context));
    const branch = branchOfItsShape(issue);
    return branch.length > 0 ? problemsOf(branch, context, path) : [wrongValue(issue, path, context)];
  });
}
