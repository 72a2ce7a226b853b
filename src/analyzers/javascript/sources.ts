/** Which expressions hold what an attacker sends: data of a request, of a page's address, of a message. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import { argumentsAt, type Functions } from "./functions.ts";
import { handlers, isContext, type Parameter } from "./handlers.ts";
import { parameterIndex, reaching } from "./values.ts";
import { propertyName, unwrap } from "./pattern.ts";

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
    `^<remote>`,
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
    "\\b(?:ws|socket|connection|conn|client)\\.on\\b|\\.on(?:ce)?\\([\"'`]connect|\\bipcMain\\.|\\bhandler\\b|getServerSideProps|getInitialProps|searchParams|\\bthis\\.(?:query|request|params)\\b|\\b(?:args|input)\\b[^()]*,\\s*(?:ctx|context)\\b",
  ].join("|"),
  "g",
);

/** What data is read from, before any member of it. */
const ROOT = /^(?:req|request|ctx|context|<message>)$/;
const MAX_CALLERS = 5;
const HOOK = /^use(?:SearchParams|Params|Router|Location)$/;

export interface Sources {
  /** Whether the expression itself is data of a request, a page's address or a message. */
  isRequest(expression: Node): boolean;
  /** A chain of members with its root replaced by what it stands for: `req.query.id`. */
  chainOf(expression: Node): string;
}

export function sources(bindings: Bindings, functions: Functions): Sources {
  const { rootOf } = handlers(bindings);
  const roots = new Map<number, string>();
  const requests = new Map<number, boolean>();

  /** `load(req)` tells what `load` is given under another name. */
  const ofCallers = (declaration: Parameter, name: string, depth: number): string => {
    if (depth > MAX_DEPTH || ROOT.test(name) || declaration.owner.parent?.type === "arguments") return name;
    const key = declaration.parameter.id;
    let root = roots.get(key);
    if (root !== undefined) return root;
    // A function that calls itself tells nothing new.
    roots.set(key, name);
    const { index, rest } = parameterIndex(declaration);
    const { calls } = functions.callersOf(declaration.owner);
    const given = calls.slice(0, MAX_CALLERS).flatMap((call) => argumentsAt(call, index, rest));
    root = given.map((argument) => chainOf(argument, depth + 4)).find((chain) => ROOT.test(chain)) ?? name;
    roots.set(key, root);
    return root;
  };

  const ofIdentifier = (node: Node, depth: number): string => {
    const binding = bindings.resolve(node);
    if (binding === undefined) return node.text;
    const { declaration } = binding;
    if (!reaching(binding, node).initial) return "?";
    if (declaration.kind === "parameter") {
      const root = rootOf(declaration, node.text);
      return [root === node.text ? ofCallers(declaration, root, depth) : root, ...declaration.path].join(".");
    }
    // A hook of React stands for itself, wherever it comes from.
    if (declaration.kind === "import") return HOOK.test(node.text) ? node.text : "?";
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
        return isContext(node) ? "ctx" : "this";
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
      let known = requests.get(expression.id);
      if (known === undefined) {
        const chain = chainOf(expression, 0);
        requests.set(expression.id, (known = SOURCE.test(chain) && !CHOSEN_HERE.test(chain)));
      }
      return known;
    },
  };
}
