/** Hashes that tell contents apart and protect nothing: what names an entity tag, a cache's key, a file of a build. */
import type { Node } from "web-tree-sitter";
import { argumentsOf, isFunction, stringValue } from "./pattern.ts";

const PURPOSE =
  /e_?tag(?![a-z])|cache|finger_?print|check_?sum|gravatar|avatar|dedup|bucket|shard|content_?(?:hash|md5|id)|memo(?:ize|ise|key)|build_?(?:id|hash)|chunk|asset|color|colour/i;
const PROTECTED = /passw|pwd|passphrase|secret|token|credential|signature|signed|api_?key|session|\bpin\b|otp/i;
/** Of the text that is asked whether it names a secret. */
const MAX_TEXT = 400;

/** What a place is called by: the variable, member or property that takes its value, or the function around. */
function nameAt(outer: Node, child: Node): string | undefined {
  if (isFunction(outer)) {
    const { parent } = outer;
    const name = outer.childForFieldName("name") ?? parent?.childForFieldName("name");
    return (name ?? parent?.childForFieldName("key") ?? parent?.childForFieldName("left"))?.text;
  }
  const name = outer.childForFieldName("name") ?? outer.childForFieldName("left") ?? outer.childForFieldName("key");
  return name === null || name.id === child.id ? undefined : name.text;
}

/** `response.set("ETag", hash)`, `cache.get(hash)` */
function takerOf(call: Node): string {
  const texts = argumentsOf(call).flatMap((argument) => stringValue(argument) ?? []);
  return [call.childForFieldName("function")?.text ?? "", ...texts].join(" ");
}

function namesAround(node: Node): { names: string[]; text: string } {
  const names: string[] = [];
  let text = node.text;
  for (let [child, outer] = [node, node.parent]; outer !== null; [child, outer] = [outer, outer.parent]) {
    if (outer.type === "arguments" && outer.parent) names.push(takerOf(outer.parent));
    if (/^(?:variable_declarator|assignment_expression|pair)$/.test(outer.type) || isFunction(outer)) {
      names.push(nameAt(outer, child) ?? "");
    }
    if (isFunction(outer)) break;
    if (outer.text.length <= MAX_TEXT) text = outer.text;
  }
  return { names, text };
}

/** @param hash the call that makes or names it */
export function isFingerprint(hash: Node): boolean {
  const { names, text } = namesAround(hash);
  return names.some((name) => PURPOSE.test(name)) && !PROTECTED.test(`${names.join(" ")} ${text}`);
}
