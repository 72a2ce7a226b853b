import { around, edited, refused, replace, withoutListItem } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";

const EXPLANATION =
  "Without verification anybody on the way can answer in the server's place. Now its certificate is checked, as is the default.";

function fix({ node, text }: RecipeInput): RecipeResult {
  const pair = around(node, "pair", "assignment_expression");
  const name = (pair?.childForFieldName("key") ?? pair?.childForFieldName("left"))?.text ?? "";
  const value = pair?.childForFieldName("value") ?? pair?.childForFieldName("right");
  if (pair === undefined || !value) return refused("no setting of TLS is switched off here");
  if (/(?:^|\.)["']?(?:rejectUnauthorized|strictSSL)["']?$/.test(name) && /^(?:false|0)$/.test(value.text)) {
    return edited(EXPLANATION, replace(value, "true"));
  }
  if (/NODE_TLS_REJECT_UNAUTHORIZED/.test(name)) {
    const quote = /["'`]/.exec(value.text)?.[0] ?? '"';
    return edited(EXPLANATION, replace(value, `${quote}1${quote}`));
  }
  if (/^["']?checkServerIdentity["']?$/.test(name)) return edited(EXPLANATION, withoutListItem(text, pair));
  return refused("no setting of TLS is switched off here");
}

export const scriptTlsVerification: Recipe = {
  id: "javascript/tls-verification",
  summary:
    "`rejectUnauthorized: false`, `NODE_TLS_REJECT_UNAUTHORIZED` and empty `checkServerIdentity`: certificates are checked",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/tls-verification"],
  examples: [
    {
      title: "an agent",
      before:
        'const https = require("https");\n\nconst agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });\n',
      after:
        'const https = require("https");\n\nconst agent = new https.Agent({ keepAlive: true, rejectUnauthorized: true });\n',
    },
    {
      title: "the environment",
      before: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'\n",
      after: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'\n",
    },
    {
      title: "the server's name",
      before:
        'import tls from "tls";\n\nexport const open = (host) => tls.connect({ host, port: 443, checkServerIdentity: () => undefined });\n',
      after: 'import tls from "tls";\n\nexport const open = (host) => tls.connect({ host, port: 443 });\n',
    },
  ],
  untouched: [
    'const https = require("https");\nmodule.exports = (strict) => new https.Agent({ rejectUnauthorized: strict });\n',
    'if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === "0") console.warn("unsafe");\n',
  ],
  fix,
};
