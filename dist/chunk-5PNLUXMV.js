import {
  LOOKED_AT
} from "./chunk-PLQCSSPB.js";
import {
  detect
} from "./chunk-ZPS2FXGM.js";
import {
  loadEngine
} from "./chunk-QIPWWEFK.js";
import "./chunk-5XRUDFJP.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-LCBL6IDJ.js";
import {
  argumentsOf,
  pythonFacts,
  pythonPack
} from "./chunk-U4DWHTPR.js";
import "./chunk-RCIH5AU4.js";
import "./chunk-GJ5AP5O5.js";
import {
  regionOf
} from "./chunk-USOCIXYR.js";
import "./chunk-E76U5H52.js";

// src/analyzers/python/pack/second-look.ts
var TEXT_RULE = "S608", TEXT_FINDING = "py/sql-injection";
function nodeAt(tree, { startLine, startColumn, endLine, endColumn }) {
  let start = { row: startLine - 1, column: startColumn - 1 };
  return tree.rootNode.descendantForPosition(start, { row: endLine - 1, column: endColumn - 1 });
}
function enclosingCall(node) {
  let found = node;
  for (; found !== null && found.type !== "call"; ) found = found.parent;
  return found ?? void 0;
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
  if (ruleId === TEXT_RULE) return [builtText(node)].flatMap((text) => text ?? []);
  let call = enclosingCall(node);
  return call === void 0 ? [] : argumentsOf(call).positional;
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
    let call = enclosingCall(nodeAt(tree, region));
    return call === void 0 ? [] : argumentsOf(call).positional.slice(0, 1).flatMap((argument) => facts.textsOf(argument).map(regionOf));
  });
  return others.flatMap((detection) => {
    let { ruleId, region, suppression } = detection;
    return LOOKED_AT.test(ruleId) ? ruleId === TEXT_RULE && suppression === void 0 && told.some((text) => holds(text, region) || holds(region, text)) ? [] : isConstant(facts, subjectOf(tree, detection)) ? [{ ...detection, severity: "note" }] : [detection] : [detection];
  });
}

// src/analyzers/python/pack/run.ts
async function run(possible, source, others) {
  let parsed = await (await loadEngine()).parse("python", source.text);
  try {
    let found = detect(possible, parsed, pythonPack, source);
    return { found, others: secondLook(others, found, parsed.tree, pythonFacts(parsed.tree, source.text)) };
  } finally {
    parsed.free();
  }
}
export {
  run
};
