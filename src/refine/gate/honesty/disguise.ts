/** The same thing said so that no analyzer recognises it: names looked up by a text that is known, aliases, encoded texts. */
import type { Evidence } from "../../../model/verdict.ts";
import { type Call, callsIn } from "../tree/calls.ts";
import { plainForm } from "../tree/canonical.ts";
import { added } from "../tree/compare.ts";
import { childOf, ofRole, type Syntax, textOf, within } from "../tree/plain.ts";
import { textPieces } from "../tree/texts.ts";
import { evidence, type HonestyCheck, type HonestyInput, quoted } from "./check.ts";

export const disguise: HonestyCheck = (input) => [
  ...fresh(input, lookups, "names what could be written plainly: analyzers do not follow it"),
  ...fresh(input, aliases, "gives a known danger another name"),
  ...fresh(input, replaced, "puts something else in the place of a library's own function"),
  ...fresh(input, constants, "is a truth value that could be written plainly"),
  ...fresh(input, encoded, "hides a text that could be written plainly"),
  ...fresh(input, splats, "hides arguments that could be written plainly"),
];

function fresh({ before, after }: HonestyInput, find: (root: Syntax) => Syntax[], why: string): Evidence[] {
  const found = added(find(before.root), find(after.root), plainForm);
  return found.map((node) => evidence(after, node, `${quoted(textOf(node))} ${why}`));
}

const LOOKUP =
  /^(?:getattr|__import__|importlib\.import_module|operator\.(?:attrgetter|methodcaller)|Reflect\.get|const_get|send|public_send|__send__|method|call_user_func(?:_array)?|Class\.forName|getMethod|getDeclaredMethod|MethodByName|dlsym)$/;
const NAMESPACE =
  /^(?:globals\(\)|locals\(\)|vars\([^)]*\)|__builtins__|sys\.modules|globalThis|window|global|self|\$GLOBALS|Object\.__dict__)$/;

/** What an analyzer would have recognised. */
const DANGEROUS_NAME =
  /^(?:eval|exec|execSync|system|popen|spawn\w*|loads?|unsafe_load|md5|sha1|random|Function|write|innerHTML|shell_exec|passthru|unserialize|subprocess|os|pickle|marshal|child_process|Runtime|constantize)$/;

/** It is called at once, put together from pieces, or named like a danger; `getattr(x, "name", None)` asks whether something is there. */
function isHidden({ node, arguments: values }: Call): boolean {
  const texts = values.filter(isKnownText);
  const isCalled = node.parent?.role === "call" && node.field === "function";
  return (
    isCalled || texts.some((text) => text.role !== "string" || DANGEROUS_NAME.test(textPieces(text)?.join("") ?? ""))
  );
}

/** `getattr(os, "system")`, `globals()["eval"]`, `window["ev" + "al"]` */
function lookups(root: Syntax): Syntax[] {
  const calls = callsIn(root).filter(
    (call) =>
      (LOOKUP.test(call.callee) || LOOKUP.test(call.method)) && call.arguments.some(isKnownText) && isHidden(call),
  );
  const subscripts = [...within(root)].filter(
    ({ kind, named }) => named && /subscript|index_expression|element_reference/.test(kind),
  );
  const namespaces = subscripts.filter(
    (node) => NAMESPACE.test(textOf(node.children[0] ?? node)) && node.children.some(isKnownText),
  );
  return [...calls.map(({ node }) => node), ...namespaces];
}

/** A text of which every part stands in the code. */
function isKnownText(node: Syntax): boolean {
  return textPieces(node)?.every((piece) => typeof piece === "string") === true;
}

const DANGER =
  /^(?:eval|exec|compile|__import__|os\.(?:system|popen|exec\w+|spawn\w+)|subprocess\.\w+|pickle\.loads?|marshal\.loads?|yaml\.(?:load|unsafe_load|Loader|UnsafeLoader)|hashlib\.(?:md5|sha1)|random\.\w+|Function|child_process\.\w+|Math\.random|document\.write|system|shell_exec|passthru|unserialize|exec\.Command|Runtime|strcpy|gets|sprintf)$/;

/** `run = os.system`: the function itself, not what it gives. */
function aliases(root: Syntax): Syntax[] {
  return ofRole(root, "assign").filter((node) => {
    const value = childOf(node, "right", "value");
    return value !== undefined && DANGER.test(textOf(value).replaceAll(/\s+/g, ""));
  });
}

/** `shlex.quote = str`: a member of what the file imports. */
function replaced(root: Syntax): Syntax[] {
  const text = textOf(root);
  return ofRole(root, "assign").filter((node) => {
    const [target, value] = [childOf(node, "left"), childOf(node, "right", "value")];
    const [, owner] = /^(\w+)(?:\.\w+)+$/.exec(target === undefined ? "" : textOf(target)) ?? [];
    if (owner === undefined || value === undefined || !isImported(owner, text)) return false;
    return value.role === "function" || /^(?:lambda|identifier|arrow_function|function_expression)$/.test(value.kind);
  });
}

function isImported(name: string, text: string): boolean {
  return new RegExp(`^\\s*(?:import|from)\\b[^\\n]*\\b${name}\\b|\\b${name}\\s*=\\s*require\\(`, "m").test(text);
}

/** `not True`, `bool(0)`, `!!0`, `1 == 2` */
function constants(root: Syntax): Syntax[] {
  return [...within(root)].filter(({ kind, children }) => {
    if (kind === "call" || kind === "call_expression") return isConstantCall(children);
    const operands = children.filter(({ named }) => named);
    const isLogic = /^(?:not_operator|unary_expression|comparison_operator|binary_expression)$/.test(kind);
    const isTruth = kind !== "unary_expression" || (children[0] !== undefined && textOf(children[0]) === "!");
    const isCompared = kind !== "binary_expression" || /^[=!<>]=*$/.test(children[1] ? textOf(children[1]) : "");
    return isLogic && isTruth && isCompared && operands.length > 0 && operands.every(isLiteralNode);
  });
}

function isConstantCall([callee, list]: readonly Syntax[]): boolean {
  const given = list?.children.filter(({ named }) => named) ?? [];
  return callee !== undefined && /^(?:bool|Boolean)$/.test(textOf(callee)) && given.every(isLiteralNode);
}

function isLiteralNode({ kind, role }: Syntax): boolean {
  return role === "number" || /^(?:true|false|none|null|integer)$/.test(kind);
}

const DECODER =
  /(?:b(?:ase)?(?:16|32|64|85)_?(?:de|url)?(?:code|decode)?|fromhex|unhexlify|a2b_\w+|atob|fromCharCode|fromCodePoint|hex2bin|DecodeString|rot13|codecs\.decode|unescape|decodeURIComponent|urldecode|Buffer\.from)$/;

function encoded(root: Syntax): Syntax[] {
  return callsIn(root)
    .filter((call) => DECODER.test(call.callee) && isLiteral(call))
    .map(({ node }) => node);
}

function isLiteral({ arguments: values }: Call): boolean {
  return values.length > 0 && values.every((value) => value.role === "number" || isKnownText(value));
}

/** `**{"shell": True}` */
function splats(root: Syntax): Syntax[] {
  return [...within(root)].filter(
    ({ kind, children }) =>
      /^(?:dictionary_splat|spread_element|list_splat)$/.test(kind) &&
      children.some(({ kind: inner }) => /^(?:dictionary|object)$/.test(inner)),
  );
}
