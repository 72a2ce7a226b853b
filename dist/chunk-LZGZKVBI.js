import {
  banditId,
  rules,
  testNames
} from "./chunk-MWQBIYXB.js";
import "./chunk-W4TJQAMF.js";
import "./chunk-E76U5H52.js";
export {
  banditId,
  rules,
  testNames
};
