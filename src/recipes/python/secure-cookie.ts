import { around, edited, refused, replace } from "../edit.ts";
import { quoteOf } from "../parts.ts";
import type { Recipe, RecipeInput, RecipeResult, TextEdit } from "../recipe.ts";
import { argumentsOf, calleeOf, callsNear, keyword, withArgument } from "./syntax.ts";

const EXPLANATION =
  "Without `secure` a cookie also goes over plain http, without `httponly` every script in the page reads it, without `samesite` other sites' requests carry it. All are now set.";

function fix(input: RecipeInput): RecipeResult {
  return (
    fixCall(input) ??
    fixSetting(input) ??
    refused("there is neither a plain call of set_cookie nor a cookie setting here")
  );
}

function fixCall({ node }: RecipeInput): RecipeResult | undefined {
  const call = callsNear(node).find((each) => calleeOf(each)?.text.endsWith(".set_cookie") === true);
  if (call === undefined) return undefined;
  if (argumentsOf(call) === undefined) return refused("the call's arguments are not plain");
  const edits: TextEdit[] = [];
  const missing: string[] = [];
  for (const name of ["secure", "httponly"]) {
    const given = keyword(call, name);
    if (given === undefined) missing.push(`${name}=True`);
    else if (/^(?:False|None|0)$/.test(given.value.text)) edits.push(replace(given.value, "True"));
  }
  if (keyword(call, "samesite") === undefined) missing.push(`samesite=${quoteOf(call.text)}Lax${quoteOf(call.text)}`);
  const added = missing.length === 0 ? undefined : withArgument(call, missing.join(", "));
  const all = added === undefined ? edits : [...edits, added];
  return all.length === 0
    ? refused("the cookie is protected already, or by a value that is not known")
    : edited(EXPLANATION, all);
}

/** Django's and Flask's settings. */
function fixSetting({ node }: RecipeInput): RecipeResult | undefined {
  const assignment = around(node, "assignment");
  const [left, right] = [assignment?.childForFieldName("left"), assignment?.childForFieldName("right")];
  if (!left || !/_COOKIE_(?:SECURE|HTTPONLY)["'\]]*$/.test(left.text) || right?.text !== "False") return undefined;
  return edited(EXPLANATION, replace(right, "True"));
}

export const secureCookie: Recipe = {
  id: "python/secure-cookie",
  summary: "cookies are `secure`, `httponly` and `samesite`",
  languages: ["python"],
  families: ["insecure-cookie"],
  examples: [
    {
      title: "nothing given",
      before:
        "from flask import make_response\n\n\ndef login(token):\n    response = make_response('ok')\n    response.set_cookie('session', token)\n    return response\n",
      after:
        "from flask import make_response\n\n\ndef login(token):\n    response = make_response('ok')\n    response.set_cookie('session', token, secure=True, httponly=True, samesite='Lax')\n    return response\n",
    },
    {
      title: "switched off",
      before: "def login(response, token):\n    response.set_cookie('session', token, httponly=True, secure=False)\n",
      after:
        "def login(response, token):\n    response.set_cookie('session', token, httponly=True, secure=True, samesite='Lax')\n",
    },
  ],
  untouched: [
    "def login(response, token, **options):\n    response.set_cookie('session', token, **options)\n",
    "def login(response, token):\n    response.set_cookie('session', token, secure=True, httponly=True, samesite='Lax')\n",
  ],
  fix,
};
