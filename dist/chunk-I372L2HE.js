import {
  banditId,
  rules,
  testNames
} from "./chunk-IHV3BSZI.js";
import "./chunk-W4TJQAMF.js";
import "./chunk-JH7TYAU7.js";
export {
  banditId,
  rules,
  testNames
};
