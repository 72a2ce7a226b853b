import { edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { argumentsOf, findCall, keyword, withArgument } from "./syntax.ts";

/** Seconds. Long enough for a slow server, short enough that a dead one does not hold a worker for ever. */
const TIMEOUT = "30";

const EXPLANATION = "Without a timeout a server that does not answer holds the caller for ever.";

function fix({ node, tree }: RecipeInput): RecipeResult {
  const call = findCall(
    node,
    tree.rootNode,
    /^(?:requests|httpx)\.(?:get|post|put|patch|delete|head|options|request|stream|Client|AsyncClient)$/,
  );
  if (call === undefined || argumentsOf(call) === undefined) return refused("the call's arguments are not plain");
  const timeout = keyword(call, "timeout");
  if (timeout?.value.text === "None") return edited(EXPLANATION, replace(timeout.value, TIMEOUT));
  if (timeout !== undefined) return refused("there is a timeout already");
  const added = withArgument(call, `timeout=${TIMEOUT}`);
  return added === undefined ? refused("the call's arguments are not plain") : edited(EXPLANATION, added);
}

export const requestTimeout: Recipe = {
  id: "python/request-timeout",
  summary: "requests and httpx calls get a timeout",
  languages: ["python"],
  rules: ["S113", "B113"],
  examples: [
    {
      title: "none given",
      before: "import requests\n\n\ndef fetch(url):\n    return requests.get(url).text\n",
      after: "import requests\n\n\ndef fetch(url):\n    return requests.get(url, timeout=30).text\n",
    },
    {
      title: "switched off",
      before: "import requests\n\n\ndef send(url, data):\n    requests.post(url, json=data, timeout=None)\n",
      after: "import requests\n\n\ndef send(url, data):\n    requests.post(url, json=data, timeout=30)\n",
    },
  ],
  untouched: [
    "import requests\n\n\ndef fetch(url, **options):\n    return requests.get(url, **options)\n",
    "import requests\n\n\ndef fetch(url, seconds):\n    return requests.get(url, timeout=seconds)\n",
  ],
  fix,
};
