import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const SOURCES = path.resolve(import.meta.dirname, "../src");

/** Top-down, as the data flows (docs/architecture.md): each may use what stands below it and nothing above it. */
const ORDER = [
  "main.ts",
  "cli.ts",
  "action.ts",
  "action",
  "commands",
  "pipeline.ts",
  "stages",
  "evaluate",
  "dataset",
  "report",
  "apply",
  "refine",
  "recipes",
  "findings",
  "analyzers",
  "select",
  "knowledge",
  "llm",
  "syntax",
  "config",
  "system",
  "model",
];

function sourceFiles(): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(SOURCES, file), "utf8");
  const specifiers = [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) => match[1] ?? "");
  return specifiers.map((specifier) => path.posix.join(path.posix.dirname(file), specifier));
}

const layerOf = (file: string): number => ORDER.indexOf(file.split("/")[0] ?? "");

test("every source file belongs to a layer", () => {
  expect(sourceFiles().filter((file) => layerOf(file) < 0)).toEqual([]);
});

test("nothing imports from a layer above its own", () => {
  const upward = sourceFiles().flatMap((file) =>
    importsOf(file)
      .filter((imported) => !imported.startsWith("../") && layerOf(imported) < layerOf(file))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(upward).toEqual([]);
});

test("the files of one layer do not import each other in a circle", () => {
  const graph = new Map(sourceFiles().map((file) => [file, importsOf(file)]));
  const circles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    else if (!finished.has(file)) for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    finished.add(file);
  };
  const finished = new Set<string>();
  for (const file of graph.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test("only system/ touches processes, the environment, the clock and chance", () => {
  const world = /node:child_process|process\.env|Date\.now\(|new Date\(\)|Math\.random\(/;
  const outside = sourceFiles().filter(
    (file) => !file.startsWith("system/") && file !== "main.ts" && world.test(withoutComments(file)),
  );
  expect(outside).toEqual([]);
});

/** Without texts too: recipes and helper programs are about such code. A template with values in it stays. */
function withoutComments(file: string): string {
  const text = readFileSync(path.join(SOURCES, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, "");
  return text.replaceAll(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\$]|\$(?!\{))*`/g, '""');
}
