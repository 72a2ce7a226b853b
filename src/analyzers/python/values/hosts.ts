/** Checks of an address or a host by parts of its text, which another host may hold as well. */
import type { Node } from "web-tree-sitter";
import { argumentsOf, memberName, stringValue } from "./nodes.ts";

const TOP_LEVEL = "(?:com|org|net|edu|gov|io|dev|app|co|uk|de|eu|info|biz|cloud|internal|local)";
const HOST = new RegExp(`^(?:[a-z][a-z\\d+.-]*:)?(?://)?(?:[a-z\\d-]+\\.)+${TOP_LEVEL}(?::\\d+)?$`, "i");
const DOTTED_HOST = new RegExp(`^(?:[a-z][a-z\\d+.-]*:)?(?://)?\\.?(?:[a-z\\d-]+\\.)+${TOP_LEVEL}(?::\\d+)?/?$`, "i");
const ADDRESS =
  /url|uri|host|domain|netloc|link|href|referr?er|origin|address|target|redirect|next|site|server|endpoint|location/i;

/** Stands in every file that may check a part of a host, or look for one with a loose pattern. */
export const MAY_HOLD_HOST = {
  text: new RegExp(`\\.${TOP_LEVEL}(?::\\d+)?/?["']`, "gi"),
  pattern: new RegExp(`\\.${TOP_LEVEL}(?![\\w.*+?{-]|\\((?![?/:$\\\\^[|]))`, "gi"),
};

function isAddress(node: Node | null | undefined): boolean {
  return node != null && node.type !== "string" && ADDRESS.test(node.text);
}

/** `"example.com" in url`. */
function searches(comparison: Node): boolean {
  const [left, right] = comparison.namedChildren;
  const host = left && stringValue(left);
  return /^(?:not )?in$/.test(comparison.children[1]?.text ?? "") && DOTTED_HOST.test(host ?? "") && isAddress(right);
}

/** `url.startswith("https://example.com")`, `host.endswith("example.com")`: what follows or precedes is free. */
function touches(call: Node): boolean {
  const callee = call.childForFieldName("function");
  const method = callee ? memberName(callee) : undefined;
  const [text] = argumentsOf(call).positional;
  if (!/^(?:startswith|endswith)$/.test(method ?? "") || text === undefined) return false;
  const host = stringValue(text) ?? "";
  return (
    isAddress(callee?.childForFieldName("object")) && HOST.test(host) && (method === "endswith" || host.includes("//"))
  );
}

export function checksPartOfHost(node: Node): boolean {
  return node.type === "call" ? touches(node) : searches(node);
}

const HOST_IN_PATTERN = new RegExp(`(?:[a-z\\d-]+\\\\?\\.)+${TOP_LEVEL}(?![\\w.*+?{-])`, "gi");

/** Whether a pattern for addresses has a dot before a name's end that stands for any character. */
export function hasLooseHost(pattern: string): boolean {
  if (!/:\/\/|\^|\(\?:?www|www\\?\./.test(pattern)) return false;
  const plain = pattern.replaceAll("\\\\.", "\\.");
  return [...plain.matchAll(HOST_IN_PATTERN)].some(([host]) => /(?<!\\)\./.test(host));
}

const CLASS = /(?<!\\)\[\^?((?:\\.|[^\]\\])+)\]/g;
const RANGE = /(\\?.)-(\\?.)/gs;

const kindOf = (character: string): string =>
  /[a-z]/.test(character) ? "lower" : /[A-Z]/.test(character) ? "upper" : /\d/.test(character) ? "digit" : "other";

/**
 * Stands in every file that may hold a loose range. What a slice may look like (`[:-n]`, `[f(x)-1]`) is left out: nobody
 * writes a range from a colon or a bracket.
 */
export const MAY_HOLD_RANGE =
  /\[(?:\\.|[^\]\\\n]){0,100}?(?:[A-Z]-[a-z[\\^_`{|}]|[a-z]-[{|}]|\d-[A-Za-z:;<=>?@[\\^_`{|}]|[!-'*-/;-@[\\^-`{-~]-[^\]\s~])/g;

/** `[A-z]` and `[+-_]` hold more than they seem to. */
function isLoose(from: string, to: string): boolean {
  if ([from, to].some((one) => /^\\[a-z\d]/i.test(one))) return false;
  const [first, last] = [from.at(-1)!, to.at(-1)!];
  if (last.charCodeAt(0) > 126 || first.charCodeAt(0) < 34) return false;
  if (kindOf(first) !== kindOf(last)) return last !== "~";
  const spans = first < "0" && last > "9";
  return kindOf(first) === "other" && spans && last !== "~";
}

export function hasLooseRange(pattern: string): boolean {
  return [...pattern.matchAll(CLASS)].some(([, inner = ""]) =>
    [...inner.matchAll(RANGE)].some(([, from = "", to = ""]) => isLoose(from, to)),
  );
}
