/** Sources that recipes were not written for: their own examples, turned and twisted, and seeded so that a failure can be had again. */
import { recipes } from "../../src/recipes/list.ts";
import type { Recipe } from "../../src/recipes/recipe.ts";
import type { Language } from "../../src/syntax/languages.ts";
import { seededRandom } from "../scenarios/fault-helpers.ts";

type Random = () => number;
type Twist = (text: string, random: Random) => string;

export interface RecipeCase {
  recipe: Recipe;
  language: Language;
  text: string;
  dependencies: readonly string[];
}

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const one = <Item>(random: Random, items: readonly Item[]): Item => items[below(random, items.length)]!;

const indented = (text: string, step: string): string => text.replaceAll(/^(?=.)/gm, step);

/** The nth place where a pattern stands, for a random n. */
function atOne(text: string, random: Random, pattern: RegExp, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = one(random, found);
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
}

/** Splits after the imports, so that what follows can be put elsewhere. */
function afterImports(text: string): [head: string, body: string] {
  const head = /^(?:(?:import|from|const .*require|"""|'use strict'|#).*\n|\n)*/.exec(text)?.[0] ?? "";
  return [head, text.slice(head.length)];
}

const inBody =
  (change: (body: string) => string): Twist =>
  (text, random) => {
    const [head, body] = random() < 0.75 ? afterImports(text) : ["", text];
    return head + change(body);
  };

/** Names that the edits use themselves, and names beyond ASCII. */
const NAMES =
  "os json secrets subprocess hmac ast descriptor base_dir full_path ssl crypto path baseDir fullPath actual expected randomBytes execFile naïve_ñame 名前 ﬁeld 𝒳1".split(
    " ",
  );

function rename(text: string, random: Random): string {
  const own = [...new Set(text.match(/(?<![.\w"'])[a-z_]{3,12}(?=[,)\s:=])/g) ?? [])].filter(
    (name) => !KEYWORDS.has(name),
  );
  if (own.length === 0) return text;
  const [from, to] = [one(random, own), one(random, NAMES)];
  return text.replaceAll(new RegExp(`(?<![.\\w])${from}(?!\\w)`, "g"), to);
}

const KEYWORDS = new Set(
  "import from def return with for while class try except assert lambda async await and not else elif if in is as raise pass const let var function export default new typeof".split(
    " ",
  ),
);

const SHARED: readonly Twist[] = [
  rename,
  rename,
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll(/^( {2,4})+/gm, (spaces) => "\t".repeat(spaces.length / (spaces.length % 4 === 0 ? 4 : 2))),
  (text) => text.replaceAll(/["']/g, (quote) => (quote === '"' ? "'" : '"')),
  (text, random) => atOne(text, random, /\(/g, (found) => `${found}\n        `),
  (text, random) => atOne(text, random, /, /g, () => ",\n        "),
  (text, random) => atOne(text, random, /[\w"'\]]\)/g, (found) => `${found[0]},)`),
  (text, random) => atOne(text, random, /(?<=[(,] ?)\w+(?=[,)])/g, (found) => `(${found})`),
  (text, random) => atOne(text, random, /(?<=return )[^\n;]+/g, (found) => `wrapper("😀", ${found})`),
  (text, random) => atOne(text, random, /(?<=return )[^\n;]+/g, (found) => `[${found}][0]`),
  (text) => text.replace(/\n$/, ""),
  (text, random) => atOne(text, random, /\n\n/g, () => "\n\n\n\n"),
  (text) => text + text,
];

const PYTHON: readonly Twist[] = [
  inBody((body) => `def outer(self, *args, **options):\n${indented(body, "    ")}`),
  inBody((body) => `class Thing:\n    @property\n    async def method(self):\n${indented(body, "        ")}`),
  inBody((body) => `try:\n${indented(body, "    ")}except Exception as error:\n    raise\nfinally:\n    pass\n`),
  inBody((body) => `with open("x") as file, lock:\n${indented(body, "  ")}`),
  inBody(
    (body) =>
      `match command:\n    case {"a": [1, *rest]} if rest:\n${indented(body, "        ")}    case _:\n        pass\n`,
  ),
  inBody((body) => `if (n := len("ä😀")) > 1:\n\t${indented(body, "\t").trimStart()}`),
  inBody((body) => `async def main() -> None:\n    async for each in things:\n${indented(body, "        ")}`),
  (text) => `try:\n    import os, sys\nexcept ImportError:\n    os = None\n${text}`,
  (text) => `from helpers import *\n${text}`,
  (text) => `#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n# Ünïcödé 😀\n${text}`,
  (text) => `"""Docs, é."""\nfrom __future__ import annotations\n\n${text}`,
  (text) => `# %% [markdown]\n# Notes\n# %%\n${text}\n# In[2]:\nget_ipython().run_line_magic("matplotlib", "inline")\n`,
  (text) => `from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import subprocess, json, hmac\n${text}`,
  (text) => `def helper():\n    import os, secrets, subprocess as sp\n    return os\n\n\n${text}`,
  (text, random) => atOne(text, random, /\(/g, (found) => `${found}  # opens (, "it's"\n            `),
  (text, random) => atOne(text, random, /, /g, () => ",  # then 'é'\n            "),
  (text, random) => atOne(text, random, /\n/g, () => "  # end: é) \n"),
  (text, random) => atOne(text, random, /(?<=\n {4,8})(?=\w)/g, () => 'mark = "é😀"; '),
  (text, random) => atOne(text, random, /:\n\s+(?=\w[^\n]*\n(?:\n|$))/g, () => ": "),
  (text, random) => atOne(text, random, /(?<== )[^\n]+/g, (found) => `(${found})`),
  (text, random) => atOne(text, random, /(?<=return )[^\n]+/g, (found) => `(lambda: ${found})()`),
  (text, random) => atOne(text, random, /(?<=return )[^\n]+/g, (found) => `f"{${found}!r:>{10}}"`),
  (text, random) => atOne(text, random, /(?<=return )[^\n]+/g, (found) => `[x for x in ${found} if x]`),
  (text, random) => atOne(text, random, /(?<=return )[^\n]+/g, (found) => `${found} if found else None`),
  (text, random) => atOne(text, random, /(?<=\(|, )f?(["'])[^"'\n]*\1/g, (found) => `${found} "" r"\\d"`),
  (text, random) => atOne(text, random, /(?<=\(|= )f(?=["'])/g, () => one(random, ["rf", "F", "b", "u"])),
  (text, random) => atOne(text, random, /\)\n/g, () => ") \\\n        .more()\n"),
  (text, random) => atOne(text, random, /^import (\w+)$/gm, (found) => `${found}, zlib`),
  (text, random) => atOne(text, random, /^import (\w+)$/gm, (found) => `${found}; VERSION = 1`),
  (text, random) => atOne(text, random, /^import (\w+)$/gm, (found) => `${found}  # noqa, (`),
  (text) => `from os import path\nfrom ssl import SSLContext\n${text}`,
  (text, random) =>
    atOne(text, random, /^import (\w+)$/gm, (found) => `try:\n    ${found}\nexcept ImportError:\n    pass`),
];

const SCRIPT: readonly Twist[] = [
  inBody((body) => `function outer(...args) {\n${indented(body, "  ")}}\n`),
  inBody((body) => `class Thing {\n  #x = 1;\n  async *method({ a = 1 } = {}) {\n${indented(body, "    ")}  }\n}\n`),
  inBody((body) => `try {\n${indented(body, "  ")}} catch {\n  retry();\n} finally { done(); }\n`),
  inBody((body) => `if (ready) {\n${indented(body, "\t")}} else other();\n`),
  inBody((body) => `switch (kind) {\n  case "ä😀":\n${indented(body, "    ")}    break;\n  default:\n}\n`),
  inBody((body) => `label: for await (const each of things) {\n${indented(body, "  ")}}\n`),
  (text) => `'use strict';\n${text}`,
  (text) => `#!/usr/bin/env node\n/* Ünïcödé 😀 */\n${text}`,
  (text) => `/** Licence: é */\n\n${text}`,
  (text) => text.replaceAll(/;$/gm, ""),
  (text, random) => atOne(text, random, /\(/g, (found) => `${found}/* (, "it's" */ `),
  (text, random) => atOne(text, random, /, /g, () => ", // then 'é'\n    "),
  (text, random) => atOne(text, random, /\n/g, () => " // end: é)\n"),
  (text, random) => atOne(text, random, /(?<=\n {2,8})(?=\w)/g, () => 'const mark = "é😀"; '),
  (text, random) => atOne(text, random, /\{\n\s+(?=[^\n]*\n\})/g, () => "{ "),
  (text, random) => atOne(text, random, /(?<=return )[^\n;]+/g, (found) => `ok ? ${found} : null`),
  (text, random) => atOne(text, random, /(?<=return )[^\n;]+/g, (found) => `await (async () => ${found})()`),
  (text, random) => atOne(text, random, /(?<=return )[^\n;]+/g, (found) => `\`\${${found}} \\n\``),
  (text, random) => atOne(text, random, /(?<== )[^\n;]+/g, (found) => `(${found})`),
  (text, random) => atOne(text, random, /\bconst (?=\w+ =)/g, () => one(random, ["let ", "var "])),
  (text, random) => atOne(text, random, /\{ (\w+)/g, (found) => `{ ...defaults, ${found.slice(2)}`),
  (text, random) => atOne(text, random, / \}/g, () => ", }"),
  (text, random) => atOne(text, random, /(?<=[\w)])\.(?=\w)/g, () => "?."),
  (text, random) => atOne(text, random, /(?<=[\w)])\.(?=\w)/g, () => "\n    ."),
];

const TWISTS = { python: PYTHON, javascript: SCRIPT, typescript: SCRIPT, tsx: SCRIPT } as Partial<
  Record<Language, readonly Twist[]>
>;

function seedsOf(recipe: Recipe): RecipeCase[] {
  const language = recipe.languages[0]!;
  const examples = recipe.examples.map(({ before, language: own = language, dependencies = [] }) => ({
    text: before,
    language: own,
    dependencies,
  }));
  return [
    ...examples,
    ...recipe.untouched.map((each) => ({
      text: typeof each === "string" ? each : each.before,
      language,
      dependencies: [],
    })),
  ].map((each) => ({
    recipe,
    ...each,
  }));
}

/** `count` sources, each an example of a recipe in turn with none to four twists; JavaScript is TypeScript too. */
export function* recipeCases(count: number, seed: number): Generator<RecipeCase> {
  const random = seededRandom(seed);
  const seeds = recipes.flatMap(seedsOf);
  for (let index = 0; index < count; index += 1) {
    const case_ = seeds[index % seeds.length]!;
    let { text, language } = case_;
    if (language === "javascript" && random() < 0.3) language = one(random, ["typescript", "tsx"]);
    for (let times = below(random, 5); times > 0; times -= 1) {
      text = one(random, [...SHARED, ...(TWISTS[language] ?? [])])(text, random);
    }
    yield { ...case_, language, text };
  }
}
