/**
 * What the pack's knowledge of values says of the other findings: a command or a statement that is made of constants only is
 * worth a look and no more, and a text that a finding of the pack is about is not told a second time.
 */
import type { Node, Tree } from "web-tree-sitter";
import type { Detection, Region } from "../../../model/finding.ts";
import { regionOf } from "../../patterns/nodes.ts";
import { argumentsOf } from "../values/nodes.ts";
import { LOOKED_AT } from "./result.ts";
import type { PythonFacts } from "./pack.ts";

const TEXT_RULE = "S608";
const TEXT_FINDING = "py/sql-injection";

function nodeAt(tree: Tree, { startLine, startColumn, endLine, endColumn }: Region): Node | null {
  const start = { row: startLine - 1, column: startColumn - 1 };
  return tree.rootNode.descendantForPosition(start, { row: endLine - 1, column: endColumn - 1 });
}

/** Of the call that a place is, or stands in. */
function argumentsOfCall(node: Node | null): readonly Node[] {
  let call = node;
  while (call !== null && call.type !== "call") call = call.parent;
  return call === null ? [] : argumentsOf(call).positional;
}

/** The expression that a statement's text is built by, from the literal outwards. */
function builtText(node: Node | null): Node | undefined {
  let found = node;
  while (
    found?.parent &&
    /^(?:string|string_content|string_start|concatenated_string|binary_operator|attribute|parenthesized_expression)$/.test(
      found.parent.type,
    )
  )
    found = found.parent;
  const call = found?.type === "attribute" && found.parent?.type === "call" ? found.parent : undefined;
  return call ?? found ?? undefined;
}

function subjectOf(tree: Tree, { ruleId, region }: Detection): readonly Node[] {
  const node = nodeAt(tree, region);
  if (ruleId === TEXT_RULE) return [builtText(node)].flatMap((text) => text ?? []);
  return argumentsOfCall(node);
}

function isConstant(facts: PythonFacts, nodes: readonly Node[]): boolean {
  return nodes.length > 0 && nodes.every((node) => facts.originOf(node, []) === "constant");
}

function holds(outer: Region, inner: Region): boolean {
  const starts =
    outer.startLine < inner.startLine ||
    (outer.startLine === inner.startLine && outer.startColumn <= inner.startColumn);
  const ends = outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn);
  return starts && ends;
}

/**
 * @param others what Ruff and the other checks found
 * @param own what the pack found in the same tree
 */
export function secondLook(
  others: readonly Detection[],
  own: readonly Detection[],
  tree: Tree,
  facts: PythonFacts,
): Detection[] {
  const told = own
    .filter(({ ruleId }) => ruleId === TEXT_FINDING)
    .flatMap(({ region }) => {
      const [text] = argumentsOfCall(nodeAt(tree, region));
      const elsewhere = (text === undefined ? [] : facts.textsOf(text)).map(regionOf);
      // Within the call the two overlap, and merge.
      return elsewhere.filter((one) => !holds(region, one));
    });
  return others.flatMap((detection) => {
    const { ruleId, region, suppression } = detection;
    if (!LOOKED_AT.test(ruleId)) return [detection];
    const isTold =
      ruleId === TEXT_RULE &&
      suppression === undefined &&
      told.some((text) => holds(text, region) || holds(region, text));
    if (isTold) return [];
    return isConstant(facts, subjectOf(tree, detection)) ? [{ ...detection, severity: "note" as const }] : [detection];
  });
}
