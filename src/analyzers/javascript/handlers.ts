/** Functions that a framework calls with what an attacker sends: what their parameters stand for. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import type { Declaration } from "../patterns/declaration.ts";
import { isField } from "../patterns/nodes.ts";
import { argumentsOf, isFunction, propertyName, stringValue } from "./pattern.ts";

export type Parameter = Extract<Declaration, { kind: "parameter" }>;

const REQUEST_TYPE = /\b(?:\w*Request|IncomingMessage)\b(?!\w)/;
const RESPONSE_NAME = /^(?:_?res|response|reply|resp|rep|h|next)\b/;
const REQUEST_KEYS = new Set(["query", "params", "body", "headers", "cookies"]);
const REQUEST_DECORATOR = /@(?:Query|Param|Body|Headers|Req|Request|Cookies|QueryParam|QueryParams|BodyParam)\b/;
const NEXT_LOADER = /^get(?:ServerSideProps|InitialProps)$/;
const NEXT_ROUTE = /^(?:GET|POST|PUT|PATCH|DELETE)$/;
/** A parameter of that name is not the global. */
const GLOBALS = new Set(["location", "document", "window", "self", "top", "useParams", "route"]);
const ROUTERS = /(?:^|\.)(?:app|router|server|fastify|route|api|express)$|Router$|\.route\([^()]*\)$/;
const ROUTES = new Set(["get", "post", "put", "patch", "delete", "all", "use", "head", "options"]);
const SOCKETS = /(?:^|\.)(?:ws|socket|webSocket|connection|conn|client)$/;
const QUIET_EVENTS = /^(?:error|close|connect|connection|end|disconnect|drain|open|timeout|finish|listening)$/;
const LISTENS = /^(?:on|once|addListener)$/;
const SERVERS = /(?:^|\.)create(?:Secure)?Server$/;
const MAX_USES = 20;

interface Receiver {
  method: string;
  object: Node;
  first: Node | undefined;
}

function parametersOf(owner: Node): Node[] {
  const only = owner.childForFieldName("parameter");
  if (only !== null) return [only];
  return owner.childForFieldName("parameters")?.namedChildren.filter((child) => child.type !== "comment") ?? [];
}

/** The method that a call calls, and the object whose method it is. */
function receiverIn(call: Node | null | undefined): Receiver | undefined {
  const callee = call?.type === "call_expression" ? call.childForFieldName("function") : null;
  const object = callee?.childForFieldName("object");
  if (!call || !callee || !object) return undefined;
  return { method: propertyName(callee) ?? "", object, first: argumentsOf(call)[0] };
}

/** The call that a function is handed to, alone or in a list. */
function callWith(handed: Node): Node | null {
  const outer = handed.parent?.type === "array" ? handed.parent.parent : handed.parent;
  return outer?.type === "arguments" ? outer.parent : null;
}

function receiverOf(owner: Node): Receiver | undefined {
  return receiverIn(callWith(owner));
}

/** What a function is called where it is declared, assigned or a member. */
function nameOf(owner: Node): Node | undefined {
  const { parent } = owner;
  return (
    owner.childForFieldName("name") ??
    parent?.childForFieldName("left") ??
    parent?.childForFieldName("name") ??
    parent?.childForFieldName("key") ??
    undefined
  );
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

/** `{ method: "GET", path: "/", handler(request) … }`, as hapi and fastify take routes. */
function isRouteMember(owner: Node): boolean {
  const member = owner.type === "method_definition" ? owner : owner.parent;
  const key = member?.childForFieldName("key") ?? member?.childForFieldName("name");
  if (key?.text !== "handler" || member?.parent?.type !== "object") return false;
  return member.parent.namedChildren.some((other) => /^['"]?(?:method|path|url)\b/.test(other.text));
}

/** `app.get(…)`, `http.createServer(…)`, `server.on("request", …)` */
function isRoute(call: Node | null): boolean {
  if (SERVERS.test(call?.childForFieldName("function")?.text ?? "")) return true;
  const receiver = receiverIn(call);
  if (receiver === undefined || !ROUTERS.test(receiver.object.text)) return false;
  return (
    ROUTES.has(receiver.method) || (LISTENS.test(receiver.method) && receiver.first?.text.slice(1, -1) === "request")
  );
}

/** `(anything, …) => …` of a route: the first parameter, or the second of a handler of errors. */
function isRequestPlace(index: number, count: number): boolean {
  return count >= 2 && index === (count === 4 ? 1 : 0);
}

/** The event of a function that a cloud service calls: `exports.handler = async (event) => …`. */
function isCloudEvent(owner: Node, index: number, name: string): boolean {
  if (index !== 0 || !/^_?event$/.test(name)) return false;
  return /(?:^|\.)(?:\w*[hH]andler|lambda|main)$|^(?:module\.)?exports\.\w+$/.test(nameOf(owner)?.text ?? "");
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

/** What Next.js hands to `getServerSideProps({ query })`, `GET(request, { params })` and `Page({ searchParams })`. */
function ofNext(owner: Node, index: number, path: readonly string[]): "req" | undefined {
  const name = nameOf(owner)?.text ?? "";
  if (index === 0 && NEXT_LOADER.test(name)) return "req";
  const statement = owner.parent?.type === "variable_declarator" ? owner.parent.parent?.parent : owner.parent;
  if (statement?.type !== "export_statement") return undefined;
  if (NEXT_ROUTE.test(name)) return index === 0 || path[0] === "params" ? "req" : undefined;
  return index === 0 && path[0] === "searchParams" ? "req" : undefined;
}

export interface Handlers {
  /** What a parameter stands for in a chain: `req` for a handler's request under any name or destructured. */
  rootOf(parameter: Parameter, name: string): string;
}

export function handlers(bindings: Bindings): Handlers {
  /** `io.on("connection", (peer) => …)`: `peer` is a socket under any name. */
  const isSocket = (object: Node): boolean => {
    if (SOCKETS.test(object.text)) return true;
    const declaration = object.type === "identifier" ? bindings.resolve(object)?.declaration : undefined;
    const receiver = declaration?.kind === "parameter" ? receiverOf(declaration.owner) : undefined;
    return receiver?.first !== undefined && /^connect(?:ion)?$/.test(stringValue(receiver.first) ?? "");
  };

  /** `socket.on("chat", (data) => …)`, `request.on("data", (chunk) => …)`: what a peer sends. */
  const isPeerData = (owner: Node, index: number): boolean => {
    const receiver = receiverOf(owner);
    const event = receiver?.first && stringValue(receiver.first);
    if (receiver === undefined || event === undefined) return false;
    const object = receiver.object.text;
    if (/(?:^|\.)ipcMain$/.test(object)) return index > 0 && /^(?:on|once|handle|handleOnce)$/.test(receiver.method);
    if (index !== 0 || !LISTENS.test(receiver.method) || QUIET_EVENTS.test(event)) return false;
    return isSocket(receiver.object) || (event === "data" && /(?:^|\.)_?req(?:uest)?$/.test(object));
  };

  /** `app.get("/", show)`, somewhere in the file. */
  const isRegistered = (owner: Node): boolean => {
    const name = nameOf(owner);
    if (name?.type !== "identifier") return false;
    const uses = bindings.occurrences(name.text).slice(0, MAX_USES);
    return uses.some((use) => isRoute(callWith(use)));
  };

  const isRequest = (owner: Node, index: number, all: readonly Node[]): boolean => {
    if (index === 0 && all[1] !== undefined && RESPONSE_NAME.test(all[1].text)) return true;
    if (index === 0 && isRouteMember(owner)) return true;
    if (!isRequestPlace(index, all.length)) return false;
    return isRoute(callWith(owner)) || (owner.parent?.type !== "arguments" && isRegistered(owner));
  };

  return {
    rootOf({ owner, parameter, path }, name) {
      if (parameter.type !== "identifier" && REQUEST_DECORATOR.test(parameter.text)) return "req.query";
      const all = parametersOf(owner);
      const index = all.findIndex((candidate) => candidate.id === parameter.id);
      const type = parameter.childForFieldName("type")?.text ?? "";
      if (isPeerData(owner, index) || isCloudEvent(owner, index, name) || isResolverInput(all, index))
        return "<remote>";
      const next = ofNext(owner, index, path);
      if (next !== undefined) return next;
      if (path.length > 0) {
        const taken = REQUEST_KEYS.has(path[0] ?? "") && isRequest(owner, index, all);
        return taken || REQUEST_TYPE.test(type) ? "req" : "?";
      }
      if (handlesMessages(owner)) return "<message>";
      if (REQUEST_TYPE.test(type) || isRequest(owner, index, all)) return "req";
      return GLOBALS.has(name) ? "?" : name;
    },
  };
}

/** `function* () { this.query }` handed to `app.use`: koa's context is `this`. */
export function isContext(node: Node): boolean {
  let owner = node.parent;
  while (owner !== null && (!isFunction(owner) || owner.type === "arrow_function")) owner = owner.parent;
  if (owner?.type !== "generator_function" && owner?.type !== "generator_function_declaration") return false;
  const receiver = receiverOf(owner);
  return receiver === undefined ? /\bthis\.request\b/.test(owner.text) : ROUTES.has(receiver.method);
}
