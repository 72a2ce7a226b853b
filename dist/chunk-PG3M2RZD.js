import {
  metadataOf,
  ruleMetadata
} from "./chunk-PY777YWY.js";
import "./chunk-YYESSOCH.js";
import "./chunk-JH7TYAU7.js";
export {
  metadataOf,
  ruleMetadata
};
