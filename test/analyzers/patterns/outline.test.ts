import { expect, test } from "vitest";
import { loadEngine } from "../../../src/analyzers/patterns/engine.ts";
import { expand } from "../../../src/analyzers/patterns/metavariables.ts";
import { outlineOf } from "../../../src/analyzers/patterns/outline.ts";

const CODE = `
f(a, b); f(a); f(); f(a, /* why */ b); f(a, b,); f(...a); f\`a\`; f?.(a); new f(a); new f; await f(a, b);
o.run(a); o?.run(a, b); o["run"](a); o.run; (o.run)(a); o . run(a, b, c); óx.run(a);
x = y; x = x; x.y = z; x += 1; x[y] = z; x?.[y]; x[y](z); x === y; x !== y; x === "a"; x + y;
const r = { key: f(a), "other": o.run(b) };
function outer(secret) { return [1].map((item) => { if (secret === item) return o.run(secret, { deep: f(item) }); }); }
`;

const RULES: { rule: object; constraints?: Record<string, object> }[] = [
  { rule: { pattern: "f($A)" } },
  { rule: { pattern: "f($A, $$$)" } },
  { rule: { pattern: "$FN($$$)" } },
  { rule: { pattern: "new $FN($A)" } },
  { rule: { pattern: "$OBJ.$METHOD($A, $$$)" }, constraints: { METHOD: { regex: "^r" }, A: { kind: "identifier" } } },
  { rule: { pattern: "$OBJ.run($A)" }, constraints: { OBJ: { regex: "^\\w+$" }, A: { not: { regex: "^(?:a|b)$" } } } },
  { rule: { pattern: "$A = $A" } },
  { rule: { pattern: "$OBJ[$NAME] = $VALUE" } },
  { rule: { pattern: "$OBJ[$NAME]($$$)" } },
  { rule: { any: [{ pattern: "$A === $B" }, { pattern: "$A !== $B" }] }, constraints: { B: { kind: "string" } } },
  { rule: { pattern: "$A === $B" }, constraints: { A: { regex: "(?i)SECRET" } } },
  { rule: { pattern: "f($A)", inside: { kind: "pair", stopBy: "end" } } },
  { rule: { pattern: "f($A)", inside: { kind: "pair" } } },
  { rule: { pattern: "o.run($$$)", inside: { kind: "function_declaration", stopBy: { kind: "arrow_function" } } } },
  { rule: { kind: "pair", has: { field: "key", regex: "^k" } } },
  { rule: { kind: "call_expression", not: { any: [{ pattern: "f($$$)" }, { inside: { kind: "pair" } }] } } },
];

test.each(RULES)("says of no node what ast-grep does not say: $rule", async ({ rule, constraints = {} }) => {
  const parsed = await (await loadEngine()).parse("javascript", CODE);
  const matched = new Set(parsed.find({ rule: expand(rule), constraints }, []).map(({ node }) => node.id));
  const outline = outlineOf(rule, constraints, parsed.patternTree);
  const nodes = parsed.nodesOf([
    "call_expression",
    "new_expression",
    "assignment_expression",
    "binary_expression",
    "pair",
  ]);
  const verdicts = nodes.map((node) => ({ node, verdict: outline(node, new Map()) }));
  const wrong = verdicts.filter(({ node, verdict }) => verdict !== undefined && verdict !== matched.has(node.id));
  expect(wrong.map(({ node, verdict }) => `${verdict}: ${node.text}`)).toEqual([]);
  // It must be of use: most nodes are decided without ast-grep.
  expect(verdicts.filter(({ verdict }) => verdict === undefined).length).toBeLessThan(nodes.length / 3);
  parsed.free();
});
