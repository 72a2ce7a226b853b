import {
  banditId,
  rules,
  testNames
} from "./chunk-MWQBIYXB.js";
import "./chunk-W4TJQAMF.js";
import "./chunk-JH7TYAU7.js";
export {
  banditId,
  rules,
  testNames
};
