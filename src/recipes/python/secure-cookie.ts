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
    fixUpdate(input) ??
    refused("there is neither a plain call of set_cookie nor a cookie setting here")
  );
}

function fixCall({ node }: RecipeInput): RecipeResult | undefined {
  const call = callsNear(node).find((each) => calleeOf(each)?.text.endsWith(".set_cookie") === true);
  if (call === undefined) return undefined;
  if (argumentsOf(call) === undefined) return refused("the call's arguments are not plain");
  const plain = (argumentsOf(call) ?? []).filter(({ name }) => name === undefined);
  // By position, the seventh is `secure`; and one alone is a cookie jar's.
  if (plain.length > 6 || plain.length < 2)
    return refused("the call gives its arguments by position, or is another library's");
  if (/csrf|xsrf/i.test(plain[0]?.value.text ?? "")) return refused("the page's own scripts must read this cookie");
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

/** `app.config.update(SESSION_COOKIE_SECURE=False)` */
function fixUpdate({ node }: RecipeInput): RecipeResult | undefined {
  const off = callsNear(node)
    .flatMap((call) => argumentsOf(call) ?? [])
    .filter(({ name, value }) => /_COOKIE_(?:SECURE|HTTPONLY)$/.test(name ?? "") && value.text === "False");
  return off.length === 0
    ? undefined
    : edited(
        EXPLANATION,
        off.map(({ value }) => replace(value, "True")),
      );
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
    "def keep(jar, cookie):\n    jar.set_cookie(cookie)\n",
    "def login(response, token):\n    response.set_cookie('session', token, 60, None, '/', None, False)\n",
    "def login(response, token, **options):\n    response.set_cookie('session', token, **options)\n",
    "def login(response, token):\n    response.set_cookie('session', token, secure=True, httponly=True, samesite='Lax')\n",
  ],
  fix,
};
