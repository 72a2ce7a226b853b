/** Which expressions hold what an attacker sends: data of a request, of a page's address, of a message. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "./bindings.ts";
import type { Declaration } from "./declarations.ts";
import { propertyName, stringValue, unwrap, isField, argumentsOf } from "./pattern.ts";

const MAX_DEPTH = 12;

const REQUEST_MEMBERS =
  "query|params?|body|headers?|cookies?|signedCookies|url|originalUrl|rawUrl|path|pathname|files?|rawBody|querystring|host|hostname|search|searchParams|nextUrl|raw|payload";
const REQUEST_CALLS = "param|get|header|json|text|formData|query|queries|parseBody";

/** A chain of members such as `req.query.id` or `ctx.request.body`, as `chainOf` writes it. */
const SOURCE = new RegExp(
  [
    `^(?:this\\.|_|ctx\\.|context\\.|c\\.|event\\.|args\\.)?(?:req|request)\\.(?:(?:${REQUEST_MEMBERS})\\b|(?:${REQUEST_CALLS})\\(\\)|(?:req|request|raw)\\.(?:${REQUEST_MEMBERS})\\b)`,
    `^(?:ctx|context)\\.(?:query|params|querystring|headers|path|url|cookies\\.get\\(\\))(?:\\b|$)`,
    `^event\\.(?:queryStringParameters|multiValueQueryStringParameters|pathParameters|body|headers|rawPath|rawQueryString)\\b`,
    `^(?:window\\.|document\\.|self\\.|top\\.)*location(?:\\.(?:hash|search|href|pathname))?$`,
    `^(?:window\\.|document\\.|self\\.|top\\.)*location\\.(?:hash|search|href|pathname)\\b`,
    `^(?:window\\.)?document\\.(?:URL|documentURI|referrer|cookie)\\b`,
    `^window\\.name\\b`,
    `^<message>\\.data\\b`,
  ].join("|"),
);

/** Stands in every file where `isRequest` can hold. */
export const MAY_HOLD_REQUEST = new RegExp(
  [
    "\\b_?(?:req|request)\\b|\\b\\w*Request\\b|IncomingMessage",
    "\\b(?:ctx|context)\\.(?:query|params|headers|path|url|cookies)|[=:]\\s*(?:ctx|context|event)\\b",
    "\\bevent\\.(?:query|multi|path|body|headers|raw)",
    "\\blocation\\b|\\bdocument\\.(?:URL|documentURI|referrer|cookie)|\\bwindow\\.name|=\\s*(?:document|window)\\b",
    "[\"'`]message[\"'`]|onmessage",
    "\\b(?:query|params|body|headers|cookies)\\b[^{}]*\\}[^(){}]*,\\s*_?(?:res|response|reply|resp|rep|h|next)\\b",
    "@(?:Query|Param|Body|Headers|Req|Cookies)",
  ].join("|"),
  "g",
);

const REQUEST_TYPE = /\b(?:\w*Request|IncomingMessage)\b(?!\w)/;
const RESPONSE_NAME = /^(?:_?res|response|reply|resp|rep|h|next)\b/;
const REQUEST_KEYS = new Set(["query", "params", "body", "headers", "cookies"]);
const REQUEST_DECORATOR = /@(?:Query|Param|Body|Headers|Req|Request|Cookies|QueryParam|QueryParams|BodyParam)\b/;

export interface Sources {
  /** Whether the expression itself is data of a request, a page's address or a message. */
  isRequest(expression: Node): boolean;
}

type Parameter = Extract<Declaration, { kind: "parameter" }>;

function parametersOf(owner: Node): Node[] {
  return owner.childForFieldName("parameters")?.namedChildren.filter((child) => child.type !== "comment") ?? [];
}

/** `addEventListener("message", (event) => …)`, `onmessage = (event) => …`. */
function handlesMessages(owner: Node): boolean {
  const parent = owner.parent;
  if (parent === null) return false;
  if (parent.type === "assignment_expression" && isField(parent, "right", owner)) {
    return /\bonmessage$/.test(parent.childForFieldName("left")?.text ?? "");
  }
  const call = parent.type === "arguments" ? parent.parent : null;
  const [first] = call === null ? [] : argumentsOf(call);
  return (
    /\baddEventListener$/.test(call?.childForFieldName("function")?.text ?? "") &&
    first !== undefined &&
    stringValue(first) === "message"
  );
}

/** What a parameter stands for in a chain: `req` for a handler's request under any name or destructured. */
function parameterRoot({ owner, parameter, path }: Parameter, name: string): string {
  if (parameter.type !== "identifier" && REQUEST_DECORATOR.test(parameter.text)) return "req.query";
  const all = parametersOf(owner);
  const index = all.findIndex((candidate) => candidate.id === parameter.id);
  const type = parameter.childForFieldName("type")?.text ?? "";
  const handler = index === 0 && all[1] !== undefined && RESPONSE_NAME.test(all[1].text);
  if (path.length > 0) return (handler && REQUEST_KEYS.has(path[0] ?? "")) || REQUEST_TYPE.test(type) ? "req" : "?";
  if (handlesMessages(owner)) return "<message>";
  return REQUEST_TYPE.test(type) ? "req" : name;
}

export function sources(bindings: Bindings): Sources {
  const ofIdentifier = (node: Node, depth: number): string => {
    const binding = bindings.resolve(node);
    if (binding === undefined) return node.text;
    const { declaration } = binding;
    if (declaration.kind === "parameter") return [parameterRoot(declaration, node.text), ...declaration.path].join(".");
    if (declaration.kind !== "variable" || declaration.init === undefined) return "?";
    return [chainOf(declaration.init, depth + 1), ...declaration.path].join(".");
  };

  /** `ctx.request.query["a"].trim()` gives `ctx.request.query.a.trim()`; a computed member is `*`. */
  const chainOf = (expression: Node, depth: number): string => {
    if (depth > MAX_DEPTH) return "?";
    const node = unwrap(expression);
    switch (node.type) {
      case "identifier":
        return ofIdentifier(node, depth);
      case "this":
        return "this";
      case "member_expression":
      case "subscript_expression": {
        const object = node.childForFieldName("object");
        return object === null ? "?" : `${chainOf(object, depth + 1)}.${propertyName(node) ?? "*"}`;
      }
      case "call_expression": {
        const callee = node.childForFieldName("function");
        return callee === null ? "?" : `${chainOf(callee, depth + 1)}()`;
      }
      default:
        return "?";
    }
  };

  return { isRequest: (expression) => SOURCE.test(chainOf(expression, 0)) };
}
