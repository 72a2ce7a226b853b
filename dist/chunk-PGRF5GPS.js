import {
  metadataOf,
  ruleMetadata
} from "./chunk-UCPB5MFO.js";
import "./chunk-YYESSOCH.js";
import "./chunk-JH7TYAU7.js";
export {
  metadataOf,
  ruleMetadata
};
