import type { Node } from "web-tree-sitter";
import { around, edited, insertAt, refused, replace } from "../edit.ts";
import { quoteOf } from "../parts.ts";
import type { Recipe, RecipeInput, RecipeResult, TextEdit } from "../recipe.ts";
import { argumentsOf, callsNear, methodOf, propertiesOf, withProperties } from "./syntax.ts";

const EXPLANATION =
  "Without `secure` a cookie also goes over plain http, without `httpOnly` every script in the page reads it, without `sameSite` other sites' requests carry it. All are now set.";

function fix(input: RecipeInput): RecipeResult {
  return (
    fixCall(input) ??
    fixObject(input) ??
    refused("there is neither a call that sets a cookie nor a cookie's options here")
  );
}

function fixCall({ node, text }: RecipeInput): RecipeResult | undefined {
  const call = callsNear(node).find((each) => /^(?:cookie|setCookie)$/.test(methodOf(each) ?? ""));
  if (call === undefined) return undefined;
  const [name, value, options, ...others] = argumentsOf(call) ?? [];
  if (name === undefined || value === undefined || others.length > 0)
    return refused("the call's arguments are not plain");
  if (/csrf|xsrf/i.test(name.text)) return refused("the page's own scripts must read this cookie");
  if (options === undefined) {
    return edited(EXPLANATION, insertAt(value.endIndex, `, { ${missing(text, []).join(", ")} }`));
  }
  return protect(text, options);
}

/** A flag that is switched off, or `cookie: { … }` of a session's options. */
function fixObject({ node, text }: RecipeInput): RecipeResult | undefined {
  const pair = around(node, "pair");
  const key = pair?.childForFieldName("key")?.text ?? "";
  const object = /^["']?(?:httponly|secure)["']?$/i.test(key)
    ? pair?.parent
    : /cookie/i.test(key)
      ? pair?.childForFieldName("value")
      : undefined;
  return object?.type === "object" ? protect(text, object) : undefined;
}

function protect(text: string, object: Node): RecipeResult {
  const properties = propertiesOf(object);
  if (properties === undefined) return refused("the options are not written out");
  const edits: TextEdit[] = properties
    .filter(({ name, value }) => /^(?:httpOnly|httponly|secure)$/.test(name) && value.text === "false")
    .map(({ value }) => replace(value, "true"));
  const added = missing(
    text,
    properties.map(({ name }) => name),
  );
  const all = added.length === 0 ? edits : [...edits, withProperties(text, object, added)];
  return all.length === 0
    ? refused("the cookie is protected already, or by a value that is not known")
    : edited(EXPLANATION, all);
}

function missing(text: string, given: readonly string[]): string[] {
  const has = (name: string) => given.some((each) => each.toLowerCase() === name.toLowerCase());
  const quote = quoteOf(text);
  return [
    ...(has("httpOnly") ? [] : ["httpOnly: true"]),
    ...(has("secure") ? [] : ["secure: true"]),
    ...(has("sameSite") ? [] : [`sameSite: ${quote}lax${quote}`]),
  ];
}

export const cookieFlags: Recipe = {
  id: "javascript/cookie-flags",
  summary: "cookies are `httpOnly`, `secure` and `sameSite`",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/cookie-flags", "js/insecure-cookie", "js/session-settings"],
  examples: [
    {
      title: "no options",
      before: 'module.exports = (res, id) => res.cookie("sessionId", id);\n',
      after:
        'module.exports = (res, id) => res.cookie("sessionId", id, { httpOnly: true, secure: true, sameSite: "lax" });\n',
    },
    {
      title: "options on lines of their own, one switched off",
      before:
        "export function login(res, token) {\n  res.cookie('auth', token, {\n    maxAge: 1000,\n    httpOnly: false,\n  })\n}\n",
      after:
        "export function login(res, token) {\n  res.cookie('auth', token, {\n    maxAge: 1000,\n    httpOnly: true,\n    secure: true,\n    sameSite: 'lax',\n  })\n}\n",
    },
    {
      title: "express-session",
      before:
        'const session = require("express-session");\n\nmodule.exports = session({ name: "id", secret: process.env.S, cookie: { maxAge: 1000 } });\n',
      after:
        'const session = require("express-session");\n\nmodule.exports = session({ name: "id", secret: process.env.S, cookie: { maxAge: 1000, httpOnly: true, secure: true, sameSite: "lax" } });\n',
    },
  ],
  untouched: [
    'const session = require("express-session");\nmodule.exports = { middleware: session({ secret: process.env.S, resave: false }) };\n',
    'module.exports = (res, id, options) => res.cookie("sessionId", id, { ...options, httpOnly: false });\n',
    'module.exports = (token) => { document.cookie = "token=" + token; };\n',
    'module.exports = (res, token) => res.cookie("csrfToken", token);\n',
    'module.exports = (res, id, options) => res.cookie("sessionId", id, options);\n',
  ],
  fix,
};
