import { refused } from "../edit.ts";
import type { Recipe } from "../recipe.ts";

/** Which scripts, frames and origins a page needs is known to those who wrote it alone. */
export const securityHeaders: Recipe = {
  id: "javascript/security-headers",
  summary: "headers that Helmet would set: a note, and never an edit",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/security-headers", "js/powered-by"],
  note: true,
  examples: [],
  untouched: [
    'const helmet = require("helmet");\nmodule.exports = (app) => app.use(helmet({ contentSecurityPolicy: false }));\n',
    'const express = require("express");\nconst app = express();\napp.get("/", (req, res) => res.send("ok"));\napp.listen(80);\n',
  ],
  fix: () =>
    refused(
      "headers change what browsers let a page do: use Helmet's defaults, and allow by nonce or hash what the pages then miss",
    ),
};
