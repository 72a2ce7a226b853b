/** The tests that rules for Python name under `is`. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { onlyValue } from "./flow.ts";
import { checksPartOfHost, hasLooseHost, hasLooseRange } from "./hosts.ts";
import { given, isOfBrokenCipher, isOfWeakHash, takesOldTls } from "./crypto.ts";
import type { Names } from "./names.ts";
import { argumentsOf, memberName, stringValue, unwrap } from "./nodes.ts";
import type { Origins } from "./origin.ts";
import { isCatastrophic } from "./regex.ts";
import type { Sources } from "./sources.ts";

interface Knowledge {
  bindings: Bindings;
  names: Names;
  sources: Sources;
  origins: Origins;
  /** Values of other kinds, which count as `request` there. */
  flows: Readonly<Record<"archive" | "parsed" | "sensitive" | "password" | "error", Origins>>;
  text: string;
}

type Test = (node: Node, knowledge: Knowledge) => boolean;

/** What a name stands for where it has one value only, as far as that goes. */
export function valueOf(node: Node, bindings: Bindings, depth = 0): Node {
  const inner = unwrap(node);
  if (inner.type !== "identifier" || depth > 5) return inner;
  const only = onlyValue(inner, bindings);
  return only === undefined ? inner : valueOf(only, bindings, depth + 1);
}

/** Forms and schemas say themselves which fields they take. */
const NO_MODEL =
  /(?:Form|FormSet|Schema|Serializer|Request|Response|Params|Parameters|Config|Query|Filter|Validator|Input|Args|Options|Error|Exception)$/;

/** Members that are texts and nothing else, however the client writes them. */
const TEXTS = ["args", "form", "GET", "POST", "values", "cookies", "headers", "view_args", "query_params", "matchdict"];

/** What came as JSON may hold objects, wherever it goes. */
const holdsParsed: Test = (node, { origins, flows }) =>
  flows.parsed.originOf(node, ["str", "int"]) === "request" && origins.originOf(node, ["str"]) === "request";

const holdsStructure: Test = (node, knowledge) =>
  holdsParsed(node, knowledge) ||
  knowledge.origins.originOf(node, [...TEXTS.map((member) => `request.${member}`), "<parameter>"]) === "request";

const holdsWhere: Test = (node, { bindings }) =>
  /["']\$(?:where|function|accumulator)["']/.test(valueOf(node, bindings).text);

const PATH_CALLS = /(?:^|\.)(?:join|Path|format|joinpath)$/;

const isPath: Test = (node, { bindings }) => {
  const value = valueOf(node, bindings);
  if (value.type === "call") return PATH_CALLS.test(value.childForFieldName("function")?.text ?? "");
  return /^(?:string|concatenated_string|binary_operator)$/.test(value.type) || memberName(value) === "filename";
};

/** Text with something filled in, rather than a name or a literal. */
const isComposedText: Test = (node, { bindings }) => {
  const value = valueOf(node, bindings);
  if (value.type === "call") {
    const callee = value.childForFieldName("function");
    return callee !== null && memberName(callee) === "format";
  }
  const isJoined =
    value.type === "binary_operator" && /^(?:[+%])$/.test(value.childForFieldName("operator")?.text ?? "");
  return (
    isJoined || (value.type === "string" && stringValue(value) === undefined) || value.type === "concatenated_string"
  );
};

const isText: Test = (node, { bindings, sources }) => {
  const value = valueOf(node, bindings);
  if (/^(?:dictionary|list|set|tuple|list_comprehension|dictionary_comprehension)$/.test(value.type)) return false;
  return !/^request\.(?:json|get_json\(\)|data|json_body)\b(?!.*\[)/.test(sources.requestOf(value) ?? "");
};

/** FastAPI and its like answer with JSON. */
const isPage: Test = (node, knowledge) => {
  if (/\b(?:fastapi|rest_framework|ninja|litestar)\b/.test(knowledge.text)) return false;
  const [body] = node.type === "expression_list" || node.type === "tuple" ? node.namedChildren : [node];
  const isString = body !== undefined && knowledge.origins.originOf(body, []) === "request";
  return isString && isText(body, knowledge);
};

const SIGNATURE_OFF = /["']?\bverify_signature["']?\s*[:=]\s*(?:False|0)\b/;

const switchesOffSignature: Test = (node, { bindings }) => SIGNATURE_OFF.test(valueOf(node, bindings).text);

const PLACEHOLDER = /^<.*>$|\$\{|\{\{|^(?:x+|\*+|\.+|none|null)$/i;

function literal(node: Node, bindings: Bindings): string | undefined {
  const value = valueOf(node, bindings);
  const callee = value.type === "call" ? value.childForFieldName("function") : null;
  const encoded = callee && memberName(callee) === "encode" ? callee.childForFieldName("object") : null;
  return stringValue(encoded === null ? value : valueOf(encoded, bindings));
}

const isLiteralKey: Test = (node, { bindings }) => {
  const key = literal(node, bindings);
  return (
    key !== undefined &&
    key.length >= 4 &&
    key.length <= 4096 &&
    !PLACEHOLDER.test(key) &&
    !key.startsWith("-----BEGIN PUBLIC")
  );
};

const isFixedBytes: Test = (node, { bindings }) => {
  if (literal(node, bindings) !== undefined) return true;
  const value = valueOf(node, bindings);
  if (value.type === "binary_operator")
    return (
      value.childForFieldName("operator")?.text === "*" &&
      stringValue(value.childForFieldName("left") ?? value) !== undefined
    );
  const callee = value.type === "call" ? (value.childForFieldName("function")?.text ?? "") : "";
  const [first] = value.type === "call" ? argumentsOf(value).positional : [];
  return (
    /^(?:bytes|bytearray)$/.test(callee) &&
    (first?.type === "integer" || (first !== undefined && stringValue(first) !== undefined))
  );
};

const PASSWORD = /(?:^|[_.["'])(?:passw(?:or)?d|passwd|pwd|passphrase|plain_?text_?password)(?:$|[_."'\]\d])/i;

const namesPassword: Test = (node) =>
  node
    .descendantsOfType(["identifier", "attribute", "subscript"])
    .some((part) => part !== null && PASSWORD.test(part.text)) || PASSWORD.test(node.text.replace(/\(.*$/s, ""));

const MEMBER_SANITIZERS = [
  "os.path.basename",
  "werkzeug.utils.secure_filename",
  "*.startswith",
  "*.is_relative_to",
  "text:..",
  "text:../",
];

/** What is left of a secret there is none. */
const NO_SECRET = ["*.encrypt", "*.hexdigest", "*.digest", "mask", "redact", "hash_password", "make_password", "type"];

const TESTS: Record<string, Test> = {
  "holds-structured-request-data": holdsStructure,
  "holds-where-operator": holdsWhere,
  "path-expression": isPath,
  "model-like": (node) => !NO_MODEL.test(node.text),
  "composed-text": isComposedText,
  "is-text": isText,
  "is-page": isPage,
  "switches-off-signature": switchesOffSignature,
  "literal-key": isLiteralKey,
  "fixed-bytes": isFixedBytes,
  "names-password": namesPassword,
  "archive-member-path": (node, { flows }) => flows.archive.originOf(node, MEMBER_SANITIZERS) === "request",
  "sensitive-data": (node, { flows }) => flows.sensitive.originOf(node, NO_SECRET) === "request",
  "sensitive-arguments": (node, { flows }) =>
    argumentsOf(node).positional.some((value) => flows.sensitive.originOf(value, NO_SECRET) === "request"),
  "password-data": (node, { flows }) => flows.password.originOf(node, NO_SECRET) === "request",
  "error-details": (node, { flows }) => flows.error.originOf(node, []) === "request",
  "error-argument": (node, { flows }) => given(node).some((value) => flows.error.originOf(value, []) === "request"),
  "holds-parsed-argument": (node, knowledge) => given(node).some((value) => holdsParsed(value, knowledge)),
  "of-weak-hash": (node, knowledge) => isOfWeakHash(node, knowledge),
  "of-broken-cipher": (node, knowledge) => isOfBrokenCipher(node, knowledge),
  "takes-old-tls": (node, knowledge) => takesOldTls(node, knowledge),
  "of-old-tls-context": (node, knowledge) => {
    const context = node.childForFieldName("object");
    return context !== null && takesOldTls(context, knowledge);
  },
  "checks-part-of-host": (node) => checksPartOfHost(node),
  "loose-host-pattern": (node, { bindings }) => hasLooseHost(stringValue(valueOf(node, bindings)) ?? ""),
  "loose-range": (node, { bindings }) => hasLooseRange(stringValue(valueOf(node, bindings)) ?? ""),
  "catastrophic-regex": (node, { bindings }) => {
    const value = valueOf(node, bindings);
    const source = stringValue(value);
    return source !== undefined && isCatastrophic(source, value.text);
  },
};

export function tests(knowledge: Knowledge): { is(test: string, expression: Node): boolean } {
  return { is: (test, expression) => TESTS[test]?.(expression, knowledge) ?? false };
}

/** What is read out of JSON and its like, as a source of its own. */
export const PARSED_SOURCES: Sources = {
  requestOf(expression) {
    const node = unwrap(expression);
    const callee = node.type === "call" ? node.childForFieldName("function") : null;
    return callee !== null && /(?:^|\.)(?:loads|json_decode)$/.test(callee.text) ? "parsed" : undefined;
  },
};

/** Names that stand in an archive, as a source of their own. */
export const ARCHIVE_SOURCES: Sources = {
  requestOf(expression) {
    const node = unwrap(expression);
    const callee = node.type === "call" ? node.childForFieldName("function") : null;
    return callee !== null && /^(?:namelist|infolist|getnames|getmembers)$/.test(memberName(callee) ?? "")
      ? "archive"
      : undefined;
  },
};
