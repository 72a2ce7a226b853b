import {
  rulesBelow
} from "./chunk-YXERBFWP.js";
import "./chunk-UZ5ETKAW.js";
import {
  isLocal
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import {
  require_node_path
} from "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/semgrep/languages.ts
var import_node_path = __toESM(require_node_path(), 1);
var NAMES = {
  Go: ["go", "golang", "gosec"],
  Java: ["java", "findsecbugs"],
  Kotlin: ["kotlin", "kt"],
  Scala: ["scala"],
  "C and C++": ["c", "cpp", "c++"],
  "C#": ["csharp", "c#"],
  PHP: ["php", "phpcs-security-audit", "laravel"],
  Ruby: ["ruby", "rb", "brakeman", "rails"],
  Rust: ["rust", "rs"],
  Swift: ["swift"],
  shell: ["bash", "sh"],
  Dockerfile: ["dockerfile", "docker"],
  workflow: ["yaml", "yml", "github-actions"],
  Terraform: ["terraform", "hcl", "tf"],
  Vue: ["vue"],
  "HTML and templates": ["html"]
}, ELSEWHERE = "python py python2 python3 bandit django flask javascript js typescript ts react nodejs nodejsscan expressjs nextjs jwt eslint-plugin-security", others = new Set(ELSEWHERE.split(" "));
function languagesOfRules(config, root) {
  let named = config.flatMap((name) => isLocal(name) ? inFiles(import_node_path.default.join(root, name)) : [inRegistry(name)]);
  return named.some((name) => name === "generic" || name === "regex" || name === ANY) ? "all" : new Set(named.flatMap((name) => oursFor(name) ?? []));
}
var ANY = "*";
function oursFor(name) {
  return Object.keys(NAMES).find((language) => NAMES[language]?.includes(name));
}
function inRegistry(name) {
  let [, word = ""] = /^[prs]\/([\w+#-]+)/.exec(name) ?? [];
  return others.has(word) || oursFor(word) !== void 0 ? word : ANY;
}
function inFiles(place) {
  return rulesBelow(place).flatMap(({ languages }) => languages);
}
export {
  languagesOfRules
};
