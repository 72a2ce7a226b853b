import {
  require_dist
} from "./chunk-UZ5ETKAW.js";
import {
  isFolder,
  namesIn,
  readTextIfThere
} from "./chunk-GRMXK52H.js";
import {
  require_node_path
} from "./chunk-X35OY2DY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/semgrep/local-rules.ts
var import_node_path = __toESM(require_node_path(), 1), import_yaml = __toESM(require_dist(), 1);
function rulesBelow(place) {
  return isFolder(place) ? namesIn(place).flatMap((name) => name.startsWith(".") ? [] : rulesBelow(import_node_path.default.join(place, name))) : /\.ya?ml$/i.test(place) ? rulesOf(readTextIfThere(place) ?? "") : [];
}
function rulesOf(text) {
  try {
    let { rules } = (0, import_yaml.parse)(text);
    return (rules ?? []).map((rule) => {
      let { languages } = rule;
      return { ...rule, languages: Array.isArray(languages) ? languages.map(String) : [] };
    });
  } catch {
    return [];
  }
}

export {
  rulesBelow
};
