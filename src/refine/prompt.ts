/** Prompts are files (`prompts/prompts.yml`); a missing variable is an error, and so is one too many. */
import documents from "./prompts/*.yml";

const PROMPTS: Record<string, string> = Object.assign({}, ...(documents as Record<string, string>[]));

/** `{{>part}}` or `{{value}}`. */
const VARIABLE = /\{\{(>?)([a-z][A-Za-z]*)\}\}/g;

type Texts = Readonly<Record<string, string>>;

/**
 * @param values untrusted texts: they cannot end the data that they stand in
 * @param parts prompts rendered before
 * @throws Error for a prompt that does not exist, a variable that it needs and is not given, or one that it does not have: each is a
 * defect of ours
 */
export function prompt(name: string, values: Texts = {}, parts: Texts = {}): string {
  const template = PROMPTS[name];
  if (template === undefined) throw new Error(`there is no prompt "${name}"`);
  checkVariables(name, template, values, parts);
  const tag = freeTag(Object.values(values));
  // In one pass: what a value holds is never taken for a variable.
  return template
    .trimEnd()
    .replaceAll(/<(\/?)data>/g, `<$1${tag}>`)
    .replaceAll(VARIABLE, (_, part: string, variable: string) => (part ? parts : values)[variable] ?? "");
}

function checkVariables(name: string, template: string, values: Texts, parts: Texts): void {
  const wanted = new Set([...template.matchAll(VARIABLE)].map(([, part = "", variable = ""]) => part + variable));
  const given = new Set([...Object.keys(values), ...Object.keys(parts).map((part) => `>${part}`)]);
  const missing = [...wanted].filter((variable) => !given.has(variable));
  const surplus = [...given].filter((variable) => !wanted.has(variable));
  if (missing.length > 0) throw new Error(`the prompt "${name}" needs ${missing.join(", ")}`);
  if (surplus.length > 0) throw new Error(`the prompt "${name}" has no ${surplus.join(", ")}`);
}

function freeTag(values: readonly string[]): string {
  for (let number = 0; ; number += 1) {
    const tag = number === 0 ? "data" : `data${number}`;
    if (!values.some((value) => value.includes(`${tag}>`))) return tag;
  }
}
