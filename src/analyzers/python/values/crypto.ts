/** What an object of a cryptographic library was made with. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { onlyValue } from "./flow.ts";
import type { Names } from "./names.ts";
import { argumentsOf, enclosingOf, stringValue, unwrap } from "./nodes.ts";

interface Knowledge {
  bindings: Bindings;
  names: Names;
}

const BROKEN =
  /\.(?:ARC4|ARC2|RC4|RC2|DES3?|TripleDES|Blowfish|IDEA|CAST5|CAST|SEED|XOR)(?:$|\.new\b|\(\))|\.(?:MODE_ECB|modes\.ECB)(?:$|\(\))/;
const ANY_TLS =
  /(?:^|\.)(?:PROTOCOL_TLS|PROTOCOL_TLS_CLIENT|PROTOCOL_TLS_SERVER|PROTOCOL_SSLv23|SSLv23_METHOD|TLS_METHOD)$/;
const OLD_TLS = /(?:^|\.)(?:PROTOCOL_(?:SSLv[23]|TLSv1|TLSv1_1)|(?:SSLv[23]|TLSv1|TLSv1_1)_METHOD)$/;

/** The call that made the object that a name stands for. */
function madeBy(node: Node, bindings: Bindings): Node | undefined {
  const inner = unwrap(node);
  const value = inner.type === "identifier" ? onlyValue(inner, bindings) : inner;
  const made = value === undefined ? undefined : unwrap(value);
  return made?.type === "call" ? made : undefined;
}

/** All arguments, whatever their place. */
export function given(call: Node): Node[] {
  const { positional, named } = argumentsOf(call);
  return [...positional, ...named.values()];
}

/** Whether the method called is one of a cipher, or of an encryptor of one, that was made with a broken algorithm or mode. */
export function isOfBrokenCipher(callee: Node, knowledge: Knowledge, depth = 0): boolean {
  const object = callee.childForFieldName("object");
  const made = object && madeBy(object, knowledge.bindings);
  const maker = made?.childForFieldName("function");
  if (!made || !maker || depth > 3) return false;
  const isBroken = (node: Node): boolean => BROKEN.test(knowledge.names.nameOf(node) ?? "");
  return isBroken(maker) || given(made).some(isBroken) || isOfBrokenCipher(maker, knowledge, depth + 1);
}

/** Whether the method called is that of a hash which was made with MD5 or SHA-1 by its name. */
export function isOfWeakHash(callee: Node, { bindings, names }: Knowledge): boolean {
  const object = callee.childForFieldName("object");
  const made = object && madeBy(object, bindings);
  const [algorithm] = made ? given(made) : [];
  const maker = made?.childForFieldName("function");
  if (!maker || algorithm === undefined) return false;
  const name = names.nameOf(maker);
  if (name === "hashlib.new") return /^(?:md[45]|sha-?1)$/i.test(stringValue(algorithm) ?? "");
  return name?.endsWith("hashes.Hash") === true && /hashes\.(?:MD5|SHA1)\(\)$/.test(names.nameOf(algorithm) ?? "");
}

/** All that is set on a context between where it is made and where it is used. */
function settingsOf(context: Node, { bindings }: Knowledge): string {
  const uses = context.type === "identifier" ? bindings.occurrences(context.text) : [];
  return uses
    .filter(({ startIndex }) => startIndex < context.startIndex)
    .map((leaf) => enclosingOf(leaf, ["expression_statement"])?.text ?? "")
    .join("\n");
}

const REFUSES_OLD = /minimum_version\s*=\s*[\w.]*TLSv1_[23]|set_min_proto_version\([^)]*(?:TLS1_[23]|77[12])/;

/** Whether a context of TLS still takes versions below 1.2. */
export function takesOldTls(context: Node, knowledge: Knowledge): boolean {
  const made = madeBy(context, knowledge.bindings);
  const [version] = made === undefined ? [] : given(made);
  const name = version && knowledge.names.nameOf(version);
  if (name === undefined || made?.childForFieldName("function")?.text.endsWith("Context") !== true) return false;
  if (OLD_TLS.test(name)) return true;
  const settings = settingsOf(unwrap(context), knowledge);
  const refused = /\bOP_NO_TLSv1\b/.test(settings) && /\bOP_NO_TLSv1_1\b/.test(settings);
  return ANY_TLS.test(name) && !refused && !REFUSES_OLD.test(settings);
}
