/** What a patch leaves alone needs no second look: most of a large file. */
import type { Code } from "./code.ts";
import { type Pair } from "./compare.ts";
import { definitionsOf } from "./definitions.ts";
import { childOf, type Syntax, textOf } from "./plain.ts";

/** Both texts without the bodies of the functions that read the same, word for word, in both; their heads stay. */
export function withoutSame({ before, after }: Pair<Code>): Pair<Code> {
  const bodies = outermostBodies(before);
  const same = [...outermostBodies(after)]
    .filter(([name, { text }]) => bodies.get(name)?.text === text)
    .map(([name]) => name);
  if (same.length === 0) return { before, after };
  const bodiesOf = (known: ReturnType<typeof outermostBodies>) =>
    new Set(same.flatMap((name) => known.get(name)?.body ?? []));
  return { before: without(before, bodiesOf(bodies)), after: without(after, bodiesOf(outermostBodies(after))) };
}

function outermostBodies({ definitions }: Code): Map<string, { text: string; body: Syntax }> {
  const functions = definitions.filter(({ kind, local }) => kind === "function" && !local);
  return new Map(
    functions.flatMap(({ name, node }) => {
      const body = childOf(node, "body");
      return body === undefined ? [] : [[name, { text: textOf(node), body }] as const];
    }),
  );
}

function without(code: Code, bodies: ReadonlySet<Syntax>): Code {
  const root = copy(code.root, undefined, bodies);
  return { ...code, root, definitions: definitionsOf(root) };
}

function copy(node: Syntax, parent: Syntax | undefined, emptied: ReadonlySet<Syntax>): Syntax {
  const own: Syntax = { ...node, parent, children: [] };
  if (!emptied.has(node)) own.children = node.children.map((child) => copy(child, own, emptied));
  return own;
}
