/** Which expressions hold what an attacker sends: data of a request, of a page's address, of a message. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import type { Declaration } from "../patterns/declaration.ts";
import { isField } from "../patterns/nodes.ts";
import { reaching } from "./values.ts";
import { argumentsOf, propertyName, stringValue, unwrap } from "./pattern.ts";

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
    `^<remote>(?:\\b|$)`,
    `^useSearchParams\\(\\)|^useParams\\(\\)|^useRouter\\(\\)\\.(?:query|asPath)\\b|^useLocation\\(\\)\\.(?:search|hash|pathname)\\b`,
    `^(?:this\\.)?\\$?route\\.(?:query|params|hash|fullPath|snapshot\\.(?:params|queryParams|paramMap|queryParamMap|fragment))\\b`,
  ].join("|"),
);

/** What the server itself chose of an uploaded file. */
const CHOSEN_HERE =
  /^(?:req|request)\.files?\.(?:.*\.)?(?:path|filename|size|destination|mimetype|buffer|tempFilePath)(?:\.|$)/;

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
    "useSearchParams|useParams|useRouter|useLocation|\\$?route\\.(?:query|params|hash|fullPath|snapshot)",
    "\\b(?:app|router|server|fastify|route|api)\\.(?:get|post|put|patch|delete|all|use)\\b",
    "[hH]andler\\b|exports\\.\\w+ = (?:async )?(?:function ?)?\\(_?event\\b",
    "\\b(?:ws|socket|connection|conn|client)\\.on\\b|\\b(?:args|input)\\b[^()]*,\\s*(?:ctx|context)\\b",
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
  /** A chain of members with its root replaced by what it stands for: `req.query.id`. */
  chainOf(expression: Node): string;
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

/** A parameter of that name is not the global. */
const GLOBALS = new Set(["location", "document", "window", "self", "top", "useParams", "route"]);
const ROUTERS = /(?:^|\.)(?:app|router|server|fastify|route|api|express)$|Router$|\.route\([^()]*\)$/;
const ROUTES = new Set(["get", "post", "put", "patch", "delete", "all", "use", "head", "options"]);
const SOCKETS = /(?:^|\.)(?:ws|socket|webSocket|connection|conn|client)$/;
const QUIET_EVENTS = /^(?:error|close|connect|connection|end|disconnect|drain|open|timeout|finish|listening)$/;

/** The call that a function is handed to, and the object whose method it is. */
function receiverOf(owner: Node): { method: string; object: string; first: Node | undefined } | undefined {
  const call = owner.parent?.type === "arguments" ? owner.parent.parent : null;
  const callee = call?.childForFieldName("function");
  const object = callee?.childForFieldName("object");
  if (!call || !callee || !object) return undefined;
  return { method: propertyName(callee) ?? "", object: object.text, first: argumentsOf(call)[0] };
}

/** `app.get("/", (anything, …) => …)`: the first parameter, or the second of a handler of errors. */
function isRouteRequest(owner: Node, index: number, count: number): boolean {
  const receiver = receiverOf(owner);
  if (receiver === undefined || !ROUTES.has(receiver.method) || !ROUTERS.test(receiver.object)) return false;
  return count >= 2 && index === (count === 4 ? 1 : 0);
}

/** `socket.on("chat", (data) => …)`: what a peer sends. */
function isPeerData(owner: Node, index: number): boolean {
  const receiver = receiverOf(owner);
  const event = receiver?.first && stringValue(receiver.first);
  if (receiver?.method !== "on" || !SOCKETS.test(receiver.object) || event === undefined) return false;
  return index === 0 && !QUIET_EVENTS.test(event);
}

/** `(parent, args, context) => …`, as GraphQL calls resolvers. */
function isResolverInput(all: readonly Node[], index: number): boolean {
  const third = all[2]?.text ?? "";
  return (
    index === 1 &&
    /^(?:_\w*|parent|root|obj|source)\b/.test(all[0]?.text ?? "") &&
    /^(?:\{|ctx\b|context\b)/.test(third)
  );
}

/** The event of a function that a cloud service calls: `exports.handler = async (event) => …`. */
function isCloudEvent(owner: Node, index: number, name: string): boolean {
  if (index !== 0 || !/^_?event$/.test(name)) return false;
  const parent = owner.parent;
  const target =
    parent?.childForFieldName("left") ?? parent?.childForFieldName("name") ?? owner.childForFieldName("name");
  return /(?:^|\.)(?:\w*[hH]andler|lambda|main)$|^(?:module\.)?exports\.\w+$/.test(target?.text ?? "");
}

/** What a parameter stands for in a chain: `req` for a handler's request under any name or destructured. */
function parameterRoot({ owner, parameter, path }: Parameter, name: string): string {
  if (parameter.type !== "identifier" && REQUEST_DECORATOR.test(parameter.text)) return "req.query";
  const all = parametersOf(owner);
  const index = all.findIndex((candidate) => candidate.id === parameter.id);
  const type = parameter.childForFieldName("type")?.text ?? "";
  const handler = index === 0 && all[1] !== undefined && RESPONSE_NAME.test(all[1].text);
  if (isPeerData(owner, index) || isCloudEvent(owner, index, name) || isResolverInput(all, index)) return "<remote>";
  if (path.length > 0) return (handler && REQUEST_KEYS.has(path[0] ?? "")) || REQUEST_TYPE.test(type) ? "req" : "?";
  if (handlesMessages(owner)) return "<message>";
  if (handler || REQUEST_TYPE.test(type) || isRouteRequest(owner, index, all.length)) return "req";
  return GLOBALS.has(name) ? "?" : name;
}

export function sources(bindings: Bindings): Sources {
  const ofIdentifier = (node: Node, depth: number): string => {
    const binding = bindings.resolve(node);
    if (binding === undefined) return node.text;
    const { declaration } = binding;
    if (!reaching(binding, node).initial) return "?";
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

  return {
    chainOf: (expression) => chainOf(expression, 0),
    isRequest(expression) {
      const chain = chainOf(expression, 0);
      return SOURCE.test(chain) && !CHOSEN_HERE.test(chain);
    },
  };
}
