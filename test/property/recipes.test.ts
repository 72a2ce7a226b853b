/**
 * 10,000 sources that parse: no recipe, asked about any place in them, ever yields one that does not, and none that uses a name which
 * nothing binds. `PROPERTY_SEED=2 npx vitest run test/property/recipes.test.ts` tries others.
 */
import { createRequire } from "node:module";
import { beforeAll, expect, test } from "vitest";
import type { Node } from "web-tree-sitter";
import type { Finding } from "../../src/model/finding.ts";
import type { RecipeInput } from "../../src/recipes/recipe.ts";
import { withEdits } from "../../src/refine/from-recipes.ts";
import { parse } from "../../src/syntax/parse.ts";
import { type RecipeCase, recipeCases } from "./recipe-inputs.ts";

const SEED = Number(process.env["PROPERTY_SEED"] ?? 1);
const COUNT = Number(process.env["PROPERTY_COUNT"] ?? 10_000);

type Ruff = typeof import("@astral-sh/ruff-wasm-nodejs");
const ruff = createRequire(import.meta.url)("@astral-sh/ruff-wasm-nodejs") as Ruff;
const workspace = new ruff.Workspace({ lint: { select: ["F821"] } }, ruff.PositionEncoding.Utf16);

const UNPARSED = "does not parse";

/** Names that nothing binds, as Ruff sees it, and what Ruff cannot parse. */
function complaints(text: string): Set<string> {
  const found = workspace.check(text) as { code: string | null; message: string }[];
  return new Set(found.map(({ code, message }) => (code === "F821" ? message : `${UNPARSED}: ${message}`)));
}

/** Where findings may be: statements, calls and literals. */
const PLACES =
  /^(?:call|call_expression|string|assignment|assignment_expression|comparison_operator|binary_expression|assert_statement|pair|attribute|keyword_argument|binary_operator)$/;

function* placesIn(node: Node): Generator<Node> {
  if (PLACES.test(node.type)) yield node;
  for (const child of node.children) yield* placesIn(child);
}

const findingAt = ({ startPosition, endPosition }: Node): Finding =>
  ({
    startLine: startPosition.row + 1,
    startColumn: startPosition.column + 1,
    endLine: endPosition.row + 1,
    endColumn: endPosition.column + 1,
    message: "`xml.etree.ElementTree`",
  }) as Finding;

interface Tried {
  parsed: number;
  edited: number;
  wrong: string[];
}

async function tryCase({ recipe, language, text, dependencies }: RecipeCase, tried: Tried): Promise<void> {
  const tree = await parse(language, text);
  const results = new Map<string, string>();
  // The grammar lets some through that Python does not.
  const isPython = language !== "python" || ![...complaints(text)].some((message) => message.startsWith(UNPARSED));
  if (!tree.rootNode.hasError && isPython) {
    tried.parsed += 1;
    const project = { dependencies: new Set(dependencies), versions: new Map<string, string>() };
    for (const node of placesIn(tree.rootNode)) {
      const input: RecipeInput = { path: "app", language, text, tree, finding: findingAt(node), node, project };
      const result = recipe.fix(input);
      if (result.kind === "edits") results.set(withEdits(text, result.edits), result.explanation);
    }
  }
  tree.delete();
  for (const after of results.keys()) {
    tried.edited += 1;
    const fault = await faultOf(language, text, after);
    if (fault !== undefined) tried.wrong.push(`${recipe.id}: ${fault}\n--- before\n${text}\n--- after\n${after}`);
  }
}

async function faultOf(language: RecipeCase["language"], before: string, after: string): Promise<string | undefined> {
  const tree = await parse(language, after);
  const { hasError } = tree.rootNode;
  tree.delete();
  if (hasError) return UNPARSED;
  if (language !== "python") return undefined;
  const known = complaints(before);
  return [...complaints(after)].find((message) => !known.has(message));
}

const tried: Tried = { parsed: 0, edited: 0, wrong: [] };

beforeAll(async () => {
  // Some twists leave nothing that parses: those are no inputs.
  for (const case_ of recipeCases(COUNT * 2, SEED)) {
    await tryCase(case_, tried);
    if (tried.parsed === COUNT) break;
  }
}, 300_000);

test(`${COUNT} inputs parse, and many of them are edited`, () => {
  expect(tried.parsed).toBe(COUNT);
  expect(tried.edited).toBeGreaterThan(COUNT / 10);
});

test("what recipes make of them parses, and binds the names that it uses", () => {
  expect(tried.wrong.slice(0, 5).join("\n=====\n")).toBe("");
  expect(tried.wrong.length).toBe(0);
});
