import type { Node } from "web-tree-sitter";
import { around, edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { partsOf } from "./template.ts";

/** Values that are HTML, as their names tell. */
const HTML =
  /html|markup|svg|xml|template|tpl|content|render|markdown|snippet|fragment|partial|body|icon|rich|sanit|escape/i;
/** Values that are text, as their names tell. */
const TEXT =
  /(?:name|title|text|message|msg|label|error|count|total|status|user|email|query|term|search|keyword|comment|hash|city|date|time|price|id|value|reason|subject|author)$/i;

/** What holds no markup reads the same as text. */
function fix({ node }: RecipeInput): RecipeResult {
  const assignment = around(node, "assignment_expression", "augmented_assignment_expression");
  const [left, right] = [assignment?.childForFieldName("left"), assignment?.childForFieldName("right")];
  const property = left?.childForFieldName("property");
  if (!right || property?.text !== "innerHTML") return refused("there is no assignment to innerHTML here");
  if (assignment?.type !== "assignment_expression")
    return refused("what is in the element already may be markup, and stays there");
  if (!isText(right)) return refused("whether the value is meant as text or as markup cannot be told");
  const explanation =
    "`innerHTML` parses the value as markup, scripts included. `textContent` shows it as the text that it is.";
  return edited(explanation, replace(property, "textContent"));
}

function isText(value: Node): boolean {
  const parts = partsOf(value) ?? [{ kind: "value" as const, code: value.text, isText: false }];
  const values = parts.flatMap((part) => (part.kind === "value" ? [part.code] : []));
  const texts = parts.flatMap((part) => (part.kind === "text" ? [part.text] : []));
  if (texts.some((text) => /[<>&]/.test(text)) || values.some((code) => HTML.test(code) || /[<>`]/.test(code)))
    return false;
  const hasWords = texts.some((text) => /\p{L}/u.test(text));
  return hasWords || (values.length > 0 && values.every(isNamedText));
}

/** `user.name`, `params.get("name")`, `location.hash` */
function isNamedText(code: string): boolean {
  const last = /(\w+)(?:["']?\]|["']\)|\.toString\(\)|\.trim\(\))?$/.exec(code)?.[1] ?? "";
  return /^[\w.$?!]+(?:\[["']\w+["']\]|\(["']\w+["']\)|\.toString\(\)|\.trim\(\))?$/.test(code) && TEXT.test(last);
}

export const textContent: Recipe = {
  id: "javascript/text-content",
  summary: "`innerHTML` becomes `textContent` where the value is text",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/dom-xss"],
  families: ["xss"],
  examples: [
    {
      title: "a sentence",
      before: "function greet(element, user) {\n  element.innerHTML = `Hello, ${user}!`;\n}\n",
      after: "function greet(element, user) {\n  element.textContent = `Hello, ${user}!`;\n}\n",
    },
    {
      title: "a name",
      before: "export function show(user) {\n  document.querySelector('#name').innerHTML = user.name\n}\n",
      after: "export function show(user) {\n  document.querySelector('#name').textContent = user.name\n}\n",
    },
  ],
  untouched: [
    "function show(element, html) {\n  element.innerHTML = html;\n}\n",
    "function show(element, name) {\n  element.innerHTML = `<b>${name}</b>`;\n}\n",
    "function show(element, name) {\n  element.innerHTML += name;\n}\n",
    "function show(element, name) {\n  element.outerHTML = name;\n}\n",
    "function show(element, name) {\n  element.innerHTML = 'Hello &nbsp; ' + name;\n}\n",
  ],
  fix,
};
