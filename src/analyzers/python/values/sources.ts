/** Which expressions hold what comes in with a request. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import type { Declaration } from "../../patterns/declaration.ts";
import type { Names } from "./names.ts";
import { argumentsOf, classAround, decoratorsOf, memberName, parameterName, parametersOf, unwrap } from "./nodes.ts";

const MAX_DEPTH = 12;

/** Members that only the request that a server receives has. */
const SERVER_MEMBERS =
  "args|form|values|query_params|query_string|query_arguments|body_arguments|path_params|view_args|match_info|matchdict|json_body|params|GET|POST|FILES|META|COOKIES|REQUEST|QUERY_PARAMS|DATA|forms|raw_args|rel_url|full_path|base_url|environ|get_full_path\\(\\)|get_raw_uri\\(\\)|build_absolute_uri\\(\\)|get_json\\(\\)|get_data\\(\\)|get_param\\(\\)|get_param_as_list\\(\\)|get_media\\(\\)|form\\(\\)|post\\(\\)|multipart\\(\\)|resolver_match|path_info|path_qs|referrer|user_agent|get_signed_cookie\\(\\)|get_argument\\(\\)|get_arguments\\(\\)|get_cookie\\(\\)|uri|arguments|file|upload_files";
/** Members that a client's request has as well. */
const SHARED_MEMBERS =
  "data|json|json\\(\\)|files|headers|cookies|body|body\\(\\)|text\\(\\)|read\\(\\)|content|url|path|host|stream|stream\\(\\)|get\\(\\)|get_all\\(\\)|media|query|referer|host_url|url_root|port";

/** As `chainOf` writes them; what is done with them is followed apart. */
const SOURCE = new RegExp(
  [
    `<request>\\.(?:${SERVER_MEMBERS}|${SHARED_MEMBERS})`,
    `(?:request|req|self\\.request|cls\\.request|info\\.context|self\\.context\\[\\])\\.(?:${SERVER_MEMBERS})`,
    "self\\.(?:get_argument|get_arguments|get_query_argument|get_query_arguments|get_body_argument|get_body_arguments|get_cookie|get_secure_cookie)\\(\\)",
    "<handler>\\.(?:path|headers|rfile|requestline|raw_requestline)",
    "<parameter>|<event>|<wsgi>\\[\\]|<wsgi>\\.get\\(\\)",
    "cgi\\.FieldStorage\\(\\)|web\\.input\\(\\)|web\\.data\\(\\)|web\\.cookies\\(\\)|streamlit\\.text_input\\(\\)|streamlit\\.text_area\\(\\)",
    "cherrypy\\.request\\.(?:params|json|body|headers|cookie)",
    "(?:\\w+\\.)*(?:receive_text|receive_json|receive_bytes)\\(\\)",
  ]
    .map((one) => `^(?:${one})$`)
    .join("|"),
);
const SHARED_SOURCE = new RegExp(`^(?:request|req|self\\.request|cls\\.request)\\.(?:${SHARED_MEMBERS})$`);
/** Objects that frameworks call `request` themselves. */
const FRAMEWORK_REQUEST =
  /^(?:flask|quart|bottle|sanic|werkzeug\.local|cherrypy|flask\.globals|starlette\.requests)\.request(?=$|\.)/;
const SERVER =
  /\b(?:flask|django|rest_framework|fastapi|starlette|aiohttp|sanic|bottle|pyramid|tornado|falcon|webapp2|cherrypy|quart|litestar|robyn|werkzeug|webob|responder|ninja|web\.py|cgi|wsgiref|http\.server|BaseHTTPServer)\b/;
const REQUEST_TYPE =
  /(?:^|[.\W])(?:HttpRequest|WSGIRequest|ASGIRequest|HTTPConnection|LocalProxy|HTTPServerRequest)\b|^(?:fastapi\.|starlette\.requests\.|web\.|rest_framework\.request\.|django\.\w+\.|flask\.|sanic\.|pyramid\.request\.|falcon\.|aiohttp\.web\.)?Request$|^fastapi\.Request/;
const ROUTE =
  /(?:^|\.)(?:route|get|post|put|delete|patch|head|options|websocket|api_route|add_url_rule|expose|view|api_view|url|operation|api_operation|action)$/;
const ROUTE_OWNER =
  /^(?:\w*app|\w*api|\w*router|\w*bp|\w*blueprint|\w*ns|\w*namespace|\w*routes|self|\w*server|\w*application|bottle|web|mod|\w*views?|\w*_?controller|cherrypy|hug)$/i;
/** Annotations of parameters that no client chooses freely. */
const HARMLESS_TYPE =
  /^(?:Optional\[)?(?:int|float|bool|UUID|uuid\.UUID|UUID4|Decimal|date|datetime(?:\.datetime)?|Literal\[.*|\w*Enum|PositiveInt|conint\(.*|BackgroundTasks|Response|Session|AsyncSession|WebSocket|SecurityScopes|\w*Service|\w*Repository|\w*Settings|\w*Request)\b/;
const NUMBER =
  /^(?:typing\.)?(?:Optional\[)?(?:int|float|bool|complex|UUID|uuid\.UUID|Decimal|decimal\.Decimal|datetime(?:\.\w+)?|date|timedelta)\b\]?(?:\s*\|\s*None)?$/;
const INJECTED = /\b(?:Depends|Security|inject|Provide|get_db|current_user)\b/;

export interface Sources {
  /**
   * The request's data that the expression itself is, as a chain: `request.args[].strip()`; `<parameter>` for a handler's
   * own. Nothing where it is none.
   */
  requestOf(expression: Node): string | undefined;
  /** Whether a handler's parameter can only hold a number or an id, by its route or its annotation. */
  isConverted?(parameter: Parameter): boolean;
}

export type Parameter = Extract<Declaration, { kind: "parameter" }>;

/** `@app.route("/<int:id>")` lets only numbers through. */
function isConverted(decorators: readonly Node[], name: string): boolean {
  const converter = new RegExp(`<(?:int|float|uuid)(?:\\([^)]*\\))?:${name}>`);
  return decorators.some(({ text }) => converter.test(text));
}

/** `host="<name>"`: a name in the domain system, which holds no quotes, brackets or slashes. */
function isHost(decorators: readonly Node[], name: string): boolean {
  const pattern = new RegExp(`\\b(?:subdomain|host)\\s*=\\s*["'][^"']*<(?:\\w+:)?${name}>`);
  return decorators.some(({ text }) => pattern.test(text));
}

function isRoute(decorator: Node): boolean {
  const callee = decorator.type === "call" ? decorator.childForFieldName("function") : decorator;
  if (callee === null) return false;
  if (callee.type === "identifier") {
    const [path] = decorator.type === "call" ? argumentsOf(decorator).positional : [];
    return /^(?:route|expose|get|post|put|delete|patch)$/.test(callee.text) && path?.type === "string";
  }
  const owner = callee.childForFieldName("object")?.text ?? "";
  return ROUTE.test(callee.text) && ROUTE_OWNER.test(owner.slice(owner.lastIndexOf(".") + 1));
}

function isHandlerParameter({ owner, parameter }: Parameter, name: string): boolean {
  const decorators = decoratorsOf(owner);
  if (!decorators.some(isRoute) || isConverted(decorators, name) || isHost(decorators, name)) return false;
  const type = parameter.childForFieldName("type")?.text ?? "";
  const value = parameter.childForFieldName("value")?.text ?? "";
  return !HARMLESS_TYPE.test(type) && !INJECTED.test(`${type} ${value}`) && !/^(?:self|cls|request|req)$/.test(name);
}

/** What a parameter stands for in a chain: `<request>` for a request under any name. */
function parameterRoot(declaration: Parameter, name: string, isServer: boolean): string {
  const { owner, parameter } = declaration;
  const type = parameter.childForFieldName("type")?.text ?? "";
  if (REQUEST_TYPE.test(type) && (isServer || type !== "Request")) return "<request>";
  const all = parametersOf(owner).map((one) => parameterName(one));
  if (name === "event" && all[0] === "event" && all[1] === "context" && all.length === 2) return "<event>";
  if (name === "environ" && all.includes("start_response")) return "<wsgi>";
  if (/^(?:request|req)$/.test(name) && type === "") return isServer ? "<request>" : name;
  return isHandlerParameter(declaration, name) ? "<parameter>" : "?";
}

function handlesHttp(node: Node): boolean {
  return /RequestHandler\b/.test(classAround(node)?.childForFieldName("superclasses")?.text ?? "");
}

export function sources(bindings: Bindings, names: Names, text: string): Sources {
  let server: boolean | undefined;
  const isServer = (): boolean => (server ??= SERVER.test(text));

  const ofIdentifier = (node: Node, depth: number): string => {
    const binding = bindings.resolve(node);
    if (binding === undefined || binding.declaration.kind === "import") return names.nameOf(node) ?? node.text;
    const { declaration } = binding;
    if (declaration.kind === "parameter") return parameterRoot(declaration, node.text, isServer());
    if (declaration.kind !== "variable" || binding.assignments.length > 0 || declaration.path.length > 0) return "?";
    return declaration.init === undefined ? "?" : chainOf(declaration.init, depth + 1);
  };

  const ofAttribute = (node: Node, depth: number): string => {
    const object = node.childForFieldName("object");
    if (object === null) return "?";
    const member = memberName(node) ?? "";
    if (object.text === "self" || object.text === "cls") {
      if (member === "request" && isServer()) return "<request>";
      return handlesHttp(node) ? `<handler>.${member}` : `${object.text}.${member}`;
    }
    return `${chainOf(object, depth + 1)}.${member}`;
  };

  /** `request.args["a"].strip()` gives `<request>.args[].strip()`. */
  const chainOf = (expression: Node, depth: number): string => {
    if (depth > MAX_DEPTH) return "?";
    const node = unwrap(expression);
    switch (node.type) {
      case "identifier":
        return ofIdentifier(node, depth).replace(FRAMEWORK_REQUEST, "<request>");
      case "attribute":
        return ofAttribute(node, depth).replace(FRAMEWORK_REQUEST, "<request>");
      case "subscript": {
        const value = node.childForFieldName("value");
        return value === null ? "?" : `${chainOf(value, depth + 1)}[]`;
      }
      case "call": {
        const callee = node.childForFieldName("function");
        return callee === null ? "?" : `${chainOf(callee, depth + 1)}()`;
      }
      default:
        return "?";
    }
  };

  return {
    isConverted({ owner, parameter }) {
      const type = parameter.childForFieldName("type")?.text ?? "";
      return NUMBER.test(type) || isConverted(decoratorsOf(owner), parameterName(parameter) ?? "");
    },
    requestOf(expression) {
      const chain = chainOf(expression, 0);
      const isSource = SOURCE.test(chain) || (SHARED_SOURCE.test(chain) && isServer());
      return isSource ? chain.replace("<request>", "request") : undefined;
    },
  };
}
