import {
  parse
} from "./chunk-LFETFLX5.js";
import {
  pythonFacts,
  pythonPack
} from "./chunk-ABQEQ32M.js";
import {
  LOOKED_AT
} from "./chunk-PLQCSSPB.js";
import {
  argumentsOf
} from "./chunk-G6NEBMEP.js";
import {
  detect
} from "./chunk-7BA6YGTI.js";
import "./chunk-DP4G34LB.js";
import {
  parsedTree
} from "./chunk-JTLPCQBW.js";
import "./chunk-COFCJTBF.js";
import "./chunk-D2IAMJYA.js";
import "./chunk-3MV5XQGE.js";
import "./chunk-ATYZTGGP.js";
import {
  regionOf
} from "./chunk-USOCIXYR.js";
import "./chunk-SXJ4LA43.js";
import "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";

// src/analyzers/patterns/parse-for.ts
async function parseFor({ found }, language, text) {
  if (!found.some(({ finders }) => finders.some((finder) => "rule" in finder))) return parsedTree(language, await parse(language, text));
  let { loadEngine } = await import("./chunk-WAC7GJ6F.js");
  return (await loadEngine()).parse(language, text);
}

// src/analyzers/python/pack/second-look.ts
var TEXT_RULE = "S608", TEXT_FINDING = "py/sql-injection";
function nodeAt(tree, { startLine, startColumn, endLine, endColumn }) {
  let start = { row: startLine - 1, column: startColumn - 1 };
  return tree.rootNode.descendantForPosition(start, { row: endLine - 1, column: endColumn - 1 });
}
function argumentsOfCall(node) {
  let call = node;
  for (; call !== null && call.type !== "call"; ) call = call.parent;
  return call === null ? [] : argumentsOf(call).positional;
}
function builtText(node) {
  let found = node;
  for (; found?.parent && /^(?:string|string_content|string_start|concatenated_string|binary_operator|attribute|parenthesized_expression)$/.test(
    found.parent.type
  ); )
    found = found.parent;
  return (found?.type === "attribute" && found.parent?.type === "call" ? found.parent : void 0) ?? found ?? void 0;
}
function subjectOf(tree, { ruleId, region }) {
  let node = nodeAt(tree, region);
  return ruleId === TEXT_RULE ? [builtText(node)].flatMap((text) => text ?? []) : argumentsOfCall(node);
}
function isConstant(facts, nodes) {
  return nodes.length > 0 && nodes.every((node) => facts.originOf(node, []) === "constant");
}
function holds(outer, inner) {
  let starts = outer.startLine < inner.startLine || outer.startLine === inner.startLine && outer.startColumn <= inner.startColumn, ends = outer.endLine > inner.endLine || outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn;
  return starts && ends;
}
function secondLook(others, own, tree, facts) {
  let told = own.filter(({ ruleId }) => ruleId === TEXT_FINDING).flatMap(({ region }) => {
    let [text] = argumentsOfCall(nodeAt(tree, region));
    return (text === void 0 ? [] : facts.textsOf(text)).map(regionOf).filter((one) => !holds(region, one));
  });
  return others.flatMap((detection) => {
    let { ruleId, region, suppression } = detection;
    return LOOKED_AT.test(ruleId) ? ruleId === TEXT_RULE && suppression === void 0 && told.some((text) => holds(text, region) || holds(region, text)) ? [] : isConstant(facts, subjectOf(tree, detection)) ? [{ ...detection, severity: "note" }] : [detection] : [detection];
  });
}

// src/analyzers/python/pack/run.ts
async function run(possible, source, others) {
  let parsed = await parseFor(possible, "python", source.text);
  try {
    let facts = pythonFacts(parsed.tree, source.text), found = detect(possible, parsed, pythonPack, source, facts);
    return { found, others: secondLook(others, found, parsed.tree, facts) };
  } finally {
    parsed.free();
  }
}
export {
  run
};
