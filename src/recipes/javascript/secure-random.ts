import type { Node } from "web-tree-sitter";
import { around, edited, nodesNear, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { isTaken } from "./bindings.ts";
import { memberOf } from "./imports.ts";
import { argumentsOf, calleeOf, methodOf, withoutParentheses } from "./syntax.ts";
import { fileQuote, partsOf } from "./template.ts";

const EXPLANATION =
  "The next numbers of `Math.random` can be computed from those before. `crypto` draws from the operating system.";

/** What the number becomes decides which function gives the same. */
function fix(input: RecipeInput): RecipeResult {
  const call = nodesNear(input.node, "call_expression").find((each) => calleeOf(each)?.text === "Math.random");
  if (call === undefined) return refused("there is no call of Math.random here");
  const wanted = textOf(call) ?? numberBelow(call) ?? partOfText(call);
  if (wanted === undefined)
    return refused("what the number becomes is neither a text nor a whole number below a limit");
  return isForBrowsers(input) ? inBrowser(wanted, input) : inNode(wanted, input);
}

type Wanted =
  /** `length` absent: as many characters as it happens to have. */
  | { kind: "text"; node: Node; length?: number }
  /** From `from`, which is 0 where it is absent, to below `from` and `limit` together. */
  | { kind: "below"; node: Node; limit: string; from?: number }
  | { kind: "unique"; node: Node };

/** `Math.random().toString(36).slice(2, 10)` and its like. */
function textOf(random: Node): Wanted | undefined {
  const toString = methodCall(random, "toString");
  if (toString === undefined || !/^\((?:36|16|32)\)$/.test(toString.childForFieldName("arguments")?.text ?? ""))
    return undefined;
  const cut = ["slice", "substring", "substr"]
    .map((name) => methodCall(toString, name))
    .find((each) => each !== undefined);
  if (cut === undefined) return isTakenApart(toString) ? undefined : { kind: "text", node: toString };
  const [from, to, ...others] = (argumentsOf(cut) ?? []).map(({ text }) => Number(text));
  if (from === undefined || !Number.isInteger(from) || from < 0 || others.length > 0) return undefined;
  if (to === undefined) return { kind: "text", node: cut };
  const length = methodOf(cut) === "substr" ? to : to - from;
  return Number.isInteger(length) && length > 0 && length <= 16 ? { kind: "text", node: cut, length } : undefined;
}

/** `.split(".")[1]` counts on the point of a number. */
function isTakenApart({ parent, id }: Node): boolean {
  const isObject = parent?.type === "member_expression" && parent.childForFieldName("object")?.id === id;
  return (
    isObject && !/^(?:toUpperCase|toLowerCase|trim|length)$/.test(parent.childForFieldName("property")?.text ?? "")
  );
}

/** `node.method(…)` around a node. */
function methodCall(node: Node, method: string): Node | undefined {
  const member = node.parent;
  const call = member?.parent;
  const isObject = member?.type === "member_expression" && member.childForFieldName("object")?.id === node.id;
  return isObject && call?.type === "call_expression" && methodOf(call) === method ? call : undefined;
}

/** `Math.floor(Math.random() * limit)`, and `Math.floor(from + Math.random() * limit)`: whole limits only, as `randomInt` takes no others. */
function numberBelow(random: Node): Wanted | undefined {
  const product = random.parent;
  if (product?.type !== "binary_expression" || product.childForFieldName("operator")?.text !== "*") return undefined;
  const [left, right] = [product.childForFieldName("left"), product.childForFieldName("right")];
  const limit = left?.id === random.id ? right : left;
  const sum = sumWith(product);
  const floor = (sum?.node ?? product).parent?.parent;
  if (!limit || floor?.type !== "call_expression" || !/^Math\.(?:floor|trunc)$/.test(calleeOf(floor)?.text ?? ""))
    return undefined;
  const { text } = withoutParentheses(limit);
  const isWhole = /^[1-9]\d{0,13}$/.test(text) || /^[\w$.]+\.length$/.test(text);
  if (!isWhole || (sum !== undefined && !/^\d+$/.test(text))) return undefined;
  return { kind: "below", node: floor, limit: text, ...(sum && { from: sum.from }) };
}

/** `1000 + …` around a product, or with brackets around it. */
function sumWith(product: Node): { node: Node; from: number } | undefined {
  const inner = product.parent?.type === "parenthesized_expression" ? product.parent : product;
  const node = inner.parent;
  if (node?.type !== "binary_expression" || node.childForFieldName("operator")?.text !== "+") return undefined;
  const [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")];
  const other = left?.id === inner.id ? right : left;
  return other !== null && /^[1-9]\d{0,12}$/.test(other?.text ?? "") ? { node, from: Number(other?.text) } : undefined;
}

/** `"s" + Math.random()`: some text that no other has. */
function partOfText(random: Node): Wanted | undefined {
  const { parent } = random;
  const isPart =
    parent?.type === "template_substitution" ||
    (parent?.type === "binary_expression" &&
      parent.childForFieldName("right")?.id === random.id &&
      partsOf(parent) !== undefined);
  return isPart && around(random, "for_statement", "while_statement") === undefined
    ? { kind: "unique", node: random }
    : undefined;
}

function inNode(wanted: Wanted, { tree, text, path }: RecipeInput): RecipeResult {
  const name = wanted.kind === "text" ? "randomBytes" : wanted.kind === "below" ? "randomInt" : "randomUUID";
  const member = memberOf({ root: tree.rootNode, text, path }, "crypto", name);
  if (member === undefined) return refused(`the name \`${name}\` or \`crypto\` means something else in this file`);
  return edited(EXPLANATION, replace(wanted.node, nodeCode(wanted, member.code, fileQuote(text))), member.edits);
}

function nodeCode(wanted: Wanted, code: string, quote: string): string {
  if (wanted.kind === "below") {
    const { from, limit } = wanted;
    return from === undefined ? `${code}(${limit})` : `${code}(${from}, ${from + Number(limit)})`;
  }
  if (wanted.kind === "unique") return `${code}()`;
  const { length = 32 } = wanted;
  const hex = `${code}(${Math.ceil(length / 2)}).toString(${quote}hex${quote})`;
  return length % 2 === 0 ? hex : `${hex}.slice(0, ${length})`;
}

/** Web Crypto, which every browser has; `randomUUID` would ask for a secure context. */
function inBrowser(wanted: Wanted, { tree, text, language }: RecipeInput): RecipeResult {
  if (isTaken(tree.rootNode, "crypto") && !/\bcrypto\.(?:getRandomValues|subtle|randomUUID)/.test(text))
    return refused("the name `crypto` means something else in this file");
  if (wanted.kind === "below") {
    return edited(
      EXPLANATION,
      replace(
        wanted.node,
        `(${wanted.from === undefined ? "" : `${wanted.from} + `}crypto.getRandomValues(new Uint32Array(1))[0]${language === "javascript" ? "" : "!"} % ${wanted.limit})`,
      ),
    );
  }
  const length = wanted.kind === "text" ? (wanted.length ?? 32) : 32;
  const quote = fileQuote(text);
  const bytes = `Array.from(crypto.getRandomValues(new Uint8Array(${Math.ceil(length / 2)})), (byte) => byte.toString(16).padStart(2, ${quote}0${quote})).join(${quote}${quote})`;
  return edited(EXPLANATION, replace(wanted.node, length % 2 === 0 ? bytes : `${bytes}.slice(0, ${length})`));
}

/** What only pages have, and nothing that only Node has. */
function isForBrowsers({ text }: RecipeInput): boolean {
  const isNode =
    /\brequire\(|\bmodule\.exports\b|\bprocess\.|\bBuffer\b|["']node:|from ["'](?:crypto|fs|path|http|https|express|fastify|koa)["']/.test(
      text,
    );
  return (
    !isNode &&
    /\b(?:document|window|navigator|localStorage|sessionStorage|customElements)\b|from ["'](?:react|vue|svelte|@angular\/\w+)/.test(
      text,
    )
  );
}

export const secureRandom: Recipe = {
  id: "javascript/secure-random",
  summary: "`Math.random` becomes `crypto` where tokens and passwords are made",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/weak-randomness"],
  families: ["weak-randomness"],
  examples: [
    {
      title: "a token, CommonJS",
      before:
        'const fs = require("fs");\n\nconst token = Math.random().toString(36).slice(2);\nfs.writeFileSync("token", token);\n',
      after:
        'const fs = require("fs");\nconst crypto = require("crypto");\n\nconst token = crypto.randomBytes(16).toString("hex");\nfs.writeFileSync("token", token);\n',
    },
    {
      title: "a character of a password",
      before:
        "import { randomBytes } from 'node:crypto'\n\nexport function generatePassword(chars) {\n  let out = randomBytes(1).toString('hex')\n  for (let i = 0; i < 8; i++) out += chars[Math.floor(Math.random() * chars.length)]\n  return out\n}\n",
      after:
        "import { randomBytes, randomInt } from 'node:crypto'\n\nexport function generatePassword(chars) {\n  let out = randomBytes(1).toString('hex')\n  for (let i = 0; i < 8; i++) out += chars[randomInt(chars.length)]\n  return out\n}\n",
    },
    {
      title: "a number of four digits",
      before:
        'const crypto = require("crypto");\n\nmodule.exports = () => {\n  const pin = Math.floor(1000 + Math.random() * 9000);\n  return { pin, id: crypto.randomUUID() };\n};\n',
      after:
        'const crypto = require("crypto");\n\nmodule.exports = () => {\n  const pin = crypto.randomInt(1000, 10000);\n  return { pin, id: crypto.randomUUID() };\n};\n',
    },
    {
      title: "in a page",
      before:
        "export function start() {\n  const nonce = Math.random().toString(36).substring(2, 10);\n  document.cookie = `seen=${nonce}`;\n}\n",
      after:
        'export function start() {\n  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, "0")).join("");\n  document.cookie = `seen=${nonce}`;\n}\n',
    },
    {
      title: "part of a text",
      before:
        'import express from "express";\n\nexport const open = () => {\n  const session = { sessionId: "s" + Math.random() };\n  return { express, session };\n};\n',
      after:
        'import express from "express";\nimport { randomUUID } from "crypto";\n\nexport const open = () => {\n  const session = { sessionId: "s" + randomUUID() };\n  return { express, session };\n};\n',
    },
  ],
  untouched: [
    "module.exports = () => { const token = Math.random().toString(36).split('.')[1]; return token; };\n",
    "module.exports = () => { const otp = 'abc'.length + Math.random(); return otp; };\n",
    "module.exports = () => Math.random() * 100;\n",
    "module.exports = (min, max) => { const pin = Math.floor(Math.random() * (max - min)) + min; return pin; };\n",
    "const crypto = null;\nmodule.exports = () => { const token = Math.random().toString(36).slice(2); return token + crypto; };\n",
  ],
  fix,
};
