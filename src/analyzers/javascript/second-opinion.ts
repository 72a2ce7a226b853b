/** Where the grammar finds an error: is it a mistake in the file, or a gap of the grammar? Babel knows the newest syntax. */
import { parse, type ParserPlugin } from "@babel/parser";
import type { Grammar } from "./grammar.ts";
import type { SyntaxProblem } from "../patterns/problems.ts";

export type Opinion =
  /** `withoutTypes` is the same program with blanks in place of types: what runs stands where it stood. */
  { kind: "program"; withoutTypes: string } | { kind: "mistake"; problem: SyntaxProblem };

const PLUGINS: Record<Grammar, ParserPlugin[]> = {
  javascript: ["jsx", "flow", "decorators"],
  typescript: ["typescript", "decorators"],
  tsx: ["typescript", "jsx", "decorators"],
};

/** Undefined where Babel gives up for its own reasons, such as nesting that exceeds its stack. */
export function secondOpinion(grammar: Grammar, text: string): Opinion | undefined {
  try {
    const file = parse(text, {
      sourceType: "unambiguous",
      plugins: PLUGINS[grammar],
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
      allowNewTargetOutsideFunction: true,
      allowSuperOutsideMethod: true,
      allowUndeclaredExports: true,
    });
    return { kind: "program", withoutTypes: blankTypes(file.program as unknown as SyntaxNode, text) };
  } catch (error) {
    return mistakeOf(error);
  }
}

function mistakeOf(error: unknown): Opinion | undefined {
  if (!(error instanceof SyntaxError) || !("loc" in error)) return undefined;
  const { line } = error.loc as { line: number };
  return { kind: "mistake", problem: { line, message: error.message.replace(/ \(\d+:\d+\)$/, "") } };
}

/** What all of Babel's nodes have; the rest is looked at only where its type says that it is there. */
interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const TYPES =
  /^(?:TS)?(?:TypeAnnotation|TypeParameterDeclaration|TypeParameterInstantiation|InterfaceDeclaration|TypeAliasDeclaration)$/;
const DECLARATIONS = /^(?:TSDeclare|Declare|TypeAlias$|OpaqueType$|TSEnumDeclarationType$)/;

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flat().filter(isNode);
}

/** Says nothing at run time, from its first character to its last. */
function isType(node: SyntaxNode): boolean {
  const { declaration } = node;
  return (
    TYPES.test(node.type) ||
    DECLARATIONS.test(node.type) ||
    node["declare"] === true ||
    node["importKind"] === "type" ||
    (node.type.startsWith("Export") && (node["exportKind"] === "type" || (isNode(declaration) && isType(declaration))))
  );
}

/** Ranges of types, outermost only. Without recursion: programs may be thousands of levels deep. */
function typeRanges(program: SyntaxNode): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  const open = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { expression } = node;
    if (isType(node)) ranges.push([node.start, node.end]);
    else if (/^TS(?:As|Satisfies)Expression$/.test(node.type) && isNode(expression)) {
      ranges.push([expression.end, node.end]);
      open.push(expression);
    } else open.push(...childrenOf(node));
  }
  return ranges;
}

function blankTypes(program: SyntaxNode, text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of typeRanges(program).toSorted((a, b) => a[0] - b[0])) {
    parts.push(text.slice(from, start), text.slice(start, end).replaceAll(/[^\r\n\u2028\u2029]/g, " "));
    from = end;
  }
  return parts.join("") + text.slice(from);
}
