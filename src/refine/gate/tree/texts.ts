/** Texts that code puts together, whichever way: concatenation, interpolation, `%`, `format`, template. */
import { callOf } from "./calls.ts";
import { childOf, type Syntax, textOf } from "./plain.ts";

/** The literal parts with their escapes as written, and the expressions between them; undefined for what is no text. */
export function textPieces(node: Syntax): (string | Syntax)[] | undefined {
  if (node.role === "parenthesized") {
    const inner = node.children.filter(({ named }) => named);
    return inner.length === 1 && inner[0] !== undefined ? textPieces(inner[0]) : undefined;
  }
  if (node.role === "string") return literalPieces(node);
  if (node.role === "call") return formattedPieces(node);
  const operator = childOf(node, "operator") ?? node.children[1];
  const symbol = operator && textOf(operator);
  if (node.children.length !== 3 || symbol === undefined) return undefined;
  if (symbol === "+" || symbol === ".") return addedPieces(node);
  return symbol === "%" ? percentPieces(node) : undefined;
}

/** A text is what the rest of it is: `"a" + str(b)` says what `f"a{b}"` says. */
function spoken(piece: Syntax): Syntax {
  if (piece.role !== "call") return piece;
  const { callee, arguments: values } = callOf(piece);
  return /^(?:str|String|strval)$/.test(callee) && values.length === 1 && values[0] !== undefined ? values[0] : piece;
}

function literalPieces(node: Syntax): (string | Syntax)[] {
  if (/^concatenated|^chained/.test(node.kind))
    return node.children.filter(({ named }) => named).flatMap((part) => textPieces(part) ?? [part]);
  if (/^(?:character|char)_literal$|bytes/.test(node.kind)) return [textOf(node)];
  const text = textOf(node);
  const prefix = /^[A-Za-z]*(?=["'#])/.exec(text)?.[0].toLowerCase() ?? "";
  const isRaw = prefix.includes("r") || node.kind.startsWith("raw_");
  const head = prefix.includes("b") ? ["b:"] : [];
  const parts = node.children.filter(({ named, kind }) => named && kind !== "string_start" && kind !== "string_end");
  if (parts.length === 0)
    return [...head, cooked(text.slice(prefix.length).replace(/^("""|'''|["'`])([\s\S]*)\1$/, "$2"), isRaw)];
  return [...head, ...parts.map((part) => pieceOf(part, isRaw))];
}

function pieceOf(part: Syntax, isRaw: boolean): string | Syntax {
  if (part.role === undefined && /content|fragment|escape/.test(part.kind)) return cooked(textOf(part), isRaw);
  // A format such as `{x!r:>10}` is more than the expression.
  const inner = part.children.filter(({ named }) => named);
  return inner.length === 1 && inner[0] !== undefined && part.role === "interpolation" ? spoken(inner[0]) : part;
}

const ESCAPES: Record<string, string> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "0": "\0",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "`": "`",
};

/** The value: `r"\d"` and `"\\d"` are the same text. */
function cooked(text: string, isRaw: boolean): string {
  if (isRaw) return text;
  return text.replaceAll(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([ntr0\\'"`]))/g,
    (_, hex?: string, unicode?: string, plain?: string) =>
      plain === undefined ? String.fromCharCode(Number.parseInt(hex ?? unicode ?? "0", 16)) : (ESCAPES[plain] ?? plain),
  );
}

/** `a + "b"`: a text only if one side shows it. */
function addedPieces(node: Syntax): (string | Syntax)[] | undefined {
  const [left, , right] = node.children;
  if (left === undefined || right === undefined) return undefined;
  const [first, second] = [textPieces(left), textPieces(right)];
  if (first === undefined && second === undefined) return undefined;
  return [...(first ?? [spoken(left)]), ...(second ?? [spoken(right)])];
}

/** `"a %s" % b` */
function percentPieces(node: Syntax): (string | Syntax)[] | undefined {
  const [left, , right] = node.children;
  const template = left && textPieces(left);
  if (template === undefined || right === undefined || template.some((piece) => typeof piece !== "string"))
    return undefined;
  const values = right.kind === "tuple" ? right.children.filter(({ named }) => named) : [right];
  return filled(template.join(""), /%[sd]/g, values);
}

/** `"a {}".format(b)` and `"a {x}".format(x=b)`, `String.format("a %s", b)`, `fmt.Sprintf("a %s", b)` */
function formattedPieces(node: Syntax): (string | Syntax)[] | undefined {
  const { method, arguments: values } = callOf(node);
  if (method === "Sprintf" || (method === "format" && values.length > 1 && values[0]?.role === "string")) {
    const template = values[0] && textPieces(values[0]);
    return template && filled(template.join(""), /%[sdv]/g, values.slice(1));
  }
  const object = childOf(childOf(node, "function") ?? node, "object");
  if (method !== "format" || object?.role !== "string") return undefined;
  const template = textPieces(object)?.join("") ?? "";
  const named = new Map(
    values.flatMap((value) =>
      value.kind === "keyword_argument"
        ? [[textOf(childOf(value, "name") ?? value), childOf(value, "value") ?? value]]
        : [],
    ),
  );
  if (named.size === 0) return filled(template, /\{\d*\}/g, values);
  return filled(
    template,
    /\{\w+\}/g,
    [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => named.get(name ?? "") ?? []),
  );
}

/** Undefined where the placeholders are not as many as the values. */
function filled(template: string, placeholder: RegExp, values: readonly Syntax[]): (string | Syntax)[] | undefined {
  const parts = template.split(placeholder);
  if (parts.length !== values.length + 1) return undefined;
  return parts
    .flatMap((part, index) => [part, ...(values[index] === undefined ? [] : [values[index]])])
    .filter((part) => part !== "");
}
